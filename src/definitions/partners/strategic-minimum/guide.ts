/** The strategic minimum as its page explains it, in our own words. */

import type { Guide } from '../../engine/guide.js';

/** Who must be in a partnership, at a minimum. */
export const strategicMinimumGuide: Guide = {
  about: [
    'The least that a career pathways partnership consists of, after a federal paper on the roles of partners. It is a source document and no statute.',
    'It asks who the partners are, and nothing of what they do. The minimums for a leadership team are other definitions.',
  ],
  elements: {
    education: 'A school, a college, a university or another educational organization takes part.',
    'workforce-system': 'The public workforce system takes part: a board, an agency or a one-stop center.',
    'economic-development': 'An organization for economic development takes part.',
  },
  rules: [
    {
      of: ['minimum.education', 'minimum.workforce-system', 'minimum.economic-development'],
      title: 'A partner of this sort',
      looksAt: ['`partners`: `types`, `functions`'],
      isTrue: 'A partner has a type or a function that fits.',
      isFalse: ['The authors claim that `partners` is complete, and none fits or may fit.'],
      isOpen: [
        'A partner has no types and no functions, and so may be of any sort.',
        'None fits, and nobody claims that the partners are complete.',
      ],
      grade: 'declared',
      fits: true,
    },
  ],
};
