/** Merges two people's edits of one document. */

import type { Finding } from '../../base/finding.js';
import type { Node } from '../../base/json.js';
import { PathwayError } from '../../base/pathway-error.js';
import { pointer } from '../../base/pointer.js';
import { checkRows, checkSystem } from '../../model/check-arguments.js';
import { doubledIds } from '../../model/doubled-ids.js';
import { fieldsOf } from '../../model/fields-together.js';
import { danglingReferences, lookUp, referencesOf, type SystemFinding } from '../../model/references.js';
import { rowsOf } from '../../model/rows.js';
import type { PathwaySystem } from '../../model/system.js';
import { type Ref, type TableName, tables } from '../../model/tables.js';
import { keyOf, kinds } from '../rows.js';
import type { EditConflict } from './edit-conflict.js';
import { type FieldConflict, mergeFields, type Report } from './merge-fields.js';
import { mergeLists } from './merge-lists.js';
import { mergeRenames } from './merge-renames.js';
import { clear, mapped, type Three } from './three.js';

/** Two edits in one document. */
export interface MergedEdits {
  /** With all that only one of them changed, or both alike. Of each conflict, the base stands. */
  readonly system: PathwaySystem;
  readonly conflicts: readonly EditConflict[];
  /** What neither broke, and both together do: references that lead nowhere, ids that look the same. */
  readonly findings: readonly Finding[];
}

/**
 * Merges two edits of one document: rows by id, fields by name, lists as ordered lists, requirements as trees whose parts
 * have no order. What both changed, each in another way, is a conflict with all three values, of which the base stands in
 * the document until a person decides; nothing else is lost. Where one renamed a thing, what the other changed about it is
 * found under its new id, as long as the rename was all that changed in its row. Rows that both add stand in the table one
 * after the other.
 *
 * Cost: the size of the documents.
 *
 * @throws PathwayError `bad-system`, also where an id stands twice.
 *
 * @example
 * ```ts
 * import { mergeEdits, retitle } from 'career-pathways/edit';
 * const base = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [{ id: 'cna', title: 'Nurse aide', kind: 'course' }],
 * } as const;
 * const cna = { kind: 'step', id: 'cna' } as const;
 * const ours = retitle(base, cna, 'Nursing assistant');
 * mergeEdits(base, ours, { ...base, title: 'Nursing ladder' }).system; // => { ...ours, title: 'Nursing ladder' }
 * const { system, conflicts } = mergeEdits(base, ours, retitle(base, cna, 'CNA'));
 * conflicts; // => [{ at: cna, field: '/title', base: 'Nurse aide', ours: 'Nursing assistant', theirs: 'CNA' }]
 * system.steps?.[0]?.title; // => 'Nurse aide'
 * ```
 */
export function mergeEdits(base: PathwaySystem, ours: PathwaySystem, theirs: PathwaySystem): MergedEdits {
  for (const [name, system] of Object.entries({ base, ours, theirs })) checkMergeable(system, name);
  const conflicts: EditConflict[] = [];
  const three = mergeRenames({ base, ours, theirs }, conflicts);
  const reportOf =
    (at: Ref): Report =>
    (each) =>
      conflicts.push(conflictAt(at, each));
  const isOwn = (field: string) => !Object.values<string>(tables).includes(field);
  const own = mapped(three, (system) => fieldsOf(system, isOwn) as unknown as Node);
  const merged = new Map<string, unknown>(
    Object.entries(mergeFields(own, 'system', reportOf({ kind: 'system', id: three.base.id }))),
  );
  for (const kind of kinds) {
    const table = tables[kind];
    const lists = mapped(three, (system) => system[table] && rowsOf(system, table));
    const rows = mergeTable(lists, table, (id) => reportOf({ kind, id }));
    if (rows) merged.set(table, rows);
  }
  const keys = new Set(Object.values(three).flatMap((each) => Object.keys(each)));
  const inOrder = [...keys].flatMap((key) => (merged.has(key) ? [[key, merged.get(key)] as const] : []));
  const system = Object.fromEntries(inOrder) as unknown as PathwaySystem;
  return { system, conflicts, findings: [...brokenReferences(three.base, system), ...doubledIds(system)] };
}

/**
 * What `newlyDangling` finds, in the order of the document. A merge looks at all of it anyway: nothing is gained by looking
 * at what changed alone.
 */
function brokenReferences(base: PathwaySystem, merged: PathwaySystem): SystemFinding[] {
  const had = lookUp(base);
  const named = new Set(referencesOf(base).map(({ to }) => keyOf(to)));
  const fresh = referencesOf(merged).filter(({ to }) => had(to) || !named.has(keyOf(to)));
  return danglingReferences(merged, fresh);
}

type Row = Node & { readonly id: string };
type Rows = readonly Row[];

/** The rows of a table; absent: there is no table. */
function mergeTable(
  three: Three<Rows | undefined>,
  table: TableName,
  reportOf: (id: string) => Report,
): Rows | undefined {
  const sure = clear(three);
  if (sure) return sure.value;
  const lists = mapped(three, (rows) => rows ?? []);
  const byId = mapped(lists, (rows) => new Map(rows.map((row) => [row.id, row])));
  const rows = idsInOrder(mapped(lists, (each) => each.map(({ id }) => id))).flatMap((id) => {
    const row = mergeRow(
      mapped(byId, (each) => each.get(id)),
      table,
      reportOf(id),
    );
    return row ?? [];
  });
  return rows.length > 0 ? rows : undefined;
}

/** All ids, in the order of the base or, where one side alone has another, in that; new ones follow. */
function idsInOrder(three: Three<readonly string[]>): readonly string[] {
  return [...new Set([mergeLists(three) ?? [], ...Object.values(three)].flat())];
}

function mergeRow(three: Three<Row | undefined>, table: TableName, report: Report): Row | undefined {
  const sure = clear(three);
  if (sure) return sure.value;
  const { base, ours, theirs } = three;
  if (base && ours && theirs) return mergeFields({ base, ours, theirs }, table, report) as Row;
  report({ ...three, way: [] });
  return base;
}

function conflictAt(at: Ref, { way, fields, ...three }: FieldConflict): EditConflict {
  const field = way.length > 0 ? pointer(way) : undefined;
  const said = Object.entries({ field, fields, ...three }).filter(([, value]) => value !== undefined);
  return { at, ...Object.fromEntries(said) };
}

/** A system in which rows can be told apart. */
function checkMergeable(system: unknown, argument: string): void {
  checkSystem(system, argument);
  checkRows(system, argument);
  const issues = doubledIds(system).filter(({ code }) => code === 'doubled-id');
  if (issues.length === 0) return;
  const message = `${argument} has ids that stand twice: rows cannot be told apart. Give each its own.`;
  throw new PathwayError('bad-system', message, { argument, issues });
}
