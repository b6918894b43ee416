/**
 * Requirements that no order of terms can keep.
 *
 * Problem: satisfiability of difference constraints: before T(v) ≥ T(u) + 1, concurrent T(v) ≥ T(u), same term
 * T(v) = T(u). Method: strongly connected components (Tarjan 1972), same-term edges both ways; there is no solution if
 * and only if a component holds a before edge. Cost: requirements · depth + steps + edges, and for each offending
 * requirement one breadth-first search of its component (of large ones, for each that no cycle found so far holds).
 * On cycles: they are what it finds.
 */

import type { StepId } from '../../base/ids.js';
import type { Timing } from '../../model/vocabulary.js';
import { checkGraph } from '../check-graph.js';
import { components } from '../digraph/components.js';
import type { StepGraph } from '../step-graph.js';
import { type Constraint, termConstraints } from './term-constraints.js';

/** A requirement to be over before that contradicts others. */
export interface Contradiction {
  readonly step: StepId;
  /** The step that has to be over before it. */
  readonly requires: StepId;
  readonly timing: 'before';
  /**
   * A shortest cycle through it, from `requires` on: each step has to be taken no later than the next, and the last no
   * later than the first. One step alone: it requires itself. Among more than a thousand steps that bind each other,
   * requirements on a cycle that is listed already share it as it is.
   */
  readonly cycle: readonly StepId[];
  /** How each step of the cycle is bound to the next, and the last to the first; the first is `before`. */
  readonly timings: readonly Timing[];
}

/** In components of more steps cycles are shared, so that a ring of n steps does not take n² words. */
const sharedAbove = 1000;

/**
 * The requirements to be over before that no assignment of terms to all steps can keep, by step, then by what it
 * requires; none: the terms can be assigned. Looked at is what every way into a step needs, its entries included: a
 * contradiction that another way in avoids is none. Steps that only require each other at the same time are none.
 *
 * What a credential, a level or a competency asks for counts as a step where one step alone supplies it.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { contradictions } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Lecture and lab',
 *   steps: [
 *     { id: 'lab', title: 'Lab', kind: 'course', requires: { kind: 'step', step: 'lecture' } },
 *     { id: 'lecture', title: 'Lecture', kind: 'course', requires: { kind: 'step', step: 'lab', timing: 'same-term' } },
 *   ],
 *   pathways: [{ id: 'bio', title: 'Biology', steps: ['lab', 'lecture'] }],
 * }, 'bio');
 * contradictions(graph); // => [{ step: 'lab', requires: 'lecture', timing: 'before', cycle: ['lecture', 'lab'], timings: ['before', 'same-term'] }]
 * ```
 */
export function contradictions(graph: StepGraph): Contradiction[] {
  checkGraph(graph);
  const { steps } = graph;
  const constraints = termConstraints(graph);
  const edges = layOut(steps.length, constraints);
  const { starts, members } = components(edges);
  const componentOf = new Int32Array(steps.length);
  for (let set = 0; set + 1 < starts.length; set++)
    for (let at = starts[set]!; at < starts[set + 1]!; at++) componentOf[members[at]!] = set;

  const shared = new Map<string, Pick<Contradiction, 'cycle' | 'timings'>>();
  const cycleOf = (offending: Constraint) => {
    const way = [offending, ...wayBack(edges, componentOf, offending)];
    const found = { cycle: way.map(({ from }) => steps[from]!.id), timings: way.map(({ timing }) => timing) };
    const set = componentOf[offending.to]!;
    if (starts[set + 1]! - starts[set]! > sharedAbove)
      for (const { from, to, timing } of way) if (timing === 'before') shared.set(`${from} ${to}`, found);
    return found;
  };
  return constraints
    .filter(({ from, to, timing }) => timing === 'before' && componentOf[from] === componentOf[to])
    .sort((a, b) => a.to - b.to || a.from - b.from)
    .map((offending) => ({
      step: steps[offending.to]!.id,
      requires: steps[offending.from]!.id,
      timing: 'before',
      ...(shared.get(`${offending.from} ${offending.to}`) ?? cycleOf(offending)),
    }));
}

/** Edges by source, each with its constraint. */
interface ConstraintEdges {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly of: readonly Constraint[];
}

/** Lays constraints out by source, then target, then timing; those of the same term both ways. */
function layOut(size: number, constraints: readonly Constraint[]): ConstraintEdges {
  const of = constraints
    .flatMap((each) =>
      each.timing === 'same-term' ? [each, { from: each.to, to: each.from, timing: each.timing }] : [each],
    )
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.timing < b.timing ? -1 : 1));
  const offsets = new Int32Array(size + 1);
  for (const { from } of of) offsets[from + 1]!++;
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  return { offsets, targets: Int32Array.from(of, ({ to }) => to), of };
}

/** A shortest way from where a constraint leads back to where it comes from, within its component. */
function wayBack(
  { offsets, targets, of }: ConstraintEdges,
  componentOf: Int32Array,
  { from: goal, to: start }: Constraint,
): Constraint[] {
  const by = new Map<number, number>();
  const seen = new Set([start]);
  // Sets keep the order of insertion, so this is the queue as well.
  for (const node of seen) {
    if (node === goal) break;
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const target = targets[edge]!;
      if (seen.has(target) || componentOf[target] !== componentOf[start]) continue;
      seen.add(target);
      by.set(target, edge);
    }
  }
  const back: Constraint[] = [];
  for (let node = goal; node !== start; node = back[back.length - 1]!.from) back.push(of[by.get(node)!]!);
  return back.reverse();
}
