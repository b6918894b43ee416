/** The texts of the federal definition as a bill would change it. */

import type { Texts } from '../engine/texts.js';
import { wioaTexts } from '../wioa/texts.js';

/** English texts for determinations under the proposal of H.R. 8210, which is not law. */
export const hr8210Texts: Texts = {
  ...wioaTexts,
  definition: 'hr-8210-3-7',
  elements: {
    ...wioaTexts.elements,
    F: 'Leads to a regular high school diploma and a recognized postsecondary credential',
  },
  propositions: {
    ...wioaTexts.propositions,
    'hr-8210.f.regular-diploma': {
      holds: 'people without a diploma can earn a regular high school diploma or its recognized equivalent',
      ask: 'Is the diploma that people can earn a regular high school diploma, and which record says so?',
      askWhen: { 'regular.unsaid': 'Which record says that {place} is a regular high school diploma?' },
      act: 'Record what shows that the diploma is a regular one, with its date and where it comes from, about the credential and under the name of this proposition; or a step that awards an equivalent.',
      owner: 'the State education agency',
    },
  },
  messages: {
    ...wioaTexts.messages,
    'regular.unsaid': 'is a diploma of which no record says that it is a regular one',
    'regular.recorded': 'says that a diploma is a regular one',
    'regular.not': 'says that a diploma is no regular one',
  },
};
