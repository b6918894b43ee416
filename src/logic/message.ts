/** Messages as data: an id and what to put in; a view turns them into text. */

/** What a message says, to be rendered by the texts of a definition. */
export interface Message {
  readonly id: string;
  readonly params: { readonly [name: string]: string | number | readonly string[] };
}

/** A place in a document, by what is there rather than by position. */
export interface At {
  readonly kind: string;
  readonly id: string;
  readonly field?: string;
}
