/** A diff says all: applied to the document before, it gives the one after; between equal documents there is none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffSystems } from '../../../src/edit/diff/diff-systems.js';
import type { SystemDiff } from '../../../src/edit/diff/system-diff.js';
import { withChanges } from '../../../src/graph/changes/changed-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { tables } from '../../../src/model/tables.js';
import { runs, seen, trials } from '../../depth.js';
import { creditSamples } from '../../graph/arbitrary-system.js';
import { systems as anySystems } from '../../model/arbitrary-system.js';
import { systems as partnerships } from '../../partnership/random-system.js';
import { renames } from './renames.js';

type Rows = readonly { readonly id: string }[];

/** The document before with all that a diff tells. */
function applyDiff(before: PathwaySystem, { renamed, document, changes }: SystemDiff): PathwaySystem {
  const after: { [field: string]: unknown } = { ...before };
  if (renamed) after['id'] = renamed.to;
  for (const { field, after: value } of document)
    if (value === undefined) delete after[field];
    else after[field] = value;
  return withChanges(after as unknown as PathwaySystem, changes);
}

/** The same document with its rows by id, each id once, and without empty tables. */
function tidied(system: PathwaySystem): PathwaySystem {
  const entries = Object.entries(system).flatMap(([field, value]) => {
    if (!(Object.values(tables) as string[]).includes(field)) return [[field, value]];
    const rows = [...new Map((value as Rows).map((row) => [row.id, row])).values()];
    return rows.length > 0 ? [[field, rows.sort((a, b) => (a.id < b.id ? -1 : 1))]] : [];
  });
  return Object.fromEntries(entries) as PathwaySystem;
}

const credit = creditSamples.map(({ system }) => system);
const one = fc.oneof(anySystems, partnerships, credit).map(tidied);
const pairs = one.chain((before) =>
  fc.tuple(
    fc.constant(before),
    fc.oneof(
      one,
      renames(before).map(({ system }) => tidied(system)),
    ),
  ),
);

test('applied to the document before, it gives the one after', () => {
  const kinds = new Set<string>();
  let renamed = 0;
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const diff = diffSystems(before, after, { budget: 0 });
      expect(tidied(applyDiff(before, diff))).toEqual(after);
      for (const { change } of diff.things) kinds.add(change);
      renamed += diff.things.filter(({ change }) => change === 'renamed').length;
      const back = diffSystems(after, before, { budget: 0 });
      expect(tidied(applyDiff(after, back))).toEqual(before);
    }),
    trials(2000, 171, 8),
  );
  expect(kinds.size).toBe(4);
  seen(renamed, runs(2000) / 20);
});

test('between equal documents there is nothing, whatever the order of their rows', () => {
  fc.assert(
    fc.property(one, (system) => {
      const turned = Object.fromEntries(
        Object.entries(system)
          .reverse()
          .map(([field, value]) =>
            (Object.values(tables) as string[]).includes(field)
              ? [field, [...(value as Rows)].reverse()]
              : [field, value],
          ),
      ) as unknown as PathwaySystem;
      expect(diffSystems(system, structuredClone(turned))).toEqual({
        document: [],
        things: [],
        changes: [],
        reach: [],
        exact: true,
      });
    }),
    trials(2000, 172, 8),
  );
});
