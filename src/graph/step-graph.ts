/** Compiles steps and their requirements once, so that every question about them is a walk over typed arrays. */

import { shown } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type PathwayId, type StepId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import { put } from '../base/put.js';
import type { EntryPoint } from '../model/entry.js';
import type { ExitAfter, ExitPoint } from '../model/exit.js';
import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import { madeOf } from '../model/index-system.js';
import type { Pathway } from '../model/pathway.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import type { CreditDoubt } from './credits-node.js';
import { type LeafTable, leafTable } from './leaf-table.js';
import { edgeCounts, type Member, type Program, type ProgramBuilder, programBuilder } from './program.js';

/**
 * Compiled steps: those of one pathway (`pathwayGraph`) or of a whole system (`systemGraph`), in the order of their
 * ids. Keep it as long as the system does not change. It can be cloned to a worker; the clone has everything but `step`.
 */
export interface StepGraph {
  readonly system: PathwaySystem;
  /** The steps that the system has, by id. */
  readonly steps: readonly Step[];
  /**
   * The step with an id, for what comes with it: title, cost, duration. Needs no `this`.
   *
   * @throws PathwayError `unknown-step` when the graph has no such step.
   */
  readonly step: (id: StepId) => Step;
  /** Ids that a pathway lists but the system does not have. */
  readonly unresolved: readonly StepId[];
  readonly entries: readonly EntryPoint[];
  readonly exits: readonly ExitPoint[];
  /** The number of each step: step `i` is `steps[i]` and node `i` of the program. @internal */
  readonly indexOf: ReadonlyMap<StepId, number>;
  /**
   * For each step the requirement to meet one of its ways in: its own or those of its entries; `undefined` where
   * the document names none. @internal
   */
  readonly waysIn: readonly (Requirement | undefined)[];
  /** What brings credit for a step without taking it: step → what agreements articulate to it. @internal */
  readonly articulated: ReadonlyMap<StepId, readonly ExitAfter[]>;
  /** What requirements ask for beside the steps themselves, and every credential awarded. @internal */
  readonly leaves: readonly RequirementLeaf[];
  /** The node of each leaf. @internal */
  readonly leafNodes: Int32Array;
  /** The credits of every step that a credits requirement counts, so far as they are on record. @internal */
  readonly credits: ReadonlyMap<StepId, number>;
  /** The credits requirements of which it is not known how much some step counts. @internal */
  readonly doubts: readonly CreditDoubt[];
  /** For each step the node of its own requirement, entries left aside; -1 where only entries have requirements. @internal */
  readonly own: Int32Array;
  /** The nodes of the ways through entries that end. @internal */
  readonly endings: readonly EndingWay[];
  /** @internal */
  readonly program: Program;
}

/** A way through an entry that ends: its step begins on that day at the latest. */
export interface EndingWay {
  readonly node: number;
  readonly step: number;
  readonly to: CalendarDate;
}

/** A way through an entry, with the day on which that ends. */
type Door = readonly [way: Requirement, to: CalendarDate | undefined];

/** A system, looked up: made once for all its pathways. */
export interface SystemIndex {
  readonly system: PathwaySystem;
  readonly steps: ReadonlyMap<StepId, Step>;
  readonly entries: ReadonlyMap<PathwayId, readonly EntryPoint[]>;
  readonly exits: ReadonlyMap<PathwayId, readonly ExitPoint[]>;
  readonly articulated: ReadonlyMap<StepId, readonly ExitAfter[]>;
}

/** Looks a system up. Cost: its tables, once where it stays as it is. */
export function systemIndex(system: PathwaySystem): SystemIndex {
  return madeOf(system, lookedUp);
}

function lookedUp(system: PathwaySystem): SystemIndex {
  const articulated = new Map<StepId, ExitAfter[]>();
  for (const { articulates } of system.agreements ?? [])
    for (const { from, to } of articulates ?? [])
      if (from.kind !== 'step' || from.step !== to) put(articulated, to, from);
  return {
    system,
    steps: new Map((system.steps ?? []).map((step) => [step.id, step])),
    entries: byPathway(system.entries),
    exits: byPathway(system.exits),
    articulated,
  };
}

