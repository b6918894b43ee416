/** The texts of pre-apprenticeship, in our own words. */

import type { Texts } from '../engine/texts.js';
import { registrationMessages } from '../registered-apprenticeship/texts.js';
import { wioaMessages } from '../wioa/messages.js';

const provider = 'the training provider';
const sponsor = 'the apprenticeship sponsor';

/** English texts for determinations under 20 CFR 681.480. */
export const preApprenticeshipTexts: Texts = {
  definition: 'pre-apprenticeship',
  elements: {
    'lead-in': 'Is designed to prepare people for a registered apprenticeship',
    a: 'Teaches the skills that employers in the State or region need',
    b: 'Gives access to counseling and other supportive services',
    c: 'Has hands-on learning that is connected with education and training',
    d: 'Gives the opportunity to earn an industry-recognized credential',
    e: 'Has a partnership with a registered apprenticeship that helps to place people',
  },
  propositions: {
    'preapp.ahead': {
      holds: 'a registered apprenticeship comes after it',
      ask: 'Which registered apprenticeship does it prepare for, and what is its registration number?',
      askWhen: {
        'registered.open': 'Which agency registered {place}, and under which number?',
        'apprenticeship.rests': 'Who carries out {place} now, and is the agreement about it signed?',
      },
      act: 'Record the registered apprenticeship after it, as a step that builds on it or as an onward option, with its agency and number.',
      owner: sponsor,
      effort: 'call',
    },
    'preapp.designed': {
      holds: 'it is "designed to prepare" people to enter an apprenticeship and "succeed"',
      ask: 'Will an office attest that it is designed to prepare people to enter the apprenticeship and succeed in it, and on what ground?',
      act: 'Ask an office to attest it, with what it looked at: the entry requirements of the apprenticeship, how those fared who went on.',
      owner: sponsor,
      effort: 'work',
    },
    'preapp.employers': {
      holds: 'an employer told what is required, or committed in writing',
      ask: 'Which employer reviewed the program or named the skills that it needs, and when?',
      act: 'Record which employer reviewed the program or named the skills, with the date, for a pathway with the program.',
      owner: 'employers',
      effort: 'call',
    },
    'preapp.curriculum': {
      holds: 'it teaches a skill that employers need',
      ask: 'Which skill that employers need does it teach?',
      askWhen: { 'curriculum.no-need': 'Which employers need what it teaches?' },
      act: 'Record what it teaches as competencies, and the skill needs of employers that these answer.',
      owner: provider,
    },
    'preapp.counseling': {
      holds: 'it gives access to educational counseling and to career counseling',
      ask: 'Who counsels those who take it, for education and for career goals?',
      askWhen: {
        'guidance.no-goal': 'Which goals does {place} serve: education, career, or both?',
        'counseling.no-provider': 'Who provides {place}?',
        'counseling.for-some': 'Who counsels the others who take it, for the goals that {place} serves?',
      },
      act: 'Record the counseling as supports for the program, with its provider and the goals that it serves.',
      owner: provider,
      effort: 'call',
    },
    'preapp.supports': {
      holds: 'it gives access to another supportive service',
      ask: 'Which supportive service can those who take it have, and from whom?',
      askWhen: { 'services.no-provider': 'Who provides {place}?' },
      act: 'Record a supportive service for the program, such as transport or child care, with who provides it.',
      owner: provider,
      effort: 'call',
    },
    'preapp.hands-on': {
      holds: 'hands-on learning goes with it',
      ask: 'In which activity do people do what they learn: at a work site, in a shop, with an employer?',
      act: 'Record the activity as a step on the pathway, with who provides it, or the employer who has them do it.',
      owner: provider,
      effort: 'call',
    },
    'preapp.credential': {
      holds: 'it awards a credential that industry recognizes',
      ask: 'Which credential can people earn in it, and who in industry recognizes that?',
      askWhen: { 'industry-credential.one': 'Which second employer recognizes {place}?' },
      act: 'Record the credential that it awards, and the industry body, employers or list that recognize it.',
      owner: provider,
      effort: 'call',
    },
    'preapp.partnership': {
      holds: 'a registered apprenticeship and it are joined by a signed agreement',
      ask: 'Which agreement joins it to a registered apprenticeship, and who signed it when?',
      askWhen: {
        'partnership.unsigned': 'When did every party sign {place}?',
        'partnership.review-passed': 'Was {place} reviewed, and does it still hold?',
      },
      act: 'Agree in writing with the sponsor of a registered apprenticeship, sign it, and record which program or pathway it covers.',
      owner: sponsor,
      effort: 'work',
    },
    'preapp.placement': {
      holds: 'the partnership helps to place those who complete it',
      ask: 'How does the sponsor help to place those who complete it: direct entry, interviews, help into a job?',
      askWhen: { 'placement.by-others': 'Does {place} place people into the registered apprenticeship?' },
      act: 'Record direct entry to the apprenticeship as an onward option, or the help of the sponsor as a support for the program.',
      owner: sponsor,
      effort: 'call',
    },
  },
  messages: {
    ...wioaMessages,
    ...registrationMessages,
    'ahead.registered': 'is registered, and comes after it',
    'ahead.itself': 'is an apprenticeship itself, which prepares for none',
    'hiring.engagement': '"{partner}" told what it requires',
    'hiring.general': 'is about the system as a whole, not about a pathway with this program',
    'hiring.no-one': 'names no other employer who is there, or has no date',
    'hiring.commitment': 'commits an employer to it',
    'hiring.unsigned': 'is not signed by all its parties on this day',
    'hiring.review-passed': 'was to be reviewed before this day',
    'curriculum.taught': 'is answered by what it teaches',
    'curriculum.no-training': 'is answered by what it teaches, which is no training',
    'curriculum.no-need': 'answer no skill need on record',
    'guidance.no-goal': 'does not say which goals it serves',
    'guidance.none': 'the supports are listed in full, and none for this program is counseling',
    'guidance.no-services': 'the supports are listed in full, and none for this program is such a service',
    'hands-on.step': 'is learning by doing on a pathway with the program',
    'hands-on.no-provider': 'is learning by doing, and names no provider',
    'hands-on.employer': '"{partner}" has people do what they learn',
    'hands-on.open': 'names no pathway, no employer or no date',
    'industry-credential.yes': 'is recognized by industry',
    'industry-credential.one': 'is recognized by one employer',
    'industry-credential.no': 'no employer, body or list that recognizes it is on record',
    'industry-credential.none': 'the credentials are listed in full, and none of them is awarded here',
    'partnership.signed': 'joins it to a registered apprenticeship',
    'partnership.others':
      'is not between who provides the program and who has a registered apprenticeship after it',
    'partnership.unsigned':
      'would join it to a registered apprenticeship, and is not signed by all its parties on this day',
    'partnership.review-passed':
      'joins it to a registered apprenticeship, and was to be reviewed before this day',
    'partnership.none': 'the agreements are listed in full, and none is about it',
    'placement.direct': 'takes in directly those who complete it',
    'placement.by-sponsor': 'is help into a job by the sponsor',
    'placement.by-others':
      'is help into a job; that it places people into the apprenticeship is not recorded',
  },
};
