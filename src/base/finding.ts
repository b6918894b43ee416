/** What is wrong with data, or what was noticed in it: one shape for every reader, inspector and writer. */

/** How bad it is: an `error` keeps the data out or makes it mean something else; the others are worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing wrong with data, or noticed in it. Test the `code`; the `message` is for people and may change. */
export interface Finding {
  /** What it is, in a word that stays the same between releases. */
  readonly code: string;
  readonly severity: Severity;
  /** Where, as a JSON Pointer (RFC 6901); `''` is the whole document. */
  readonly path: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** What the message was made of, so that it can be said in another language; absent: it says the same everywhere. */
  readonly params?: { readonly [name: string]: string };
}