/** Compiles the listed steps, with these doors. Cost: one pass over steps and requirements. */
export function compileSteps(
  { system, steps: stepsById, articulated }: SystemIndex,
  listed: Iterable<StepId>,
  entries: readonly EntryPoint[],
  exits: readonly ExitPoint[],
): Omit<StepGraph, 'step'> {
  const ids = [...new Set(listed)].sort(byCodeUnits);
  const steps = ids.flatMap((id) => stepsById.get(id) ?? []);
  const doors = new Map<StepId, Door[]>();
  for (const entry of entries)
    for (const way of waysThrough(entry, stepsById.get(entry.step)))
      put(doors, entry.step, [way, entry.effective?.to]);
  const builder = programBuilder();
  for (const { id, requires } of steps) builder.node(requires || doors.has(id) ? 1 : 0);
  const indexOf = new Map(steps.map((step, index) => [step.id, index]));
  const table = leafTable(builder, { steps, indexOf, stepsById, articulated });
  const endings: EndingWay[] = [];
  const own = compileRequirements(builder, steps, doors, { table, endings });
  return {
    system,
    steps,
    unresolved: ids.filter((id) => !stepsById.has(id)),
    entries,
    exits,
    indexOf,
    waysIn: steps.map(({ id, requires }) =>
      wayIn(
        requires,
        doors.get(id)?.map(([way]) => way),
      ),
    ),
    articulated,
    leaves: table.leaves,
    credits: table.credits,
    doubts: table.doubts,
    leafNodes: Int32Array.from(table.nodes),
    own,
    endings,
    program: builder.finish(),
  };
}

/** The same, frozen, with `step`, which is no part of the data: a copy or a clone goes without. */
export function finished<G extends Omit<StepGraph, 'step'>>(graph: G): Readonly<G> & Pick<StepGraph, 'step'> {
  const { steps, indexOf, system } = graph;
  const step = (id: StepId): Step => {
    const found = steps[indexOf.get(id) ?? -1];
    if (found) return found;
    throw new PathwayError('unknown-step', `The graph of "${system.id}" has no step ${shown(id)}.`, {
      argument: 'id',
    });
  };
  return Object.freeze(Object.defineProperty(graph, 'step', { value: step })) as G & Pick<StepGraph, 'step'>;
}

/** The same steps with other doors. Cost: compiling them anew. */
export function withEntries(graph: StepGraph, entries: readonly EntryPoint[]): StepGraph {
  const { system, steps, unresolved, exits } = graph;
  const ids = [...steps.map(({ id }) => id), ...unresolved];
  return finished(compileSteps(systemIndex(system), ids, entries, exits));
}

/** The steps in the order in which their pathway first lists them; by id where there is no pathway: tables have no order. */
export function authoredOrder(graph: StepGraph): readonly StepId[] {
  const { pathway } = graph as StepGraph & { readonly pathway?: Pathway };
  return [...new Set(pathway?.steps ?? graph.steps.map(({ id }) => id))];
}

function wayIn(own: Requirement | undefined, others: readonly Requirement[] = []): Requirement | undefined {
  return others.length === 0 ? own : { kind: 'any', of: own ? [own, ...others] : others };
}

/**
 * The requirements of an entry: its own and those of its alternatives, each of which is enough; with what its step asks
 * for where the entry adds to that.
 */
export function waysThrough({ requires, alternatives = [], adds }: EntryPoint, step?: Step): Requirement[] {
  const ways = [...(requires ? [requires] : []), ...alternatives.map((way) => way.requires)];
  const own = adds ? step?.requires : undefined;
  return own ? ways.map((way) => ({ kind: 'all', of: [own, way] })) : ways;
}

function byPathway<T extends EntryPoint | ExitPoint>(rows: readonly T[] = []): Map<PathwayId, T[]> {
  const lists = new Map<PathwayId, T[]>();
  for (const row of rows) put(lists, row.pathway, row);
  for (const list of lists.values()) list.sort((a, b) => byCodeUnits(a.id, b.id));
  return lists;
}

/** Gives every step the node of its own requirement, and the doors that its entries add. */
function compileRequirements(
  builder: ProgramBuilder,
  steps: readonly Step[],
  doors: ReadonlyMap<StepId, readonly Door[]>,
  { table, endings }: { readonly table: LeafTable; readonly endings: EndingWay[] },
): Int32Array {
  return Int32Array.from(steps, ({ id, requires }, node) => {
    const mine = requires && compileTree(builder, requires, table);
    const others = doors.get(id);
    for (const [way, to] of others ?? []) {
      const through = compileTree(builder, way, table);
      if (to === undefined) builder.edge(through, node);
      else {
        const gate = builder.node(1);
        builder.edge(through, gate);
        builder.edge({ from: gate, weight: 1, counts: edgeCounts.atOnce }, node);
        endings.push({ node: gate, step: node, to });
      }
    }
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
