/** Codes as they are found, held against the tables of a classification: usable, or by which of ten names not. */

import { type CodeTable, codeEntry, usableBelow } from './code-table.js';
import { type Crosswalk, counterparts } from './crosswalks.js';
import { writtenCode } from './written-code.js';

/** What can be wrong with a code. */
export type CodeFault =
  /** It has not the form of the scheme. */
  | 'wrong-form'
  /** A zero was missing; it was put back, and the code with it was looked up. */
  | 'lost-zero'
  /** It stands for "no match" (99-9999, 99.9999). */
  | 'no-match'
  /** It is a group; a code at the end is wanted. */
  | 'not-detailed'
  /** It is of an earlier edition only. */
  | 'earlier-edition'
  /** Its SOC code stands, but its two digits after the dot do not. */
  | 'dead-extension'
  /** A placeholder that is not used in the United States. */
  | 'reserved'
  | 'moved'
  | 'deleted'
  /** No table at hand has it. */
  | 'unknown-code';

/** What is wrong with one code, and where to go from it. */
export interface CodeFinding {
  readonly fault: CodeFault;
  readonly written: string;
  /** Codes that it may be now, in order; which one, a person decides. */
  readonly successors: readonly string[];
}

/** A code that was looked up. */
export interface CodeCheck {
  /** In its official form; absent where it has none. */
  readonly code?: string;
  /** It stands in the table, and nothing better is to be chosen: a code at the end of the classification. */
  readonly usable: boolean;
  readonly findings: readonly CodeFinding[];
}

/** The tables that a code is held against. */
export interface CodeBooks {
  readonly table: CodeTable;
  /** For O*NET-SOC: the SOC that it is built on. */
  readonly soc?: CodeTable;
  /** From an earlier edition of SOC to the one in use. */
  readonly changes?: Crosswalk;
}

/**
 * Looks a code up as it is written. Nothing is guessed: a repaired zero is a finding, and successors are a list.
 *
 * @example
 * ```ts
 * import { checkCode, readCip } from 'career-pathways/io/codes';
 * const cip = readCip('CIPCode,Action,CIPTitle,CIPDefinition\n01.0105,New,Retailing.,\n');
 * cip.ok && checkCode('10105', { table: cip.value });
 * // => { code: '01.0105', usable: true, findings: [{ fault: 'lost-zero', written: '10105', successors: ['01.0105'] }] }
 * ```
 */
export function checkCode(written: string, books: CodeBooks): CodeCheck {
  const { scheme } = books.table;
  const found = writtenCode(written, scheme);
  const finding = (fault: CodeFault, successors: readonly string[] = []): CodeFinding => ({
    fault,
    written,
    successors,
  });
  if (!found) return { usable: false, findings: [finding('wrong-form')] };
  const { code, lostZero } = found;
  const repaired = lostZero ? [finding('lost-zero', [code])] : [];
  const wrong = faultOf(code, books);
  return {
    code,
    usable: wrong === undefined,
    findings: [...repaired, ...(wrong ? [finding(wrong.fault, wrong.successors)] : [])],
  };
}

type Wrong = { readonly fault: CodeFault; readonly successors: readonly string[] };

function faultOf(code: string, books: CodeBooks): Wrong | undefined {
  const { table } = books;
  const entry = codeEntry(code, table);
  if (entry?.status === 'reserved') return { fault: 'reserved', successors: [] };
  if (entry?.status) return { fault: entry.status, successors: entry.successors ?? [] };
  if (noMatch.test(code)) return { fault: 'no-match', successors: [] };
  if (entry) {
    const ends = usableBelow(code, table);
    return ends.length === 1 && ends[0] === code ? undefined : { fault: 'not-detailed', successors: ends };
  }
  return (table.scheme === 'O*NET-SOC' ? onSocOf(code, books) : undefined) ?? earlier(code, books) ?? unknown;
}

const noMatch = /^99[.-]9999(?:\.\d\d)?$/;
const unknown: Wrong = { fault: 'unknown-code', successors: [] };

/** An O*NET-SOC code that is not in its table, by the SOC code in front of its dot. */
function onSocOf(code: string, { table, soc }: CodeBooks): Wrong | undefined {
  const base = code.slice(0, 7);
  const entry = soc && codeEntry(base, soc);
  if (!soc || !entry) return undefined;
  const bases = usableBelow(base, soc);
  const successors = bases.flatMap((each) => usableBelow(each, table));
  return { fault: entry.level === 'detailed' ? 'dead-extension' : 'not-detailed', successors };
}

function earlier(code: string, { table, changes }: CodeBooks): Wrong | undefined {
  if (!changes) return undefined;
  const now = counterparts(code.slice(0, 7), changes);
  if (now.length === 0) return undefined;
  const successors =
    table.scheme === 'O*NET-SOC'
      ? now.map((each) => `${each}.00`).filter((each) => codeEntry(each, table))
      : now;
  return { fault: 'earlier-edition', successors };
}
