/** WIOA section 3(7) as its pages explain it, in our own words. */

import type { Guide } from '../engine/guide.js';
import { clauseARules } from './guides/a-industry.js';
import { clauseBRules } from './guides/b-education-options.js';
import { clauseCRules } from './guides/c-counseling.js';
import { clauseDRules } from './guides/d-concurrent-instruction.js';
import { clauseERules } from './guides/e-individual-needs.js';
import { clauseFRules } from './guides/f-credentials.js';
import { clauseGRules } from './guides/g-occupation.js';
import { leadInRules } from './guides/lead-in.js';
import { wioaSections } from './guides/sections.js';

/** The federal definition of a career pathway. */
export const wioaGuide: Guide = {
  about: [
    'The federal definition of a career pathway. A lead-in says what is combined; seven clauses, (A) to (G), say what the combination does. All eight have to hold.',
    'It speaks of what a pathway enables, prepares for and helps with. So this library checks how a pathway is designed and offered. What became of people is measured elsewhere, and is no part of a verdict.',
    'It does not ask for stackable credentials, several exits, work-based learning, articulation or an occupation in demand. Where one of these is missing, no element fails for it.',
  ],
  readings: {
    apprenticeship: {
      asks: 'Does clause B ask for a registered apprenticeship, or name it as an example?',
      ways: {
        required: 'A registered apprenticeship has to be open from the pathway.',
        illustrative: 'It is one of the options that may make up the range. None is needed.',
      },
    },
    overlap: {
      asks: 'How much of their time do concurrent parts share in clause D?',
      ways: {
        half: 'At least half of the shortest part.',
        any: 'Some time, however short.',
        whole: 'All of the shortest part.',
      },
    },
    recurrence: {
      asks: 'How long after its end does a course count as offered in clause D?',
      ways: { P1Y: 'For a year.', P0Y: 'Not at all.', P2Y: 'For two years.' },
    },
    populations: {
      asks: 'Which people do the supports of clause E have to serve?',
      ways: {
        each: 'Each population that the pathway is meant for.',
        individual: 'Individuals: any support within reach will do.',
      },
    },
    doors: {
      asks: 'From where has a recognized credential to be within reach in clause F?',
      ways: { every: 'From every door of the pathway.', some: 'From one door at least.' },
    },
  },
  elements: {
    'lead-in':
      'A career pathway combines three things: education, training and other services. A list of courses is not enough, and neither is a training program by itself. The combination has to be of high quality, which only an office can say.',
    A: 'What is taught answers to what industries in the State or region need. Both sides have to be shown: the need of industry, by dated records, and the skill, by what is taught.',
    B: 'The pathway prepares a person for further education of several sorts. A registered apprenticeship is one of them: in this law the word means one that is registered under the National Apprenticeship Act.',
    C: 'The pathway includes counseling. It supports what a person wants to learn and what work the person wants.',
    D: 'Where that is appropriate, academic instruction runs at the same time as preparation for work and training, and in the context of the same occupation or cluster.',
    E: 'The pathway is arranged around the person: it adapts, it supports, and it gets people ahead faster, as far as that can be done.',
    F: 'A person who has no secondary diploma can earn one or its recognized equivalent on the pathway. And a recognized postsecondary credential can be earned: from every entry, as this library reads it. Both are needed.',
    G: 'The pathway is for a specific occupation or cluster, and helps a person to get into it or up in it. Either is enough.',
  },
  rules: [
    ...leadInRules,
    ...clauseARules,
    ...clauseBRules,
    ...clauseCRules,
    ...clauseDRules,
    ...clauseERules,
    ...clauseFRules,
    ...clauseGRules,
  ],
  sections: wioaSections,
};
