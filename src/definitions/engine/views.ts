/**
 * What of a system counts on a day: what is in effect on it, what is only planned for later, and what is over. Each view
 * is a system of its own, in which what is left out is gone, and so is what points to it.
 */

import type { CalendarDate } from '../../base/calendar-date.js';
import { byCodeUnits } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { type SystemIndex, systemIndex } from '../../graph/step-graph.js';
import type { Agreement } from '../../model/agreement.js';
import type { Credential } from '../../model/credential.js';
import type { Entity } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import type { ExitAfter } from '../../model/exit.js';
import type { Pathway } from '../../model/pathway.js';
import type { Role } from '../../model/role.js';
import type { Step } from '../../model/step.js';
import type { EntityOf, PathwaySystem } from '../../model/system.js';
import { type EntityKind, type TableName, tables } from '../../model/tables.js';
import { firstDay, lastDay } from '../../time/days.js';
import { type Staleness, staleness } from '../../time/staleness.js';
import { digester } from './closure.js';
import type { DetermineOptions } from './determine-options.js';

/** Whether something is in effect on a day, begins after it, or is over. */
export type Timing = 'now' | 'planned' | 'over';

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
  /** Looks an entity up. */
  find<K extends EntityKind>(kind: K, id: string): EntityOf<K> | undefined;
  /** The evidence records about an entity, by id. */
  recordsAbout(kind: EntityKind | 'system', id: string): readonly Dated[];
  /** A pathway without what is left out; itself it need not be in effect. */
  pathway(row: Pathway): Pathway;
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
  readonly timingOf: (row: Timed) => Timing;
  /** The digest of a subject as it is written. */
  readonly digestOf: ReturnType<typeof digester>;
}

/** A row with a status and a time. */
type Timed = Pick<Entity<string>, 'status' | 'effective'> & {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
};

/** Opens a system for a day. Cost: its tables, once for all its subjects. */
export function viewsOf(
  system: PathwaySystem,
  { asOf, maxAge }: Pick<DetermineOptions, 'asOf' | 'maxAge'>,
): Views {
  const timing = (row: Timed) => timingOf(row, asOf);
  const found = new Set<Timing>();
  for (const table of counted) for (const row of system[table] ?? []) found.add(timing(row));
  const recognized = (system.credentials ?? []).some(({ recognition = [] }) =>
    recognition.some(({ on }) => on !== undefined && firstDay(on) > asOf),
  );
  const dated = (record: Evidence): Dated => {
    const stale = staleness(record.date, record.expiresOn, asOf, maxAge);
    return stale ? { record, stale } : { record };
  };
  const later = found.has('planned') || recognized;
  const gone = found.has('over');
  const all = view(system, dated);
  const only = (...kept: Timing[]) =>
    view(system, dated, { keeps: (row) => kept.includes(timing(row)), until: kept.length > 1 ? '' : asOf });
  return {
    system,
    now: later || gone ? only('now') : all,
    ...(later && { soon: gone ? only('now', 'planned') : all }),
    ...(gone && { ever: all }),
    timingOf: timing,
    digestOf: digester(system),
  };
}

/** Tables whose rows have a time; records and attestations are dated in their own way. */
const isCounted = (table: TableName) => table !== 'evidence' && table !== 'attestations';
const counted = Object.values(tables).filter(isCounted);

/** What was suspended or has ceased is over, but on a day inside the time that is written for it. */
function timingOf({ status, effective, from, to }: Timed, day: CalendarDate): Timing {
  const begin = effective?.from ?? from;
  const end = effective?.to ?? to;
  const ended = status === 'ceased' || status === 'suspended';
  if (end !== undefined && lastDay(end) < day) return 'over';
  if (ended && (end === undefined || status === 'suspended')) return 'over';
  return status === 'developing' || (begin !== undefined && firstDay(begin) > day) ? 'planned' : 'now';
}

interface Cut {
  readonly keeps: (row: Timed) => boolean;
  /** The last day of a recognition that counts; empty: all do. */
  readonly until: CalendarDate;
}

function view(whole: PathwaySystem, dated: (record: Evidence) => Dated, cut?: Cut): View {
  const gone = new Set<string>();
  const kept = cut ? rowsOf(whole, cut, gone) : whole;
  const has = (kind: EntityKind) => (id: string | undefined) =>
    id === undefined || !gone.has(`${kind} ${id}`);
  const system = cut ? withoutGone(kept, has, { until: cut.until, left: leftBehind(whole, kept) }) : whole;
  let index: SystemIndex | undefined;
  let about: ReadonlyMap<string, readonly Dated[]> | undefined;
  const byKind = new Map<EntityKind, Map<string, unknown>>();
  return {
    system,
    whole,
    index: () => {
      index ??= systemIndex(system);
      return index;
    },
    find<K extends EntityKind>(kind: K, id: string) {
      let rows = byKind.get(kind);
      if (!rows) {
        rows = new Map((system[tables[kind]] ?? []).map((row) => [row.id, row]));
        byKind.set(kind, rows);
      }
      return rows.get(id) as EntityOf<K> | undefined;
    },
    recordsAbout(kind, id) {
      about ??= indexRecords(system, dated);
      return about.get(`${kind} ${id}`) ?? [];
    },
    pathway: (row) => (gone.size > 0 ? pathwayWithout(row, has) : row),
  };
}

