/** Comma-separated values as rows of cells, with what is wrong about their quotes. */

import Papa from 'papaparse';

/** Rows in the order of the file; a spreadsheet numbers the first one 1. */
export interface Csv {
  readonly rows: readonly (readonly string[])[];
  /** Rows (from 1) whose quotes do not match, so that cells and even rows may have run together. */
  readonly misquoted: readonly number[];
}

/** What may part cells. */
export const delimiters = [',', ';', '\t', '|'] as const;

/** A text of rows of which is known how it begins, what parts its cells and how its rows end. */
export interface CsvStart {
  readonly delimiter: string;
  /** Where its first row begins: after a line such as `sep=;`, which is none. */
  readonly at: number;
  /** From there on, with one end to all rows. */
  readonly text: string;
  readonly newline: '\n' | '\r' | '\r\n';
}

/** How a text begins. A line `sep=;` or else the first line says what parts the cells. */
export function csvStart(text: string): CsvStart {
  const said = /^"?sep=([,;\t|])"?[,;\t|]*(?:\r\n|\r|\n|$)/i.exec(text.slice(0, 100));
  const at = said?.[0].length ?? 0;
  return csvFrom(text, at, said?.[1] ?? delimiterOf(text));
}

/** A text whose first row begins at a place, and whose cells are parted by a mark. */
export function csvFrom(whole: string, at: number, delimiter: string): CsvStart {
  const text = withOneLineEnd(at === 0 ? whole : whole.slice(at));
  return { delimiter, at, text, newline: lineEndOf(text) };
}

/** Reads a text as CSV. */
export function readCsv(text: string): Csv {
  return csvRows(csvStart(text));
}

/** The rows of a text: all of them, or the first `count`. */
export function csvRows({ text, delimiter, newline }: CsvStart, count = 0): Csv {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, preview: count });
  const last = data.at(-1);
  return {
    rows: last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data,
    misquoted: [...new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [(row ?? 0) + 1] : [])))],
  };
}

/** How the rows of a text end. */
function lineEndOf(text: string): '\n' | '\r' | '\r\n' {
  return Papa.parse(text, { delimiter: ',', preview: 1 }).meta.linebreak as '\n';
}

/**
 * A text whose rows all end in the same way: files put together from several have rows that end in another, and would
 * run together or keep half of the end in a cell. What stands in quotes stays.
 */
function withOneLineEnd(text: string): string {
  const ends = [/\r\n/, /(?<!\r)\n/, /\r(?!\n)/].filter((end) => end.test(text));
  if (ends.length < 2) return text;
  return text.replace(/(?<![^,;\t|\r\n])"(?:[^"]|"")*"|\r\n?/g, (part) =>
    part.startsWith('"') ? part : '\n',
  );
}

/** Whichever of three stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .slice(0, 100_000)
    .replace(/"[^"]*"?/g, '')
    .split(/[\r\n]/, 1);
  const count = (mark: string) => line.split(mark).length;
  return [';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most), ',');
}

/** The rows of a text that comes in pieces, each with whether its quotes match. */
export interface CsvPieces {
  /** The rows that are whole by now; the last one only with the last piece. */
  readonly rows: (
    piece: string,
    isLast: boolean,
  ) => readonly { readonly cells: readonly string[]; readonly isMisquoted: boolean }[];
}

/** Reads a text in pieces, as `readCsv` reads it whole; holds no more than the row it is at and the piece it came in. */
export function csvPieces(delimiter: string): CsvPieces {
  let rest = '';
  let newline: string | undefined;
  return {
    rows: (piece, isLast) => {
      rest += piece;
      newline ??= Papa.parse<string[]>(rest, { delimiter, preview: 1 }).meta.linebreak;
      const { data, errors, meta } = new Papa.Parser({ delimiter, newline } as never).parse(
        rest,
        0,
        !isLast,
      ) as Papa.ParseResult<string[]>;
      rest = rest.slice(meta.cursor);
      const misquoted = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])));
      const last = data.at(-1);
      const whole = isLast && last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
      return whole.map((cells, at) => ({ cells, isMisquoted: misquoted.has(at) }));
    },
  };
}
