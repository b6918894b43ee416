/** An element of a page. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The names of the elements that it stands in, from the outside. */
  readonly inside: readonly string[];
  readonly text: string;
}
/** A page as a strict parser reads it. */
export function pageOf(html: string): { readonly errors: string[]; readonly elements: PageElement[] };
