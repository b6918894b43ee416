/** What the guides to definitions about partners have in common, in our own words. */

import type { Guide, RuleGuide } from '../engine/guide.js';

/** Who is at the table, for the pages that ask for it. */
export const atTheTable: NonNullable<Guide['sections']> = [
  {
    title: 'At the table',
    paragraphs: [
      'A partner is *at the table* on the day as long as nothing says otherwise. Where the document has roles for it, one of them has to be played on that day. So a partner whose last role has ended is not at the table any more, and a partner without any role is. A role, a plan, money or an engagement for pathways of which none is in the document on the day does not count.',
    ],
  },
];

/** How a rule asks for a partner of some sort. */
export const partnerRule: Omit<RuleGuide, 'of' | 'title'> = {
  looksAt: ['`partners`: `types`, `functions`', '`roles` of those partners: `from`, `to`'],
  isTrue: 'A partner at the table has a type or a function that fits.',
  isFalse: [
    'The authors claim that `partners` is complete, and none fits or may fit.',
    'They claim that `partners` and `roles` are complete, and those that fit or may fit are not at the table any more.',
  ],
  isOpen: [
    'A partner may fit: it has no functions, and its types do not tell or are not given.',
    'The dates of its roles leave open whether it is at the table.',
  ],
  grade: 'declared',
  fits: true,
};

/** How a rule asks for a member of the leadership team. */
export const memberRule: Omit<RuleGuide, 'of' | 'title' | 'isTrue'> = {
  looksAt: ['`partners`: `types`, `functions`, `level`', '`roles`: `tier`, `partner`, `from`, `to`'],
  isFalse: [
    'The authors claim that `partners` is complete, and none fits or may fit.',
    'They claim that `partners` and `roles` are complete, and none that fits or may fit is on the leadership team on the day.',
  ],
  isOpen: [
    'A partner may fit: its level is not given, or its functions do not tell.',
    'A member of the State is asked for, and all partners with a level are local or regional: a local list in full does not list the State.',
    'A partner fits, and is not known to be on the leadership team on the day, or has left it.',
    'The dates of its role leave it open.',
    'The leadership team has a member who is not in the document, and so may be the one.',
  ],
  grade: 'declared',
};
