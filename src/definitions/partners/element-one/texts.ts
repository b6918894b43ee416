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
      holds: 'the leadership team has members of the State',
      ask: 'Which State partner is on the leadership team?',
      act: "Record the State partner's role on the leadership team, with its dates.",
      owner: 'the State',
      effort: 'call',
    },
    'element-one.local-members': {
      holds: 'the leadership team has local members',
      ask: 'Which local partner is on the leadership team?',
      act: "Record the local partner's role on the leadership team, with its dates.",
      owner: 'the local board',
      effort: 'call',
    },
    'element-one.vision': {
      holds: 'partners share a vision',
      ask: 'Which plan states the vision, and which partners agreed to it?',
      act: 'Record the plan that states the vision, and at least two partners who agreed to it.',
      owner: 'the leadership team',
    },
    'element-one.mission': {
      holds: 'partners share a mission',
      ask: 'Which plan states the mission, and which partners agreed to it?',
      act: 'Record the plan that states the mission, and at least two partners who agreed to it.',
      owner: 'the leadership team',
    },
    'element-one.goals': {
      holds: 'partners share goals',
      ask: 'Which plan states the goals, and which partners agreed to it?',
      act: 'Record the plan that states the goals, and at least two partners who agreed to it.',
      owner: 'the leadership team',
    },
    'element-one.plan': {
      holds: 'partners share a plan of actions or milestones',
      ask: 'Which plan lists actions or milestones, and which partners agreed to it?',
      act: 'Record the plan with its actions or milestones, and at least two partners who agreed to it.',
      owner: 'the leadership team',
    },
    'element-one.intermediary': {
      holds: 'an intermediary coordinates day to day',
      ask: 'Who is the intermediary?',
      act: 'Record the role of the intermediary: which partner, since when.',
      owner: 'the leadership team',
      effort: 'call',
    },
    'element-one.roles': {
      holds: 'every partner has a role with responsibilities',
      ask: 'What does each partner answer for?',
      act: 'Record a role with responsibilities for each partner that has none.',
      owner: 'each partner',
      effort: 'call',
    },
    'element-one.relation': {
      holds: 'State and local level have agreed who decides',
      ask: 'Who decides what, and where have both levels agreed to it?',
      act: 'Record who decides what in a plan, and agreement to it by State and local partners.',
      owner: 'the leadership team',
    },
  },
  messages: partnerMessages,
};
