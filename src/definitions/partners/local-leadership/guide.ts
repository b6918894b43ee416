/** Local leadership of career pathways as its page explains it, in our own words. */

import type { Guide } from '../../engine/guide.js';

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
      looksAt: ['`partners`: `types`, `functions`'],
      isTrue: 'A partner has a type or a function that fits.',
      isFalse: ['The authors claim that `partners` is complete, and none fits or may fit.'],
      isOpen: ['A partner has no types and no functions, and so may be of any sort.'],
      grade: 'declared',
      fits: true,
    },
    {
      of: ['leadership.pathways'],
      looksAt: ['`pathways`: `steps`'],
      isTrue: 'A pathway has steps.',
      isFalse: [],
      isOpen: ['The pathways have no steps, or there is none.'],
      grade: 'declared',
    },
    {
      of: ['leadership.training', 'leadership.education'],
      title: 'Training and education',
      looksAt: ['`pathways`: `steps`', '`steps`: `kind`'],
      isTrue: 'A step of a pathway is of such a kind. Programs are both.',
      isFalse: ['The authors claim that `steps` is complete, and no step is of such a kind.'],
      isOpen: ['Such steps are in the document, and stand in no pathway.'],
      grade: 'declared',
      each: {
        'leadership.training':
          'kinds of training, such as occupational training and apprenticeship, and programs',
        'leadership.education': 'kinds of education, such as adult basic education and courses, and programs',
      },
    },
    {
      of: ['leadership.employment', 'leadership.supports'],
      title: 'Employment and supportive services',
      looksAt: ['`supports`: `kind`'],
      isTrue: 'A support is of such a kind.',
      isFalse: [
        'The authors claim that `supports` is complete, and none is of such a kind, nor counseling or another kind that may serve the purpose.',
      ],
      isOpen: ['Only supports of other kinds are listed: the lists of the law are open.'],
      grade: 'declared',
      each: {
        'leadership.employment': 'job search assistance, job placement',
        'leadership.supports': 'the twelve supportive services of 20 CFR 680.900',
      },
    },
    {
      of: ['leadership.barriers'],
      looksAt: ['`pathways` and `entries`: `populations`'],
      isTrue:
        'A pathway or an entry is meant for one of the fourteen populations with a barrier to employment of WIOA section 3(24).',
      isFalse: [],
      isOpen: [
        'No pathway and no entry names such a population. One that names none is open to everybody, which does not show whom it is for.',
      ],
      grade: 'declared',
    },
  ],
};
