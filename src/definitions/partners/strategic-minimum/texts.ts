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
      says: 'an educational organization is a partner',
      ask: 'Which school, college or bridge program is a partner?',
    },
    'minimum.workforce-system': {
      says: 'the workforce system is a partner',
      ask: 'Which board, agency or one-stop center is a partner?',
    },
    'minimum.economic-development': {
      says: 'an economic development organization is a partner',
      ask: 'Which economic development organization is a partner?',
    },
  },
  messages: partnerMessages,
};
