import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitRows, clearBit, countRow, hasBit, listRow, setBit } from '../../../src/graph/digraph/bit-rows.js';
import { trials } from '../../depth.js';

const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

describe('bit rows', () => {
  test('do what sets of numbers do', () => {
    const columns = fc.constantFrom(1, 31, 32, 33, 64, 100);
    const cases = columns.chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.array(fc.tuple(fc.constantFrom('set', 'clear'), fc.nat(3), fc.nat(count - 1)), {
          maxLength: 60,
        }),
      ),
    );
    fc.assert(
      fc.property(cases, ([count, changes]) => {
        const rows = bitRows(4, count);
        const sets = Array.from({ length: 4 }, () => new Set<number>());
        for (const [change, row, column] of changes) {
          if (change === 'set') {
            setBit(rows, row, column);
            sets[row]!.add(column);
          } else {
            clearBit(rows, row, column);
            sets[row]!.delete(column);
          }
        }
        for (const [row, held] of sets.entries()) {
          expect([...listRow(rows, row)]).toEqual(ascending(held));
          expect(countRow(rows, row)).toBe(held.size);
        }
        for (let column = 0; column < count; column++) {
          const holding = [0, 1, 2, 3].filter((row) => sets[row]!.has(column));
          expect([0, 1, 2, 3].filter((row) => hasBit(rows, row, column))).toEqual(holding);
        }
      }),
      trials(20_000, 1),
    );
  });

  test('may have no columns or no rows', () => {
    expect(countRow(bitRows(2, 0), 1)).toBe(0);
    expect(bitRows(0, 40).bits).toHaveLength(0);
  });
});
