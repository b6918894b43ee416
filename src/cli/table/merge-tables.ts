/**
 * Tables of parts put together: lines in the order of their places in the input, so that the result is the file that
 * one run over the whole would have written. Holds one line of each part. Cost: lines × parts.
 */

import { exitCodes } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { failureOf } from '../file-contents.js';
import type { Io } from '../io.js';
import type { Draft } from './draft.js';
import { errorColumns, headLine, placeIn } from './lines.js';
import { linesIn, manifestOf, namesOf, otherTable } from './made-table.js';
import { filesOf, type Manifest, manifestText } from './manifest.js';
import type { Counts } from './survey-documents.js';

interface Part {
  readonly file: string;
  readonly manifest: Manifest;
}

/** Lines are handed on in pieces of so many characters. */
const pieceLength = 65_536;

/** Writes the whole table; throws a `Failure` where parts are missing, there twice, or of different tables. */
export async function mergeTables(files: readonly string[], out: string, io: Io): Promise<Counts> {
  const parts = files.map((file) => ({ file, manifest: manifestOf(file, io) }));
  const manifest = wholeOf(parts);
  const draft = opened(out, manifest, io);
  try {
    draft.add({
      rows: headLine(namesOf(manifest.columns), manifest.written),
      errors: headLine(errorColumns, manifest.written),
    });
    for (const of of ['rows', 'errors'] as const) {
      let count = 0;
      for await (const { text, lines } of inOrder(parts, of, io)) {
        draft.add({ rows: '', errors: '', [of]: text });
        count += lines;
      }
      if (count !== manifest.counts[of]) throw otherTable(out);
    }
    draft.finish(manifestText(manifest));
  } catch (error) {
    draft.leave();
    throw error instanceof Failure ? error : failureOf(out, error, 'write');
  }
  return manifest.counts;
}

function opened(out: string, manifest: Manifest, io: Io): Draft {
  try {
    return io.draft(filesOf(out, manifest.written), { stamp: 'merge', resume: false });
  } catch (error) {
    throw failureOf(out, error, 'write');
  }
}

/** The account of the whole. */
function wholeOf(parts: readonly Part[]): Manifest {
  const manifests = parts.map(({ manifest }) => manifest);
  const first = manifests[0] as Manifest;
  const stamp = ({ shard, counts, ...rest }: Manifest) => JSON.stringify([rest, shard.of, counts.documents]);
  if (manifests.some((each) => stamp(each) !== stamp(first)))
    throw new Failure(
      exitCodes.badData,
      'These are parts of different tables: the input, the day, the columns, the version or the number of parts differ.',
    );
  const { of } = first.shard;
  const seen = manifests.map(({ shard }) => shard.index).sort((a, b) => a - b);
  const twice = seen.filter((index, at) => index === seen[at - 1]);
  if (twice.length > 0)
    throw new Failure(
      exitCodes.badData,
      `These parts are there twice: ${twice.join(', ')}. Give each of them once.`,
    );
  const absent = [...Array(of).keys()].filter((index) => !seen.includes(index));
  if (absent.length > 0)
    throw new Failure(
      exitCodes.badData,
      `Of ${of} parts, these are missing: ${absent.join(', ')}. Give all of them.`,
    );
  const sum = (of: 'rows' | 'errors') => manifests.reduce((all, { counts }) => all + counts[of], 0);
  const counts = { documents: first.counts.documents, rows: sum('rows'), errors: sum('errors') };
  return { ...first, shard: { index: 0, of: 1 }, counts };
}

/** The lines of all parts by their places, in pieces. */
async function* inOrder(
  parts: readonly Part[],
  of: 'rows' | 'errors',
  io: Io,
): AsyncGenerator<{ readonly text: string; readonly lines: number }> {
  const waiting = new Map<AsyncGenerator<string>, Next>();
  for (const { file, manifest } of parts) await advance(waiting, linesIn(file, of, manifest, io), file);
  let [text, lines] = ['', 0];
  while (waiting.size > 0) {
    const [from, next] = [...waiting].reduce((one, other) => (isBefore(other[1], one[1]) ? other : one));
    text += next.line;
    lines++;
    await advance(waiting, from, next.file);
    if (text.length < pieceLength) continue;
    yield { text, lines };
    [text, lines] = ['', 0];
  }
  yield { text, lines };
}

/** The next line of a part. */
interface Next {
  readonly file: string;
  readonly line: string;
  readonly place: readonly [document: number, place: number];
}

async function advance(
  waiting: Map<AsyncGenerator<string>, Next>,
  from: AsyncGenerator<string>,
  file: string,
): Promise<void> {
  const { value: line, done } = await from.next();
  if (done) {
    waiting.delete(from);
    return;
  }
  const place = placeIn(line);
  const before = waiting.get(from);
  if (!place || (before && !isBefore(before, { place }))) throw otherTable(file);
  waiting.set(from, { file, line, place });
}

function isBefore(one: Pick<Next, 'place'>, other: Pick<Next, 'place'>): boolean {
  return (
    one.place[0] - other.place[0] < 0 || (one.place[0] === other.place[0] && one.place[1] < other.place[1])
  );
}
