/** Which of some words was meant by a misspelt one. */

/** The word that is fewest edits away, by at most a third of its letters; absent: none is that near. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const near = words
    .map((each) => ({ each, edits: editsBetween(word.slice(0, 40).toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, edits }) => edits <= Math.max(1, Math.floor(each.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.each;
}

/** All words, those first that the given one may stand for: few edits away, or one a part of the other. */
export function byNearness(word: string, words: readonly string[]): string[] {
  const given = word.slice(0, 40).toLowerCase();
  const distance = (each: string) =>
    given.length > 2 && (each.includes(given) || given.includes(each))
      ? 0
      : editsBetween(given, each) / each.length;
  return words
    .map((each) => ({ each, far: distance(each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .map(({ each }) => each);
}

/**
 * How many letters have to be added, left out, replaced or swapped with the next to turn one word into the other
 * (optimal string alignment).
 */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let from = 0; from < a.length; from++) {
    const next = [row[0]! + 1];
    for (let at = 1; at <= b.length; at++) {
      const swapped = at > 1 && from > 0 && a[from] === b[at - 2] && a[from - 1] === b[at - 1];
      const edited = Math.min(
        next[at - 1]! + 1,
        row[at]! + 1,
        row[at - 1]! + (a[from] === b[at - 1] ? 0 : 1),
      );
      next.push(swapped ? Math.min(edited, before[at - 2]! + 1) : edited);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
