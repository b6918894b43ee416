/** Which of some words was meant by a misspelt one. */

/** The word that is fewest edits away, by at most a third of its letters; absent: none is that near. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const near = words
    .map((each) => ({ each, edits: editsBetween(word.slice(0, 40).toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, edits }) => edits <= Math.max(1, Math.floor(each.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.each;
}

/** How many letters have to be added, left out or replaced to turn one word into the other (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const letter of a) {
    const next = [row[0]! + 1];
    for (let at = 1; at <= b.length; at++)
      next.push(Math.min(next[at - 1]! + 1, row[at]! + 1, row[at - 1]! + (letter === b[at - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
