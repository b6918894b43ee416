/** Local leadership of career pathways as its page explains it, in our own words. */

import type { Guide } from '../../engine/guide.js';
import { atTheTable, partnerRule } from '../partner-guide.js';

/** Who leads career pathways in a local area. */
export const localLeadershipGuide: Guide = {
  about: [
    'One of the functions of a local board: to lead the work on career pathways in its area, together with secondary and postsecondary education. It is checked against a whole system.',
  ],
  elements: {
    'board-leads': 'The local board leads.',
    'with-education': 'Representatives of secondary and of postsecondary programs are part of it.',
    pathways: 'Career pathways are developed and put into practice.',
    'aligned-services': 'Employment, training, education and supportive services are brought together.',
    barriers: 'They serve the adults and youth who need them, people with barriers to employment above all.',
  },
  rules: [
    {
      of: ['leadership.board'],
      looksAt: [
        '`roles` that are played on the day: `kind`, `from`, `to`',
        '`partners`: `functions`, `types`, `level`',
      ],
      isTrue:
        'A partner with the function `workforce-board` and the level `local` or `regional` plays a role of the kind `convener` or `intermediary` on the day.',
      isFalse: [
        'The authors claim that `roles` is complete, and no such role is or may be played by a local board.',
      ],
      isOpen: [
        'The partner may be the board: its function or level is not given.',
        'The dates of the role leave open whether it is played on the day.',
      ],
      grade: 'declared',
      ours: ['To lead is to convene or to coordinate.'],
    },
    {
      of: ['leadership.secondary', 'leadership.postsecondary'],
      title: 'Representatives of education',
      ...partnerRule,
    },
    {
      of: ['leadership.pathways'],
      looksAt: ['`pathways`: `steps`', '`steps`: whether the steps are there'],
      isTrue: 'A pathway has a step that is in the document and in effect on the day.',
      isFalse: [],
      isOpen: ['The pathways have no such step, are elsewhere, or there is no pathway.'],
      grade: 'declared',
    },
    {
      of: ['leadership.training', 'leadership.education'],
      title: 'Training and education',
      looksAt: ['`pathways`: `steps`', '`steps`: `kind`, `components`, `training`, `occupation`'],
      isTrue: 'A step of a pathway is of that sort, by its components, its marks or its kind.',
      isFalse: ['The authors claim that `steps` is complete, and no step is or may be of that sort.'],
      isOpen: [
        'Such a step is in the document, and stands in no pathway.',
        'A program or a course names no occupation: it may be training.',
      ],
      grade: 'declared',
      ours: [
        'Education is not training: a step that is marked as a training service is education only where a component says so.',
      ],
      each: {
        'leadership.training':
          'a component of training, a mark in `training`, a kind of training, or a program or course that names its `occupation`',
        'leadership.education':
          'a component of education, or a kind of education or a program without a mark in `training`',
      },
    },
    {
      of: ['leadership.employment', 'leadership.supports'],
      title: 'Employment and supportive services',
      looksAt: ['`supports`: `kind`, `steps`, `capacity`'],
      isTrue: 'A support of such a kind goes with a step that is there, or with all steps.',
      isFalse: [
        'The authors claim that `supports` is complete, and none is of such a kind, nor counseling or another kind that may serve the purpose.',
      ],
      isOpen: [
        'Only counseling and supports of other kinds are listed: the lists of the law are open.',
        'The support goes with no step that is there, or is in another place than every pathway.',
      ],
      grade: 'declared',
      each: {
        'leadership.employment': 'job search assistance, job placement',
        'leadership.supports': 'the twelve supportive services of 20 CFR 680.900',
      },
    },
    {
      of: ['leadership.adults', 'leadership.youth', 'leadership.barriers'],
      title: 'Who it is for',
      looksAt: [
        '`pathways` with steps, and their `entries`: `populations`',
        '`supports` that go with a step: `populations`',
      ],
      isTrue: 'A pathway, an entry or a support is meant for such a population.',
      isFalse: [],
      isOpen: [
        'A pathway or an entry that names no population is open to everybody, which does not show that it is what these people need.',
        'No pathway, entry or support names such a population.',
      ],
      never: 'Whether the services are those that people need.',
      grade: 'declared',
      each: {
        'leadership.adults':
          'adults, dislocated workers, adult education students, incumbent workers or older individuals',
        'leadership.youth': 'in-school youth, out-of-school youth, foster youth or high school students',
        'leadership.barriers': 'one of the fourteen populations of WIOA section 3(24)',
      },
    },
  ],
  sections: atTheTable,
};
