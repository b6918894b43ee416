/** Documents in, lines out, in the order of the documents, whoever works on them and however long that takes. */

import { createHash } from 'node:crypto';
import type { Document, Piece } from './survey-documents.js';
import type { Threads } from './threads.js';

/** How much one batch holds at most. */
const mostDocuments = 64;
const mostCharacters = 1_000_000;

/** Some documents, and what all documents up to the last of them are. */
export interface Batch {
  readonly documents: readonly Document[];
  /** How many documents there have been. */
  readonly count: number;
  /** A digest of all of them. */
  readonly digest: string;
}

/** Lines, and with the last of a batch what it was. */
export interface Done extends Piece {
  readonly batch?: Batch;
}

/** Documents in batches: the same documents in the same batches, so that a later run meets the end of each again. */
export async function* batches(
  documents: AsyncIterable<Document> | Iterable<Document>,
): AsyncGenerator<Batch> {
  const hash = createHash('sha256');
  let [held, characters, count]: [Document[], number, number] = [[], 0, 0];
  const batch = (): Batch => {
    const documentsOfIt = held;
    [held, characters] = [[], 0];
    return { documents: documentsOfIt, count, digest: hash.copy().digest('hex') };
  };
  for await (const each of documents) {
    const { content } = each;
    const text = 'text' in content ? content.text : JSON.stringify(content);
    hash.update(`${text}\n`);
    count++;
    held.push(each);
    characters += text.length;
    if (held.length >= mostDocuments || characters >= mostCharacters) yield batch();
  }
  if (held.length > 0 || count === 0) yield batch();
}

/** Works on batches one after the other, here. */
export async function* workHere(
  found: AsyncIterable<Batch>,
  survey: (documents: readonly Document[]) => Iterable<Piece>,
): AsyncGenerator<Done> {
  for await (const batch of found) {
    let last: Piece | undefined;
    for (const piece of survey(batch.documents)) {
      if (last) yield last;
      last = piece;
    }
    if (last) yield { ...last, batch };
  }
}

/** Works on some batches at once; no more are read than are worked on, or wait for one before them. */
export async function* workThere(
  found: AsyncIterable<Batch>,
  { run }: Pick<Threads, 'run'>,
  jobs: number,
): AsyncGenerator<Done> {
  const running: { readonly batch: Batch; readonly pieces: Promise<readonly Piece[]> }[] = [];
  async function* first(): AsyncGenerator<Done> {
    const next = running.shift();
    if (!next) return;
    const pieces = await next.pieces;
    for (const [at, piece] of pieces.entries())
      yield at === pieces.length - 1 ? { ...piece, batch: next.batch } : piece;
  }
  for await (const batch of found) {
    const pieces = run(batch.documents);
    // Whoever waits for it hears of its failure; until then it is not one that no one hears of.
    pieces.catch(() => undefined);
    running.push({ batch, pieces });
    if (running.length >= 2 * jobs) yield* first();
  }
  while (running.length > 0) yield* first();
}
