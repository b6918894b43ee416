/** The texts of the core elements, in our own words: each element by its key question. */

import type { KeyComponent } from '../../../model/core-elements.js';
import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** What each key component says. */
const says: { readonly [C in KeyComponent]: string } = {
  formation: 'two partners or more play a part',
  leadership: 'a leadership team is there',
  vision: 'a vision is written down',
  governance: 'who decides is settled',
  funding: 'funding is recorded',
  'industry-focus': 'an industry is in focus',
  'employer-engagement': 'employers take part',
  'occupational-targets': 'occupations are named',
  'skill-shortage': 'a shortage of skills is shown',
  'starting-skills': 'the skills to start with are stated',
  'stackable-credentials': 'credentials stack',
  sequencing: 'steps stand in an order',
  'curriculum-design': 'what is taught is stated',
  'entry-exit-points': 'a pathway has several entries and several exits',
  'alignment-across-settings': 'a pathway runs across providers',
  articulation: 'credit is carried over by agreement',
  'alternative-placement': 'there are other ways to be placed',
  'participant-focused': 'each person has a plan',
  'evidence-based': 'outcomes are on record',
  contextualized: 'education is taught in the context of an occupation',
  'concurrent-remediation': 'remediation runs beside training',
  'dual-enrollment': 'dual enrollment is there',
  'competency-based': 'competency-based education is there',
  'work-based-learning': 'work-based learning is there',
  integrated: 'education and training are integrated',
  'participant-assessment': 'participants are assessed',
  'career-navigation': 'somebody helps to find the way',
  'supportive-services': 'supportive services are there',
  'intrusive-advising': 'advising reaches out to participants',
  'case-coordination': 'cases are coordinated',
  referral: 'people are referred',
  'pathways-in-data': 'pathways can be found in shared data',
  'metric-selection': 'measures are chosen',
  'shared-accountability': 'several partners answer for outcomes',
  'continuous-improvement': 'plans are reviewed',
  'achievement-gaps': 'gaps between groups are looked at',
};

/** English texts for determinations under this definition. */
export const localPlanTexts: Texts = {
  definition: 'local-plan',
  elements: {
    partnership: 'Who comes together, and with which resources?',
    sector: 'Which need of the economy is the pathway to answer?',
    design: 'Who is it to serve, how, and what is it like for a participant?',
    instruction: 'Which innovations in teaching are to improve results?',
    supports: 'How are needs beyond the curriculum met?',
    measurement: 'What is success, and from which data is it known?',
  },
  propositions: Object.fromEntries(
    Object.entries(says).map(([component, words]) => [
      `core.${component}`,
      { says: words, ask: `What shows that ${words}?` },
    ]),
  ),
  messages: partnerMessages,
};
