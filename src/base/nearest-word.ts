/** Which of some words was meant by a misspelt one. */

/** The word that is fewest edits away, by at most a third of its letters; absent: none is that near. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const given = word.slice(0, 40).toLowerCase();
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const each of words) {
    const edits = editsBetween(given, each.toLowerCase());
    if (edits < least && edits <= Math.max(1, each.length / 3)) [nearest, least] = [each, edits];
  }
  return nearest;
}

/** All words, those first that the given one may stand for: few edits away, or one a part of the other. */
export function byNearness(word: string, words: readonly string[]): string[] {
  const given = word.slice(0, 40).toLowerCase();
  const distance = (each: string) =>
    given.length > 2 && (each.includes(given) || given.includes(each))
      ? 0
      : editsBetween(given, each) / each.length;
  return words
    .map((each) => [each, distance(each.toLowerCase())] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([each]) => each);
}

/**
 * How many letters have to be added, left out, replaced or swapped with the next to turn one word into the other
 * (optimal string alignment).
 */
function editsBetween(a: string, b: string): number {
  let [before, above]: number[][] = [];
  for (let from = 0; from <= a.length; from++) {
    const row: number[] = [];
    for (let at = 0; at <= b.length; at++)
      row.push(
        from && at
          ? Math.min(
              row[at - 1]! + 1,
              above![at]! + 1,
              above![at - 1]! + (a[from - 1] === b[at - 1] ? 0 : 1),
              a[from - 1] === b[at - 2] && a[from - 2] === b[at - 1] ? before![at - 2]! + 1 : from + at,
            )
          : from + at,
      );
    [before, above] = [above, row];
  }
  return above![b.length]!;
}
