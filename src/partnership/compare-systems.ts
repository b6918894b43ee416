/** Two versions of a map: what was added, taken away and changed, and what that means for pathways and industries. */

import type { CalendarDate } from '../base/calendar-date.js';
import { canonicalJson } from '../base/canonical-json.js';
import { byCodeUnits, type OccupationId, type PathwayId, type StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import { checkSystem } from '../model/check-arguments.js';
import { sectorOf } from '../model/naics-sectors.js';
import { rowsOf } from '../model/rows.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, tables } from '../model/tables.js';
import { checkQuestion } from './check-question.js';
import { occupationsOf } from './industry-coverage.js';
import { systemOn } from './system-on.js';

/** What is in one list and not in the other. */
export interface Changes<Id extends string = string> {
  readonly added: readonly Id[];
  readonly removed: readonly Id[];
}

/** A thing in both versions that is not the same, and the fields that differ. */
export interface ChangedRow {
  readonly id: string;
  readonly fields: readonly string[];
}

/** One table of both versions. */
export interface TableComparison extends Changes {
  readonly kind: EntityKind;
  readonly changed: readonly ChangedRow[];
}

/** What of a pathway is not as it was: one that is new has all of it added, one that is gone all of it removed. */
export interface PathwayComparison {
  readonly pathway: PathwayId;
  readonly steps: Changes<StepId>;
  /** Steps of both versions whose rows differ: what they require, take, cost, award. */
  readonly changedSteps: readonly StepId[];
  readonly entries: Changes;
  readonly exits: Changes;
  readonly occupations: Changes<OccupationId>;
}

/** What became of a system. */
export interface SystemComparison {
  /** Tables with a change. */
  readonly tables: readonly TableComparison[];
  /** Pathways with a change in themselves, their steps, doors or jobs. */
  readonly pathways: readonly PathwayComparison[];
  /** Industries that pathways serve now and did not, or not any more: the first two digits of NAICS. */
  readonly sectors: Changes;
  /** Occupations that pathways lead to now and did not, or not any more. */
  readonly occupations: Changes<OccupationId>;
}

/** On which day both versions are read. */
export interface CompareSystemsOptions {
  /** The day; what has ended by it is gone from both. Absent: both as they are written. */
  readonly asOf?: CalendarDate;
}

/**
 * Compares two versions of a system: by table what was added, removed and changed, and what that means for its pathways,
 * industries and occupations. Things are the same by their ids; the order of tables and fields says nothing.
 *
 * Source: GO TO 2040 (CMAP, 2010), workforce hub: career pathway maps are updated and revised.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { compareSystems } from 'career-pathways/partnership';
 * const map = (...steps: string[]) => ({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: steps.map((id) => ({ id, title: id, kind: 'course' as const })),
 *   pathways: [{ id: 'care', title: 'Care', steps }],
 * }) as const;
 * const { pathways, tables } = compareSystems(map('aide'), map('aide', 'nurse'), {});
 * pathways[0]?.steps; // => { added: ['nurse'], removed: [] }
 * tables.map(({ kind }) => kind); // => ['step', 'pathway']
 * ```
 */
export function compareSystems(
  before: PathwaySystem,
  after: PathwaySystem,
  options: CompareSystemsOptions = {},
): SystemComparison {
  checkSystem(before, 'before');
  checkSystem(after, 'after');
  checkQuestion(after, options);
  // Without a day two documents are compared as they are written.
  const { asOf } = options;
  const [then, now] = [before, after].map((each) => (asOf === undefined ? each : systemOn(each, asOf))) as [
    PathwaySystem,
    PathwaySystem,
  ];
  const all = (Object.keys(tables) as EntityKind[]).map((kind) => tableOf(kind, then, now));
  const steps = new Set(all.find(({ kind }) => kind === 'step')?.changed.map(({ id }) => id));
  const [was, is] = [mapOf(then), mapOf(now)];
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort(byCodeUnits);
  return {
    tables: all.filter((each) => each.added.length + each.removed.length + each.changed.length > 0),
    pathways: ids.flatMap((id) => pathwayOf(id, was.get(id) ?? nothing, is.get(id) ?? nothing, steps)),
    sectors: changes(sectorsIn(then), sectorsIn(now)),
    occupations: changes(
      [...was.values()].flatMap(({ occupations }) => occupations),
      [...is.values()].flatMap(({ occupations }) => occupations),
    ),
  };
}

/** What one list has and the other has not, each once, by id. */
function changes<Id extends string>(before: readonly Id[], after: readonly Id[]): Changes<Id> {
  const [was, is] = [new Set(before), new Set(after)];
  return {
    added: [...is].filter((id) => !was.has(id)).sort(byCodeUnits),
    removed: [...was].filter((id) => !is.has(id)).sort(byCodeUnits),
  };
}

function tableOf(kind: EntityKind, then: PathwaySystem, now: PathwaySystem): TableComparison {
  const rows = (of: PathwaySystem) => new Map(rowsOf(of, tables[kind]).map((row) => [row.id, row]));
  const [was, is] = [rows(then), rows(now)];
  const changed = [...was].flatMap(([id, row]): ChangedRow[] => {
    const other = is.get(id);
    if (!other || other === row) return [];
    const fields = [...new Set([...Object.keys(row), ...Object.keys(other)])]
      .filter((field) => textOf(row[field]) !== textOf(other[field]))
      .sort(byCodeUnits);
    return fields.length > 0 ? [{ id, fields }] : [];
  });
  return { kind, ...changes([...was.keys()], [...is.keys()]), changed };
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : canonicalJson(value);
}

interface PathwayMap {
  readonly text: string;
  readonly steps: readonly StepId[];
  readonly entries: readonly string[];
  readonly exits: readonly string[];
  readonly occupations: readonly OccupationId[];
}

/** What the map shows of each pathway. */
function mapOf(system: PathwaySystem): Map<PathwayId, PathwayMap> {
  const [entriesOf, exitsOf] = [byPathway(system.entries), byPathway(system.exits)];
  const leadsTo = occupationsOf(system);
  return new Map(
    (system.pathways ?? []).map((pathway) => {
      const entries = entriesOf.get(pathway.id) ?? [];
      const exits = exitsOf.get(pathway.id) ?? [];
      return [
        pathway.id,
        {
          text: canonicalJson([pathway, entries, exits]),
          steps: pathway.steps,
          entries: entries.map(({ id }) => id),
          exits: exits.map(({ id }) => id),
          occupations: leadsTo(pathway),
        },
      ];
    }),
  );
}

type Door = { readonly id: string; readonly pathway: PathwayId };

function byPathway(doors: readonly Door[] = []): Map<PathwayId, Door[]> {
  const found = new Map<PathwayId, Door[]>();
  for (const door of doors) put(found, door.pathway, door);
  return found;
}

const nothing: PathwayMap = { text: '', steps: [], entries: [], exits: [], occupations: [] };

function pathwayOf(
  pathway: PathwayId,
  was: PathwayMap,
  is: PathwayMap,
  changed: ReadonlySet<string>,
): PathwayComparison[] {
  const changedSteps = is.steps.filter((id) => was.steps.includes(id) && changed.has(id));
  const occupations = changes(was.occupations, is.occupations);
  const same = occupations.added.length + occupations.removed.length + changedSteps.length === 0;
  if (was.text === is.text && same) return [];
  return [
    {
      pathway,
      steps: changes(was.steps, is.steps),
      changedSteps,
      entries: changes(was.entries, is.entries),
      exits: changes(was.exits, is.exits),
      occupations,
    },
  ];
}

function sectorsIn({ pathways = [] }: PathwaySystem): string[] {
  return pathways.flatMap(({ sectors = [] }) => sectors.map(({ code }) => sectorOf(code)));
}
