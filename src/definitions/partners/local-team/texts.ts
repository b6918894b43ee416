/** The texts of the local team minimum, in our own words. */

import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** English texts for determinations under this definition. */
export const localTeamTexts: Texts = {
  definition: 'local-team',
  elements: {
    workforce: 'A workforce board or provider',
    postsecondary: 'A community college or other postsecondary provider',
    'adult-education': 'An adult education provider',
    'human-services': 'A TANF provider or human services agency',
    'economic-development': 'An economic development agency',
    'community-based': 'A community-based organization',
    businesses: 'A local business',
  },
  propositions: {
    'local-team.workforce': {
      holds: 'a workforce board or workforce provider is on the leadership team',
      ask: 'Which partner is a workforce board or workforce provider on the leadership team, since when?',
      act: 'Record the partner, that it acts locally, and its role on the leadership team with its dates.',
      owner: 'the local board',
      effort: 'call',
    },
    'local-team.postsecondary': {
      holds: 'a community college or other postsecondary provider is on the leadership team',
      ask: 'Which partner is a community college or other postsecondary provider on the leadership team, since when?',
      act: 'Record the partner, that it acts locally, and its role on the leadership team with its dates.',
      owner: 'the local board',
      effort: 'call',
    },
    'local-team.adult-education': {
      holds: 'an adult education provider is on the leadership team',
      ask: 'Which partner is an adult education provider on the leadership team, since when?',
      act: 'Record the partner, that it acts locally, and its role on the leadership team with its dates.',
      owner: 'the local board',
      effort: 'call',
    },
    'local-team.human-services': {
      holds: 'a TANF provider or human services agency is on the leadership team',
      ask: 'Which partner is a TANF provider or human services agency on the leadership team, since when?',
      act: 'Record the partner, that it acts locally, and its role on the leadership team with its dates.',
      owner: 'the local board',
      effort: 'call',
    },
    'local-team.economic-development': {
      holds: 'an economic development agency is on the leadership team',
      ask: 'Which partner is an economic development agency on the leadership team, since when?',
      act: 'Record the partner, that it acts locally, and its role on the leadership team with its dates.',
      owner: 'the local board',
      effort: 'call',
    },
    'local-team.community-based': {
      holds: 'a community-based organization is on the leadership team',
      ask: 'Which partner is a community-based organization on the leadership team, since when?',
      act: 'Record the partner, that it acts locally, and its role on the leadership team with its dates.',
      owner: 'the local board',
      effort: 'call',
    },
    'local-team.businesses': {
      holds: 'a local business is on the leadership team',
      ask: 'Which partner is a local business on the leadership team, since when?',
      act: 'Record the partner, that it acts locally, and its role on the leadership team with its dates.',
      owner: 'the local board',
      effort: 'call',
    },
  },
  messages: partnerMessages,
};
