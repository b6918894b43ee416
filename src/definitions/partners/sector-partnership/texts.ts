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
      holds: 'a State or local board is a partner',
      ask: 'Which workforce board is a partner?',
      act: 'Record the workforce board as a partner.',
      owner: 'the local board',
      effort: 'call',
    },
    'sector.cluster': {
      holds: 'it is about an industry cluster',
      ask: 'Which cluster or sector is it about?',
      act: 'Record the cluster or the sectors of a pathway.',
      owner: 'the local board',
      effort: 'call',
    },
    'sector.shared-goals': {
      holds: 'partners share goals',
      ask: 'Which plan states the goals, and which partners agreed to it?',
      act: 'Record the plan that states the goals, and at least two partners who agreed to it.',
      owner: 'the leadership team',
    },
    'sector.employers': {
      holds: 'several employers are partners',
      ask: 'Which employers are partners?',
      act: 'Record two employers or more, and what each did for the pathway: an engagement or a role.',
      owner: 'employers',
      effort: 'call',
    },
    'sector.labor-appropriate': {
      holds: 'a representative of labor is appropriate',
      ask: 'Is a representative of labor appropriate? If not, why not, and who says so?',
      act: 'Have an office attest whether a representative of labor is appropriate, and why.',
      owner: 'the local board',
    },
    'sector.labor': {
      holds: 'a representative of labor is a partner',
      ask: 'Which labor organization is a partner?',
      act: 'Record the labor organization as a partner.',
      owner: 'the local board',
      effort: 'call',
    },
    'sector.education': {
      holds: 'a provider of education or training is a partner',
      ask: 'Which provider of education or training is a partner?',
      act: 'Record a provider of education or training as a partner.',
      owner: 'the local board',
      effort: 'call',
    },
  },
  messages: partnerMessages,
};
