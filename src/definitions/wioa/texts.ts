/** The texts of the WIOA definition, in our own words: element, proposition and message → English. */

import type { Texts } from '../engine/texts.js';
import { wioaMessages } from './messages.js';
import { wioaPropositions } from './proposition-texts.js';

/** English texts for determinations under WIOA section 3(7). */
export const wioaTexts: Texts = {
  definition: 'wioa-3-7',
  elements: {
    'lead-in': 'Combines education, training and other services of high quality',
    A: 'Fits the skill needs of industries in the State or region',
    B: 'Prepares for a range of further education, registered apprenticeship included',
    C: 'Includes counseling for education and career goals',
    D: 'Teaches academics together with workforce preparation and training',
    E: 'Is organized around the individual, to advance faster',
    F: 'Leads to a diploma and a recognized postsecondary credential',
    G: 'Helps into, or up in, a specific occupation or cluster',
  },
  propositions: wioaPropositions,
  readings: {
    apprenticeship: {
      required: 'a registered apprenticeship is asked for',
      illustrative: 'an apprenticeship is only an example of an option',
    },
    overlap: {
      half: 'at least half of the shorter part is shared',
      any: 'a shared day is enough',
      whole: 'the whole of the shorter part is shared',
    },
    recurrence: {
      P1Y: 'what ended at most a year ago still counts',
      P0Y: 'only what runs on the day counts',
      P2Y: 'what ended at most two years ago still counts',
    },
    populations: {
      each: 'each population that is named has a support',
      individual: 'a support for the individual is enough',
    },
    doors: {
      every: 'a credential can be earned from every entry',
      some: 'a credential from some entry is enough',
    },
  },
  messages: wioaMessages,
};
