/** The core elements of a career pathway system as their page explains them, in our own words. */

import { keyComponents } from '../../../model/core-elements.js';
import type { Guide } from '../../engine/guide.js';

/** Six elements with 36 components, for a local plan. */
export const localPlanGuide: Guide = {
  about: [
    'The elements of a career pathway system that a local plan may speak of, after a paper of CLASP on local planning. It is a source document and no statute.',
    'It is a check of completeness for those who write a plan. A component that is not there is open, never against the plan: no claim of completeness makes one false.',
  ],
  elements: {
    partnership: 'Who works together, who decides, and what pays for it.',
    sector: 'Which industry and which occupations the work is for, and how employers take part.',
    design:
      'How the pathway is laid out: where people start, in which order they go on, where they come in and leave.',
    instruction: 'Ways of teaching that get people further.',
    supports: 'What people need beside instruction.',
    measurement: 'What success is, and which data shows it.',
  },
  rules: [
    {
      of: keyComponents.map((component) => `core.${component}`),
      title: 'The components',
      looksAt: ['the tables and fields that the table below names', '`plans`: `components`'],
      isTrue: 'What the table below names is in the document.',
      isFalse: [],
      isOpen: [
        'It is not in the document.',
        'A plan says something about it in `components`: that supports it, and no more.',
      ],
      never: 'How good it is, and how much of it there is.',
      grade: 'declared',
      each: {
        'core.formation': 'two partners with a role on the day',
        'core.leadership': 'a role of the tier `leadership` that is surely played on the day',
        'core.vision': 'a plan with a `vision`',
        'core.governance':
          'a plan with `decisions`, or an agreement of the kind `mou` or `written` between two parties or more',
        'core.funding': 'a row of `funding`',
        'core.industry-focus': 'a pathway with `sectors` or a `cluster`',
        'core.employer-engagement': 'a row of `engagements`',
        'core.occupational-targets': 'a pathway with `occupations`',
        'core.skill-shortage': 'a row of `skillNeeds`, or a labor market record that speaks for something',
        'core.starting-skills': 'an entry that requires a level, or has an `assessment`',
        'core.stackable-credentials':
          'a step that awards a credential and requires a credential that another step awards, or such a step itself',
        'core.sequencing': 'a step with `requires` or `follows`',
        'core.curriculum-design': 'a step with `components` or `competencies`',
        'core.entry-exit-points': 'a pathway with two entries and two exits or more',
        'core.alignment-across-settings': 'a pathway whose steps have two providers or more',
        'core.articulation':
          'an agreement of the kind `articulation` or `credit-transfer`, or one that says what it `articulates`',
        'core.alternative-placement': 'an entry with `alternatives`',
        'core.participant-focused': 'a pathway with an `individualPlan`',
        'core.evidence-based': 'a record of the kind `outcomes` that speaks for something',
        'core.contextualized': 'a step with a component of education that names an occupation or a cluster',
        'core.concurrent-remediation':
          'a step with the accelerator `corequisite`, or with components of education and of training',
        'core.dual-enrollment':
          'a step of the kind `dual-enrollment`, or with the accelerator `concurrent-enrollment` or `dual-credit`',
        'core.competency-based': 'a step with the accelerator `competency-based`',
        'core.work-based-learning':
          'on-the-job training, a pre-apprenticeship, an apprenticeship, an internship or work experience among the steps',
        'core.integrated':
          'an integrated education and training step, or a step with components of all three kinds',
        'core.participant-assessment':
          'a support of the kind `skills-assessment`, or an entry with an `assessment`',
        'core.career-navigation':
          'a support of the kind `career-navigation`, `career-counseling` or `career-planning`',
        'core.supportive-services':
          'one of the twelve supportive services of 20 CFR 680.900 among the supports',
        'core.intrusive-advising': 'a support of the kind `intrusive-advising`',
        'core.case-coordination': 'a support of the kind `case-management`',
        'core.referral':
          'a support of the kind `referral`, or a role with the responsibility `recruit-and-refer`',
        'core.pathways-in-data': 'a pathway with `identifiers`',
        'core.metric-selection': 'a plan with a goal that has `measures`, or a partner with `measures`',
        'core.shared-accountability': 'two partners with roles on the day that name `outcomes`',
        'core.continuous-improvement': 'a plan with `reviewBy` or `reviewedOn`',
        'core.achievement-gaps':
          'a plan with a finding of the kind `gap` or `unmet-need` that names `populations`',
      },
    },
  ],
};
