/** Tables from one classification to another: a code of one side may have several on the other, and none. */

import { checkList, checkObject, checkText } from '../../base/arguments.js';
import { put } from '../../base/put.js';
import type { Result } from '../../base/result.js';
import type { CodeScheme } from '../../model/code-shapes.js';
import type { CellFinding } from '../csv/cell-finding.js';
import { type Headers, readColumns } from '../csv/read-columns.js';

/** One side of a crosswalk. */
export interface CrosswalkSide {
  readonly scheme: CodeScheme;
  readonly edition: string;
}

/** Pairs of codes, as published. */
export interface Crosswalk {
  readonly from: CrosswalkSide;
  readonly to: CrosswalkSide;
  readonly pairs: readonly (readonly [from: string, to: string])[];
  /** Titles of the codes that it leads from, where it has them. */
  readonly titles?: { readonly [code: string]: string };
}

/**
 * Reads the crosswalk from SOC 2010 to SOC 2018 that BLS publishes, saved as CSV.
 *
 * @example
 * ```ts
 * import { counterparts, readSocChanges } from 'career-pathways/io/codes';
 * const changes = readSocChanges('2010 SOC Code,2018 SOC Code\n29-2071,29-2072\n29-2071,29-9021\n');
 * changes.ok && counterparts(changes.value, '29-2071'); // => ['29-2072', '29-9021']
 * ```
 */
export function readSocChanges(input: string | Uint8Array): Result<Crosswalk, CellFinding> {
  return read(
    input,
    { scheme: 'SOC', edition: '2010' },
    { scheme: 'SOC', edition: '2018' },
    {
      from: ['SOCCode2010', '2010 SOC Code'],
      to: ['SOCCode2018', '2018 SOC Code'],
    },
  );
}

/**
 * Reads the crosswalk from CIP 2020 to SOC 2018 that NCES and BLS publish, saved as CSV. "No match" rows (99-9999,
 * 99.9999) are pairs like the others.
 *
 * @example
 * ```ts
 * import { counterparts, readCipSoc } from 'career-pathways/io/codes';
 * const pairs = readCipSoc('SOC2018Code,CIP2020Code\n29-1141,51.3801\n');
 * pairs.ok && counterparts(pairs.value, '51.3801'); // => ['29-1141']
 * ```
 */
export function readCipSoc(input: string | Uint8Array): Result<Crosswalk, CellFinding> {
  return read(
    input,
    { scheme: 'CIP', edition: '2020' },
    { scheme: 'SOC', edition: '2018' },
    {
      from: ['CIP2020Code', 'CIPCode2020', '2020 CIP Code'],
      to: ['SOC2018Code', 'SOCCode2018', '2018 SOC Code'],
    },
  );
}

function read(
  input: string | Uint8Array,
  from: CrosswalkSide,
  to: CrosswalkSide,
  headers: Headers<'from' | 'to'>,
): Result<Crosswalk, CellFinding> {
  const rows = readColumns(input, headers);
  if (!rows.ok) return rows;
  return {
    ok: true,
    value: { from, to, pairs: rows.value.map(({ cells }) => [cells.from, cells.to] as const) },
  };
}

const known = new WeakMap<Crosswalk, ReadonlyMap<string, readonly string[]>>();

/**
 * The codes on the other side of a code, in the order of the table; empty: it stands in no pair.
 *
 * @example
 * ```ts
 * import { counterparts, readCipSoc } from 'career-pathways/io/codes';
 * const pairs = readCipSoc('SOC2018Code,CIP2020Code\n29-1141,51.3801\n');
 * pairs.ok && counterparts(pairs.value, '01.0000'); // => []
 * ```
 */
export function counterparts(crosswalk: Crosswalk, code: string): readonly string[] {
  checkCrosswalk(crosswalk);
  checkText(code, 'code');
  const there = known.get(crosswalk) ?? byFirst(crosswalk);
  known.set(crosswalk, there);
  return there.get(code) ?? [];
}

/** A crosswalk, as `readCipSoc` and `readSocChanges` return. */
export function checkCrosswalk(value: unknown, argument = 'crosswalk'): asserts value is Crosswalk {
  checkObject(value, argument);
  const { from, to, pairs } = value as Partial<Crosswalk>;
  checkObject(from, `${argument}.from`);
  checkObject(to, `${argument}.to`);
  checkList(pairs, `${argument}.pairs`);
}

function byFirst({ pairs }: Crosswalk): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const pair of pairs) {
    checkList(pair, 'crosswalk.pairs');
    put(lists, pair[0], pair[1]);
  }
  return lists;
}
