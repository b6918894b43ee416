/** What a table is asked with, as plain data: what threads get, and what a result is marked with. */

import { wrong } from '../../base/arguments.js';
import type { ColumnGroup } from '../../survey/column.js';
import { columnGroups } from '../../survey/column-groups.js';
import type { Shard } from '../../survey/shard.js';
import { exitCodes } from '../exit-codes.js';
import { Failure } from '../failure.js';

/** The formats of a table. */
export const tableFormats = ['csv', 'ndjson'] as const;

/** Which rows, with which columns, how written. */
export interface TableAsked {
  readonly asOf: string;
  /** The names of the groups of columns. */
  readonly columns: readonly string[];
  readonly shard: Shard;
  readonly format: (typeof tableFormats)[number];
  /** In which language messages of errors are. */
  readonly language: string;
}

/** The groups of these names. */
export function groupsOf(names: readonly string[]): readonly ColumnGroup[] {
  return names.map(
    (name) => columnGroups.find((group) => group.name === name) ?? wrong('columns', name, 'names of groups'),
  );
}

/** The names of `--columns`, all groups if absent; throws a `Failure` where there is none of a name. */
export function columnsOf(typed: string | undefined): readonly string[] {
  const known = columnGroups.map(({ name }) => name);
  if (typed === undefined) return known;
  const names = typed.split(',').map((name) => name.trim());
  const strange = names.find((name, at) => !known.includes(name) || names.indexOf(name) < at);
  if (strange === undefined) return names;
  throw new Failure(
    exitCodes.usage,
    known.includes(strange)
      ? `Name the columns "${strange}" once only.`
      : `There are no columns "${strange}". Use some of ${known.join(', ')}.`,
  );
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
