/** The texts of eligible career pathway programs, in our own words: those of WIOA section 3(7), and what the regulation adds. */

import type { Texts } from '../engine/texts.js';
import { wioaTexts } from '../wioa/texts.js';

const college = 'the college';

/** English texts for determinations under HEA section 484(d)(2). */
export const ecppTexts: Texts = {
  ...wioaTexts,
  definition: 'ecpp-484-d-2',
  elements: {
    ...wioaTexts.elements,
    enrollment: 'Enrolls students in three things at once',
    'labor-market': 'Has three kinds of proof of what industry needs',
    coursework: 'Teaches what industry needs on the way to the credential',
    guidance: 'Counsels for study and for work',
    'not-read': 'Does what the rest of the regulation asks, which was not read',
    approval: 'Is approved by the Department of Education or under a State process',
  },
  propositions: {
    ...wioaTexts.propositions,
    'ecpp.postsecondary': {
      holds: 'a postsecondary program that is eligible under title IV is part of it',
      ask: 'Which postsecondary program is eligible under title IV, and which record says so?',
      askWhen: { 'ecpp.postsecondary': 'Which record says that {place} is eligible under title IV?' },
      act: 'Record what shows that the program is eligible, with its date and where it comes from, about the step and under the name of this proposition.',
      owner: college,
    },
    'ecpp.adult-education': {
      holds: 'adult education and literacy is part of it',
      ask: 'Which step is adult education and literacy?',
      act: 'Add a step of adult education, or an integrated program with its components.',
      owner: 'the adult education provider',
      effort: 'call',
    },
    'ecpp.preparation': {
      holds: 'workforce preparation is part of it',
      ask: 'Which step or component is workforce preparation?',
      act: 'Add a step or a component of the kind workforce preparation.',
      owner: 'the adult education provider',
      effort: 'call',
    },
    'ecpp.enrolled': {
      holds: 'a student is enrolled in all three at the same time',
      ask: 'Which record shows that students are enrolled in all three at the same time?',
      askWhen: {
        'ecpp.runs-together': 'Which record shows that students take all of {place} at once?',
        'concurrent.unknown': 'When does each part run, and for which occupation: {place}?',
      },
      act: 'Record how enrollment in all three is documented, with its date and where it comes from, under the name of this proposition.',
      owner: college,
    },
    'ecpp.government-reports': {
      holds: 'a government report about the region shows which occupations are in demand',
      ask: 'Which dated government report covers the region?',
      act: 'Record the report as labor market information, with its date, its publisher and its place.',
      owner: 'the workforce board',
    },
    'ecpp.employer-information': {
      holds: 'employers of the region were asked what they need',
      ask: 'Which survey, interview or meeting tells what employers of the region need?',
      act: 'Record it as information from employers, with its date, where it comes from and its place.',
      owner: 'the workforce board',
    },
    'ecpp.direct-engagement': {
      holds: 'direct contact with industry is documented',
      ask: 'What documents direct contact with industry of the region?',
      askWhen: { 'industry.engagement': 'What documents {place}?' },
      act: 'Record it as direct engagement, with its date, where it comes from and its place.',
      owner: college,
    },
    'ecpp.coursework': {
      holds: 'a course on the way to the credential teaches what industry needs',
      ask: 'Which course on the way to the credential teaches which skill that industry needs?',
      askWhen: {
        'ecpp.coursework-perhaps': 'To which postsecondary credential does "{step}" lead?',
        'skill-needs.not-taught': 'Which course teaches {place}?',
      },
      act: 'Record the skill with its competency, the competency on the step that teaches it, and the credential that the step awards.',
      owner: college,
    },
    'ecpp.counseling': {
      holds: 'academic counseling and career counseling are there',
      ask: 'Who gives academic counseling, and who career counseling?',
      act: 'Record the counseling as supports, each with the goals that it serves: education, career, or both.',
      owner: college,
      effort: 'call',
    },
    'ecpp.not-read': {
      holds: 'what the rest of the regulation asks is there',
      ask: 'What do the end of 34 CFR 668.157(a)(4) and the paragraphs after it ask, and is it there?',
      act: 'Read the regulation from there on. This library has not, and no record or attestation makes up for it.',
      owner: college,
      effort: 'work',
    },
    'ecpp.approval': {
      holds: 'the program is approved',
      ask: 'Who approved the program, the Department of Education or the State under its process, and when?',
      act: 'Ask the office that keeps the approval to attest it: the day, the program, and who approved it.',
      owner: college,
    },
  },
  messages: {
    ...wioaTexts.messages,
    'text-not-read': 'its text was not read, so it stays open',
    'ecpp.postsecondary': 'is postsecondary; that it is eligible is not recorded here',
    'ecpp.no-postsecondary': 'the steps are listed in full, and none that anyone gets to is postsecondary',
    'of-step.yes': 'says so of a step',
    'of-step.not': 'says the opposite of a step',
    'taught.yes': 'teaches it',
    'taught.perhaps': 'teaches it, and may be within reach',
    'taught.none': 'the steps are listed in full, and none that anyone gets to teaches it',
    'ecpp.runs-together': 'runs together; who is enrolled is not recorded here',
    'ecpp.documented': 'of {date}, is about the region',
    'ecpp.coursework': 'is taught in "{step}", which awards a credential',
    'ecpp.coursework-perhaps':
      'is taught in "{step}"; that it leads to a credential, and that people get there, is open',
  },
};
