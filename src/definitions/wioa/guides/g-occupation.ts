/** How clause G of WIOA section 3(7) is decided, in our own words. */

import type { RuleGuide } from '../../engine/guide.js';

/** The two propositions of clause G. */
export const clauseGRules: readonly RuleGuide[] = [
  {
    of: ['wioa.g.occupation'],
    looksAt: ['`pathways`: `occupations`, `cluster`', '`occupations`: `soc`, `onet`'],
    isTrue:
      'The pathway names a cluster, or an occupation that is in the document and is not a whole major group of the Standard Occupational Classification. A code makes it *derived*; a title alone is *declared*.',
    isFalse: [
      'The authors claim that `occupations` is complete, every listed one is in the document, the pathway names no cluster, and no occupation is specific.',
    ],
    isOpen: ['A listed occupation is not in the document.', 'The only occupation is a major group.'],
    grade: 'declared',
    ours: [
      'An occupation with a title is specific without a code. A major group, whose code ends in 0000, is not.',
    ],
  },
  {
    of: ['wioa.g.helps'],
    looksAt: [
      '`exits`: `after`, `occupations`',
      '`credentials` awarded within reach: `occupations`, and whether they are recognized',
      '`supports`: job search assistance and job placement; `steps` of work; `agreements` of the kind `employer-commitment` that cover the pathway or one of its steps: `parties` with `signedOn`; `partners`: whether a party is an employer',
      '`occupations`: `cluster`, `advancesTo`',
    ],
    isTrue:
      'An exit or a credential within reach opens an occupation of the pathway, or one in its cluster, that is specific; and something helps people into it. Help is placement or job search within reach that has places for people of the pathway, work on the pathway, a commitment that an employer has signed by the day, or the credential itself where it is recognized.',
    isFalse: [
      'The authors claim that `exits`, `credentials` and `occupations` are complete, no exit or credential that may be within reach opens an occupation of the pathway, and none of its occupations leads on to another.',
    ],
    isOpen: [
      'An exit opens the occupation, and nothing is recorded that helps people into it.',
      'The only help is a commitment that no employer has signed by the day, or a service for other people than those of the pathway.',
      'The exit or credential is only perhaps within reach, or opens another occupation.',
      'The occupation that it opens may be one of the pathway: the pathway names a cluster and it has none, or its code is that of a group or of another edition.',
      'One occupation leads on to another on the labor market: that is no help by the pathway.',
      'The only credential attests general skills, such as a safety card.',
    ],
    never: 'Wages, placements and advancement. Those are outcomes, and the clause has no floor for them.',
    grade: 'derived',
    ours: [
      'One kind of help is enough. A recognized credential is help into the occupation that it opens. Two occupations with the same SOC code and edition are one.',
    ],
  },
];
