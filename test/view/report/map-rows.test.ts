/** A picture that is cut between its rows: nothing that is read is cut, and nothing is lost or shown twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapModel } from '../../../src/view/map/map-model.js';
import { pathwayMap } from '../../../src/view/map/pathway-map.js';
import { mapRows } from '../../../src/view/report/map-rows.js';
import { seen, trials } from '../../depth.js';
import { pathwayWithEverySign } from '../map/every-sign.js';

const systems = fc
  .record({ seed: fc.nat(100_000), size: fc.integer({ min: 5, max: 40 }) })
  .map(({ seed, size }) => pathwayWithEverySign(seed, size));

/** From where to where a part goes. */
function frameOf(svg: string) {
  const [, height = '', top = '', same = ''] =
    /^<svg [^>]*height="(\d+)" viewBox="0 (\d+) \d+ (\d+)"/.exec(svg) ?? [];
  expect(same).toBe(height);
  return { top: Number(top), bottom: Number(top) + Number(height) };
}

const texts = (svg: string) => svg.match(/<text [^>]*>[^<]*<\/text>/g) ?? [];

test('parts stand on each other, no card or text is cut, and each text stands in one of them', () => {
  let many = 0;
  fc.assert(
    fc.property(systems, (system) => {
      const map = pathwayMap(mapModel(system, 'p'), { width: 690, style: false });
      const rows = mapRows(map);
      const parts = rows.map(({ svg }) => svg);
      const frames = parts.map(frameOf);
      expect([frames[0]?.top, frames.at(-1)?.bottom]).toEqual([0, map.height]);
      expect(frames.slice(1).map(({ top }) => top)).toEqual(frames.slice(0, -1).map(({ bottom }) => bottom));
      for (const { y, height } of map.boxes)
        expect(frames.filter(({ top, bottom }) => y < bottom && y + height > top)).toHaveLength(1);
      expect(parts.flatMap(texts).sort()).toEqual(texts(map.svg).sort());
      // What is below all cards is at the end, and holds what the signs mean.
      const below = rows.filter((row) => row.below);
      expect(rows.slice(rows.length - below.length)).toEqual(below);
      const lowest = Math.max(...map.boxes.map(({ y, height }) => y + height));
      expect(below.map((row) => frameOf(row.svg).top).every((top) => top > lowest)).toBe(true);
      expect(below.flatMap((row) => texts(row.svg)).join()).toContain('>Signs<');
      if (parts.length > 3) many++;
    }),
    trials(400),
  );
  seen(many, 10, 'pictures of several parts');
});

test('the title stays with the first row', () => {
  const map = pathwayMap(mapModel(pathwayWithEverySign(3, 20), 'p'), { width: 690 });
  const first = frameOf(mapRows(map)[0]?.svg ?? '');
  const [highest] = map.boxes.map(({ y, height }) => y + height).sort((a, b) => a - b);
  expect(first.bottom).toBeGreaterThanOrEqual(highest ?? 0);
});
