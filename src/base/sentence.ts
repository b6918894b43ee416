/** Sentences from parts. */

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `A`, `A and B`, `A, B and C`. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A name for the middle of a sentence: a small letter at its beginning, unless it names a people or a language, or is a name of its own before a comma. */
export function insideSentence(name: string): string {
  return /^(?!(?:Indians|English)\b)\p{Lu}\p{Ll}/u.test(name) && !/^[^,]*[ -]\p{Lu}\p{Ll}/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
