/** The required one-stop partners as their page explains them, in our own words. */

import { requiredPrograms } from '../../../model/one-stop-programs.js';
import type { Guide } from '../../engine/guide.js';
import { atTheTable } from '../partner-guide.js';

const inArea = requiredPrograms.map((program) => `one-stop.${program}.in-area`);

/** Nineteen programs, each where it is carried out in the local area. */
export const oneStopPartnersGuide: Guide = {
  about: [
    'The programs whose partners belong to every local one-stop system. Each is an element of its own, in the order of the law.',
    'A program that is not carried out in the local area is not asked for (20 CFR 678.415). Nor is temporary assistance for needy families, once the Governor has given notice (20 CFR 678.405). Such an element is *not engaged*. Secondary schools are not among the required partners.',
  ],
  elements: Object.fromEntries(
    requiredPrograms.map((program) => [
      program,
      'A partner carries the program out, if the local area has it.',
    ]),
  ),
  rules: [
    {
      of: inArea.filter((id) => id !== 'one-stop.tanf.in-area'),
      title: 'Whether the local area has the program',
      looksAt: ['`partners`: `programs`', '`evidence` and `attestations` of this proposition'],
      isTrue: 'A partner carries the program out. That shows it; so does a record.',
      isFalse: [],
      isOpen: ['No partner names the program, which weakens it, and no record says whether the area has it.'],
      grade: 'declared',
      ours: [
        'That no partner names a program does not show that the area lacks it. Record it: an `evidence` record against this proposition, about the system.',
      ],
    },
    {
      of: ['one-stop.tanf.in-area'],
      looksAt: ['`partners`: `programs`', '`evidence` and `attestations` of this proposition'],
      isTrue: 'It is presumed. A partner who carries the program out shows it.',
      isFalse: [],
      isOpen: ['A partner carries the program out, and a record says that it is not required.'],
      grade: 'assumed',
      ours: [
        'It is presumed to be required until the notice of the Governor is on record, as a record against this proposition.',
      ],
    },
    {
      of: requiredPrograms.map((program) => `one-stop.${program}`),
      title: 'Who carries the program out',
      looksAt: ['`partners`: `programs`, `types`', '`roles` of those partners: `from`, `to`'],
      isTrue: 'A partner at the table names the program in `programs`.',
      isFalse: [
        'The authors claim that `partners` is complete, no partner names the program, and every partner at the table lists its programs, employers aside.',
        'They claim that `partners` and `roles` are complete, and those who name the program are not at the table any more.',
      ],
      isOpen: [
        'Some partner at the table, other than an employer, does not list its programs: it may carry this one out.',
      ],
      grade: 'declared',
    },
  ],
  sections: atTheTable,
};
