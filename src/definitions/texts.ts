/** The texts of a definition, which views put in place of message ids. */

/** Texts by id. `{name}` stands for a parameter. */
export interface Texts {
  /** What each element asks for, in a few words of our own. */
  readonly elements: { readonly [element: string]: string };
  /** For each proposition: what it says, and the question that settles it. */
  readonly propositions: { readonly [proposition: string]: { readonly says: string; readonly ask: string } };
  /** What a message id says. */
  readonly messages: { readonly [message: string]: string };
}
