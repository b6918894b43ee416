/** Merging: nothing of either document is lost, and whatever they disagree on is named. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/base/json.js';
import { sameJson } from '../../../src/base/same-json.js';
import { mergeSystems } from '../../../src/io/tables/merge-systems.js';
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
            const stands = says(system, table, row['id']!, field)!;
            if (sameJson(stands, row[field]!)) continue;
            met++;
            expect(
              conflicts.some(({ kept, other }) => sameJson(kept, stands) && sameJson(other, row[field]!)),
            ).toBe(true);
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
