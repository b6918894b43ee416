/**
 * What of a system counts on a day: what is in effect on it, what is only planned for later, and what is over. Each view
 * is a system of its own, in which what is left out is gone, and so is what points to it.
 */

import type { CalendarDate } from '../../base/calendar-date.js';
import { pathwayIn } from '../../graph/pathway-graph.js';
import { type SystemIndex, systemIndex } from '../../graph/step-graph.js';
import type { EntryPoint } from '../../model/entry.js';
import type { Evidence } from '../../model/evidence.js';
import { madeOf, staying, stayingWith } from '../../model/index-system.js';
import type { Pathway } from '../../model/pathway.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, tables } from '../../model/tables.js';
import { finderIn } from '../../model/thing-names.js';
import { agreedOn } from '../../partnership/agreed-credit.js';
import { firstDay } from '../../time/days.js';
import { offeredNoMore } from '../../time/offered.js';
import { outOfDate } from '../../time/staleness.js';
import { type Timed, type Timing, timingOf } from '../../time/timing.js';
import { digester } from './closure.js';
import type { DetermineOptions } from './determine-options.js';
import { type Cut, compiling, type Dated, isCounted, type View, view } from './view.js';

/** A system on a day. `soon` and `ever` are absent where they would be no different. */
export interface Views {
  /** As it is written. */
  readonly system: PathwaySystem;
  readonly now: View;
  /** With what is only planned. */
  readonly soon?: View;
  /** With what is over as well. */
  readonly ever?: View;
  /** Whether some credit rests on an agreement without signatures on the day, or of partners who are not there. */
  readonly unsigned: boolean;
  /** Whether steps, supports or options do not count only for who provides them, or for their times: someone may go on with them. */
  readonly abandoned: boolean;
  readonly timingOf: (row: Timed) => Timing;
  /** The digest of a subject as it is written. */
  readonly digestOf: ReturnType<typeof digester>;
}

/** Opens a system for a day. Cost: its tables, once for all its subjects, and for all calls where it stays as it is. */
export function viewsOf(system: PathwaySystem, options: Day): Views {
  const last = madeOf(system, noDay);
  const { asOf, maxAge } = options;
  if (last.views === undefined || last.asOf !== asOf || last.maxAge !== maxAge)
    Object.assign(last, { asOf, maxAge, views: opened(staying(system), options) });
  return last.views as Views;
}

type Day = Pick<DetermineOptions, 'asOf' | 'maxAge'>;

/** The last day that a system was opened for; none yet. */
const noDay = (): { asOf?: CalendarDate; maxAge?: number; views?: Views } => ({});

function opened(system: PathwaySystem, { asOf, maxAge }: Day): Views {
  const timing = (row: Timed) => timingOf(row, asOf);
  const found = new Set<Timing>();
  for (const table of counted) for (const row of system[table] ?? []) found.add(timing(row));
  const recognized = (system.credentials ?? []).some(({ recognition = [] }) =>
    recognition.some(({ on }) => on !== undefined && firstDay(on) > asOf),
  );
  const dated = (record: Evidence): Dated => {
    const stale = outOfDate(record, asOf, maxAge);
    return stale ? { record, stale } : { record };
  };
  const partners = system.partners?.filter((row) => timing(row) === 'now') ?? [];
  const { agreements = [] } = system;
  const unsigned = agreedOn({ ...system, partners }, asOf).length < agreements.length;
  const isPast = offeredNoMore(system.terms, timing);
  const past = new Set<string>(
    system.steps?.filter((row) => isPast(row) && timing(row) === 'now').map(({ id }) => id),
  );
  const gone = found.has('over') || past.size > 0;
  const abandoned = past.size > 0 || isLeft(system, timing);
  const later = found.has('planned') || recognized || unsigned;
  const all = view(system, dated);
  const only = (...kept: Timing[]): View => {
    const keeps = (row: Timed) => kept.includes(timing(row));
    const viewOf = (without?: Cut['without']) =>
      view(system, dated, { keeps, ...(without && { without }), ...(kept.length === 1 && { until: asOf }) });
    if (past.size === 0) return viewOf();
    const isAll = !found.has('over') && (kept.length > 1 || !later);
    return { ...viewOf(past), recurring: isAll ? all : viewOf() };
  };
  return {
    system,
    now: later || gone ? only('now') : all,
    ...(later && { soon: gone ? only('now', 'planned') : all }),
    ...(gone && { ever: all }),
    unsigned,
    abandoned,
    timingOf: timing,
    digestOf: digester(system),
  };
}

/** Whether steps, supports or options that are in effect are of partners who are gone. */
function isLeft(
  { partners = [], steps = [], supports = [], pathways = [] }: PathwaySystem,
  timing: (row: Timed) => Timing,
): boolean {
  const left = new Set(partners.filter((row) => timing(row) === 'over').map(({ id }) => id));
  if (left.size === 0) return false;
  return (
    [...steps, ...supports].some((row) => left.has(row.provider ?? '') && timing(row) === 'now') ||
    pathways.some(({ onward = [] }) => onward.some(({ partner }) => left.has(partner ?? '')))
  );
}

/** A pathway with steps and entries as it might have them. */
export interface Doors {
  readonly pathway: Pathway;
  readonly steps: readonly Step[];
  readonly entries: readonly EntryPoint[];
}

/** What counts now where a pathway has other steps and entries. Nothing else is looked up again. Cost: the steps and entries. */
export function viewsWith(
  { now, unsigned, abandoned, timingOf: timing, digestOf }: Views,
  { pathway, steps, entries }: Doors,
): Views {
  const system = stayingWith(now.system, { steps, entries, pathways: [pathway] });
  const own = finderIn(system);
  const isOwn = (kind: EntityKind) => kind === 'step' || kind === 'entry' || kind === 'pathway';
  const viewIn = (known: SystemIndex): View => {
    const index = {
      ...known,
      system,
      steps: new Map(steps.map((step) => [step.id, step])),
      entries: new Map([[pathway.id, entries]]),
    };
    return {
      system,
      whole: system,
      index: () => index,
      find: (kind, id) => (isOwn(kind) ? own : now.find)(kind, id),
      stray: now.stray,
      recordsAbout: now.recordsAbout,
      graphOf: compiling((row) => pathwayIn(index, row)),
    };
  };
  return {
    system,
    now: viewIn(now.index()),
    // Credit by an agreement that is still to be signed counts later.
    ...(unsigned && { soon: viewIn(systemIndex(now.system)) }),
    unsigned,
    abandoned,
    timingOf: timing,
    digestOf,
  };
}

/** The tables whose rows have a time. */
const counted = Object.values(tables).filter(isCounted);
