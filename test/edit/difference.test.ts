/** What a change comes to as operations: rows are told by their ids, so that a neighbor is never rewritten as another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch } from '../../src/edit/patch/apply-patch.js';
import { difference } from '../../src/edit/patch/difference.js';
import { patchOf } from '../../src/edit/patch/json-patch.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { trials } from '../depth.js';

const told = (before: unknown, after: unknown) =>
  difference(before, after).map(({ op, way }) => `${op} /${way.join('/')}`);

test('a row that goes is one operation, whatever happens to the row behind it', () => {
  const before = [
    { id: 'aide', title: 'Aide' },
    { title: 'Nurse', id: 'nurse', requires: { kind: 'step', step: 'aide' } },
    { id: 'last', title: 'Last' },
  ];
  const after = [{ title: 'Nurse', id: 'nurse' }, before[2]];
  expect(told(before, after)).toEqual(['remove /0', 'remove /0/requires']);
  expect(told(after, before)).toEqual(['add /0', 'add /1/requires']);
  const renamed = [{ id: 'cna', title: 'Aide' }, ...before.slice(1)];
  expect(told(before, renamed)).toEqual(['replace /0/id']);
});

const row = fc.record({ id: fc.constantFrom(...'abcdefgh'), title: fc.constantFrom('x', 'y') });
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 8 });

const documentOf = (steps: readonly { id: string; title: string }[]): PathwaySystem => ({
  ...{ format: 'career-pathways/1', id: 's', title: 'S' },
  steps: steps.map((each) => ({ ...each, kind: 'course' })),
});

test('rows that come, go, change or move are what the document becomes, and none takes the id of another', () => {
  fc.assert(
    fc.property(rows, rows, (steps, others) => {
      const [before, after] = [documentOf(steps), documentOf(others)];
      const operations = difference(before, after);
      const patched = applyPatch(before, patchOf(operations));
      expect(JSON.stringify(patched.ok && patched.value)).toBe(JSON.stringify(after));
      const had = new Set(steps.map(({ id }) => id));
      const both = others.filter(({ id }) => had.has(id)).length;
      const ids = operations.filter(({ op, way }) => op === 'replace' && way.at(-1) === 'id');
      // An id is replaced only where a row that went gives way to one that is new.
      expect(ids.length).toBeLessThanOrEqual(Math.min(steps.length, others.length) - both);
    }),
    trials(20_000),
  );
});
