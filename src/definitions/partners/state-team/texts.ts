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
      holds: 'workforce development is on the leadership team for the State',
      ask: 'Who is on the leadership team for workforce development, for the State?',
      act: 'Record the partner, that it acts for the State, and its role on the leadership team with its dates.',
      owner: 'the State',
      effort: 'call',
    },
    'state-team.human-services': {
      holds: 'human services is on the leadership team for the State',
      ask: 'Who is on the leadership team for human services, for the State?',
      act: 'Record the partner, that it acts for the State, and its role on the leadership team with its dates.',
      owner: 'the State',
      effort: 'call',
    },
    'state-team.secondary': {
      holds: 'secondary education is on the leadership team for the State',
      ask: 'Who is on the leadership team for secondary education, for the State?',
      act: 'Record the partner, that it acts for the State, and its role on the leadership team with its dates.',
      owner: 'the State',
      effort: 'call',
    },
    'state-team.postsecondary': {
      holds: 'postsecondary education is on the leadership team for the State',
      ask: 'Who is on the leadership team for postsecondary education, for the State?',
      act: 'Record the partner, that it acts for the State, and its role on the leadership team with its dates.',
      owner: 'the State',
      effort: 'call',
    },
    'state-team.adult-education': {
      holds: 'adult basic education is on the leadership team for the State',
      ask: 'Who is on the leadership team for adult basic education, for the State?',
      act: 'Record the partner, that it acts for the State, and its role on the leadership team with its dates.',
      owner: 'the State',
      effort: 'call',
    },
    'state-team.economic-development': {
      holds: 'economic development is on the leadership team for the State',
      ask: 'Who is on the leadership team for economic development, for the State?',
      act: 'Record the partner, that it acts for the State, and its role on the leadership team with its dates.',
      owner: 'the State',
      effort: 'call',
    },
  },
  messages: partnerMessages,
};
