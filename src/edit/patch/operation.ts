/** One operation on a document, with ways in place of the pointers of JSON Patch. */

/** The way to a place in a document; in the place of a list's item, `'-'` is behind its last. */
export type Way = readonly (string | number)[];

/** An operation as RFC 6902 has it. */
export type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly way: Way; readonly value: unknown }
  | { readonly op: 'remove'; readonly way: Way }
  | { readonly op: 'move' | 'copy'; readonly from: Way; readonly way: Way };

/** Why an operation does not fit the document. */
export interface Misfit {
  readonly operation: number;
  /** Which of its ways leads nowhere. */
  readonly field: 'from' | 'path' | 'value';
  readonly message: string;
}
