/** A list of providers that comes in pieces: for files too large to hold as one text. */

import { checkFields, wrong } from '../../base/arguments.js';
import type { Result } from '../../base/result.js';
import { checkStream, streamed } from '../../base/streamed.js';
import { checkCodeTables } from '../codes/code-tables.js';
import { type CellFinding, refused } from '../csv/cell-finding.js';
import { decodePieces } from '../csv/decode.js';
import { misquotedIssue } from '../csv/read-columns.js';
import { csvPieces } from '../csv/read-csv.js';
import { type FoundHeader, findHeader, soughtHeader } from './list-header.js';
import { type ListReader, listReader, type ProviderListReading } from './list-reader.js';
import { checkProfile, type ProviderListProfile } from './profile.js';
import type { ReadProviderListOptions } from './read-provider-list.js';

/** The header is looked for in so many characters. */
const headLength = 200_000;

/**
 * Reads a list as `readProviderList` does, from a file that comes in pieces (texts, or bytes cut anywhere), such as
 * `createReadStream(path)`: the text is never held as a whole. The header has to begin in the first 200,000 characters.
 * Bytes that change their encoding on the way are refused (`not-utf-8`).
 *
 * @throws PathwayError `bad-argument` where an argument is not what it should be, or a piece is neither text nor bytes;
 * `callback-failed` when `chunks` throws.
 *
 * @example
 * ```ts
 * import { readProviderListFrom, texas } from 'career-pathways/io/etpl';
 * const chunks = ['Provider ID,ProviderName,Program ID,Program Name\n7,A Col', 'lege,1,Nursing AAS\n'];
 * const read = await readProviderListFrom(chunks, texas);
 * read.ok && read.value.system.steps?.map(({ title }) => title); // => ['Nursing AAS']
 * ```
 */
export async function readProviderListFrom(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  profile: ProviderListProfile,
  options: ReadProviderListOptions = {},
): Promise<Result<ProviderListReading, CellFinding>> {
  checkStream(chunks, 'chunks');
  checkProfile(profile);
  checkFields(options, ['codes']);
  const { codes = {} } = options;
  checkCodeTables(codes, 'options.codes');
  const decoder = decodePieces();
  const list = pieceReader((found) => listReader(found, profile, codes), profile);
  for await (const chunk of streamed(chunks, 'chunks')) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array))
      wrong('chunks', chunk, 'a stream of texts or bytes');
    const text = decoder.text(chunk);
    if (text === undefined) return mixed();
    const issues = list.take(text, false);
    if (issues) return { ok: false, issues };
  }
  const rest = decoder.rest();
  if (rest === undefined) return mixed();
  const issues = list.take(rest, true);
  return issues ? { ok: false, issues } : (list.reader() as ListReader).finish(decoder.encoding());
}

function mixed() {
  return refused('not-utf-8', 'Some of this file is UTF-8, and some is not. Save all of it as "CSV UTF-8".');
}

type Header = Extract<FoundHeader, { readonly start: object }>;

/** Gathers text until the header is found, then hands rows on. */
function pieceReader(start: (found: Header) => ListReader, profile: ProviderListProfile) {
  let head = '';
  let row = 0;
  let open:
    | {
        readonly rows: ReturnType<typeof csvPieces>['rows'];
        readonly reader: ListReader;
        readonly header: Header['header'];
      }
    | undefined;
  const take = (text: string, isLast: boolean): readonly CellFinding[] | undefined => {
    let more = text;
    if (!open) {
      head += text;
      if (head.length < headLength && !isLast) return undefined;
      const found = findHeader(head, soughtHeader(profile));
      if (!found.start) return found.issues;
      open = { rows: csvPieces(found.start.delimiter).rows, reader: start(found), header: found.header };
      more = head.slice(found.start.at);
      head = '';
    }
    const { row: top, names } = open.header;
    for (const { cells, isMisquoted } of open.rows(more, isLast)) {
      row += 1;
      const isTorn = isMisquoted && cells.length !== names.length;
      if (row === top && isTorn) return [misquotedIssue({ row })];
      if (row > top) open.reader.add(cells, row, isTorn);
    }
    return undefined;
  };
  return { take, reader: () => open?.reader };
}
