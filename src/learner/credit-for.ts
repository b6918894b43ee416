/** Credit for steps in a compiled graph: where it counts, and a program in which it is given. */

import type { StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { Program } from '../graph/program.js';
import type { StepGraph } from '../graph/step-graph.js';

/** Where credit for steps counts. */
export interface CreditPlaces {
  /** The leaves, as nodes, that ask for a step without a grade: those of a step that can be credited or stands elsewhere. */
  readonly facts: ReadonlyMap<StepId, readonly number[]>;
  /** The edges by which a step itself counts towards what asks for it without a grade. */
  readonly edges: ReadonlyMap<StepId, readonly number[]>;
  /** 1 for each node that is a leaf. */
  readonly isLeaf: Uint8Array;
}

/** Looks up where credit counts. Cost: leaves + edges. */
export function creditPlaces({ program, leaves, leafNodes, steps }: StepGraph): CreditPlaces {
  const { size, offsets, targets } = program;
  const isLeaf = new Uint8Array(size);
  const facts = new Map<StepId, number[]>();
  leaves.forEach((leaf, at) => {
    isLeaf[leafNodes[at]!] = 1;
    if (leaf.kind === 'step' && leaf.minGrade === undefined) put(facts, leaf.step, leafNodes[at]!);
  });
  const edges = new Map<StepId, number[]>();
  steps.forEach(({ id }, node) => {
    // What a step supplies by being taken (awards, levels, a grade, credit elsewhere) goes to leaves.
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (isLeaf[targets[edge]!] === 0) put(edges, id, edge);
  });
  return { facts, edges, isLeaf };
}

/**
 * The same program, but these steps count as taken wherever one of them is asked for without a grade. They are not
 * taken: what they award, teach and raise does not come with it, and credit brings no further credit.
 * Cost: nodes + edges.
 */
export function withCreditFor(program: Program, places: CreditPlaces, steps: Iterable<StepId>): Program {
  const { offsets, targets } = program;
  const need = program.need.slice();
  const weights = program.weights.slice();
  for (const step of steps) {
    for (const fact of places.facts.get(step) ?? []) {
      need[fact] = 0;
      for (let edge = offsets[fact]!; edge < offsets[fact + 1]!; edge++)
        if (places.isLeaf[targets[edge]!] === 1) weights[edge] = 0;
    }
    for (const edge of places.edges.get(step) ?? []) {
      // Counted from the start, and not again when the step is taken.
      need[targets[edge]!]! -= weights[edge]!;
      weights[edge] = 0;
    }
  }
  return { ...program, need, weights };
}
