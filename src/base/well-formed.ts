/** Whether a text has no half of a surrogate pair. */

/** Cost: the length of the text. The platform answers quicker, where it can. */
export function isWellFormed(text: string): boolean {
  return (text as Newer).isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);
}

/** Texts on platforms that know. */
type Newer = string & { isWellFormed?(): boolean };
