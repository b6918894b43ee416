/** Boxes in rows: the same ones, none over another, inside the room where they fit, with few crossings. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange } from '../../../src/view/map/arrange.js';
import type { ArrangeBox, ArrangeLine } from '../../../src/view/map/arrange-grid.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import { pathwayMap } from '../../../src/view/map/pathway-map.js';
import { seen, trials } from '../../depth.js';
import { pathwayWithEverySign } from './every-sign.js';

interface Case {
  readonly rows: readonly (readonly ArrangeBox[])[];
  readonly lines: readonly ArrangeLine[];
  readonly room: number;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    sizes: fc.array(fc.nat(6), { minLength: 1, maxLength: 6 }),
    widths: fc.infiniteStream(fc.nat(300)),
    ends: fc.infiniteStream(fc.nat(1000)),
    count: fc.nat(24),
    room: fc.nat(1500),
  })
  .map(({ sizes, widths, ends, count, room }) => {
    const rows = sizes.map((size, row) =>
      Array.from({ length: size }, (_, at) => ({
        id: `${row} ${at}`,
        width: widths.next().value ?? 0,
        passes: at % 3 === 2,
      })),
    );
    const lines = Array.from({ length: count }, (): ArrangeLine[] => {
      const row = (ends.next().value ?? 0) % sizes.length;
      const [from, to] = [rows[row], rows[row + 1]];
      if (!from?.length || !to?.length) return [];
      const pick = (boxes: readonly ArrangeBox[]) => boxes[(ends.next().value ?? 0) % boxes.length]?.id ?? '';
      return [{ from: pick(from), to: pick(to), leaves: (ends.next().value ?? 0) % 20, arrives: 0 }];
    }).flat();
    return { rows, lines, room };
  });

test('keeps rows, and lets no box overlap another or leave the room that it fits', () => {
  let full = 0;
  fc.assert(
    fc.property(cases, ({ rows, lines, room }) => {
      const placed = arrange(rows, lines, room);
      expect(placed.map((row) => row.map(({ id }) => id).sort())).toEqual(
        rows.map((row) => row.map(({ id }) => id).sort()),
      );
      for (const [at, row] of placed.entries()) {
        const widths = new Map(rows[at]?.map(({ id, width }) => [id, width]));
        const total = [...widths.values()].reduce((sum, width) => sum + width, 0);
        let edge = 0;
        for (const { id, x } of row) {
          expect(x).toBeGreaterThanOrEqual(edge - 1e-6);
          edge = x + (widths.get(id) ?? 0);
        }
        if (total <= room) expect(edge).toBeLessThanOrEqual(room + 1e-6);
        else full++;
      }
    }),
    trials(4000),
  );
  seen(full, 20, 'rows that do not fit');
});

/** A slow second opinion: every pair of lines between two rows. */
function crossed(order: readonly (readonly string[])[], lines: readonly ArrangeLine[]): number {
  const place = new Map(order.flatMap((row, at) => row.map((id, x) => [id, { at, x }] as const)));
  let count = 0;
  for (const [at, a] of lines.entries())
    for (const b of lines.slice(at + 1)) {
      const [from, to] = [place.get(a.from), place.get(a.to)];
      const [start, end] = [place.get(b.from), place.get(b.to)];
      if (from && to && start && end && from.at === start.at && (from.x - start.x) * (to.x - end.x) < 0)
        count++;
    }
  return count;
}

test('crosses no more lines than the order that was given, and none where an order without any exists', () => {
  let better = 0;
  fc.assert(
    fc.property(cases, ({ rows, lines }) => {
      const straight = lines.map(({ from, to }) => ({ from, to }));
      const given = crossed(
        rows.map((row) => row.map(({ id }) => id)),
        straight,
      );
      const found = crossed(
        arrange(rows, straight, 2000).map((row) => row.map(({ id }) => id)),
        straight,
      );
      expect(found).toBeLessThanOrEqual(given);
      if (found < given) better++;
    }),
    trials(2000),
  );
  seen(better, 30, 'orders that became better');
  const two = (row: number) => [0, 1, 2].map((at) => ({ id: `${row} ${at}`, width: 50 }));
  const turned = [0, 1, 2].map((at) => ({ from: `0 ${at}`, to: `1 ${2 - at}` }));
  expect(
    crossed(
      arrange([two(0), two(1)], turned, 300).map((row) => row.map(({ id }) => id)),
      turned,
    ),
  ).toBe(0);
});

test('long lines do not cross each other for nothing', () => {
  let [count, lines] = [0, 0];
  for (let seed = 1; seed <= 8; seed++)
    pathwayMap(mapModel(pathwayWithEverySign(seed, 60), 'p'), {
      width: 1440,
      arrange: (rows, all, room) => {
        const straight = all.map(({ from, to }) => ({ from, to }));
        const placed = arrange(rows, straight, room);
        count += crossed(
          placed.map((row) => row.map(({ id }) => id)),
          straight,
        );
        lines += all.length;
        return placed;
      },
    });
  expect(lines).toBeGreaterThan(1800);
  expect(count).toBeLessThanOrEqual(60);
});
