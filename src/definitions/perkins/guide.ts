/** Programs of study as their pages explain them, in our own words. */

import type { Guide } from '../engine/guide.js';
import { sameRule } from '../wioa/guides/same-rule.js';

const order = '`steps`: `requires`, `follows`; `entries`';

/** A program of study. */
export const perkinsGuide: Guide = {
  about: [
    'What the Perkins Act calls a program of study: a sequence of courses from high school into college that becomes more and more specific, can be entered and left at several points with a credential, and ends with a recognized one. Federal money for career and technical education goes to such programs.',
    'It is checked for a pathway. The Perkins Act takes over the WIOA definitions of a career pathway and of a recognized postsecondary credential; a program of study is neither more nor less than a career pathway. It asks for no counseling, no supports, no diploma and no help into work, and a career pathway needs no second exit.',
    'The text was read in a copy of the code of April 2023, which does not say from which day on it applies.',
  ],
  elements: {
    'lead-in':
      'A sequence of academic and technical content at the secondary and the postsecondary level. That it is coordinated and repeats nothing only an office can say.',
    A: 'The academic standards of the State are in it.',
    B: 'It teaches academic and technical knowledge, and skills that any job asks for.',
    C: 'It answers to what industries of the State, region or area need.',
    D: 'It begins with all sides of an industry or cluster and leads to instruction for an occupation.',
    E: 'People can enter and leave at several points, and leave with credentials.',
    F: 'At its end there is a recognized postsecondary credential.',
  },
  rules: [
    {
      of: ['perkins.levels'],
      looksAt: ['`steps` within reach: `level`'],
      isTrue: 'A step of the level `secondary` and one of the level `postsecondary` are within reach.',
      isFalse: [
        'The authors claim that `steps` is complete, each has a level, and one of the two is missing.',
      ],
      isOpen: ['Levels are not recorded, or a step may be out of reach.'],
      grade: 'derived',
    },
    {
      of: ['perkins.sequence'],
      looksAt: [order],
      isTrue: 'There are two steps or more, and each is joined with every other, over however many.',
      isFalse: [],
      isOpen: ['The steps fall into groups that nothing connects.'],
      grade: 'derived',
    },
    {
      of: ['perkins.coordinated'],
      looksAt: ['`attestations` of this proposition'],
      isTrue: 'An office attests it for a pathway that has steps or supports.',
      isFalse: [],
      isOpen: ['No one attests it.'],
      never: 'Whether school and college teach the same thing twice.',
      grade: 'record',
    },
    {
      of: ['perkins.standards'],
      looksAt: ['`evidence` about steps within reach that names this proposition'],
      isTrue:
        'A record with a date and an origin that names this proposition is about a step within reach, the pathway or the whole system.',
      isFalse: [],
      isOpen: ['No record says so.'],
      never: 'What the standards are, and whether they are challenging.',
      grade: 'record',
    },
    sameRule('perkins.academic', 'the lead-in', {
      looksAt: ['`steps`, `partners`'],
      isTrue: 'A named partner provides a step that is education.',
      grade: 'declared',
    }),
    sameRule('perkins.technical', 'the lead-in', {
      looksAt: ['`steps`, `partners`'],
      isTrue: 'A named partner provides a step that is training.',
      grade: 'declared',
    }),
    {
      of: ['perkins.employability'],
      looksAt: ['`steps` within reach: `kind`, `components`'],
      isTrue: 'A step or component of the kind `workforce-preparation` is within reach.',
      isFalse: ['The authors claim that `steps` is complete, and none within reach is one.'],
      isOpen: ['It may be out of reach.'],
      grade: 'declared',
    },
    sameRule('perkins.industry', 'clause A', {
      looksAt: ['`evidence`, `pathways`: `sectors`, `region`'],
      isTrue:
        'The pathway names a sector and a region, and dated records about what its industry needs cover every part of the region.',
      grade: 'declared',
    }),
    {
      of: ['perkins.specificity'],
      looksAt: [order, '`steps` within reach: `occupation`, `components`', '`occupations`: `soc`, `onet`'],
      isTrue:
        'A step that names an occupation comes after one that names only a cluster or a major group, and no step comes after one that is more specific.',
      isFalse: [],
      isOpen: ['Steps do not say what they are for, or one comes after a more specific one.'],
      grade: 'derived',
    },
    {
      of: ['perkins.entries'],
      looksAt: ['`entries` of the pathway: `step`, `requires`, `alternatives`'],
      isTrue: 'Two entries or more are declared, to different steps, and someone can pass them.',
      isFalse: ['The authors claim that `entries` is complete, and there are not two to different steps.'],
      isOpen: ['Fewer are declared.'],
      grade: 'declared',
    },
    {
      of: ['perkins.exits'],
      looksAt: ['`exits` of the pathway: `after`', '`steps` of the pathway: `awards`'],
      isTrue:
        'Two exits or more are declared that come after different credentials which steps of the pathway award, or after such steps.',
      isFalse: ['The authors claim that `exits` is complete, and there are not two.'],
      isOpen: ['An exit comes after a step that awards nothing on record, or two come with one credential.'],
      grade: 'declared',
    },
    {
      of: ['perkins.culminates'],
      looksAt: [
        order,
        '`steps`: `awards`',
        '`credentials`, as clause F of the federal definition reads them',
      ],
      isTrue:
        'A step within reach that no other comes after awards a recognized postsecondary credential, as clause F reads WIOA section 3(52).',
      isFalse: [
        'The authors claim that `steps` and `credentials` are complete, and no such step awards one that may be recognized.',
      ],
      isOpen: ['What is awarded at the end may be recognized or not, or may be out of reach.'],
      grade: 'derived',
    },
  ],
};
