/** Integrated education and training as its pages explain it, in our own words. */

import type { Guide } from '../engine/guide.js';

const programs = '`steps` of the pathway within reach: `kind`, `components`';
const records = 'A record of the kind `standards`';

/** Integrated education and training under title II of WIOA. */
export const ietGuide: Guide = {
  about: [
    'A way of teaching that title II of WIOA names and the regulation explains: adult education, workforce preparation and training for an occupation, taught together. A provider that is funded under title II has to show all of it.',
    'It is checked for a pathway that holds such a program, because being part of a career pathway is one of the things it asks for. A *program* here is one step of the kind `integrated-education-and-training`, or a step whose components are of several kinds. Several steps that are taken together are not read as one program.',
    'Clause D of the federal definition of a career pathway asks for less: a pathway can meet it with instruction that is no program under title II. The regulation was read in a copy of January 2025, which does not say on which day it took effect.',
  ],
  readings: {
    overlap: {
      asks: 'How much of their time do the parts share?',
      ways: {
        half: 'At least half of the shortest part.',
        any: 'Some time, however short.',
        whole: 'All of the shortest part.',
      },
    },
    recurrence: {
      asks: 'How long after its end does a program count as offered?',
      ways: { P1Y: 'For a year.', P0Y: 'Not at all.', P2Y: 'For two years.' },
    },
  },
  elements: {
    components:
      'The program has three components: adult education and literacy, workforce preparation, and training for a specific occupation or cluster. Any of the eleven training services of WIOA will do.',
    quality:
      'Each component is strong enough by itself and rests on the best research there is. Only an office can say so.',
    simultaneous:
      'Within one particular program the three components run at the same time, for the same occupation.',
    materials: 'Each component uses materials that come from the occupation.',
    objectives:
      'The program has one set of learning objectives that names content of adult education, workforce preparation and training, and its activities work together.',
    advancement:
      'The program is for educational and career advancement: its adult education is aligned with the State’s content standards, and it is part of a career pathway.',
  },
  rules: [
    {
      of: ['iet.adult-education'],
      looksAt: [programs, '`steps`: `level`'],
      isTrue:
        'A program within reach has a component of the kind `education`, and its level is `adult-education`; or no level is recorded, and its kind is `integrated-education-and-training`.',
      isFalse: [
        'The authors claim that `steps` is complete, no program within reach has such a component although each lists its components, and other steps within reach do not have all three parts between them.',
      ],
      isOpen: [
        'The step is of another level, or of another kind and says no level.',
        'The program lists no components, or may be out of reach.',
      ],
      grade: 'declared',
    },
    {
      of: ['iet.preparation'],
      looksAt: [programs],
      isTrue: 'A program within reach has a component of the kind `workforce-preparation`.',
      isFalse: ['As for adult education.'],
      isOpen: ['The program lists no components, or may be out of reach.'],
      never: 'Whether the activities make up the combination of skills in 34 CFR 463.34.',
      grade: 'declared',
    },
    {
      of: ['iet.training'],
      looksAt: [programs, '`occupations`: `soc`, `onet`'],
      isTrue:
        'A program within reach has a component of the kind `training` that names a cluster, or an occupation that is more than a major group.',
      isFalse: ['As for adult education.'],
      isOpen: [
        'The component names no occupation and no cluster, or only a major group.',
        'The program lists no components, or may be out of reach.',
      ],
      grade: 'declared',
    },
    {
      of: ['iet.quality'],
      looksAt: ['`attestations` of this proposition'],
      isTrue: 'An office attests it for a pathway with a program within reach.',
      isFalse: [],
      isOpen: ['No one attests it.'],
      never: 'Intensity, quality, and what research says.',
      grade: 'record',
    },
    {
      of: ['iet.simultaneous'],
      looksAt: [
        '`steps` within reach: `components` with `kind`, `occupation`, `cluster`, `when`, `term`',
        '`terms`: `period`',
      ],
      isTrue:
        'The three components of a program share at least half of the shortest, for one occupation or cluster. It runs on the day, or ended within the year before it.',
      isFalse: [
        'The dated components of a program never run all at once, or are for different occupations, and no other instruction of the pathway may run together.',
        'The authors claim that `steps` and `schedules` are complete, and nothing may run together.',
      ],
      isOpen: [
        'Components have no dates or terms, or no occupation or cluster, or one is missing.',
        'They share some time, but less than half of the shortest.',
        'The program ended more than a year before the day (it supports), or begins only later (*planned*).',
      ],
      grade: 'derived',
    },
    {
      of: ['iet.one-program'],
      looksAt: [programs, '`steps`: `objectives`'],
      isTrue:
        'The pathway has one program within reach. Or one of several shows by itself that its components are of the sort that is asked for, run together and list materials, and that its objectives name all three.',
      isFalse: [],
      isOpen: [
        'The pathway has several programs, and what is shown may be shown of different ones.',
        'The only program may be out of reach.',
      ],
      grade: 'derived',
    },
    {
      of: ['iet.materials'],
      looksAt: ['`steps` within reach: `components` with `materials`, `occupation`, `cluster`'],
      isTrue:
        'In a program within reach each of the three parts has a component that lists materials and names its occupation or cluster.',
      isFalse: [],
      isOpen: ['Some parts list none, or name no occupation or cluster.'],
      never: 'Whether what is listed is relevant to the occupation: listing it there says so.',
      grade: 'declared',
    },
    {
      of: ['iet.objectives'],
      looksAt: ['`steps` within reach: `objectives` with `parts`'],
      isTrue: 'The objectives of a program within reach name all three parts.',
      isFalse: [],
      isOpen: ['No objectives are listed, or they name some of the parts only.'],
      grade: 'declared',
    },
    {
      of: ['iet.cooperative'],
      looksAt: ['`attestations` of this proposition'],
      isTrue: 'An office attests it for a pathway with a program within reach.',
      isFalse: [],
      isOpen: ['No one attests it.'],
      never: 'How teachers work together.',
      grade: 'record',
    },
    {
      of: ['iet.standards'],
      looksAt: ['`evidence` about the step of the program: `kind`, `proposition`, `date`'],
      isTrue:
        'A record with a date and an origin that names this proposition is about the step of a program within reach; of several, about one that shows the rest by itself.',
      isFalse: ['Such a record about the only program speaks against it.'],
      isOpen: [
        `${records} about the step does not name this proposition: it supports.`,
        'It speaks against one of several programs, or for one of them that does not show the rest.',
      ],
      never: 'What the State’s plan says, and which standards are in it.',
      grade: 'record',
      ours: [
        'A record about standards may be about those of an industry. Only one that names the proposition says that they are the State’s for adult education.',
      ],
    },
    {
      of: ['iet.in-pathway'],
      looksAt: ['`pathways`: `steps`'],
      isTrue: 'A program within reach is a step of the pathway.',
      isFalse: [
        'The authors claim that `steps` is complete, none that anyone gets to is such a program, and other steps do not have all three parts between them.',
      ],
      isOpen: [
        'The pathway has no such step.',
        'Several steps have the three parts: they may be one program.',
      ],
      grade: 'derived',
      ours: [
        'A step of the pathway is part of it. Whether this pathway has what a career pathway needs is the question of the federal definition, and no part of this answer: that definition asks in clause D for what such a program gives, and the two would go round in a circle.',
      ],
    },
  ],
};
