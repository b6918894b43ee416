/** A system as it counts on some days, with quick look-ups: what is left out is gone, and so is what points to it. */

import type { CalendarDate } from '../../base/calendar-date.js';
import { byCodeUnits } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { type PathwayGraph, pathwayIn } from '../../graph/pathway-graph.js';
import { type SystemIndex, systemIndex } from '../../graph/step-graph.js';
import type { Evidence } from '../../model/evidence.js';
import { madeOf, staying } from '../../model/index-system.js';
import type { Pathway } from '../../model/pathway.js';
import type { Reference } from '../../model/references.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type TableName, tables } from '../../model/tables.js';
import { type Find, finderIn } from '../../model/thing-names.js';
import { agreedOn } from '../../partnership/agreed-credit.js';
import { leftBehind, pathwayWithout, withoutGone } from '../../partnership/without-gone.js';
import type { Staleness } from '../../time/staleness.js';
import type { Timed } from '../../time/timing.js';
import { astray } from './belonging.js';

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
  /** A pathway without what is left out, compiled; itself it need not be in effect. */
  readonly graphOf: (row: Pathway) => PathwayGraph;
  /** The same with steps whose offerings are all over, where there are such: what ran may run again. */
  readonly recurring?: View;
}

/** Tables whose rows have a time; records and attestations are dated in their own way. */
export const isCounted = (table: TableName) => table !== 'evidence' && table !== 'attestations';

const none: readonly Dated[] = [];

/** What is left out. */
export interface Cut {
  readonly keeps: (row: Timed) => boolean;
  /** Steps that are left out all the same. */
  readonly without?: ReadonlySet<string>;
  /** The last day of a recognition that counts, and of a signature under credit that does; absent: all do. */
  readonly until?: CalendarDate;
}

/** A view of a system: the whole of it, or what is left after a cut. */
export function view(whole: PathwaySystem, dated: (record: Evidence) => Dated, cut?: Cut): View {
  const gone = new Set<string>();
  const kept = cut ? rowsOf(whole, cut, gone) : whole;
  const has = (kind: EntityKind) => (id: string | undefined) =>
    id === undefined || !gone.has(`${kind} ${id}`);
  const system = cut
    ? staying(withoutGone(kept, has, { ...cut, left: leftBehind(whole, kept, has) }))
    : whole;
  let known: SystemIndex | undefined;
  let about: ReadonlyMap<string, readonly Dated[]> | undefined;
  const index = () => {
    known ??= {
      ...systemIndex(cut?.until ? { ...system, agreements: agreedOn(system, cut.until) } : system),
      system,
    };
    return known;
  };
  return {
    system,
    whole,
    index,
    find: finderIn(system),
    stray: () => madeOf(whole, astray),
    recordsAbout(kind, id) {
      if (!system.evidence?.length) return none;
      about ??= indexRecords(system, dated);
      return about.get(`${kind} ${id}`) ?? none;
    },
    graphOf: compiling((row) => pathwayIn(index(), gone.size > 0 ? pathwayWithout(row, has) : row)),
  };
}

/** So many graphs of a view are kept: a system may have thousands of pathways. */
const most = 64;

/** Compiles pathways, those that were asked for last once: what is known of a graph serves its next subject. */
export function compiling(compile: (row: Pathway) => PathwayGraph): View['graphOf'] {
  const known = new Map<Pathway, PathwayGraph>();
  return (row) => {
    const graph = known.get(row) ?? compile(row);
    if (known.size >= most && !known.has(row)) known.clear();
    known.set(row, graph);
    return graph;
  };
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
