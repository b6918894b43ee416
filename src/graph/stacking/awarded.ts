/** The credentials that steps award, with their nodes. */

import { byCodeUnits, type CredentialId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { StepGraph } from '../step-graph.js';

/** A credential that some step awards. */
export interface Awarded {
  readonly credential: CredentialId;
  /** The node that comes true with it. */
  readonly node: number;
  /** The numbers of the steps that award it, ascending. */
  readonly steps: readonly number[];
}

/** Lists the credentials that the steps of a graph award, by id. Cost: steps + leaves. */
export function awardedCredentials(graph: StepGraph): Awarded[] {
  const steps = new Map<CredentialId, number[]>();
  graph.steps.forEach(({ awards = [] }, step) => {
    for (const id of new Set(awards)) put(steps, id, step);
  });
  return graph.leaves
    .flatMap((leaf, i) => {
      const by = leaf.kind === 'credential' ? steps.get(leaf.credential) : undefined;
      return leaf.kind === 'credential' && by
        ? [{ credential: leaf.credential, node: graph.leafNodes[i]!, steps: by }]
        : [];
    })
    .sort((a, b) => byCodeUnits(a.credential, b.credential));
}
