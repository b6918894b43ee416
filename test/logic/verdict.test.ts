/** The verdict over all elements, and the answers to it. */
import { describe, expect, test } from 'vitest';
import { causes, type ElementVerdict, matchVerdict, overall, type Verdict } from '../../src/logic/verdict.js';

const all = ['met', 'not-met', 'undetermined', 'not-engaged', 'not-run'] as const;

/** Not met beats not run beats undetermined beats met; what is not engaged changes nothing. */
function slowOverall(elements: readonly ElementVerdict[]): Verdict {
  const engaged = elements.filter((verdict) => verdict !== 'not-engaged');
  // Nothing that was not looked at is met.
  if (engaged.length === 0) return 'not-evaluated';
  for (const verdict of engaged) if (verdict === 'not-met') return 'not-met';
  for (const verdict of engaged) if (verdict === 'not-run') return 'not-evaluated';
  return engaged.every((verdict) => verdict === 'met') ? 'met' : 'undetermined';
}

describe('overall', () => {
  test('every list of up to five element verdicts', () => {
    let lists: ElementVerdict[][] = [[]];
    let count = 0;
    for (let length = 0; length <= 5; length++) {
      for (const list of lists) {
        count++;
        expect(overall(list), list.join(' ')).toBe(slowOverall(list));
      }
      lists = lists.flatMap((list) => all.map((verdict) => [...list, verdict]));
    }
    expect(count).toBe(1 + 5 + 25 + 125 + 625 + 3125);
  });

  test('is met only when an element is', () => {
    expect(overall([])).toBe('not-evaluated');
    expect(overall(['not-engaged', 'not-engaged'])).toBe('not-evaluated');
    expect(overall(['not-engaged', 'met'])).toBe('met');
  });
});

test.each(['met', 'not-met', 'undetermined', 'not-evaluated'] as const)(
  'matchVerdict answers %s',
  (verdict) => {
    const asked: Verdict[] = [];
    const note = (its: Verdict) => () => {
      asked.push(its);
      return `it is ${its}`;
    };
    const answer = matchVerdict(verdict, {
      met: note('met'),
      'not-met': note('not-met'),
      undetermined: note('undetermined'),
      'not-evaluated': note('not-evaluated'),
    });
    expect(answer).toBe(`it is ${verdict}`);
    expect(asked).toEqual([verdict]);
  },
);

test('no cause is listed twice', () => {
  expect(new Set(causes).size).toBe(causes.length);
});
