/**
 * What of a system counts on a day: what is in effect on it, what is only planned for later, and what is over. Each view
 * is a system of its own, in which what is left out is gone, and so is what points to it.
 */

import type { CalendarDate } from '../../base/calendar-date.js';
import { byCodeUnits } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { type SystemIndex, systemIndex } from '../../graph/step-graph.js';
import type { EntryPoint } from '../../model/entry.js';
import type { Evidence } from '../../model/evidence.js';
import { madeOf, staying, stayingWith } from '../../model/index-system.js';
import type { Pathway } from '../../model/pathway.js';
import type { Reference } from '../../model/references.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type TableName, tables } from '../../model/tables.js';
import { type Find, finderIn } from '../../model/thing-names.js';
import { isSigned } from '../../partnership/is-signed.js';
import { leftBehind, pathwayWithout, withoutGone } from '../../partnership/without-gone.js';
import { firstDay } from '../../time/days.js';
import { offeredNoMore } from '../../time/offered.js';
import { outOfDate, type Staleness } from '../../time/staleness.js';
import { type Timed, type Timing, timingOf } from '../../time/timing.js';
import { astray } from './belonging.js';
import { digester } from './closure.js';
import type { DetermineOptions } from './determine-options.js';

/** An evidence record, and whether it is out of date. */
export interface Dated {
  readonly record: Evidence;
  readonly stale?: Staleness;
}

/** A system as it counts, and quick look-ups in it. */
export interface View {
  readonly system: PathwaySystem;
  /** The whole document, with what does not count on the day as well. */
  readonly whole: PathwaySystem;
  /** Its steps, entries and exits, looked up once for all its pathways. */
  readonly index: () => SystemIndex;
  readonly find: Find;
  /** References by which rows of the document belong to what is not in it. @internal */
  readonly stray: () => readonly Reference[];
  /** The evidence records about an entity, by id. */
  recordsAbout(kind: EntityKind | 'system', id: string): readonly Dated[];
  /** A pathway without what is left out; itself it need not be in effect. */
  pathway(row: Pathway): Pathway;
  /** The same with steps whose offerings are all over, where there are such: what ran may run again. */
  readonly recurring?: View;
}

/** A system on a day. `soon` and `ever` are absent where they would be no different. */
export interface Views {
  /** As it is written. */
  readonly system: PathwaySystem;
  readonly now: View;
  /** With what is only planned. */
  readonly soon?: View;
  /** With what is over as well. */
  readonly ever?: View;
  /** Whether some credit rests on an agreement without signatures on the day. */
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
  const unsigned = (system.agreements ?? []).some(
    (agreement) => agreement.articulates?.length && !isSigned(agreement, asOf),
  );
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
    return past.size > 0 ? { ...viewOf(past), recurring: viewOf() } : viewOf();
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
  const viewIn = (index: SystemIndex): View => ({
    system,
    whole: system,
    index: () => ({
      ...index,
      system,
      steps: new Map(steps.map((step) => [step.id, step])),
      entries: new Map([[pathway.id, entries]]),
    }),
    find: (kind, id) => (isOwn(kind) ? own : now.find)(kind, id),
    stray: now.stray,
    recordsAbout: now.recordsAbout,
    pathway: (row) => row,
  });
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

/** Tables whose rows have a time; records and attestations are dated in their own way. */
const isCounted = (table: TableName) => table !== 'evidence' && table !== 'attestations';
const counted = Object.values(tables).filter(isCounted);

interface Cut {
  readonly keeps: (row: Timed) => boolean;
  /** Steps that are left out all the same. */
  readonly without?: ReadonlySet<string>;
  /** The last day of a recognition that counts, and of a signature under credit that does; absent: all do. */
  readonly until?: CalendarDate;
}

function view(whole: PathwaySystem, dated: (record: Evidence) => Dated, cut?: Cut): View {
  const gone = new Set<string>();
  const kept = cut ? rowsOf(whole, cut, gone) : whole;
  const has = (kind: EntityKind) => (id: string | undefined) =>
    id === undefined || !gone.has(`${kind} ${id}`);
  const system = cut
    ? staying(withoutGone(kept, has, { ...cut, left: leftBehind(whole, kept, has) }))
    : whole;
  let index: SystemIndex | undefined;
  let about: ReadonlyMap<string, readonly Dated[]> | undefined;
  return {
    system,
    whole,
    index: () => {
      index ??= { ...systemIndex(cut?.until ? credited(system, cut.until) : system), system };
      return index;
    },
    find: finderIn(system),
    stray: () => madeOf(whole, astray),
    recordsAbout(kind, id) {
      about ??= indexRecords(system, dated);
      return about.get(`${kind} ${id}`) ?? [];
    },
    pathway: (row) => (gone.size > 0 ? pathwayWithout(row, has) : row),
  };
}

/** A system in which only agreements that are signed by a day give credit. */
function credited(system: PathwaySystem, day: CalendarDate): PathwaySystem {
  return { ...system, agreements: (system.agreements ?? []).filter((each) => isSigned(each, day)) };
}

/** The tables of a system, with the rows that are kept; the others are written down as gone. */
function rowsOf(system: PathwaySystem, { keeps, without }: Cut, gone: Set<string>): PathwaySystem {
  const kinds = Object.keys(tables) as EntityKind[];
  const some: { [table: string]: unknown } = {};
  for (const kind of kinds) {
    const table = tables[kind];
    if (!system[table] || !isCounted(table)) continue;
    some[table] = (system[table] as readonly (Timed & { id: string; provider?: string })[]).filter((row) => {
      // Nothing is taken with a provider who is gone.
      const isLeft = kind === 'step' && (gone.has(`partner ${row.provider}`) || without?.has(row.id));
      const stays = keeps(row) && !isLeft;
      if (!stays) gone.add(`${kind} ${row.id}`);
      return stays;
    });
  }
  return { ...system, ...some };
}

/** Evidence records by what they are about, each list by id. */
function indexRecords(system: PathwaySystem, dated: (record: Evidence) => Dated): Map<string, Dated[]> {
  const found = new Map<string, Dated[]>();
  for (const record of [...(system.evidence ?? [])].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const item = dated(record);
    for (const key of new Set(record.about.map(({ kind, id }) => `${kind} ${id}`))) put(found, key, item);
  }
  return found;
}
