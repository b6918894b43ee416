/** A vocabulary: every word with the name that people read. */

/** Word → its name and, where one is known, its source. */
export type Vocabulary<Word extends string, More extends object = object> = {
  readonly [word in Word]: { readonly name: string; readonly source?: string } & More;
};

/**
 * Gives each word a name: the one that is listed, or else the word itself as people write it, so that `dual-credit` is
 * "Dual credit" and `AssociateDegree` is "Associate degree". What `more` adds stands beside the name.
 */
export function named<Word extends string, More extends object = object>(
  words: readonly Word[],
  names: { readonly [word in Word]?: string } = {},
  more?: (word: Word) => More,
): Vocabulary<Word, More> {
  const entries = words.map((word) => [word, { name: names[word] ?? written(word), ...more?.(word) }]);
  return Object.fromEntries(entries) as Vocabulary<Word, More>;
}

/** The words of a table of names or facts, in its order. */
export function wordsOf<T extends object>(table: T): readonly (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}

function written(word: string): string {
  const text = word
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/(\d)([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
