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
      looksAt: ['the tables and fields that the table names', '`plans`: `components`'],
      isTrue:
        'What the table names is in the document and counts on the day. Steps count on a pathway, unless the document has none; supports count with a step, and plans once they are adopted. Where the table says so, every pathway that has steps shows it for itself.',
      isFalse: [],
      isOpen: [
        'It is not in the document, or only a part of the pathways shows it.',
        'It is there and lacks something: a signature, a date, a partner, a step of a pathway.',
        'It begins only later (*planned*), or is out of date.',
        'A plan says something about it in `components`: that supports it, and no more.',
      ],
      never: 'How good it is, and how much of it there is.',
      grade: 'declared',
      each: {
        'core.formation': 'two partners in the document with a role that is surely played on the day',
        'core.leadership': 'a role of the tier `leadership` that is surely played on the day',
        'core.vision': 'a plan with a `vision`',
        'core.governance':
          'a plan with `decisions`, or an agreement of the kind `mou`, `one-stop-mou` or `written` that two parties have signed and whose review is not overdue',
        'core.funding':
          'a row of `funding` whose giver, if it names one, and one of whose pathways, if it names some, are in the document',
        'core.industry-focus': 'a pathway with `sectors` or a `cluster`',
        'core.employer-engagement': 'an engagement up to the day by a partner in the document',
        'core.occupational-targets': 'a pathway that names an occupation in the document',
        'core.skill-shortage':
          'a row of `skillNeeds` whose records, if it has any, are in date and not about another place; or a labor market record with a date and an origin about the region or its State',
        'core.starting-skills': 'in every pathway: an entry that requires a level, or has an `assessment`',
        'core.stackable-credentials':
          'in every pathway: a step that awards a credential in the document other than a secondary diploma or its equivalent, and requires one that another step awards, or such a step itself',
        'core.sequencing':
          'in every pathway: a step that requires something that is there, in a way that can be met, or follows a step in the document',
        'core.curriculum-design':
          'in every pathway: a step with `components`, or with `competencies` in the document',
        'core.entry-exit-points':
          'in every pathway: two entries or more that someone can pass, and two exits or more after its steps or what they award',
        'core.alignment-across-settings': 'in every pathway: steps by two providers in the document or more',
        'core.articulation':
          'in every pathway: an agreement on credit that names one of its steps, or no step at all, that two parties have signed and whose review is not overdue',
        'core.alternative-placement':
          'in every pathway: an entry with `alternatives` of which one can be met, or a step with credit for prior learning',
        'core.participant-focused': 'a pathway with an `individualPlan`',
        'core.evidence-based': 'a record of `outcomes` with a date and an origin, about a pathway or a step',
        'core.contextualized':
          'a step with a component of education that names an occupation in the document, or a cluster',
        'core.concurrent-remediation':
          'a step with the accelerator `corequisite`, or with education and training at the same time',
        'core.dual-enrollment':
          'a step of the kind `dual-enrollment`, or with the accelerator `concurrent-enrollment` or `dual-credit`',
        'core.competency-based': 'a step with the accelerator `competency-based`',
        'core.work-based-learning':
          'on-the-job training, incumbent worker training, a pre-apprenticeship, an apprenticeship, an internship or work experience among the steps, or an engagement that provides it',
        'core.integrated':
          'an integrated education and training step, unless its three parts are sure to run at different times, or a step whose three parts run at the same time',
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
        'core.continuous-improvement':
          'a plan that was reviewed by the day, and whose next review is not overdue',
        'core.achievement-gaps':
          'a plan with a finding of the kind `gap` or `unmet-need` that names `populations`',
      },
    },
  ],
};
