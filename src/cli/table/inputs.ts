/** The documents of the input: of files, folders, standard input and formats of others, one at a time. */

import { createHash, type Hash } from 'node:crypto';
import { byCodeUnits } from '../../base/ids.js';
import { readJson } from '../../base/read-json.js';
import { lines } from '../../io/tables/lines.js';
import type { Tally } from '../../io/tally.js';
import { exitCodes } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { bytesOf, chunksOf, isFolder, nameOf } from '../file-contents.js';
import type { Io } from '../io.js';
import { type Source, type SourceOptions, sourceNamed, sourceNames } from '../sources.js';
import type { Document } from './survey-documents.js';

/** A file of the input, or a folder of a format that is one. */
export interface Input {
  readonly file: string;
  /** `ndjson` for one system to a line, or a name of `sourceNames`. */
  readonly format: string;
}

/** What was read of an input, so that a result can be told from that of another. */
export interface InputDigest {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What became of the rows of a list, where its format is another. */
  readonly tally?: Tally;
}

const formats = ['ndjson', ...sourceNames];

/**
 * What is typed as inputs: a format may stand before a name (`etpl-texas:list.csv`), else it is that of `--from`, else
 * the ending of the name says whether it holds one system or one to a line. A folder stands for its files of systems.
 */
export function inputsOf(typed: readonly string[], from: string | undefined, io: Io): readonly Input[] {
  if (from !== undefined && from !== 'ndjson') sourceNamed(from);
  const inputs = typed.flatMap((word) => {
    const [, before, rest = ''] = /^([a-z-]+):(.+)$/s.exec(word) ?? [];
    const format = before !== undefined && formats.includes(before) ? before : undefined;
    return inputsIn(format === undefined ? word : rest, format ?? from, io);
  });
  if (inputs.filter(({ file }) => file === '-').length > 1)
    throw new Failure(exitCodes.usage, 'Name standard input once only.');
  return inputs;
}

function inputsIn(file: string, format: string | undefined, io: Io): readonly Input[] {
  const isOwn = format === undefined || format === 'system' || format === 'ndjson';
  if (!isOwn || !isFolder(file, io)) return [{ file, format: format ?? formatOf(file) }];
  const names = io
    .list(file)
    .filter((name) => /\.(?:json|ndjson|jsonl)$/i.test(name) && !/\.manifest\.json$/.test(name));
  if (names.length === 0)
    throw new Failure(
      exitCodes.noInput,
      `There is no file of systems in ${file}: none ends in .json or .ndjson.`,
    );
  return [...names]
    .sort(byCodeUnits)
    .map((name) => ({ file: `${file}/${name}`, format: format ?? formatOf(name) }));
}

function formatOf(file: string): string {
  return file === '-' || /\.(?:ndjson|jsonl)$/i.test(file) ? 'ndjson' : 'system';
}

/** Reads documents, and keeps account of what it reads. */
export interface Reading {
  readonly documents: () => AsyncGenerator<Document>;
  /** What has been read whole. */
  readonly digests: readonly InputDigest[];
  /** How many bytes have been read. */
  readonly bytes: () => number;
}

/** Begins to read. */
export function readInputs(inputs: readonly Input[], options: SourceOptions, io: Io): Reading {
  const digests: InputDigest[] = [];
  let total = 0;
  async function* documents(): AsyncGenerator<Document> {
    let document = 0;
    for (const { file, format } of inputs) {
      const hash = createHash('sha256');
      const before = total;
      const input = nameOf(file);
      const tapped = tap(io, hash, (count) => {
        total += count;
      });
      const found =
        format === 'ndjson'
          ? linesOf(file, tapped)
          : [one(sourceNamed(format), file, { options, format }, tapped)];
      let tally: Tally | undefined;
      for await (const { tally: its, ...each } of found) {
        tally = its;
        yield { document: ++document, input, ...each };
      }
      digests.push({
        name: file.split('/').at(-1) ?? file,
        bytes: total - before,
        sha256: hash.digest('hex'),
        ...(tally && { tally }),
      });
    }
  }
  return { documents, digests, bytes: () => total };
}

type Content = Omit<Document, 'document' | 'input'> & { readonly tally?: Tally };

async function* linesOf(file: string, io: Io): AsyncGenerator<Content> {
  for await (const { line, text } of lines(chunksOf(file, io)))
    yield {
      line,
      content:
        text === undefined
          ? {
              issues: [
                {
                  code: 'not-utf-8',
                  severity: 'error',
                  path: '',
                  message: 'This line is not UTF-8. Write the stream in UTF-8.',
                },
              ],
            }
          : { text },
    };
}

/** The one system of a file; what is wrong with its data is an error of the table, and a file that is not there is none. */
function one(
  source: Source,
  file: string,
  { options, format }: { readonly options: SourceOptions; readonly format: string },
  io: Io,
): Content {
  try {
    if (format !== 'system') {
      const { system, tally } = source(file, io, options);
      return { content: { system }, ...(tally && { tally }) };
    }
    const bytes = bytesOf(file, io);
    const text = decoded(bytes);
    if (text !== undefined) return { content: { text } };
    const read = readJson(bytes);
    return { content: { issues: read.ok ? [] : read.issues } };
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== exitCodes.badData) throw error;
    const { issues, message } = error;
    return {
      content: {
        issues: issues.length > 0 ? issues : [{ code: 'unreadable', severity: 'error', path: '', message }],
      },
    };
  }
}

/** The text of a file in UTF-8; undefined where it is none. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The same world, in which what is read of files is counted. */
function tap(io: Io, hash: Hash, count: (bytes: number) => void): Io {
  const seen = <B extends Uint8Array>(bytes: B): B => {
    hash.update(bytes);
    count(bytes.length);
    return bytes;
  };
  return {
    ...io,
    bytes: (file) => seen(io.bytes(file)),
    chunks: async function* (file) {
      for await (const chunk of io.chunks(file)) yield seen(chunk);
    },
  };
}
