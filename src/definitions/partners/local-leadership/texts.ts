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
      holds: 'the local board convenes or coordinates',
      ask: 'In which role does the local board lead, since when?',
      act: 'Record the role in which the board convenes or coordinates, with its dates.',
      owner: 'the local board',
      effort: 'call',
    },
    'leadership.secondary': {
      holds: 'secondary education is represented',
      ask: 'Which partner represents secondary education?',
      act: 'Record the partner who represents secondary education.',
      owner: 'the local board',
      effort: 'call',
    },
    'leadership.postsecondary': {
      holds: 'postsecondary education is represented',
      ask: 'Which partner represents postsecondary education?',
      act: 'Record the partner who represents postsecondary education.',
      owner: 'the local board',
      effort: 'call',
    },
    'leadership.pathways': {
      holds: 'a pathway is there',
      ask: 'Which pathway is there?',
      act: 'Record a pathway and its steps.',
      owner: 'the local board',
    },
    'leadership.employment': {
      holds: 'there are employment services',
      ask: 'Which service helps people into jobs?',
      act: 'Record a service that helps people into jobs: job search or placement.',
      owner: 'the local board',
      effort: 'call',
    },
    'leadership.training': {
      holds: 'there is training',
      ask: 'Which step trains?',
      act: 'Record a step of a pathway that trains.',
      owner: 'the college',
      effort: 'call',
    },
    'leadership.education': {
      holds: 'there is education',
      ask: 'Which step is education?',
      act: 'Record a step of a pathway that is education.',
      owner: 'the college',
      effort: 'call',
    },
    'leadership.supports': {
      holds: 'there are supportive services',
      ask: 'Which supportive services are there?',
      act: 'Record the supportive services, such as transportation or child care.',
      owner: 'the local board',
      effort: 'call',
    },
    'leadership.adults': {
      holds: 'pathways, entries or services are meant for adults',
      ask: 'Which pathway, entry or service is meant for adults?',
      act: 'Record the populations that a pathway, an entry or a service is meant for.',
      owner: 'the local board',
      effort: 'call',
    },
    'leadership.youth': {
      holds: 'pathways, entries or services are meant for youth',
      ask: 'Which pathway, entry or service is meant for youth?',
      act: 'Record the populations that a pathway, an entry or a service is meant for.',
      owner: 'the local board',
      effort: 'call',
    },
    'leadership.barriers': {
      holds: 'people with barriers to employment are meant',
      ask: 'Which pathway or entry is meant for people with barriers?',
      act: 'Record the populations that a pathway or an entry is meant for.',
      owner: 'the local board',
      effort: 'call',
    },
  },
  messages: partnerMessages,
};