/** The tables of a system, with the rows that are kept; the others are written down as gone. */
function rowsOf(system: PathwaySystem, { keeps }: Cut, gone: Set<string>): PathwaySystem {
  const kinds = Object.keys(tables) as EntityKind[];
  const some: { [table: string]: unknown } = {};
  for (const kind of kinds) {
    const table = tables[kind];
    if (!system[table] || !isCounted(table)) continue;
    some[table] = (system[table] as readonly (Timed & { id: string })[]).filter((row) => {
      const stays = keeps(row);
      if (!stays) gone.add(`${kind} ${row.id}`);
      return stays;
    });
  }
  return { ...system, ...some };
}

type Has = (kind: EntityKind) => (id: string | undefined) => boolean;

/** Partners who no longer play, or do not play yet, the part of a provider that they have in the document. */
function leftBehind({ roles = [] }: PathwaySystem, kept: PathwaySystem): ReadonlySet<string> {
  const providing = (some: readonly Role[] = []) =>
    some.flatMap(({ kind, partner }) => (kind === 'provider' || kind === 'support-provider' ? partner : []));
  const still = new Set(providing(kept.roles));
  return new Set(providing(roles).filter((partner) => !still.has(partner)));
}

/** A system whose rows no longer point to what is gone, and without recognitions after a day. */
function withoutGone(
  system: PathwaySystem,
  has: Has,
  { until, left }: { readonly until: CalendarDate; readonly left: ReadonlySet<string> },
): PathwaySystem {
  const provides = (id: string | undefined) => has('partner')(id) && !left.has(id ?? '');
  const { steps = [], pathways = [], supports = [], entries = [], exits = [], roles = [] } = system;
  return {
    ...system,
    roles: roles.filter(({ partner }) => has('partner')(partner)),
    agreements: (system.agreements ?? []).map((row) => agreementWithout(row, has)),
    credentials: (system.credentials ?? []).map((row) => recognizedUntil(row, until)),
    supports: supports.map((row) => ({
      ...keeping(row, 'provider', provides),
      steps: row.steps === 'all' ? row.steps : row.steps.filter(has('step')),
    })),
    steps: steps.map((row) => stepWithout(keeping(row, 'provider', provides), has)),
    pathways: pathways.map((row) => pathwayWithout(row, has)),
    entries: entries.filter(({ step }) => has('step')(step)),
    exits: exits.filter(({ after }) => hasAfter(has, after)),
  };
}

/** Whether the step or credential that something comes after is there. */
function hasAfter(has: Has, after: ExitAfter): boolean {
  return after.kind === 'step' ? has('step')(after.step) : has('credential')(after.credential);
}

function agreementWithout(row: Agreement, has: Has): Agreement {
  if (!row.articulates) return row;
  return {
    ...row,
    articulates: row.articulates.filter(({ from, to }) => has('step')(to) && hasAfter(has, from)),
  };
}

/** A credential without recognitions that come after a day; empty: with all of them. */
function recognizedUntil(row: Credential, until: CalendarDate): Credential {
  const known = (on: CalendarDate | undefined) => until === '' || on === undefined || firstDay(on) <= until;
  return row.recognition?.every(({ on }) => known(on)) === false
    ? { ...row, recognition: row.recognition.filter(({ on }) => known(on)) }
    : row;
}

function stepWithout(row: Step, has: Has): Step {
  const { awards, offered, components } = row;
  return {
    ...keeping(row, 'term', has('term')),
    ...(awards && { awards: awards.filter(has('credential')) }),
    ...(offered && { offered: offered.filter(has('term')) }),
    ...(components && { components: components.map((each) => keeping(each, 'term', has('term'))) }),
  };
}

function pathwayWithout(row: Pathway, has: Has): Pathway {
  const { steps, onward } = row;
  return {
    ...row,
    steps: steps.filter(has('step')),
    ...(onward && {
      onward: onward.filter(
        ({ partner, agreement, after }) =>
          has('partner')(partner) && has('agreement')(agreement) && has('step')(after),
      ),
    }),
  };
}

/** A row, without a reference to what is gone. */
function keeping<T extends object, F extends keyof T>(
  row: T,
  field: F,
  has: (id: string | undefined) => boolean,
): T {
  if (has(row[field] as string | undefined)) return row;
  const { [field]: _gone, ...rest } = row;
  return rest as T;
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
