/** Which steps follow from a step: what they ask for is met using it, or using what follows from it. */

import type { StepId } from '../../base/ids.js';
import { forwardChain, never } from '../../graph/forward-chain.js';
import { holdings } from '../../graph/held.js';
import { outsideLeaves } from '../../graph/outside.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import { suppliersOf } from '../../graph/suppliers.js';
import type { ExitAfter } from '../../model/exit.js';
import { foldRequirement, leastOf, leavesOf } from '../../model/fold-requirement.js';
import type { Learner } from '../../model/learner.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';

/** How the steps of a pathway hang together. */
interface Links {
  /** Nodes of steps that say nothing of what they require, and have no entry that does: 1. */
  readonly silent: Uint8Array;
  /** The leaves that no step supplies, and the stages of whoever brings them all. */
  readonly outside: readonly number[];
  readonly hoped: Int32Array;
  /** Step → the steps that ask for it, for what it awards, teaches or raises, or that usually come after it. */
  readonly dependents: readonly (readonly number[])[];
  /** The steps that supply a leaf. */
  readonly suppliers: (leaf: RequirementLeaf) => readonly number[];
}

const known = new WeakMap<PathwayGraph, Links>();

/** How the steps of a pathway hang together. Cost: steps + requirements, once. */
export function linksOf(graph: PathwayGraph): Links {
  const before = known.get(graph);
  if (before) return before;
  const { steps, waysIn, indexOf, program } = graph;
  const silent = new Uint8Array(program.size);
  const suppliers = suppliersIn(graph);
  const dependents = steps.map((): number[] => []);
  steps.forEach(({ follows = [] }, index) => {
    const way = waysIn[index];
    if (!way) silent[index] = 1;
    const asked = new Set([
      ...(way ? leavesOf(way).flatMap((leaf) => suppliers(leaf)) : []),
      ...follows.flatMap((id) => indexOf.get(id) ?? []),
    ]);
    for (const source of asked) dependents[source]!.push(index);
  });
  const outside = outsideLeaves(graph);
  const hoped = forwardChain(program, outside);
  const links = { silent, outside, hoped, dependents, suppliers };
  known.set(graph, links);
  return links;
}

/** Looks up which steps supply a leaf: by themselves, by what they award, teach or raise, or by articulated credit. */
function suppliersIn({ steps, indexOf, articulated }: PathwayGraph): Links['suppliers'] {
  const supplied = suppliersOf(steps);
  const step = (id: StepId) => indexOf.get(id) ?? [];
  return (leaf) => {
    if (leaf.kind === 'credits') return leaf.of.flatMap(step);
    if (leaf.kind !== 'step') return supplied(leaf);
    const ways: ExitAfter[] = [leaf, ...(articulated.get(leaf.step) ?? [])];
    return ways.flatMap((way) => (way.kind === 'step' ? step(way.step) : supplied(way)));
  };
}

/** Who walks, and how far they get. */
interface Walk {
  /** The stages of a forward chain from what they bring. */
  readonly stages: Int32Array;
  readonly person: Learner;
}

/**
 * The steps that follow from a step, which is one of them: 1 for each. A step follows when it can be got to, and what it
 * asks for is met by using one that follows already, or it usually comes after one, or is taken in the same term as one.
 * Cost: the requirements of the steps that can be got to, once for each of their suppliers.
 */
export function stepsLinkedTo(graph: PathwayGraph, start: number, { stages, person }: Walk): Uint8Array {
  const { steps, indexOf } = graph;
  const { silent, dependents, suppliers } = linksOf(graph);
  const linked = new Uint8Array(steps.length);
  const taken = steps
    .filter((_, index) => index === start || stages[index] !== never)
    // Who begins here gets whatever grade is asked for.
    .map(({ id }) => ({ step: id, ...(indexOf.get(id) === start && { grade: Infinity }) }));
  const holds = holdings(graph, { ...person, steps: [...(person.steps ?? []), ...taken] });
  const isTaken = (index: number) => index === start || (stages[index] ?? never) > 0;
  const met = (leaf: RequirementLeaf) => {
    if (leaf.kind === 'credits') return creditsOf(graph, leaf.of, isTaken) >= leaf.least;
    return holds(leaf) === true;
  };
  const uses = (leaf: RequirementLeaf) => suppliers(leaf).some((source) => linked[source]);
  const waiting: number[] = [];
  const add = (index: number) => {
    if (linked[index] || !isTaken(index)) return;
    linked[index] = 1;
    waiting.push(index);
  };
  const follows = (index: number) => {
    if (silent[index]) return false;
    if (steps[index]!.follows?.some((id) => linked[indexOf.get(id) ?? -1])) return true;
    return isMetUsing(graph.waysIn[index] as Requirement, met, uses);
  };
  add(start);
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    for (const next of dependents[index]!) if (!linked[next] && isTaken(next) && follows(next)) add(next);
    for (const id of takenWith(steps[index]!.requires)) add(indexOf.get(id) ?? -1);
  }
  return linked;
}

/** Whether a requirement is met in a way that uses something. */
function isMetUsing(
  requirement: Requirement,
  met: (leaf: RequirementLeaf) => boolean,
  uses: (leaf: RequirementLeaf) => boolean,
): boolean {
  const { ok, used } = foldRequirement<{ ok: boolean; used: boolean }>(
    requirement,
    (leaf) => ({ ok: met(leaf), used: uses(leaf) }),
    (group, parts) => {
      const good = parts.filter((part) => part.ok);
      return {
        ok: good.length >= leastOf(group),
        used: leastOf(group) > 0 && good.some((part) => part.used),
      };
    },
  );
  return ok && used;
}

/** Steps that a requirement names to be taken at the same time. */
function takenWith(requirement: Requirement | undefined): string[] {
  return requirement
    ? leavesOf(requirement).flatMap((leaf) =>
        leaf.kind === 'step' && leaf.timing !== undefined && leaf.timing !== 'before' ? leaf.step : [],
      )
    : [];
}

function creditsOf(
  { credits, indexOf }: PathwayGraph,
  ids: readonly string[],
  isTaken: (index: number) => boolean,
): number {
  return ids.reduce((sum, id) => sum + (isTaken(indexOf.get(id) ?? -1) ? (credits.get(id) ?? 0) : 0), 0);
}
