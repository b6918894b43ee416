/** Compares two versions of a system by meaning. */

import {
  called,
  checkBudget,
  checkCount,
  checkDay,
  checkFields,
  checkFunction,
  checkText,
  itemsOf,
} from '../../base/arguments.js';
import type { CalendarDate } from '../../base/calendar-date.js';
import type { PathwayId, StepId } from '../../base/ids.js';
import { asNode, type Json } from '../../base/json.js';
import { PathwayError } from '../../base/pathway-error.js';
import { sameJson } from '../../base/same-json.js';
import { checkRows, checkSystem } from '../../model/check-arguments.js';
import type { DocumentChange } from '../../model/document-change.js';
import { type Row, rowsOf } from '../../model/rows.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type Ref, tables } from '../../model/tables.js';
import { termsOf } from '../../time/offered.js';
import { keyOf, kinds } from '../rows.js';
import { fieldChanges } from './field-changes.js';
import { findRenames, newIds } from './find-renames.js';
import { formerly } from './formerly.js';
import { reachChanges, type Versions } from './reach-changes.js';
import { type NewIds, renamedSystem } from './renamed.js';
import type { SystemDiff, ThingChange, VerdictTurn } from './system-diff.js';

/** A determination, as far as it matters here. */
export interface JudgedSubject {
  readonly definition: { readonly id: string; readonly title?: string };
  readonly subject: { readonly kind: string; readonly id: string };
  readonly verdict: string;
}

/** What `diffSystems` can be asked with. */
export interface DiffSystemsOptions {
  /**
   * What verdicts are compared: for a system its determinations, such as those of `determineAll`. Absent: none are.
   */
  readonly determine?: (system: PathwaySystem) => Iterable<JudgedSubject>;
  /** How many routes to a goal are listed at most, in each version. Absent: 20. */
  readonly count?: number;
  /**
   * How much to look into for routes and stacking: steps · goals of each pathway that changed; one that would exceed it is
   * left out. A search on one of them, for the routes to a goal or for what stacks, takes a tenth of it at most, in
   * branches. Absent: 200,000.
   */
  readonly budget?: number;
  /**
   * The day: what cannot be begun on it, as no longer or not yet offered, leads nowhere. Absent: what has ceased or was
   * suspended leads nowhere, whenever that is.
   */
  readonly asOf?: CalendarDate;
}

/**
 * Compares two versions of a system: what was added, removed, changed, moved, and what only has another id; what that
 * lets a person reach or not any more; with `determine`, which verdicts turned. The order of tables says nothing, that
 * of lists does. Two equal systems have an empty diff. `diffText` and `diffMarkdown` say it in words.
 *
 * A row has another id where all else of it is the same, up to other ids that moved along; or where it has the same
 * identifier or title, or is a door at the same place, alone on each side; or where it has another title too and all else
 * stayed: the rest of the row, what names it and at which place, and either several rows name it or the titles share the
 * beginning of a word. Otherwise a thing that came where one went is new. Ids that things exchanged, or handed on one to
 * the next, are told by titles that stand under other ids, with what else of the rows went along.
 *
 * Cost: the size of both documents; and for each pathway within the budget `minimalRoutes` and `stacking`.
 *
 * @throws PathwayError `bad-system`; `doubled-id` where two rows of a table have one id; `bad-count`, `bad-budget`,
 * `bad-day`, `callback-failed`.
 *
 * @example
 * ```ts
 * import { diffSystems } from 'career-pathways/edit';
 * const aide = { id: 'aide', title: 'Aide', kind: 'course' } as const;
 * const before = { format: 'career-pathways/1', id: 's', title: 'S', steps: [aide] } as const;
 * const after = { ...before, steps: [{ ...aide, id: 'na-100' }] } as const;
 * diffSystems(before, after).things; // => [{ change: 'renamed', kind: 'step', id: 'na-100', from: 'aide', fields: [] }]
 * diffSystems(before, before).things; // => []
 * ```
 */
export function diffSystems(
  before: PathwaySystem,
  after: PathwaySystem,
  options: DiffSystemsOptions = {},
): SystemDiff {
  checkVersion(before, 'before');
  checkVersion(after, 'after');
  checkFields(options, ['determine', 'count', 'budget', 'asOf']);
  const { determine, count = 20, budget = 200_000, asOf } = options;
  if (asOf !== undefined) checkDay(asOf);
  if (determine !== undefined) checkFunction(determine, 'options.determine');
  checkCount(count, 'options.count');
  checkBudget(budget, 'options.budget');
  const renames = findRenames(before, after);
  const ids = newIds(renames);
  const moved = renames.length > 0 ? renamedSystem(before, ids) : before;
  const versions: Versions = { before: moved, after };
  const former = new Map(renames.map(({ kind, from, to }) => [keyOf({ kind, id: to }), from]));
  const things = kinds.flatMap((kind) => thingChanges(kind, versions, former));
  const verdicts = determine && turned(before, after, { determine, ids });
  return {
    document: fieldChanges(ownFields(moved), ownFields(after)),
    ...(before.id !== after.id && { renamed: { from: before.id, to: after.id } }),
    things,
    changes: documentChanges(before, after),
    ...reachChanges(versions, { pathways: changedPathways(versions, things), former, count, budget, asOf }),
    ...(verdicts && { verdicts }),
  };
}

