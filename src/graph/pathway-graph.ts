/** Compiles a pathway once, so that every question about it is a walk over typed arrays. */

import { byCodeUnits, type PathwayId, type StepId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import { put } from '../base/put.js';
import type { EntryPoint } from '../model/entry.js';
import type { ExitPoint } from '../model/exit.js';
import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import type { Pathway } from '../model/pathway.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import { type LeafTable, leafTable } from './leaf-table.js';
import { edgeCounts, type Member, type Program, type ProgramBuilder, programBuilder } from './program.js';

/**
 * A compiled pathway. Steps are numbered by id, in code-unit order; step `i` is node `i` of the program. Keep it as
 * long as the system does not change.
 */
export interface PathwayGraph {
  readonly pathway: Pathway;
  /** The steps of the pathway that the system has, by id. */
  readonly steps: readonly Step[];
  readonly indexOf: ReadonlyMap<StepId, number>;
  /** Ids that the pathway lists but the system does not have. */
  readonly unresolved: readonly StepId[];
  readonly entries: readonly EntryPoint[];
  readonly exits: readonly ExitPoint[];
  /** What requirements ask for beside the steps themselves, and every credential awarded. */
  readonly leaves: readonly RequirementLeaf[];
  /** The node of each leaf. */
  readonly leafNodes: Int32Array;
  /** The credits of every step that a credits requirement counts. */
  readonly credits: ReadonlyMap<StepId, number>;
  /** For each step the node of its own requirement, entries left aside; -1 where only entries say anything. */
  readonly own: Int32Array;
  readonly program: Program;
}

/**
 * Compiles one pathway of a system. Cost: one pass over its steps and requirements.
 *
 * @throws PathwayError `unknown-pathway` when the system has no such pathway.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['nurse', 'aide'] }],
 * }, 'care');
 * graph.steps.map((step) => step.id); // => ['aide', 'nurse']
 * ```
 */
export function pathwayGraph(system: PathwaySystem, pathwayId: PathwayId): PathwayGraph {
  const pathway = system.pathways?.find((candidate) => candidate.id === pathwayId);
  if (!pathway)
    throw new PathwayError('unknown-pathway', `There is no pathway "${pathwayId}" in "${system.id}".`);
  const stepsById = new Map((system.steps ?? []).map((step) => [step.id, step]));
  const listed = [...new Set(pathway.steps)].sort(byCodeUnits);
  const steps = listed.flatMap((id) => stepsById.get(id) ?? []);
  const entries = ofPathway(system.entries, pathwayId);
  const doors = new Map<StepId, Requirement[]>();
  for (const { step, requires } of entries) if (requires) put(doors, step, requires);
  const builder = programBuilder();
  for (const { id, requires } of steps) builder.node(requires || doors.has(id) ? 1 : 0);
  const indexOf = new Map(steps.map((step, index) => [step.id, index]));
  const table = leafTable(builder, steps, indexOf, stepsById);
  const own = compileSteps(builder, steps, doors, table);
  return Object.freeze({
    pathway,
    steps,
    indexOf,
    unresolved: listed.filter((id) => !stepsById.has(id)),
    entries,
    exits: ofPathway(system.exits, pathwayId),
    leaves: table.leaves,
    credits: table.credits,
    leafNodes: Int32Array.from(table.nodes),
    own,
    program: builder.finish(),
  });
}

function ofPathway<T extends EntryPoint | ExitPoint>(
  rows: readonly T[] | undefined,
  pathway: PathwayId,
): T[] {
  return (rows ?? []).filter((row) => row.pathway === pathway).sort((a, b) => byCodeUnits(a.id, b.id));
}

/** Gives every step the node of its own requirement, and the doors that its entries add. */
function compileSteps(
  builder: ProgramBuilder,
  steps: readonly Step[],
  doors: ReadonlyMap<StepId, readonly Requirement[]>,
  table: LeafTable,
): Int32Array {
  return Int32Array.from(steps, ({ id, requires }, node) => {
    const mine = requires && compileTree(builder, requires, table);
    const others = doors.get(id);
    for (const door of others ?? []) builder.edge(compileTree(builder, door, table), node);
    if (!others) {
      if (mine) builder.edge(mine, node);
      return node;
    }
    if (!mine) return -1;
    const gate = builder.node(1);
    builder.edge(mine, gate);
    builder.edge({ from: gate, weight: 1, counts: edgeCounts.atOnce }, node);
    return gate;
  });
}

function compileTree(builder: ProgramBuilder, tree: Requirement, table: LeafTable): Member {
  return foldRequirement<Member>(
    tree,
    (leaf) => table.member(leaf),
    (group, parts) => {
      const gate = builder.node(leastOf(group));
      for (const part of parts) builder.edge(part, gate);
      return { from: gate, weight: 1, counts: edgeCounts.atOnce };
    },
  );
}
