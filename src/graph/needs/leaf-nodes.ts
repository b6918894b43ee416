/** What meets a leaf of a requirement: its own node, what supplies it, and leaves that ask for more of the same. */

import { put } from '../../base/put.js';
import type { RequirementLeaf } from '../../model/requirement.js';
import { thousandths } from '../credits.js';
import type { StepGraph } from '../step-graph.js';
import { creditMembers, type LeafLookup } from './part-needs.js';

/** Answers for the leaves of a graph what meets them. */
export function leafNodes(graph: StepGraph, lookup: LeafLookup) {
  const { intoOffsets, into, sources } = graph.program;
  const bySubject = new Map<string, number[]>();
  for (const [index, leaf] of graph.leaves.entries())
    if (graded(leaf)) put(bySubject, subjectOf(leaf), index);
  return { moreThan, supplying, nodesOf };

  /** Leaves that ask for more of the same than a leaf does. */
  function moreThan(leaf: RequirementLeaf): readonly number[] {
    if (!graded(leaf)) return [];
    return (bySubject.get(subjectOf(leaf)) ?? []).filter((index) => includes(graph.leaves[index]!, leaf));
  }

  /** The edges by which a fact is supplied: a fact is met by what supplies it too. */
  function supplying(node: number, leaf: RequirementLeaf): readonly number[] {
    // A grade is not, for the step may have been taken without it.
    if (node < graph.steps.length || (leaf.kind === 'step' && leaf.minGrade !== undefined)) return [];
    return [...into.subarray(intoOffsets[node]!, intoOffsets[node + 1]!)];
  }

  /** The nodes of which one has to hold for a leaf to be met; `undefined`: none has to. */
  function nodesOf(leaf: RequirementLeaf): readonly number[] | undefined {
    if (leaf.kind === 'step' && leaf.timing === 'same-term') return [];
    if (leaf.kind === 'credits')
      return thousandths(leaf.least) <= 0
        ? undefined
        : creditMembers(graph, leaf.of).flatMap(({ step }) => nodesOf({ kind: 'step', step }) ?? []);
    const node = lookup.node(leaf)?.node;
    return [
      ...moreThan(leaf).map((index) => graph.leafNodes[index]!),
      ...(node === undefined ? [] : [node, ...supplying(node, leaf).map((edge) => sources[edge]!)]),
    ];
  }
}

/** Whether there is more and less of what a leaf asks for. */
function graded(leaf: RequirementLeaf): boolean {
  return (
    leaf.kind === 'level' ||
    leaf.kind === 'experience' ||
    (leaf.kind === 'step' && leaf.minGrade !== undefined)
  );
}

/** The same text for leaves that may ask for more and less of the same. */
function subjectOf(leaf: RequirementLeaf): string {
  if (leaf.kind === 'level') return `level ${leaf.scheme}`;
  return leaf.kind === 'step' ? `step ${leaf.step}` : leaf.kind;
}

/** Whether who meets one leaf meets the other, because it asks for more of the same. */
function includes(more: RequirementLeaf, less: RequirementLeaf): boolean {
  if (less.kind === 'level')
    return more.kind === 'level' && more.scheme === less.scheme && more.level >= less.level;
  if (less.kind === 'experience')
    return (
      more.kind === 'experience' &&
      more.years >= less.years &&
      (less.occupation === undefined || more.occupation === less.occupation)
    );
  if (less.kind !== 'step' || less.minGrade === undefined) return false;
  return more.kind === 'step' && more.step === less.step && (more.minGrade ?? -1) >= less.minGrade;
}
