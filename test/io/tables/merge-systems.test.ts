/** Merging: nothing of either document is lost, and whatever they disagree on is named. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/base/json.js';
import { sameJson } from '../../../src/base/same-json.js';
import { type MergeConflict, mergeSystems } from '../../../src/io/tables/merge-systems.js';
import { columnsOf } from '../../../src/model/columns.js';
import { differTogether } from '../../../src/model/fields-together.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { tables } from '../../../src/model/tables.js';
import { seen, trials } from '../../depth.js';
import { systems } from '../../model/arbitrary-system.js';

type Rows = readonly { readonly [field: string]: Json }[];
const names = Object.values(tables);

/** Every field of every row as it stands in a document, beside the conflicts that name what stands elsewhere. */
function says(
  system: PathwaySystem,
  table: (typeof names)[number],
  id: Json,
  field: string,
): Json | undefined {
  return ((system[table] ?? []) as unknown as Rows).find((row) => row['id'] === id)?.[field];
}

/** What an object of fields that belong together says in one of them. */
function at(fields: Json, field: string): Json | undefined {
  return (fields as { readonly [field: string]: Json })[field];
}

test('a system merged with itself is itself', () => {
  fc.assert(
    fc.property(systems, (system) => {
      expect(mergeSystems(system, system)).toEqual({ system, conflicts: [] });
    }),
    trials(6000, 1, 8),
  );
});

test('every field of both is in the merged document or in a conflict; the document can be read', () => {
  let met = 0;
  fc.assert(
    fc.property(systems, systems, (first, second) => {
      const { system, conflicts } = mergeSystems(first, second);
      expect(readSystem(system)).toMatchObject({ ok: true });
      for (const { path, kept, other } of conflicts)
        expect([path, sameJson(kept, other)]).toEqual([path, false]);
      for (const table of names) {
        const ids = [first, second].flatMap((each) =>
          ((each[table] ?? []) as unknown as Rows).map((row) => row['id']),
        );
        expect(((system[table] ?? []) as unknown as Rows).map((row) => row['id'])).toEqual([...new Set(ids)]);
        for (const row of (first[table] ?? []) as unknown as Rows)
          for (const field of Object.keys(row))
            expect(says(system, table, row['id']!, field)).toEqual(row[field]);
        for (const row of (second[table] ?? []) as unknown as Rows)
          for (const field of Object.keys(row)) {
            const stands = says(system, table, row['id']!, field);
            if (sameJson(stands, row[field]!)) continue;
            met++;
            const names = ({ fields, kept, other }: MergeConflict) =>
              fields
                ? sameJson(at(kept, field), stands) && sameJson(at(other, field), row[field])
                : sameJson(kept, stands) && sameJson(other, row[field]);
            expect(conflicts.some(names)).toBe(true);
          }
      }
    }),
    trials(6000, 2, 8),
  );
  seen(met, 100);
});

test('which of two comes first decides which value stands, not which conflicts there are', () => {
  fc.assert(
    fc.property(systems, systems, (first, second) => {
      const there = mergeSystems(first, second).conflicts;
      const back = mergeSystems(second, first).conflicts;
      const pairs = (conflicts: typeof there) => conflicts.map(({ kept, other }) => [kept, other]);
      const turned = back.map(({ kept, other }) => [other, kept]);
      const key = (pair: readonly Json[]) => JSON.stringify(pair);
      expect(pairs(there).map(key).sort()).toEqual(turned.map(key).sort());
    }),
    trials(4000, 3, 8),
  );
});

const steps = (fields: object): PathwaySystem => ({
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  steps: [{ id: 'a', title: 'A', kind: 'course', ...fields }],
});
const measured = (fields: object): PathwaySystem => ({
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  measurements: [{ id: 'm', measure: 'completed', ...fields }],
});

test.each([
  [steps, { credits: 3 }, { credits: 4.5, creditUnit: 'quarter' }],
  [steps, { credits: 3 }, { creditUnit: 'quarter' }],
  [steps, { credits: 4, creditUnit: 'semester' }, { credits: 6, creditUnit: 'quarter' }],
  [measured, { value: 0.75 }, { value: 75, unit: 'percent' }],
  [measured, { numerator: 1 }, { denominator: 2 }],
  [measured, { value: 60 }, { numerator: 1, denominator: 2 }],
  [measured, { value: 3, on: '2025-06-30' }, { suppressed: true }],
  [measured, { value: 60, period: { from: '2024-07-01' } }, { value: 70, period: { from: '2025-07-01' } }],
])('what means something only together stays as one says it: %o %o', (make, first, second) => {
  const [one, other] = [make(first), make(second)];
  const [kept, also] = [first, second];
  const path = make === steps ? '/steps/0' : '/measurements/0';
  const fields = expect.arrayContaining(Object.keys({ ...first, ...second }));
  expect(mergeSystems(one, other)).toEqual({
    system: one,
    conflicts: [{ path, fields, kept, other: also }],
  });
  expect(mergeSystems(other, one)).toEqual({
    system: other,
    conflicts: [{ path, fields, kept: also, other: kept }],
  });
});

test('what only one says of fields that belong together is taken, and one field alone is a conflict of that field', () => {
  const more = steps({ credits: 3, creditUnit: 'quarter' });
  expect(mergeSystems(steps({ credits: 3 }), more)).toEqual({ system: more, conflicts: [] });
  expect(mergeSystems(steps({}), more)).toEqual({ system: more, conflicts: [] });
  expect(mergeSystems(more, steps({}))).toEqual({ system: more, conflicts: [] });
  expect(mergeSystems(more, steps({ credits: 4, creditUnit: 'quarter' })).conflicts).toEqual([
    { path: '/steps/0/credits', kept: 3, other: 4 },
  ]);
});

test('fields that mean something only together are fields of their table', () => {
  for (const table of names) {
    const fields = new Set(columnsOf(table).map(({ way }) => way[0]));
    const strange = differTogether(table, () => true)
      .flat()
      .filter((field) => !fields.has(field));
    expect([table, strange]).toEqual([table, []]);
  }
});
