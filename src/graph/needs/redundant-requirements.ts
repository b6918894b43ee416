/**
 * Parts of requirements that change nothing.
 *
 * Problem: transitive reduction, generalized to requirements with alternatives and timings. Method: what every way of
 * meeting the other parts needs, by `needs`; a part that is met by that alone is implied. Parts are tried from the last
 * to the first, each against those that are left, so that all that is reported can go at once. Cost: that of `needs`
 * for all steps and facts, and for each `all` and `any` its parts times the size of these rows, once more for each of
 * its parts that is implied. On cycles: exact; the requirements of steps on a cycle are left alone.
 */

import { append } from '../../base/append.js';
import type { StepId } from '../../base/ids.js';
import type { Requirement } from '../../model/requirement.js';
import { checkGraph } from '../check-graph.js';
import { cyclicComponents } from '../digraph/components.js';
import { outsideLeaves } from '../outside.js';
import type { StepGraph } from '../step-graph.js';
import { implied } from './implied.js';
import { needs } from './needs.js';
import { leafLookup, partNeeds } from './part-needs.js';
import { partNumbers } from './part-numbers.js';
import { stepsNamed } from './steps-named.js';

/** A part of a requirement that changes nothing. */
export interface RedundantRequirement {
  readonly step: StepId;
  /** Where the part stands in the step: a JSON Pointer, such as `/requires/of/1`. */
  readonly path: string;
  readonly part: Requirement;
  /** Part of an `all`, met whenever the others are; or of an `any`, met only when another is. */
  readonly kind: 'implied' | 'useless-alternative';
  /** The steps that those other parts name, by id: they lead to it, or are what it leads to. */
  readonly because: readonly StepId[];
}

/**
 * The parts of `all` that the other parts imply, and the alternatives of `any` that are met only when another one is.
 * Of doubles, the later one. All that is reported can be taken out at once: what a person who starts with nothing from
 * the pathway can get to stays the same, whatever steps are out of the question. (A person who was let in without what
 * a step requires could notice.) By step; outer parts first; nothing is reported inside a part that is.
 *
 * Timing counts: what has to be over before is implied by something that needs it before. `same-term` is
 * implied by nothing but its double, a grade by nothing but that grade or a better one, needed elsewhere. Requirements of steps that are out of reach or on a cycle, and
 * those that entries make, are left alone.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { redundantRequirements } from 'career-pathways/graph';
 * const prior = (step: string) => ({ kind: 'step', step }) as const;
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'abe', title: 'Adult basic education', kind: 'adult-basic-education' },
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', requires: prior('abe') },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'all', of: [prior('abe'), prior('aide')] } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['abe', 'aide', 'nurse'] }],
 * }, 'care');
 * redundantRequirements(graph).map(({ step, path, because }) => [step, path, because]); // => [['nurse', '/requires/of/0', ['aide']]]
 * ```
 */
export function redundantRequirements(graph: StepGraph): RedundantRequirement[] {
  checkGraph(graph);
  const { program, steps } = graph;
  const outside = outsideLeaves(graph);
  // Here what comes from outside is something to need, so it opens by itself instead of being held.
  const need = program.need.slice();
  for (const node of outside) need[node] = 0;
  const columns = Int32Array.from([...steps.keys(), ...graph.leafNodes]);
  const found = needs({ ...program, need }, [], columns);
  const lookup = leafLookup(graph, found);
  const columnOf = new Map(Array.from(columns, (node, column) => [node, column]));
  const onCycle = new Set(cyclicComponents(program).flatMap((members) => [...members]));
  const named = stepsNamed(graph);
  return steps.flatMap(({ id, requires }, node) => {
    if (!requires || found.reached[node] === 0 || onCycle.has(node)) return [];
    const isImplied = implied(graph, {
      needsOf: partNeeds(graph, requires, lookup, found.any.words),
      numberOf: partNumbers(requires),
      lookup,
      columns,
      columnOf,
    });
    return redundantIn(requires, isImplied).map(({ becauseOf, ...row }) => ({
      step: id,
      ...row,
      because: named(becauseOf),
    }));
  });
}

/** Walks a tree from the top down, leaving out what is reported. */
function redundantIn(tree: Requirement, isImplied: ReturnType<typeof implied>) {
  const rows: (Omit<RedundantRequirement, 'step' | 'because'> & { becauseOf: readonly Requirement[] })[] = [];
  const waiting: { part: Requirement; path: string }[] = [{ part: tree, path: '/requires' }];
  for (let top = waiting.pop(); top; top = waiting.pop()) {
    const { part: group, path } = top;
    if (group.kind !== 'all' && group.kind !== 'any' && group.kind !== 'some') continue;
    const reasons =
      group.kind === 'all'
        ? isImplied.parts(group.of)
        : group.kind === 'any'
          ? isImplied.alternatives(group.of)
          : [];
    const kind = group.kind === 'all' ? 'implied' : 'useless-alternative';
    const left: typeof waiting = [];
    group.of.forEach((part, index) => {
      const becauseOf = reasons[index];
      const at = `${path}/of/${index}`;
      if (becauseOf) rows.push({ path: at, part, kind, becauseOf });
      else left.push({ part, path: at });
    });
    append(waiting, left.reverse());
  }
  return rows;
}
