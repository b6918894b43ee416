/** Codes as they are found, checked against the tables of a classification: usable, or by which of ten names not. */

import { checkFields, checkList, checkText, checkWord } from '../../base/arguments.js';
import { type CodeScheme, codeShapes } from '../../model/code-shapes.js';
import { type CodeFault, type CodeFinding, codeFinding } from './code-finding.js';
import { type CodeTable, checkCodeTable, codeEntry, usableBelow } from './code-table.js';
import { type Crosswalk, checkCrosswalk, counterparts } from './crosswalks.js';
import { formerOnet } from './read-onet-changes.js';
import { writtenCode } from './written-code.js';

/** A code that was looked up. */
export interface CodeCheck {
  /** In its official form; absent where it has none. */
  readonly code?: string;
  /** It stands in the table, at the end of the classification. Without a table: it has the form of the classification. */
  readonly usable: boolean;
  readonly findings: readonly CodeFinding[];
}

/** What a code is checked against. */
export interface CheckCodeOptions {
  readonly table?: CodeTable;
  /** Where there is no table: the classification, whose form alone is checked. */
  readonly scheme?: CodeScheme;
  /** For O*NET-SOC: the SOC that it is built on. */
  readonly soc?: CodeTable;
  /** From an earlier edition of SOC to the one in use. */
  readonly changes?: Crosswalk;
  /** For O*NET-SOC: from one taxonomy to the next, in any order. */
  readonly onetChanges?: readonly Crosswalk[];
}

/**
 * Looks a code up as it is written: in its official form, as digits alone, or, of a program, with a zero lost at its
 * beginning (`1.0105`, `10105`) or at its end (`11.1` for 11.10). Nothing is guessed: a repaired zero is a finding, and
 * successors are a list.
 *
 * @throws PathwayError `bad-argument` where `options` have neither a table nor a scheme.
 *
 * @example
 * ```ts
 * import { checkCode, readCip } from 'career-pathways/io/codes';
 * const cip = readCip('CIPCode,Action,CIPTitle,CIPDefinition\n01.0309,Moved from,Viticulture.,Moved from 01.0309 to 01.1004\n');
 * const check = cip.ok && checkCode('10309', { table: cip.value });
 * check && check.code; // => '01.0309'
 * check && check.findings.map(({ code, successors }) => `${code}: ${successors}`); // => ['lost-zero: 01.0309', 'moved: 01.1004']
 * checkCode('31101400', { scheme: 'O*NET-SOC' }); // => { code: '31-1014.00', usable: true, findings: [] }
 * ```
 */
export function checkCode(code: string, options: CheckCodeOptions): CodeCheck {
  checkText(code, 'code');
  checkCodeOptions(options);
  const scheme = options.table?.scheme ?? (options.scheme as CodeScheme);
  const written = writtenCode(code, scheme);
  if (!written) return { usable: false, findings: [codeFinding('wrong-form', scheme, code)] };
  const repaired = written.lostZero
    ? [codeFinding('lost-zero', scheme, code, { successors: [written.code] })]
    : [];
  const fault = options.table && faultOf(written.code, { ...options, table: options.table });
  return {
    code: written.code,
    usable: fault === undefined,
    findings: [...repaired, ...(fault ? [codeFinding(fault.code, scheme, code, fault)] : [])],
  };
}

function checkCodeOptions(options: CheckCodeOptions): void {
  checkFields(options, ['table', 'scheme', 'soc', 'changes', 'onetChanges'], 'options', "{ scheme: 'SOC' }");
  const { table, scheme, soc, changes, onetChanges = [] } = options;
  checkList(onetChanges, 'options.onetChanges');
  for (const each of onetChanges) checkCrosswalk(each, 'options.onetChanges');
  if (table === undefined) checkWord(scheme, Object.keys(codeShapes), 'options.scheme');
  else checkCodeTable(table, 'options.table');
  if (soc !== undefined) checkCodeTable(soc, 'options.soc');
  if (changes !== undefined) checkCrosswalk(changes, 'options.changes');
}

type Books = CheckCodeOptions & { readonly table: CodeTable };
type Fault = { readonly code: CodeFault; readonly successors: readonly string[]; readonly edition?: string };

function faultOf(code: string, books: Books): Fault | undefined {
  const { table } = books;
  const entry = codeEntry(table, code);
  if (entry?.status === 'reserved') return { code: 'reserved', successors: [] };
  if (entry?.status) return { code: entry.status, successors: entry.successors ?? [] };
  if (noMatch.test(code)) return { code: 'no-match', successors: [] };
  if (entry) {
    const ends = usableBelow(table, code);
    return ends.length === 1 && ends[0] === code ? undefined : { code: 'not-detailed', successors: ends };
  }
  const onet = table.scheme === 'O*NET-SOC' ? (former(code, books) ?? onSocOf(code, books)) : undefined;
  return onet ?? earlier(code, books) ?? unknown;
}

const noMatch = /^99[.-]9999(?:\.\d\d)?$/;
const unknown: Fault = { code: 'unknown-code', successors: [] };

/** An O*NET-SOC code that an earlier taxonomy has. */
function former(code: string, { table, onetChanges = [] }: Books): Fault | undefined {
  const found = formerOnet(code, table.edition, onetChanges);
  return found && { code: 'earlier-edition', successors: found.successors, edition: found.edition };
}

/** An O*NET-SOC code that is not in its table, by the SOC code in front of its dot. */
function onSocOf(code: string, { table, soc }: Books): Fault | undefined {
  const base = code.slice(0, 7);
  const entry = soc && codeEntry(soc, base);
  if (!soc || !entry) return undefined;
  const bases = usableBelow(soc, base);
  const successors = bases.flatMap((each) => usableBelow(table, each));
  return { code: entry.level === 'detailed' ? 'dead-extension' : 'not-detailed', successors };
}

function earlier(code: string, { table, changes }: Books): Fault | undefined {
  if (!changes) return undefined;
  const now = counterparts(changes, code.slice(0, 7));
  if (now.length === 0) return undefined;
  const successors =
    table.scheme === 'O*NET-SOC'
      ? now.map((each) => `${each}.00`).filter((each) => codeEntry(table, each))
      : now;
  return { code: 'earlier-edition', successors };
}
