/** What a command may touch of the world around it. */

/** Files in, text out. */
export interface Io {
  /** The text of a file; `-` is standard input. Throws when it cannot be read. */
  readonly read: (file: string) => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
