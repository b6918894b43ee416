/** The texts of Element One, in our own words. */

import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** English texts for determinations under this definition. */
export const elementOneTexts: Texts = {
  definition: 'element-one',
  elements: {
    'engage-team': 'Engages a cross-agency team, State and local',
    'shared-plan': 'Shares a vision, a mission, goals and a plan',
    intermediary: 'Names an intermediary',
    'define-roles': 'Defines the roles of all partners',
    'state-local-relation': 'Clarifies how State and local level work together',
  },
  propositions: {
    'element-one.state-members': {
      says: 'the leadership team has members of the State',
      ask: 'Which State partner is on the leadership team?',
    },
    'element-one.local-members': {
      says: 'the leadership team has local members',
      ask: 'Which local partner is on the leadership team?',
    },
    'element-one.vision': {
      says: 'partners share a vision',
      ask: 'Which plan states the vision, and which partners agreed to it?',
    },
    'element-one.mission': {
      says: 'partners share a mission',
      ask: 'Which plan states the mission, and which partners agreed to it?',
    },
    'element-one.goals': {
      says: 'partners share goals',
      ask: 'Which plan states the goals, and which partners agreed to it?',
    },
    'element-one.plan': {
      says: 'partners share a plan of actions or milestones',
      ask: 'Which plan lists actions or milestones, and which partners agreed to it?',
    },
    'element-one.intermediary': {
      says: 'an intermediary coordinates day to day',
      ask: 'Who is the intermediary?',
    },
    'element-one.roles': {
      says: 'every partner has a role with responsibilities',
      ask: 'What does each partner answer for?',
    },
    'element-one.relation': {
      says: 'State and local level have agreed who decides',
      ask: 'Who decides what, and where have both levels agreed to it?',
    },
  },
  messages: partnerMessages,
};
