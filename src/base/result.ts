/** What a reader answers: the value, or everything that is wrong with it. */

/** One thing wrong with data from outside. Test the `code`; the `message` is for people and may change. */
export interface Issue {
  /** What is wrong, in a word that stays the same between releases. */
  readonly code: string;
  /** Where, as a JSON Pointer (RFC 6901); `''` is the whole document. */
  readonly path: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** A value that was accepted, or the issues that kept it out. Never both, never neither. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
