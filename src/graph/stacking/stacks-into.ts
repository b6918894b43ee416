/**
 * Into what each credential of a compiled pathway stacks, for those who ask about one after the other.
 *
 * Problem, method and exactness: those of `stacking`, without what pairs share. Cost: that of `leadsInto`, once for a graph.
 */

import type { CredentialId } from '../../base/ids.js';
import { forwardChain, never } from '../forward-chain.js';
import { outsideLeaves } from '../outside.js';
import type { StepGraph } from '../step-graph.js';
import { awardedCredentials } from './awarded.js';
import { leadsInto } from './leads-into.js';
import { defaultBudget } from './stacking.js';

const known = new WeakMap<StepGraph, ReadonlyMap<CredentialId, readonly CredentialId[]>>();

/** For each credential within reach those into which it must or may stack, by id. */
export function stacksInto(graph: StepGraph): ReadonlyMap<CredentialId, readonly CredentialId[]> {
  const before = known.get(graph);
  if (before) return before;
  const start = outsideLeaves(graph);
  const stages = forwardChain(graph.program, start);
  const within = awardedCredentials(graph).filter(({ node }) => stages[node] !== never);
  const leads = leadsInto({ graph, start, within, left: { branches: defaultBudget } });
  const goesOn = (from: number, to: number) => ['must', 'may'].includes(leads.stacks(from, to));
  const found = new Map(
    within.map(({ credential }, from) => [
      credential,
      within.flatMap((other, to) => (from !== to && goesOn(from, to) ? other.credential : [])),
    ]),
  );
  known.set(graph, found);
  return found;
}
