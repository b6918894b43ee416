/** What a table was made of and with: a small JSON file beside it. */

import { jsonText } from '../../base/visible.js';
import type { Shard } from '../../survey/shard.js';
import { groupsOf, type TableAsked } from './asked.js';
import type { DraftFiles } from './draft.js';
import type { InputDigest } from './inputs.js';

/** The account of a table. */
export interface Manifest {
  readonly format: 'career-pathways/table/1';
  /** The version of the package. */
  readonly version: string;
  readonly asOf: string;
  readonly columns: readonly string[];
  readonly definitions: readonly { readonly id: string; readonly edition: string }[];
  readonly written: TableAsked['format'];
  readonly language: string;
  readonly shard: Shard;
  /** The files that were read, in order. */
  readonly input: readonly InputDigest[];
  /** `documents` counts those of the whole input; rows and errors are those of this part. */
  readonly counts: { readonly documents: number; readonly rows: number; readonly errors: number };
}

/** The files of a table, by the name of its rows. */
export function filesOf(rows: string, format: TableAsked['format']): DraftFiles {
  return { rows, errors: `${rows}.errors.${format}`, manifest: `${rows}.manifest.json` };
}

/** What is known before anything is read. */
export function manifestHead(asked: TableAsked, version: string): Omit<Manifest, 'input' | 'counts'> {
  const { asOf, columns, shard, format: written, language } = asked;
  const definitions = groupsOf(columns).flatMap(({ definitions: its = [] }) => its);
  return {
    format: 'career-pathways/table/1',
    version,
    asOf,
    columns,
    definitions,
    written,
    language,
    shard,
  };
}

/** The text of the file. */
export function manifestText(manifest: Manifest): string {
  return `${jsonText(manifest, 2)}\n`;
}
