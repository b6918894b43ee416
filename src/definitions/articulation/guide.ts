/** Articulation agreements as their page explains them, in our own words. */

import type { Guide } from '../engine/guide.js';

const given =
  '`agreements`: `articulates` of this one and of credit transfer agreements in force between the same parties';

/** An articulation agreement. */
export const articulationGuide: Guide = {
  about: [
    'What the Perkins Act calls an articulation agreement: a written commitment of a school and a college, or of a college that grants associate and one that grants baccalaureate degrees, to a sequence of study in which nothing is taught twice, held together by the transfer of credit. Only agreements of the kind `articulation` are checked.',
    'Whether the agreement is still in force is asked of it as of everything else: one that has ended, or has not begun, shows nothing.',
    'The text was read in a copy of the code of April 2023. The paragraph is cited without its parts, and the copy does not say from which day on it applies.',
  ],
  elements: {
    commitment: 'Both institutions have committed to it in writing.',
    approval:
      'It is agreed on at the State level; or the lead administrators of both institutions approve it every year.',
    institutions:
      'It is between a secondary and a postsecondary institution, or between one that grants degrees below the baccalaureate and one that grants these.',
    program:
      'What it gives credit for is a sequence without repetition that leads to technical skill proficiency, a credential, a certificate or a degree.',
    credit: 'The institutions are linked by the transfer of credit that a college puts on its transcript.',
  },
  rules: [
    {
      of: ['articulation.signed'],
      looksAt: ['`agreements`: `parties` with `partner`, `signedOn`; `reviewBy`'],
      isTrue:
        'Two parties or more are in the document, each has signed by the day, and no review is overdue. A signature after the review was due shows that there was one.',
      isFalse: ['The authors claim that `agreements` is complete, and it has no two parties.'],
      isOpen: [
        'A party has no date of signature, or signs only after the day (*planned*).',
        'Its review is overdue.',
      ],
      grade: 'declared',
    },
    {
      of: ['articulation.state-level'],
      looksAt: ['`agreements`: `parties`', '`partners`: `level`, `types`'],
      isTrue:
        'A party of the type `state-agency`, or of the type `workforce-system` at the level `state`, has signed by the day.',
      isFalse: [],
      isOpen: ['No such party is on record, or it has not signed yet.'],
      grade: 'declared',
    },
    {
      of: ['articulation.approved'],
      looksAt: ['`agreements`: `parties` with `signedOn`'],
      isTrue:
        'There are two parties or more, and the last signature of each is no more than a year before the day.',
      isFalse: [],
      isOpen: [
        'A last signature is older, or may be: there may have been an approval that is not recorded.',
        'A party has not signed, or there is no second one.',
      ],
      never: 'Who of an institution signed for it.',
      grade: 'declared',
    },
    {
      of: ['articulation.institutions'],
      looksAt: [
        '`agreements`: `parties`',
        'where a body of the State is a party, `steps` that it gives credit from and for: `provider`; `credentials`: `issuer`',
        '`partners`: `types`; the degrees that `steps` of each award',
      ],
      isTrue:
        'One of the parties, or of those for whom a body of the State speaks, is `secondary` and another is `postsecondary`; or both are `postsecondary`, and steps of one award an associate degree, steps of the other a bachelor degree.',
      isFalse: [
        'The authors claim that `agreements` and `partners` are complete, and no two schools or colleges are parties, nor does a body of the State speak for them.',
      ],
      isOpen: [
        'Two colleges are parties, and which degrees each grants is not recorded.',
        'Only one is known.',
      ],
      grade: 'declared',
    },
    {
      of: ['articulation.program'],
      looksAt: [given, '`steps`, `credentials`, `pathways` behind the step that gets the credit'],
      isTrue: 'The step for which the credit is given awards a credential on record, or leads to one.',
      isFalse: ['The authors claim that `agreements` is complete, and it gives credit for nothing.'],
      isOpen: ['The step leads to no credential on record.', 'It gives credit from a step for itself.'],
      never: 'Whether two courses teach the same thing, and whether someone is proficient.',
      grade: 'derived',
    },
    {
      of: ['articulation.credit'],
      looksAt: [given, '`steps`: `credits`, `level`, `provider`'],
      isTrue:
        'The step for which the credit is given is one of a college, and it says how many credits it has. The step or credential that it is given for is in the document, and its provider has not gone.',
      isFalse: ['The authors claim that `agreements` is complete, and it gives credit for nothing.'],
      isOpen: [
        'How many credits is not recorded; clock hours are none.',
        'It gives credit from a step for itself.',
        'Who offers the step is no party, and no body of the State is.',
        'The step is of another level than `postsecondary`, or no one knows whether a college offers it.',
      ],
      never: 'Whether the credit stands on a transcript.',
      grade: 'declared',
    },
  ],
};
