/** How clause E of WIOA section 3(7) is decided, in our own words. */

import type { RuleGuide } from '../../engine/guide.js';

/** The four propositions of clause E. */
export const clauseERules: readonly RuleGuide[] = [
  {
    of: ['wioa.e.adapts'],
    looksAt: [
      '`entries`: `assessment`, `alternatives`, `step`, `requires`',
      '`pathways`: `individualPlan`',
      '`supports` of the kind `career-planning`: `populations`, `capacity`',
    ],
    isTrue:
      'One of these is there: an entry with an assessment that `places` people; an entry with another way to be placed; entries at two different steps; a plan for each person; career planning that people of the pathway get to. An entry counts where it can be passed and its step is on the pathway.',
    isFalse: [
      'The authors claim that `entries` and `individualization` are complete, and none of these is there.',
    ],
    isOpen: [
      'An entry has an assessment, and the document does not say that it places people.',
      'The entry, or the other way, asks for what nothing meets, or leads to a step that is not there.',
      'Career planning has no places for people of the pathway, or no provider any more, or goes only with steps that are perhaps within reach.',
    ],
    never: 'Whether the adaptation suits the needs of one person.',
    grade: 'declared',
    ours: [
      'One way to adapt is enough. Career planning under section 3(8) is one, for it makes a plan with each person.',
    ],
  },
  {
    of: ['wioa.e.supports'],
    looksAt: [
      '`pathways`: `populations`',
      '`supports` that go with the pathway: `populations`, `model`, `steps`, `capacity`',
    ],
    isTrue:
      'Every population that the pathway names has a support within reach that names it too, or that is `universal`. Where the pathway names no population, any support within reach will do.',
    isFalse: [
      'The authors claim that `supports` is complete, and for some population no support that may be within reach names it, is universal, or leaves open which people it serves.',
      'They claim the same, the pathway names no population, and there is no support within reach, or perhaps within reach.',
    ],
    isOpen: [
      'A support does not say which people it serves: it may serve the population.',
      'Supports go only with steps that are perhaps within reach, have no places for the population where the pathway is, or have a provider who is not there on the day.',
    ],
    never: 'Whether there are places enough.',
    grade: 'declared',
    ours: [
      'Each population that is named has to be served. Read otherwise, it is enough that the individual is served at all: see the readings of this definition.',
    ],
  },
  {
    of: ['wioa.e.accelerates'],
    looksAt: ['`steps` within reach: `accelerators`', 'whatever decides concurrent instruction in clause D'],
    isTrue:
      'A step within reach names something that shortens the time, such as credit for prior learning or modules. Concurrent instruction that runs on the day, or ended within the year before it, does so too.',
    isFalse: [
      'The authors claim that `steps` and `individualization` are complete, no step that may be within reach names anything, and no block of instruction may run together.',
    ],
    isOpen: ['The step that names it is only perhaps within reach.'],
    never: 'How much time is saved, and whether that is enough.',
    grade: 'declared',
    ours: ['One accelerator is enough; the law gives no number and no share of time.'],
  },
  {
    of: ['wioa.e.practicable'],
    looksAt: ['`attestations` of this proposition', '`evidence` that names this proposition'],
    isTrue:
      'An office attests what was considered and why more was not practicable, and the pathway has at least one step or support.',
    isFalse: [],
    isOpen: ['No office has attested it. The element stays open until one does.'],
    never: 'What would have been practicable.',
    grade: 'declared',
  },
];
