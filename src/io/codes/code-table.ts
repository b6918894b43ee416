/** A classification as a table: its codes, where each hangs, what became of those that are gone. Plain data. */

import { checkList, checkObject, checkText, checkWord } from '../../base/arguments.js';
import { put } from '../../base/put.js';
import { type CodeScheme, codeShapes } from '../../model/code-shapes.js';

/** What has happened to a code in this edition, where something has. */
export type CodeStatus = 'reserved' | 'moved' | 'deleted';

/** One code. */
export interface CodeEntry {
  readonly code: string;
  readonly title: string;
  /** In the words of the classification: `major`, `detailed`, `subsector` … */
  readonly level: string;
  /** The code that it hangs under; absent at the top. */
  readonly parent?: string;
  readonly status?: CodeStatus;
  /** Of a code that has moved or is deleted: where to look. */
  readonly successors?: readonly string[];
}

/** A classification in one edition. */
export interface CodeTable {
  readonly scheme: CodeScheme;
  readonly edition: string;
  readonly entries: readonly CodeEntry[];
}

/** The table of a classification, as `readCip` and its like return. */
export function checkCodeTable(value: unknown, argument = 'table'): asserts value is CodeTable {
  checkObject(value, argument);
  const { scheme, edition, entries } = value as Partial<CodeTable>;
  checkWord(scheme, Object.keys(codeShapes), `${argument}.scheme`);
  checkText(edition, `${argument}.edition`);
  checkList(entries, `${argument}.entries`);
}

interface Index {
  readonly byCode: ReadonlyMap<string, CodeEntry>;
  readonly below: ReadonlyMap<string, readonly CodeEntry[]>;
}

const indexes = new WeakMap<CodeTable, Index>();

function indexOf(table: CodeTable): Index {
  const known = indexes.get(table);
  if (known) return known;
  for (const entry of table.entries) {
    checkObject(entry, 'table.entries');
    checkText(entry.code, 'table.entries');
  }
  const below = new Map<string, CodeEntry[]>();
  for (const entry of table.entries) if (entry.parent !== undefined) put(below, entry.parent, entry);
  const index = { byCode: new Map(table.entries.map((entry) => [entry.code, entry])), below };
  indexes.set(table, index);
  return index;
}

/**
 * The entry of a code in its official form, whatever has happened to it.
 *
 * @example
 * ```ts
 * import { codeEntry, readSoc } from 'career-pathways/io/codes';
 * const soc = readSoc('SOCGroup,SOCCode,SOCTitle\nMajor,29-0000,Healthcare\nMinor,29-1000,Diagnosing\n');
 * soc.ok && codeEntry(soc.value, '29-1000')?.parent; // => '29-0000'
 * ```
 */
export function codeEntry(table: CodeTable, code: string): CodeEntry | undefined {
  checkLookup(table, code);
  return indexOf(table).byCode.get(code);
}

/**
 * The entries on the way up from a code, nearest first.
 *
 * @example
 * ```ts
 * import { broaderCodes, readNaics } from 'career-pathways/io/codes';
 * const naics = readNaics('code,level,title\n31-33,sector,Manufacturing\n311,subsector,Food\n3111,industry-group,Animal Food\n');
 * naics.ok && broaderCodes(naics.value, '3111').map(({ code }) => code); // => ['311', '31-33']
 * ```
 */
export function broaderCodes(table: CodeTable, code: string): readonly CodeEntry[] {
  checkLookup(table, code);
  const { byCode } = indexOf(table);
  const way = new Set<CodeEntry>();
  for (let at = byCode.get(code)?.parent; at !== undefined; at = byCode.get(at)?.parent) {
    const entry = byCode.get(at);
    if (!entry || way.has(entry)) break;
    way.add(entry);
  }
  return [...way];
}

/**
 * The entries right below a code, in the order of the table.
 *
 * @example
 * ```ts
 * import { narrowerCodes, readSoc } from 'career-pathways/io/codes';
 * const soc = readSoc('SOCGroup,SOCCode,SOCTitle\nMajor,29-0000,Healthcare\nMinor,29-1000,Diagnosing\n');
 * soc.ok && narrowerCodes(soc.value, '29-0000').map(({ code }) => code); // => ['29-1000']
 * ```
 */
export function narrowerCodes(table: CodeTable, code: string): readonly CodeEntry[] {
  checkLookup(table, code);
  return indexOf(table).below.get(code) ?? [];
}

function checkLookup(table: unknown, code: unknown): void {
  checkCodeTable(table);
  checkText(code, 'code');
}

/** The codes at the ends below a code that can be used; those of the code itself where nothing is below it. */
export function usableBelow(table: CodeTable, code: string): readonly string[] {
  const { byCode, below } = indexOf(table);
  const found: string[] = [];
  const waiting = [code];
  const seen = new Set(waiting);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entries = below.get(at) ?? [];
    if (entries.length === 0 && byCode.get(at)?.status === undefined && byCode.has(at)) found.push(at);
    for (const entry of entries)
      if (!seen.has(entry.code)) {
        seen.add(entry.code);
        waiting.push(entry.code);
      }
  }
  return found.sort();
}
