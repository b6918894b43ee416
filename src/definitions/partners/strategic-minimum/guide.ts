/** The strategic minimum as its page explains it, in our own words. */

import type { Guide } from '../../engine/guide.js';
import { atTheTable, partnerRule } from '../partner-guide.js';

/** Who must be in a partnership, at a minimum. */
export const strategicMinimumGuide: Guide = {
  about: [
    'The least that a career pathways partnership consists of, after a paper on the roles of partners. MPR Associates wrote it with federal funds, and it does not necessarily reflect the views of the Department of Education. It is a source document and no statute.',
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
      ...partnerRule,
    },
  ],
  sections: atTheTable,
};
