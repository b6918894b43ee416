/** What a table is asked with, as plain data: what threads get, and what a result is marked with. */

import { wrong } from '../../base/arguments.js';
import { type CatalogueEntry, catalogue } from '../../definitions/catalogue.js';
import type { ColumnGroups } from '../../survey/column.js';
import { columnGroups } from '../../survey/column-groups.js';
import { definitionColumns } from '../../survey/columns/definitions.js';
import type { Shard } from '../../survey/shard.js';
import { exitCodes } from '../exit-codes.js';
import { Failure } from '../failure.js';

/** The formats of a table. */
export const tableFormats = ['csv', 'ndjson'] as const;

/** Which rows, with which columns, how written. */
export interface TableAsked {
  readonly asOf: string;
  /** The names of the groups of columns; `definitions=` with ids between plus signs for those of definitions. */
  readonly columns: readonly string[];
  readonly shard: Shard;
  readonly format: (typeof tableFormats)[number];
  /** In which language messages of errors are. */
  readonly language: string;
}

const mark = 'definitions=';
const all = `${mark}pathways, ${mark}programs`;

/** The groups of these names. */
export function groupsOf(names: readonly string[]): ColumnGroups {
  return names.map((name) =>
    name.startsWith(mark)
      ? definitionColumns(comparedIn(name))
      : (columnGroups.find((group) => group.name === name) ?? wrong('columns', name, 'names of groups')),
  );
}

/** The definitions that a name asks for: by their ids, or all about pathways, or all about programs. */
function comparedIn(name: string): readonly CatalogueEntry[] {
  const asked = name.slice(mark.length);
  const kind = { pathways: 'pathway', programs: 'program' }[asked];
  // A bill is asked for by its name.
  if (kind !== undefined)
    return catalogue.filter(({ about, definition }) => about.kind === kind && !definition.standing);
  return asked.split('+').flatMap((id) => catalogue.find(({ definition }) => definition.id === id) ?? []);
}

/** Whether there are columns of a name. */
export function isColumns(name: string): boolean {
  if (!name.startsWith(mark)) return columnGroups.some((group) => group.name === name);
  const asked = name.slice(mark.length);
  const found = comparedIn(name);
  if (asked === 'pathways' || asked === 'programs') return found.length > 0;
  const kinds = new Set(found.map(({ about }) => about.kind));
  return (
    asked === [...new Set(found.map(({ definition }) => definition.id))].join('+') &&
    kinds.size === 1 &&
    (kinds.has('pathway') || kinds.has('program'))
  );
}

/** The names of `--columns`, all groups if absent; throws a `Failure` where there is none of a name. */
export function columnsOf(typed: string | undefined): readonly string[] {
  const known = columnGroups.map(({ name }) => name);
  if (typed === undefined) return known;
  const names = typed.split(',').map((name) => name.trim());
  const wordOf = (name: string) => name.split('=')[0] ?? '';
  const strange = names.find((name) => !isColumns(name));
  const again = names.map(wordOf).find((word, at) => names.map(wordOf).indexOf(word) < at);
  if (strange !== undefined) throw new Failure(exitCodes.usage, strangeText(strange, known));
  if (again !== undefined) throw new Failure(exitCodes.usage, `Name the columns "${again}" once only.`);
  if (new Set(groupsOf(names).map(({ of = 'pathways' }) => of)).size > 1)
    throw new Failure(
      exitCodes.usage,
      'Some of these columns are of pathways and some of programs. Make a table of each.',
    );
  return names;
}

/** What to write instead of a name of which there are no columns. */
function strangeText(name: string, known: readonly string[]): string {
  const ids = (kind: 'pathway' | 'program') =>
    catalogue.flatMap(({ about, definition }) => (about.kind === kind ? definition.id : [])).join(', ');
  return name.startsWith(mark)
    ? `There are no columns "${name}". Write ${mark}ID+ID with definitions about pathways (${ids('pathway')}) or about programs (${ids('program')}), each once; ${all} for all of one sort.`
    : `There are no columns "${name}". Use some of ${[...known, `${mark}ID+ID`].join(', ')}.`;
}

/** The part of `--shard`, `0/1` if absent; throws a `Failure` where it is none. */
export function shardOf(typed = '0/1'): Shard {
  const [, index, of] = /^(\d{1,9})\/(\d{1,9})$/.exec(typed) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (shard.index < shard.of) return shard;
  throw new Failure(
    exitCodes.usage,
    `Write a part as --shard 0/4, the first of four, up to 3/4; "${typed}" is no such part.`,
  );
}

/** The number of `--jobs`, 1 if absent; throws a `Failure` where it is none. */
export function jobsOf(typed = '1'): number {
  const jobs = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (jobs > 0) return jobs;
  throw new Failure(exitCodes.usage, `Write how many jobs as --jobs 2; "${typed}" is no such number.`);
}
