/** The texts of the strategic minimum, in our own words. */

import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** English texts for determinations under this definition. */
export const strategicMinimumTexts: Texts = {
  definition: 'strategic-minimum',
  elements: {
    education: 'Includes educational organizations',
    'workforce-system': 'Includes the workforce system',
    'economic-development': 'Includes economic development',
  },
  propositions: {
    'minimum.education': {
      holds: 'an educational organization is a partner',
      ask: 'Which school, college or bridge program is a partner?',
      act: 'Record a school, college or bridge program as a partner.',
      owner: 'whoever convenes the partnership',
      effort: 'call',
    },
    'minimum.workforce-system': {
      holds: 'the workforce system is a partner',
      ask: 'Which board, agency or one-stop center is a partner?',
      act: 'Record a board, agency or one-stop center as a partner.',
      owner: 'whoever convenes the partnership',
      effort: 'call',
    },
    'minimum.economic-development': {
      holds: 'an economic development organization is a partner',
      ask: 'Which economic development organization is a partner?',
      act: 'Record an economic development organization as a partner.',
      owner: 'whoever convenes the partnership',
      effort: 'call',
    },
  },
  messages: partnerMessages,
};