/** A system of which each table has an id once. */
export function checkVersion(value: unknown, argument: string): asserts value is PathwaySystem {
  checkSystem(value, argument);
  checkRows(value, argument);
  for (const kind of kinds) {
    const seen = new Set<string>();
    for (const { id } of rowsOf(value, tables[kind])) {
      if (seen.size < seen.add(id).size) continue;
      const message = `"${tables[kind]}" of ${argument} has "${id}" twice. Give each row its own id.`;
      throw new PathwayError('doubled-id', message, { argument: `${argument}.${tables[kind]}` });
    }
  }
}

/** The fields of a document that are no tables. */
function ownFields(system: PathwaySystem): { readonly [field: string]: Json } {
  const names = new Set<string>(Object.values(tables));
  return Object.fromEntries(Object.entries(asNode(system)).filter(([field]) => !names.has(field)));
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The rows of one table that are not as they were, under the new ids. */
function thingChanges(
  kind: EntityKind,
  { before, after }: Versions,
  former: ReadonlyMap<string, string>,
): ThingChange[] {
  const [was, is] = [byId(rowsOf(before, tables[kind])), byId(rowsOf(after, tables[kind]))];
  const changed = [...is].flatMap(([id, row]): ThingChange[] => {
    const old = was.get(id);
    if (!old) return [{ change: 'added', kind, id }];
    const fields = fieldChanges(old, row).map((change) => formerly(kind, change, former));
    const name = former.get(keyOf({ kind, id }));
    if (name !== undefined) return [{ change: 'renamed', kind, id, from: name, fields }];
    return fields.length > 0 ? [{ change: 'changed', kind, id, fields }] : [];
  });
  const gone = [...was.keys()].filter((id) => !is.has(id));
  const removed = gone.map((id): ThingChange => {
    return { change: 'removed', kind, id: former.get(keyOf({ kind, id })) ?? id };
  });
  return [...changed, ...removed];
}

/** What to change in the tables before, so that they are those after: removals first, so that each id is free. */
function documentChanges(before: PathwaySystem, after: PathwaySystem): DocumentChange[] {
  const removed: object[] = [];
  const written: object[] = [];
  for (const kind of kinds) {
    const [table, was, is] = [
      tables[kind],
      byId(rowsOf(before, tables[kind])),
      byId(rowsOf(after, tables[kind])),
    ];
    for (const id of was.keys()) if (!is.has(id)) removed.push({ kind: 'remove', table, id });
    for (const [id, row] of is) {
      const old = was.get(id);
      if (!old) written.push({ kind: 'add', table, row });
      else if (!sameJson(old, row)) written.push({ kind: 'set', table, id, row });
    }
  }
  return [...removed, ...written] as DocumentChange[];
}

/** The pathways of both versions on which a row changed that says who gets where. */
function changedPathways({ before, after }: Versions, things: readonly ThingChange[]): PathwayId[] {
  const changed = new Set(things.map(keyOf));
  const has = (kind: EntityKind, id: string) => changed.has(keyOf({ kind, id }));
  const doors = [before, after].flatMap(({ entries = [], exits = [] }) => [
    ...entries.flatMap(({ id, pathway }) => (has('entry', id) ? pathway : [])),
    ...exits.flatMap(({ id, pathway }) => (has('exit', id) ? pathway : [])),
  ]);
  const byDoors = new Set(doors);
  const credit = things.some(({ kind }) => kind === 'agreement');
  const byOffer = offeredBy({ before, after }, has);
  const was = new Map((before.pathways ?? []).map((pathway) => [pathway.id, pathway]));
  return (after.pathways ?? []).flatMap(({ id, steps }) => {
    const old = was.get(id);
    if (!old) return [];
    const touched = credit || has('pathway', id) || byDoors.has(id);
    return touched || [...old.steps, ...steps].some((step) => has('step', step) || byOffer.has(step))
      ? [id]
      : [];
  });
}

/** The steps of which who provides them, or a term in which they are offered, is not as it was. */
function offeredBy(
  { before, after }: Versions,
  has: (kind: EntityKind, id: string) => boolean,
): ReadonlySet<StepId> {
  const rows = [before, after].flatMap(({ steps = [] }) => steps);
  const its = rows.filter(
    (step) => has('partner', step.provider ?? '') || termsOf(step).some((term) => has('term', term)),
  );
  return new Set(its.map(({ id }) => id));
}

/** The verdicts that both versions have on a subject, and that differ. */
function turned(
  before: PathwaySystem,
  after: PathwaySystem,
  {
    determine,
    ids,
  }: { readonly determine: NonNullable<DiffSystemsOptions['determine']>; readonly ids: NewIds },
): VerdictTurn[] {
  const argument = 'options.determine';
  const judged = (system: PathwaySystem) => {
    const answers = called(argument, () => determine(system));
    const found = [...itemsOf(answers, argument)];
    for (const { definition, subject } of found as readonly Partial<JudgedSubject>[])
      for (const part of [definition, subject]) checkText(part?.id, argument);
    return found;
  };
  const textOf = (definition: string, { kind, id }: Ref) => JSON.stringify([definition, kind, id]);
  const was = new Map(
    judged(before).map(({ definition, subject, verdict }) => {
      const ref = subject as Ref;
      return [textOf(definition.id, { ...ref, id: ids.get(keyOf(ref)) ?? ref.id }), verdict];
    }),
  );
  return judged(after).flatMap(({ definition, subject, verdict }) => {
    const ref: Ref = { kind: subject.kind as Ref['kind'], id: subject.id };
    const old = was.get(textOf(definition.id, ref));
    if (old === undefined || old === verdict) return [];
    const { id, title } = definition;
    return [
      { definition: id, ...(title !== undefined && { title }), subject: ref, before: old, after: verdict },
    ];
  });
}
