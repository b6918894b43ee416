/** Comma-separated values as rows of cells, with what is wrong about their quotes. */

import Papa from 'papaparse';

/** Rows in the order of the file; a spreadsheet numbers the first one 1. */
export interface Csv {
  readonly rows: readonly (readonly string[])[];
  /** Rows (from 1) whose quotes do not match, so that cells and even rows may have run together. */
  readonly misquoted: readonly number[];
}

/** Reads a text as CSV. The first line decides whether commas, semicolons or tabs part the cells. */
export function readCsv(text: string): Csv {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const last = data.at(-1);
  return {
    rows: last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data,
    misquoted: [...new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [(row ?? 0) + 1] : [])))],
  };
}

/** Whichever of the three stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .slice(0, 100_000)
    .replace(/"[^"]*"?/g, '')
    .split(/[\r\n]/, 1);
  const count = (mark: string) => line.split(mark).length;
  return [';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most), ',');
}
