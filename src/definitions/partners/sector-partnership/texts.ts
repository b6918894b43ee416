/** The texts of the sector partnership, in our own words. */

import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** English texts for determinations under this definition. */
export const sectorPartnershipTexts: Texts = {
  definition: 'sector-partnership',
  elements: {
    board: 'Is convened by, or works with, a workforce board',
    'working-group': 'Is a working group of an industry cluster with shared goals',
    employers: 'Has several employers of the cluster',
    labor: 'Has a representative of labor, as appropriate',
    education: 'Has a provider of education or training',
  },
  propositions: {
    'sector.board': {
      says: 'a State or local board is a partner',
      ask: 'Which workforce board is a partner?',
    },
    'sector.cluster': {
      says: 'it is about an industry cluster',
      ask: 'Which cluster or sector is it about?',
    },
    'sector.shared-goals': {
      says: 'partners share goals',
      ask: 'Which plan states the goals, and which partners agreed to it?',
    },
    'sector.employers': { says: 'several employers are partners', ask: 'Which employers are partners?' },
    'sector.labor-appropriate': {
      says: 'a representative of labor is appropriate',
      ask: 'Is a representative of labor appropriate? If not, why not, and who says so?',
    },
    'sector.labor': {
      says: 'a representative of labor is a partner',
      ask: 'Which labor organization is a partner?',
    },
    'sector.education': {
      says: 'a provider of education or training is a partner',
      ask: 'Which provider of education or training is a partner?',
    },
  },
  messages: partnerMessages,
};
