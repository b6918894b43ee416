/** The credentials of a pathway as a graph of their own. */

import { checkFields, checkList, checkObject, checkText } from '../../base/arguments.js';
import type { CredentialId } from '../../base/ids.js';
import { checkGraph } from '../check-graph.js';
import { digraph } from '../digraph/digraph.js';
import { transitiveReduction } from '../digraph/transitive-reduction.js';
import type { StepGraph } from '../step-graph.js';
import { type StackingReport, stacking } from './stacking.js';

/** One credential that leads to another, with none between them. */
export interface Rung {
  readonly from: CredentialId;
  readonly to: CredentialId;
  /** Whether the one must be held for the other, or only may be. */
  readonly stacks: 'must' | 'may';
}

/** What is known already. */
export interface CredentialLatticeOptions {
  /** What `stacking` returned for the graph; absent: it is asked. */
  readonly report?: StackingReport;
}

/**
 * The stacking of credentials, transitively reduced: the rungs of the ladder, and of every other way. A rung is left
 * out where other rungs (for `must`, rungs of that kind) lead from the one to the other. What is `unknown` is no rung.
 *
 * Method: transitive reduction (Aho, Garey and Ullman 1972). Cost: pairs · credentials / 32. On cycles: credentials
 * that may stack into each other keep all rungs among them.
 *
 * @example
 * ```ts
 * import { defineSystem, pathwayGraph } from 'career-pathways';
 * import { credentialLattice } from 'career-pathways/graph';
 * const credential = (id: string) => ({ id, title: id, kind: 'Certificate' }) as const;
 * const held = (id: string) => ({ kind: 'credential', credential: id }) as const;
 * const system = defineSystem({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   credentials: [credential('one'), credential('two'), credential('three')],
 *   steps: [
 *     { id: 'a', title: 'A', kind: 'course', awards: ['one'] },
 *     { id: 'b', title: 'B', kind: 'course', awards: ['two'], requires: held('one') },
 *     { id: 'c', title: 'C', kind: 'course', awards: ['three'], requires: { kind: 'all', of: [held('one'), held('two')] } },
 *   ],
 *   pathways: [{ id: 'p', title: 'P', steps: ['a', 'b', 'c'] }],
 * });
 * credentialLattice(pathwayGraph(system, 'p'));
 * // => [{ from: 'one', to: 'two', stacks: 'must' }, { from: 'two', to: 'three', stacks: 'must' }]
 * ```
 */
export function credentialLattice(graph: StepGraph, options: CredentialLatticeOptions = {}): Rung[] {
  const rungs = pairsOf(graph, options).flatMap(({ from, to, stacks }): Rung[] =>
    stacks === 'must' || stacks === 'may' ? [{ from, to, stacks }] : [],
  );
  // What must be held is only implied by what must be held.
  const spare = {
    must: unnecessary(rungs.filter(({ stacks }) => stacks === 'must')),
    may: unnecessary(rungs),
  };
  return rungs.filter(({ from, to, stacks }) => !spare[stacks].has(JSON.stringify([from, to])));
}

/** The pairs of the report in these options or, without one, of the graph. */
export function pairsOf(
  graph: StepGraph,
  options: { readonly report?: StackingReport },
  more: readonly string[] = [],
): StackingReport['pairs'] {
  checkGraph(graph);
  checkFields(options, ['report', ...more]);
  const { report = stacking(graph) } = options;
  checkObject(report, 'options.report');
  checkList(report.pairs, 'options.report');
  for (const pair of report.pairs) {
    checkObject(pair, 'options.report');
    checkText(pair.from, 'options.report');
    checkText(pair.to, 'options.report');
  }
  return report.pairs;
}

function unnecessary(rungs: readonly Rung[]): ReadonlySet<string> {
  const graph = digraph(rungs.map(({ from, to }) => [from, to]));
  const { from, to } = transitiveReduction(graph);
  return new Set(Array.from(from, (node, i) => JSON.stringify([graph.ids[node], graph.ids[to[i]!]])));
}
