/** The texts of the definition for Workforce Pell Grants, in our own words. */

import { creditMessages, portable, stackable, stackingMessages } from '../credentials/texts.js';
import type { PropositionTexts, Texts } from '../engine/texts.js';
import { wioaMessages } from '../wioa/messages.js';
import { workforcePellMessages } from './messages.js';

const provider = 'the training provider';
const governor = 'the Governor';
const secretary = 'the U.S. Department of Education';

/** The texts of what an office determines. */
function decidedBy(owner: string, that: string, after: string): PropositionTexts {
  return {
    holds: `${owner} has determined that ${that}`,
    ask: `Has ${owner}${after} determined that ${that}?`,
    act: `Record the determination of ${owner} that ${that}, as an attestation of that office.`,
    owner,
    effort: 'record',
  };
}
const byGovernor = (that: string) => decidedBy(governor, that, ', after consulting the State board,');
const bySecretary = (that: string) => decidedBy(secretary, that, '');

/** English texts for determinations under this definition. */
export const workforcePellTexts: Texts = {
  definition: 'workforce-pell',
  elements: {
    institution: 'Is offered by an institution that takes part in title IV',
    length: 'Has 150 to fewer than 600 clock hours in 8 to fewer than 15 weeks',
    delivery: 'Is not offered by correspondence',
    aligned: 'Is aligned with high-skill, high-wage or in-demand work',
    hiring: 'Meets the hiring requirements of employers',
    credential: 'Leads to a stackable and portable credential, or to the only one of its occupation',
    credit: 'Prepares for a certificate or degree program that accepts credit for it',
    offered: 'Has been offered for at least a year',
    completion: 'Has a completion rate of 70 percent or more',
    placement: 'Has a job placement rate of 70 percent or more',
    earnings: 'Costs no more than the value-added earnings of those who completed it',
  },
  propositions: {
    'pell.institution': {
      holds: 'its provider takes part in title IV',
      ask: 'Does the provider take part in the student aid programs of title IV, and since when?',
      act: 'Record the OPEID of the provider, and since when it takes part in title IV; or offer the program through an institution that does.',
      owner: provider,
      effort: 'call',
    },
    'pell.hours': {
      holds: 'it has at least 150 and fewer than 600 clock hours',
      ask: 'How many clock hours of instruction does it have?',
      askWhen: {
        'hours.not-by-credits':
          'How many clock hours of instruction do its {credits} credits come to? Other pages would not count them.',
        'hours.unlike': 'Which is right: {hours} clock hours or {credits} credits?',
        'hours.no-unit':
          'Are its {credits} credits semester or quarter hours, and how many clock hours are they?',
      },
      act: 'Record its clock hours; where they are under 150, or 600 or more, change how many it has.',
      owner: provider,
      effort: 'call',
    },
    'pell.weeks': {
      holds: 'it takes at least 8 and fewer than 15 weeks',
      ask: 'How many weeks does it take?',
      act: 'Record how long it takes; where that is under 8 weeks, or 15 or more, make it longer or shorter.',
      owner: provider,
      effort: 'call',
    },
    'pell.not-correspondence': {
      holds: 'it is not a correspondence course',
      ask: 'How is it taught: in person, online, both, or by correspondence?',
      askWhen: {
        'delivery.also-correspondence':
          'Is the version by correspondence the one that students with grants would take?',
      },
      act: 'Record how it is taught, and teach it with regular interaction rather than by correspondence.',
      owner: provider,
      effort: 'call',
    },
    'pell.aligned': {
      holds: 'a dated record shows demand for its occupation in the State',
      ask: 'Which list or report of the State names its occupation as high-skill, high-wage or in demand?',
      act: "Record the State's list or report that names its occupation, with its date and who publishes it.",
      owner: 'the State board',
    },
    'pell.aligned-determined': byGovernor('it is aligned with high-skill, high-wage or in-demand work'),
    'pell.hiring': {
      holds: 'an employer told what is required, or committed in writing',
      ask: 'Which employer reviewed the program or committed to hire, and when?',
      act: 'Record which employer reviewed the program or committed to hire, with the date.',
      owner: 'employers',
      effort: 'call',
    },
    'pell.hiring-determined': byGovernor('it meets the hiring requirements of employers'),
    'pell.recognized': {
      holds: 'it awards a recognized postsecondary credential',
      ask: 'Which recognized postsecondary credential does it award, and who recognizes it?',
      askWhen: {
        'credential.kind-unknown': 'Is {place} a certificate, a certification, a license or a degree?',
        'credential.skill-unknown':
          'Which skills does {place} attest: those of an occupation, or general ones?',
        'credential.issuer-unknown': 'Who issues {place}?',
      },
      act: 'Record the credential that it awards: its kind, the skills that it attests, who issues it and who recognizes it.',
      owner: provider,
      effort: 'call',
    },
    'pell.stackable': stackable,
    'pell.portable': portable,
    'pell.sole-credential': {
      holds: 'the credential is the only recognized one of its occupation',
      ask: 'Is it the only recognized postsecondary credential of the occupation, and who says so?',
      act: 'Record who says that there is no other recognized credential of the occupation, with a date.',
      owner: 'the licensing body or the industry',
      special: true,
    },
    'pell.credential-determined': byGovernor(
      'its credential is stackable and portable, or the only one of its occupation',
    ),
    'pell.credit': {
      holds: 'an agreement gives credit for it towards a certificate or degree',
      ask: 'Which certificate or degree program accepts credit for it, by which agreement?',
      askWhen: {
        'credit.unsigned': 'When did every party sign the agreement that gives credit for it?',
        'credit.review-passed':
          'Was the agreement that gives credit for it reviewed, and does it still hold?',
        'credit.no-provider': 'Who offers the step for which credit is given, and do they agree to it?',
        'credit.no-program':
          'Which certificate or degree does the step count towards for which credit is given?',
      },
      act: 'Agree with a certificate or degree program on credit for it, sign the agreement, and record which step the credit is for.',
      owner: provider,
      effort: 'work',
    },
    'pell.credit-determined': byGovernor('it prepares for a program that accepts credit for it'),
    'pell.offered': {
      holds: 'it has been offered for at least a year',
      ask: 'Since when has it been offered?',
      act: 'Record since when it has been offered; a program that is younger than a year has to wait.',
      owner: provider,
      effort: 'call',
    },
    'pell.offered-determined': bySecretary('it has been offered for at least a year'),
    'pell.completion': {
      holds: '70 percent or more complete it within 150 percent of the normal time',
      ask: 'How many began in the latest award year, and how many completed within 150 percent of the normal time?',
      askWhen: {
        'rate.suppressed': 'What is the completion rate that was not published, and who may see it?',
      },
      act: 'Record how many began and how many completed in the latest award year; where it is below 70 percent, help more students to complete.',
      owner: provider,
    },
    'pell.completion-determined': bySecretary('its verified completion rate is 70 percent or more'),
    'pell.placement': {
      holds: '70 percent or more are placed in jobs 180 days after completion',
      ask: 'How many who completed in the latest award year were in a job 180 days later?',
      askWhen: {
        'rate.suppressed': 'What is the placement rate that was not published, and who may see it?',
      },
      act: 'Record how many completed and how many were in a job 180 days later; where it is below 70 percent, help more of them into jobs.',
      owner: 'whoever holds the wage records of the State',
    },
    'pell.placement-determined': bySecretary('its verified job placement rate is 70 percent or more'),
    'pell.earnings': {
      holds: 'tuition and fees are no more than the value-added earnings',
      ask: 'What are its tuition and fees, and the median earnings of those who completed it three years before with title IV aid?',
      askWhen: {
        'earnings.no-parity': 'What is the regional price parity where the program is offered?',
        'earnings.no-poverty-line': 'What is the poverty line for a single individual in that year?',
        'earnings.suppressed': 'What are the earnings that were not published, and who may see them?',
      },
      act: 'Record tuition and fees, the median earnings, the price parity and the poverty line; where the price is higher, lower it.',
      owner: secretary,
    },
    'pell.earnings-determined': bySecretary('its tuition and fees are no more than the value-added earnings'),
  },
  messages: { ...wioaMessages, ...stackingMessages, ...creditMessages, ...workforcePellMessages },
};
