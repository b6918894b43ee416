/** What a command may touch of the world around it. */

import type { TableAsked } from './table/asked.js';
import type { Draft, DraftFiles, DraftOptions } from './table/draft.js';
import type { Threads } from './table/threads.js';

/** Files in, text and files out. */
export interface Io {
  /** The bytes of a file; `-` is standard input. Throws when it cannot be read. */
  readonly bytes: (file: string) => Uint8Array;
  /** The bytes of a file, piece by piece. */
  readonly chunks: (file: string) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The names of the files in a folder. Throws when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Writes a file that is not there yet, and makes its folder where there is none: the whole of it or nothing. */
  readonly write: (file: string, pieces: AsyncIterable<string> | Iterable<string>) => Promise<void>;
  /** Writes a text in place of a file, all of it or nothing. Throws `ECHANGED` where the file is no longer what it was. */
  readonly replace: (file: string, was: Uint8Array, text: string) => Promise<void>;
  /** Writes a folder that is not there yet, or has nothing in it: all its files or nothing. */
  readonly writeFolder: (folder: string, files: { readonly [name: string]: string }) => Promise<void>;
  /**
   * Begins a table beside its place, or goes on with one; see `Draft`. Throws `EEXIST` where one of its files is there
   * already, `EBUSY` where another run is writing it, `ESTAMP` where it was begun with other options.
   */
  readonly draft: (files: DraftFiles, how: DraftOptions) => Draft;
  /** How many bytes a file has; undefined where that is not known. */
  readonly size: (file: string) => number | undefined;
  /** Threads that work on batches of documents; absent: there are none. */
  readonly threads?: (count: number, asked: TableAsked) => Threads;
  /** The version of the package. */
  readonly version: string;
  /**
   * Prints. Who prints piece by piece waits for the promise, so that no more is held than the reader takes. Throws a
   * `Failure` once the reader of the output has left.
   */
  readonly out: (text: string) => Promise<void> | undefined;
  /** Whether what is printed is shown in a terminal, which obeys controls. */
  readonly terminal: boolean;
  readonly err: (text: string) => void;
  /** How far long work has come; shown to people only. */
  readonly progress: (text: string) => void;
}
