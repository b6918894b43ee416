/** The texts of local leadership, in our own words. */

import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** English texts for determinations under this definition. */
export const localLeadershipTexts: Texts = {
  definition: 'local-leadership',
  elements: {
    'board-leads': 'The local board leads',
    'with-education': 'With representatives of secondary and postsecondary education',
    pathways: 'Develops and implements career pathways',
    'aligned-services': 'Aligns employment, training, education and supports',
    barriers: 'For adults and youth, those with barriers above all',
  },
  propositions: {
    'leadership.board': {
      says: 'the local board convenes or coordinates',
      ask: 'In which role does the local board lead, since when?',
    },
    'leadership.secondary': {
      says: 'secondary education is represented',
      ask: 'Which partner represents secondary education?',
    },
    'leadership.postsecondary': {
      says: 'postsecondary education is represented',
      ask: 'Which partner represents postsecondary education?',
    },
    'leadership.pathways': { says: 'a pathway is there', ask: 'Which pathway is there?' },
    'leadership.employment': {
      says: 'there are employment services',
      ask: 'Which service helps people into jobs?',
    },
    'leadership.training': { says: 'there is training', ask: 'Which step trains?' },
    'leadership.education': { says: 'there is education', ask: 'Which step is education?' },
    'leadership.supports': {
      says: 'there are supportive services',
      ask: 'Which supportive services are there?',
    },
    'leadership.adults': {
      says: 'adults are meant',
      ask: 'Which pathway, entry or service is meant for adults?',
    },
    'leadership.youth': {
      says: 'youth are meant',
      ask: 'Which pathway, entry or service is meant for youth?',
    },
    'leadership.barriers': {
      says: 'people with barriers to employment are meant',
      ask: 'Which pathway or entry is meant for people with barriers?',
    },
  },
  messages: partnerMessages,
};
