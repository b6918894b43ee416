import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventQueue } from '../../../src/graph/routes/event-queue.js';
import { trials } from '../../depth.js';

describe('eventQueue', () => {
  test('gives back what was put in, earliest first, then by number, with more coming in between', () => {
    const row = fc.tuple(fc.integer({ min: -3, max: 9 }), fc.nat({ max: 9 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const queue = eventQueue();
        let left: [time: number, event: number][] = [];
        for (const [time, event, take] of rows) {
          queue.add(time, event);
          left = [...left, [time, event] as [number, number]].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          if (!take) continue;
          expect([queue.time(), queue.next()]).toEqual(left[0]);
          left = left.slice(1);
        }
        expect(left.map(() => [queue.time(), queue.next()])).toEqual(left);
        expect([queue.time(), queue.next()]).toEqual([Infinity, undefined]);
      }),
      trials(20_000, 31),
    );
  });

  test('never gives back what never happens', () => {
    const queue = eventQueue();
    queue.add(Infinity, 1);
    expect(queue.next()).toBeUndefined();
  });
});
