/** What a command may touch of the world around it. */

/** Files in, text and files out. */
export interface Io {
  /** The text of a file; `-` is standard input. Throws when it cannot be read. */
  readonly read: (file: string) => string;
  /** The bytes of a file. Throws when it cannot be read. */
  readonly bytes: (file: string) => Uint8Array;
  /** The bytes of a file, piece by piece. */
  readonly chunks: (file: string) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The names of the files in a folder. Throws when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Writes a file, and makes its folder where there is none. */
  readonly write: (file: string, text: string) => void;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** How far long work has come; shown to people only. */
  readonly progress: (text: string) => void;
}
