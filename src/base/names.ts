/** Names of things, so that a report can say titles instead of ids. */

/** What things of a document are called: kind → id → title, or words for one that has no title. */
export interface Names {
  readonly [kind: string]: { readonly [id: string]: string };
}
