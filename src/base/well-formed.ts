/** Whether a text has no half of a surrogate pair, on platforms without `String.prototype.isWellFormed` too. */

/** Cost: the length of the text. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
