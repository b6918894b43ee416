/** Small pieces of Markdown: documents, tables, lists, links. */
import type { Definition } from '../../src/definitions/engine/definition.js';
import { headingsOn } from '../package/links.js';

type Citation = Definition['authority'][number];

/** The longest line of a document before its rows are written one by one. */
const widest = 108;

/** A document as JSON, as many tables on a line as it holds; a long table has a line for each row. */
export function jsonOf(system: object): string {
  const { format, id, title, ...rest } = system as { readonly [key: string]: unknown };
  const parts = [
    ...Object.entries({ format, id, title }).map(([key, value]) => `"${key}": ${spaced(value)}`),
    ...Object.entries(rest).map(([table, value]) => {
      const short = `"${table}": ${spaced(value)}`;
      if (short.length <= widest || !Array.isArray(value)) return short;
      return `"${table}": [\n${value.map((row) => `    ${spaced(row)}`).join(',\n')}]`;
    }),
  ];
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const fits = last !== undefined && !`${last}${part}`.includes('\n') && last.length + part.length < widest;
    if (fits) lines[lines.length - 1] = `${last}, ${part}`;
    else lines.push(part);
  }
  return `{ ${lines.join(',\n  ')} }`;
}

/** A value as JSON on one line, with spaces where a person puts them. */
export function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${spaced(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** A table with a row of headings. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), `|${headings.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

export const listOf = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const code = (text: string): string => `\`${text}\``;

/** A sentence that begins with a capital letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `A`, `A and B`, `A, B and C`. */
export function series(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Where a rule is written: as the Act cites it, and as the Code does. */
export function citationOf(citation: Citation): string {
  return 'usc' in citation
    ? `${citation.act} (${citation.usc})`
    : `*${citation.document}*, ${citation.place}`;
}

/** The name by which a link points at a heading of a page. */
export function fragmentOf(heading: string): string {
  return [...headingsOn(`# ${heading}\n`)][0] ?? '';
}
