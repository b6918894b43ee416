/** From one O*NET-SOC taxonomy to the next, from the crosswalks that O*NET publishes. */

import type { Result } from '../../base/result.js';
import { type CellFinding, refused } from '../csv/cell-finding.js';
import { decode } from '../csv/decode.js';
import { headerKey } from '../csv/header-names.js';
import { readColumns } from '../csv/read-columns.js';
import { csvRows, csvStart } from '../csv/read-csv.js';
import { type Crosswalk, counterparts } from './crosswalks.js';

/** How many rows may stand above the header. */
const deepest = 20;

/** The editions that a file of O*NET-SOC codes names in its header, as it names them. */
export function onetEditionsIn(input: unknown): readonly string[] {
  const file = decode(input);
  if (!file.ok) return [];
  const { rows } = csvRows(csvStart(file.value.text), deepest);
  const editions = rows.map((cells) =>
    cells.flatMap((cell) => /^onetsoc(\d{4})code$/.exec(headerKey(cell))?.[1] ?? []),
  );
  return editions.find(({ length }) => length > 0) ?? [];
}

/**
 * Reads the crosswalk of one O*NET-SOC taxonomy to the next (2006 to 2009, 2009 to 2010, 2010 to 2019), saved as CSV.
 * Which ones they are, its header says. Put them together as `onetChanges`, in any order.
 *
 * @example
 * ```ts
 * import { checkCode, readOnet, readOnetChanges } from 'career-pathways/io/codes';
 * const onet = readOnet('O*NET-SOC Code\tTitle\n15-1253.00\tSoftware Quality Assurance Analysts and Testers\n');
 * const changes = readOnetChanges('O*NET-SOC 2010 Code,O*NET-SOC 2010 Title,O*NET-SOC 2019 Code\n15-1199.01,Software Quality Assurance Engineers and Testers,15-1253.00\n');
 * const check = onet.ok && changes.ok && checkCode('15119901', { table: onet.value, onetChanges: [changes.value] });
 * check && check.findings.map(({ code, edition, successors }) => [code, edition, successors]); // => [['earlier-edition', '2010', ['15-1253.00']]]
 * ```
 */
export function readOnetChanges(input: string | Uint8Array): Result<Crosswalk, CellFinding> {
  const editions = [...onetEditionsIn(input)].sort();
  const [from, to] = editions;
  if (from === undefined || to === undefined || editions.length > 2)
    return refused(
      'missing-column',
      'There is no header with the columns "O*NET-SOC 2010 Code" and "O*NET-SOC 2019 Code", or with two other years. Keep the header row of the official file.',
    );
  const rows = readColumns(input, {
    from: [`O*NET-SOC ${from} Code`],
    to: [`O*NET-SOC ${to} Code`],
    title: [`O*NET-SOC ${from} Title`],
  });
  if (!rows.ok) return rows;
  const pairs = rows.value.filter(({ cells }) => cells.from !== '' && cells.to !== '');
  return {
    ok: true,
    value: {
      from: { scheme: 'O*NET-SOC', edition: from },
      to: { scheme: 'O*NET-SOC', edition: to },
      pairs: pairs.map(({ cells }) => [cells.from, cells.to] as const),
      titles: Object.fromEntries(rows.value.map(({ cells }) => [cells.from, cells.title])),
    },
  };
}

/** Where a code of an earlier taxonomy was last in use, and what became of it. */
export interface FormerOnet {
  readonly edition: string;
  readonly title: string;
  /** In the edition that is asked for; empty where the crosswalks do not lead there. */
  readonly successors: readonly string[];
}

/** Follows a code from the last edition that has it, crosswalk by crosswalk, to an edition. */
export function formerOnet(
  code: string,
  edition: string,
  changes: readonly Crosswalk[],
): FormerOnet | undefined {
  const last = [...changes]
    .sort((a, b) => (a.from.edition < b.from.edition ? 1 : -1))
    .find((each) => each.from.edition < edition && counterparts(each, code).length > 0);
  if (!last) return undefined;
  let [at, codes]: [string, readonly string[]] = [last.from.edition, [code]];
  while (at !== edition) {
    const next = changes.find(({ from, to }) => from.edition === at && to.edition <= edition);
    if (!next) return { edition: last.from.edition, title: last.titles?.[code] ?? code, successors: [] };
    codes = [...new Set(codes.flatMap((each) => counterparts(next, each)))];
    at = next.to.edition;
  }
  return { edition: last.from.edition, title: last.titles?.[code] ?? code, successors: [...codes].sort() };
}
