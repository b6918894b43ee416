/** The texts of the core elements, in our own words: each element by its key question. */

import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

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
  propositions: {
    'core.formation': {
      says: 'two partners or more play a part',
      ask: 'What shows that two partners or more play a part?',
    },
    'core.leadership': {
      says: 'a leadership team is there',
      ask: 'What shows that a leadership team is there?',
    },
    'core.vision': { says: 'a vision is written down', ask: 'What shows that a vision is written down?' },
    'core.governance': { says: 'who decides is settled', ask: 'What shows that who decides is settled?' },
    'core.funding': { says: 'funding is recorded', ask: 'What shows that funding is recorded?' },
    'core.industry-focus': {
      says: 'an industry is in focus',
      ask: 'What shows that an industry is in focus?',
    },
    'core.employer-engagement': { says: 'employers take part', ask: 'What shows that employers take part?' },
    'core.occupational-targets': {
      says: 'occupations are named',
      ask: 'What shows that occupations are named?',
    },
    'core.skill-shortage': {
      says: 'a shortage of skills is shown',
      ask: 'What shows that a shortage of skills is shown?',
    },
    'core.starting-skills': {
      says: 'the skills to start with are stated',
      ask: 'What shows that the skills to start with are stated?',
    },
    'core.stackable-credentials': { says: 'credentials stack', ask: 'What shows that credentials stack?' },
    'core.sequencing': { says: 'steps stand in an order', ask: 'What shows that steps stand in an order?' },
    'core.curriculum-design': {
      says: 'what is taught is stated',
      ask: 'What shows that what is taught is stated?',
    },
    'core.entry-exit-points': {
      says: 'a pathway has several entries and several exits',
      ask: 'What shows that a pathway has several entries and several exits?',
    },
    'core.alignment-across-settings': {
      says: 'a pathway runs across providers',
      ask: 'What shows that a pathway runs across providers?',
    },
    'core.articulation': {
      says: 'credit is carried over by agreement',
      ask: 'What shows that credit is carried over by agreement?',
    },
    'core.alternative-placement': {
      says: 'there are other ways to be placed',
      ask: 'What shows that there are other ways to be placed?',
    },
    'core.participant-focused': {
      says: 'each person has a plan',
      ask: 'What shows that each person has a plan?',
    },
    'core.evidence-based': { says: 'outcomes are on record', ask: 'What shows that outcomes are on record?' },
    'core.contextualized': {
      says: 'education is taught in the context of an occupation',
      ask: 'What shows that education is taught in the context of an occupation?',
    },
    'core.concurrent-remediation': {
      says: 'remediation runs beside training',
      ask: 'What shows that remediation runs beside training?',
    },
    'core.dual-enrollment': {
      says: 'dual enrollment is there',
      ask: 'What shows that dual enrollment is there?',
    },
    'core.competency-based': {
      says: 'competency-based education is there',
      ask: 'What shows that competency-based education is there?',
    },
    'core.work-based-learning': {
      says: 'work-based learning is there',
      ask: 'What shows that work-based learning is there?',
    },
    'core.integrated': {
      says: 'education and training are integrated',
      ask: 'What shows that education and training are integrated?',
    },
    'core.participant-assessment': {
      says: 'participants are assessed',
      ask: 'What shows that participants are assessed?',
    },
    'core.career-navigation': {
      says: 'somebody helps to find the way',
      ask: 'What shows that somebody helps to find the way?',
    },
    'core.supportive-services': {
      says: 'supportive services are there',
      ask: 'What shows that supportive services are there?',
    },
    'core.intrusive-advising': {
      says: 'advising reaches out to participants',
      ask: 'What shows that advising reaches out to participants?',
    },
    'core.case-coordination': {
      says: 'cases are coordinated',
      ask: 'What shows that cases are coordinated?',
    },
    'core.referral': { says: 'people are referred', ask: 'What shows that people are referred?' },
    'core.pathways-in-data': {
      says: 'pathways can be found in shared data',
      ask: 'What shows that pathways can be found in shared data?',
    },
    'core.metric-selection': { says: 'measures are chosen', ask: 'What shows that measures are chosen?' },
    'core.shared-accountability': {
      says: 'several partners answer for outcomes',
      ask: 'What shows that several partners answer for outcomes?',
    },
    'core.continuous-improvement': { says: 'plans are reviewed', ask: 'What shows that plans are reviewed?' },
    'core.achievement-gaps': {
      says: 'gaps between groups are looked at',
      ask: 'What shows that gaps between groups are looked at?',
    },
  },
  messages: partnerMessages,
};
