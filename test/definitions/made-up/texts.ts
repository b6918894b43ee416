/** The texts of the made-up definition. */
import type { Texts } from '../../../src/definitions/engine/texts.js';

export const madeUpTexts: Texts = {
  definition: 'made-up',
  elements: { 'names-of-some-length': 'Has partners with names of some length' },
  propositions: {
    'made-up.names': {
      holds: 'names have some length',
      ask: 'Which partner has a longer name?',
      act: 'Record the whole name of the partner.',
      owner: 'the partner',
      effort: 'call',
    },
  },
  messages: { 'name.length': 'has so many letters' },
};
