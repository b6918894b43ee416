/** A compiled pathway or system without the steps that cannot be begun. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { StepId } from '../base/ids.js';
import type { PathwayGraph } from '../graph/pathway-graph.js';
import { compileSteps, finished, type StepGraph, systemIndex } from '../graph/step-graph.js';
import type { EntryPoint } from '../model/entry.js';
import { enrolledSteps, type Learner } from '../model/learner.js';
import type { Step } from '../model/step.js';
import { type Timed, type Timing, timingOf } from '../time/timing.js';
import { graphOn } from './graph-on.js';
import { beginningBy, beginningOn, type PersonOn } from './person-on.js';

/**
 * The same graph as it is on a day, in which a step that cannot begin then asks for what nothing meets, and has no
 * entries. Without a day, what was suspended or has ceased counts so. Cost: the steps, partners, terms, entries and
 * agreements, and compiling anew where some do not count.
 */
export function offeredOn(graph: StepGraph, asOf?: CalendarDate): StepGraph {
  const { system, steps, unresolved, exits } = graph;
  const closed = closedSteps(graph, asOf);
  const open = offering(graph, closed, asOf);
  if (!open) return asOf === undefined ? graph : graphOn(graph, asOf);
  const ids = [...steps.map(({ id }) => id), ...unresolved];
  // Only its own steps: a document has thousands of pathways.
  const rows = steps.map((step): Step => (closed.has(step.id) ? { ...step, requires: never } : step));
  const without = { ...system, steps: rows, agreements: open.agreements };
  const compiled = compileSteps(systemIndex(without), ids, open.entries, exits);
  const { pathway } = graph as Partial<PathwayGraph>;
  const its = finished({ ...compiled, ...(pathway && { pathway }) });
  return asOf === undefined ? its : graphOn(its, asOf);
}

/** The nodes of steps that cannot begin on a day, or whenever, unless the person is taking them: of a whole system too. */
export function shutNodes(graph: StepGraph, person: Learner, asOf?: CalendarDate): Uint8Array {
  const shut = new Uint8Array(graph.program.size);
  for (const id of closedSteps(graph, asOf)) shut[graph.indexOf.get(id)!] = 1;
  for (const { step } of enrolledSteps(person)) shut[graph.indexOf.get(step) ?? shut.length] = 0;
  return shut;
}

/** What nothing meets. */
const never = { kind: 'any', of: [] } as const;

/** The steps of a graph that cannot begin on a day; without one, those of which a row says that they are not offered. */
function closedSteps(graph: StepGraph, asOf?: CalendarDate): ReadonlySet<StepId> {
  const { system, steps } = graph;
  const beginning = beginningBy(graph, (row) => timingIn(row, asOf));
  const { pathway } = graph as Partial<PathwayGraph>;
  // Of a whole system a step is open on any of its pathways; one on none stands for itself.
  const all = pathway ? [pathway] : (system.pathways ?? []);
  const alive = new Set(all.flatMap((each) => (timingIn(each, asOf) === 'now' ? each.steps : [])));
  const gone = new Set(all.flatMap((each) => each.steps.filter((id) => !alive.has(id))));
  return new Set(steps.flatMap((step) => (gone.has(step.id) || beginning(step) !== 'now' ? step.id : [])));
}

/** When a row is in effect; without a day, what has ceased or is suspended is over, whenever that was. */
function timingIn(row: Timed, asOf: CalendarDate | undefined): Timing {
  if (asOf !== undefined) return timingOf(row, asOf);
  return row.status === 'ceased' || row.status === 'suspended' ? 'over' : 'now';
}

/** The entries and agreements that count beside closed steps; nothing where all do. */
function offering({ system, entries }: StepGraph, closed: ReadonlySet<StepId>, asOf?: CalendarDate) {
  const { agreements = [] } = system;
  const doors = entries.filter((entry) => !closed.has(entry.step) && timingIn(entry, asOf) !== 'over');
  const papers = agreements.filter((each) => asOf !== undefined || timingIn(each, asOf) === 'now');
  const isAll = closed.size === 0 && doors.length === entries.length && papers.length === agreements.length;
  return isAll ? undefined : { entries: doors, agreements: papers };
}

/** Why something is closed on a day: it is no longer offered, or not yet. */
export interface ClosedOn {
  readonly closed: (step: StepId) => Exclude<Timing, 'now'> | undefined;
  /** The same of an entry: it is over or not there yet itself, or its step is closed. */
  readonly shut: (entry: EntryPoint) => Exclude<Timing, 'now'> | undefined;
}

/** What is closed for a person on a day: what they are taking is not. */
export function closedFor(on: PersonOn & { readonly asOf: CalendarDate }): ClosedOn {
  const running = new Set(enrolledSteps(on.person).map(({ step }) => step));
  const its = closedSteps(on.graph, on.asOf);
  const beginning = beginningOn(on);
  const closed = (id: StepId) => {
    if (!its.has(id) || running.has(id)) return undefined;
    return beginning(on.graph.step(id)) === 'planned' ? 'planned' : 'over';
  };
  const shut = (entry: EntryPoint) => {
    const own = timingOf(entry, on.asOf);
    return own === 'now' ? closed(entry.step) : own;
  };
  return { closed, shut };
}
