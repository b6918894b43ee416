/** Eligible career pathway programs as their page explains them, in our own words. */

import type { Guide, RuleGuide } from '../engine/guide.js';

const within = '`steps` of the pathway within reach';
const steps =
  'A record that names this proposition decides, about the step, the pathway or the whole system, where it has a date and an origin.';

/** One of the three kinds of proof. */
function proof(of: string, kind: string, more: Partial<RuleGuide>): RuleGuide {
  return {
    of: [of],
    looksAt: [
      `\`evidence\` of the kind \`${kind}\` about the pathway, its occupations or its skill needs: \`date\`, \`source\`, \`places\``,
      '`pathways`: `region`; or the `region` of the system',
    ],
    isTrue: 'A dated record of this kind with an origin has a place that covers a part of the region.',
    isFalse: [
      'The authors claim that `labor-market-evidence` and `engagements` are complete, and no such record may be about the region.',
    ],
    isOpen: [
      'A record has no date, no origin or no place, or is about the country or another part of the State.',
      'No region is named.',
    ],
    grade: 'record',
    ...more,
  };
}

/** A program for students without a diploma. */
export const ecppGuide: Guide = {
  about: [
    'A student without a high school diploma can get federal student aid in an *eligible career pathway program*. The Higher Education Act defines it in the seven clauses of WIOA section 3(7), word for word, so this definition extends that one: what was attested or recorded there counts here. The lead-in speaks of a program; this library checks the pathway. The statute was read in a copy of the code of April 2023.',
    'The regulation says what an institution has to document. It was read to paragraph (a)(4), whose end was missing. What follows is an element of its own that stays open, whoever attests it, so **this definition is never met here**: the best answer is that nothing but that element is open.',
    'Since July 2024 a program has to be approved, by the Department of Education or under a process of the State. That is known from accounts, and is decided by an attestation. What the design of a pathway cannot show, that a student is enrolled in all three things at once, a record shows.',
  ],
  elements: {
    enrollment:
      'A student is enrolled at the same time in an eligible postsecondary program, in adult education and literacy, and in workforce preparation.',
    'labor-market':
      'The institution shows by government reports, by what employers say, and by direct contact with industry that the program answers to the State or region.',
    coursework: 'What industry needs is in the courses and in the credential.',
    guidance: 'Students get academic and career counseling towards the credential and jobs that go with it.',
    'not-read': 'The end of paragraph (a)(4), and all that follows it. It was not read.',
    approval: 'The Department of Education, or the State under its process, approved the program.',
  },
  rules: [
    {
      of: ['ecpp.postsecondary'],
      looksAt: [`${within}: \`level\``, '`evidence` about them that names this proposition'],
      isTrue: `A postsecondary step is within reach, and a record says that it is eligible. ${steps}`,
      isFalse: [
        'Such a record says the opposite of the only postsecondary step, and each step has a level.',
        'The authors claim that `steps` is complete, each step has a level, and none within reach is postsecondary.',
      ],
      isOpen: [
        'A postsecondary step is there, and no record says that it is eligible.',
        'A record says the opposite of one step, and another may be eligible.',
      ],
      never: 'Whether an institution or a program is eligible under title IV.',
      grade: 'record',
    },
    {
      of: ['ecpp.adult-education'],
      looksAt: [`${within}: \`kind\`, \`level\`, \`components\``],
      isTrue:
        'A step of adult education is within reach: basic education, English, equivalency, workplace literacy, instruction of the level `adult-education`, or an integrated program with a component of education.',
      isFalse: [
        'The authors claim that `steps` is complete, and none within reach is or may be adult education.',
      ],
      isOpen: [
        'It may be out of reach.',
        'An integrated program lists no components, or education within reach says no level.',
      ],
      grade: 'declared',
    },
    {
      of: ['ecpp.preparation'],
      looksAt: [`${within}: \`kind\`, \`components\``],
      isTrue: 'A step or component of the kind `workforce-preparation` is within reach.',
      isFalse: ['The authors claim that `steps` is complete, and none within reach is or may be one.'],
      isOpen: ['It may be out of reach.', 'An integrated program lists no components.'],
      grade: 'declared',
    },
    {
      of: ['ecpp.enrolled'],
      looksAt: [
        'Blocks of concurrent instruction, as clause D of the federal definition has them',
        '`evidence` about their steps that names this proposition',
      ],
      isTrue: `Instruction of three parts may run together now, and a record about a step of it shows enrollment. ${steps}`,
      isFalse: [
        'Such a record says the opposite, and no other step is part of such instruction.',
        'The authors claim that `steps` and `schedules` are complete, and nothing may run together.',
      ],
      isOpen: [
        'Instruction runs together, and no record shows who is enrolled.',
        'It ended more than a year ago, or begins only later.',
      ],
      never: 'Who is enrolled.',
      grade: 'record',
    },
    proof('ecpp.government-reports', 'labor-market', {
      isFalse: [
        'The authors claim that `labor-market-evidence` and `engagements` are complete, and no such record may be about the region.',
      ],
      never: 'Which occupations a report finds to be in demand.',
    }),
    proof('ecpp.employer-information', 'employer-information', {
      isOpen: [
        'A record has no date, no origin or no place, or is about the country or another part of the State.',
        'An engagement of employers that tells what they need is listed, and no record of it.',
      ],
    }),
    proof('ecpp.direct-engagement', 'direct-engagement', {
      isOpen: [
        'A record has no date, no origin or no place, or is about the country or another part of the State.',
        'An engagement of employers is listed, and nothing documents it.',
      ],
    }),
    {
      of: ['ecpp.coursework'],
      looksAt: [
        '`skillNeeds` of the occupations or industries of the pathway: `competencies`',
        `${within}: \`competencies\`, \`awards\``,
        '`credentials`: `kind`, `skillKind`, `issuerKind`',
      ],
      isTrue:
        'A step within reach teaches the competency of such a need, and awards a credential that is no secondary diploma and is not excluded under WIOA section 3(52).',
      isFalse: ['The authors claim that `skill-needs` and `steps` are complete, and no need is taught.'],
      isOpen: ['The step that teaches it awards no credential, or may be out of reach.'],
      grade: 'declared',
    },
    {
      of: ['ecpp.counseling'],
      looksAt: ['`supports` of counseling kinds: `goals`, `kind`, `steps`'],
      isTrue: 'Counseling within reach serves education goals and career goals, by one service or several.',
      isFalse: ['What makes it false in clause C of the federal definition.'],
      isOpen: ['What leaves it open there.'],
      grade: 'declared',
    },
    {
      of: ['ecpp.not-read'],
      looksAt: ['Nothing: its text was not read.'],
      isTrue: 'It is never true here.',
      isFalse: [],
      isOpen: ['Always, unless someone says that it does not hold.'],
      never: 'What the end of paragraph (a)(4) and the paragraphs after it ask.',
      grade: 'record',
    },
    {
      of: ['ecpp.approval'],
      looksAt: ['`attestations` of this proposition'],
      isTrue: 'An office attests it for a pathway that has steps or supports.',
      isFalse: [],
      isOpen: ['No one attests it.'],
      never: 'Whether a program is approved. The list of approved programs was not at hand.',
      grade: 'record',
    },
  ],
};
