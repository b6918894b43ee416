/** The texts of the made-up definition. */
import type { Texts } from '../../../src/definitions/engine/texts.js';

export const madeUpTexts: Texts = {
  definition: 'made-up',
  elements: { 'names-of-some-length': 'Has partners with names of some length' },
  propositions: {
    'made-up.names': { says: 'names have some length', ask: 'Which partner has a longer name?' },
  },
  messages: { 'name.length': 'has so many letters' },
};
