/** The stacks of credentials that begin at each entry. */

import { byCodeUnits, type CredentialId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { Step } from '../../model/step.js';
import { listRow } from '../digraph/bit-rows.js';
import { entryPoints, type FoundEntry } from '../doors/entry-points.js';
import { leadsFrom } from '../doors/leads-from.js';
import { forwardChain } from '../forward-chain.js';
import { needs } from '../needs/needs.js';
import { outsideLeaves } from '../outside.js';
import { earliest } from '../routes/earliest.js';
import type { StepGraph } from '../step-graph.js';
import { awardedCredentials } from './awarded.js';
import type { StackingReport } from './stacking.js';

/** Credentials of which each stacks into the next. */
export interface Stack {
  readonly credentials: readonly CredentialId[];
  /** When the last can be earned at the earliest, in the unit of the lengths. */
  readonly time: number;
}

/** The stacks behind one entry. Absent: no credential is earned there, or none stacks into another. */
export interface EntryStacks extends FoundEntry {
  /** With the most credentials; of equals the one that is earned first. */
  readonly longest?: Stack;
  /** Of two credentials or more, the one whose last credential is earned first. */
  readonly quickest?: Stack;
}

/**
 * For each entry the longest and the quickest stack of credentials: chains in which each must or may stack into the
 * next, earned with the steps that rest on the entry's step and with those that these cannot do without. Steps can be
 * taken side by side as far as their requirements allow; `lengthOf` tells how long each takes, in a unit of the
 * caller's.
 *
 * Method: earliest times (Knuth 1977), then longest chains in their order. Cost: that of
 * `earliest`, and the pairs of credentials, for each entry. On cycles: a credential only stacks into one that is earned later.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { stacking, stacksFrom } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'one', title: 'Aide course', kind: 'certificate-program', awards: ['cna'] },
 *     { id: 'two', title: 'Nursing', kind: 'degree-program', awards: ['adn'], requires: { kind: 'credential', credential: 'cna' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['one', 'two'] }],
 * }, 'care');
 * const weeks = { one: 16, two: 80 } as Record<string, number>;
 * const [front] = stacksFrom(graph, stacking(graph), ({ id }) => weeks[id] ?? 0);
 * front?.longest; // => { credentials: ['cna', 'adn'], time: 96 }
 * ```
 */
export function stacksFrom(
  graph: StepGraph,
  report: StackingReport,
  lengthOf: (step: Step) => number,
): EntryStacks[] {
  const lengths = graph.steps.map(lengthOf);
  const start = outsideLeaves(graph);
  const need = needs(graph.program, start, [...graph.steps.keys()]);
  const behind = leadsFrom(graph);
  const awarded = awardedCredentials(graph);
  const into = new Map<CredentialId, CredentialId[]>();
  for (const { from, to, stacks } of report.pairs)
    if (stacks === 'must' || stacks === 'may') put(into, to, from);
  return entryPoints(graph).map((entry) => {
    const leads = behind(entry.step);
    const banned = Uint8Array.from(graph.steps, () => 1);
    for (const id of leads.steps)
      for (const step of listRow(need.any, graph.indexOf.get(id)!)) banned[step] = 0;
    const { end } = earliest(graph.program, start, (node, ready) => ({
      start: banned[node] ? Infinity : ready,
      end: banned[node] ? Infinity : ready + (lengths[node] ?? 0),
    }));
    const stages = forwardChain(graph.program, start, Infinity, banned);
    const timed = awarded
      .filter(({ credential, node }) => leads.credentials.includes(credential) && end[node]! < Infinity)
      .map(({ credential, node }) => ({ credential, time: end[node]!, stage: stages[node]! }))
      .sort((a, b) => a.time - b.time || a.stage - b.stage || byCodeUnits(a.credential, b.credential));
    return { ...entry, ...bestOf(stacksIn(timed, into)) };
  });
}

/** For each credential the longest stack that ends with it; the credentials come in the order they are earned. */
function stacksIn(
  timed: readonly { readonly credential: CredentialId; readonly time: number }[],
  into: ReadonlyMap<CredentialId, readonly CredentialId[]>,
): Stack[] {
  const chains = new Map<CredentialId, readonly CredentialId[]>();
  return timed.map(({ credential, time }) => {
    const below = (into.get(credential) ?? []).map((id) => chains.get(id) ?? []);
    below.sort((a, b) => b.length - a.length || byCodeUnits(JSON.stringify(a), JSON.stringify(b)));
    const credentials = [...(below[0] ?? []), credential];
    chains.set(credential, credentials);
    return { credentials, time };
  });
}

/** The longest and the quickest of stacks that come in the order of their times. */
function bestOf(stacks: readonly Stack[]): Pick<EntryStacks, 'longest' | 'quickest'> {
  const most = Math.max(...stacks.map(({ credentials }) => credentials.length));
  const longest = stacks.find(({ credentials }) => credentials.length === most);
  const quickest = stacks.find(({ credentials }) => credentials.length > 1);
  return { ...(longest && { longest }), ...(quickest && { quickest }) };
}
