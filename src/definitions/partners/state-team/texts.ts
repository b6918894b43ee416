/** The texts of the State team minimum, in our own words. */

import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** English texts for determinations under this definition. */
export const stateTeamTexts: Texts = {
  definition: 'state-team',
  elements: {
    'workforce-development': 'The State agency for workforce development',
    'human-services': 'The State agency for human services',
    education: 'The State agency or agencies for secondary and postsecondary education',
    'adult-basic-education': 'The State agency for adult basic education',
    'economic-development': 'The State agency for economic development',
  },
  propositions: {
    'state-team.workforce': {
      says: 'workforce development is on the leadership team for the State',
      ask: 'Who is on the leadership team for workforce development, for the State?',
    },
    'state-team.human-services': {
      says: 'human services is on the leadership team for the State',
      ask: 'Who is on the leadership team for human services, for the State?',
    },
    'state-team.secondary': {
      says: 'secondary education is on the leadership team for the State',
      ask: 'Who is on the leadership team for secondary education, for the State?',
    },
    'state-team.postsecondary': {
      says: 'postsecondary education is on the leadership team for the State',
      ask: 'Who is on the leadership team for postsecondary education, for the State?',
    },
    'state-team.adult-education': {
      says: 'adult basic education is on the leadership team for the State',
      ask: 'Who is on the leadership team for adult basic education, for the State?',
    },
    'state-team.economic-development': {
      says: 'economic development is on the leadership team for the State',
      ask: 'Who is on the leadership team for economic development, for the State?',
    },
  },
  messages: partnerMessages,
};
