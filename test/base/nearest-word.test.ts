/** The word that was meant: by a slow second opinion, and as people misspell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord } from '../../src/base/nearest-word.js';
import { seen, trials } from '../depth.js';

/** As it is defined: the least of leaving out, adding, replacing and swapping, letter by letter. */
function slowEdits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const replaced = slowEdits(restA, restB) + (a[0] === b[0] ? 0 : 1);
  const swapped =
    a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
      ? slowEdits(a.slice(2), b.slice(2)) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(replaced, swapped, slowEdits(restA, b) + 1, slowEdits(a, restB) + 1);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'C', 'c'), maxLength: 6 });

test('is the first of the words that are the fewest edits away, by at most a third of their letters', () => {
  const tally = new Map<string, number>();
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (given, words) => {
      const edits = words.map((each) => slowEdits(given.toLowerCase(), each.toLowerCase()));
      const near = edits.map((far, at) => (far <= Math.max(1, words[at]!.length / 3) ? far : 99));
      const least = Math.min(...near);
      const wanted = least < 99 ? words[near.indexOf(least)] : undefined;
      const kind = wanted === undefined ? 'none' : least === 0 ? 'the same' : 'near';
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
      expect(nearestWord(given, words)).toBe(wanted);
    }),
    trials(20_000, 20_150_701),
  );
  for (const kind of ['none', 'the same', 'near']) seen(tally.get(kind), 20, kind);
});

test('letters that change places are one edit, and capitals none', () => {
  expect(nearestWord('masAge', ['asOf', 'maxAge'])).toBe('maxAge');
  expect(nearestWord('ocunt', ['budget', 'count'])).toBe('count');
  expect(nearestWord('MAXAGE', ['asOf', 'maxAge'])).toBe('maxAge');
  expect(nearestWord('learner', ['budget', 'count'])).toBeUndefined();
});
