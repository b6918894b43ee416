/** Two versions of a system: what is added one way is removed the other way, and nothing else is told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import { compareSystems } from '../../src/partnership/index.js';
import { runs, seen, trials } from '../depth.js';
import { systems } from './random-system.js';

type Rows = readonly { readonly id: string }[];
const kinds = Object.keys(tables) as EntityKind[];
const rowsOf = (system: PathwaySystem, kind: EntityKind) => (system[tables[kind]] ?? []) as Rows;

/** The slow way: every id of both versions, looked up in each. */
function slowly(before: PathwaySystem, after: PathwaySystem) {
  return kinds.flatMap((kind) => {
    const of = (system: PathwaySystem, id: string) => rowsOf(system, kind).find((row) => row.id === id);
    const ids = [...new Set([...rowsOf(before, kind), ...rowsOf(after, kind)].map(({ id }) => id))].sort();
    const added = ids.filter((id) => !of(before, id));
    const removed = ids.filter((id) => !of(after, id));
    const changed = ids.filter((id) => {
      const [was, is] = [of(before, id), of(after, id)];
      return was && is && JSON.stringify(was) !== JSON.stringify(is);
    });
    return added.length + removed.length + changed.length > 0 ? [{ kind, added, removed, changed }] : [];
  });
}

test('as the slow way finds it, the other way round when turned, and nothing between equals', () => {
  let bites = 0;
  fc.assert(
    fc.property(systems, systems, (before, after) => {
      const there = compareSystems(before, after);
      const back = compareSystems(after, before);
      const short = (all: typeof there.tables) =>
        all.map(({ kind, added, removed, changed }) => ({
          ...{ kind, added, removed },
          changed: changed.map(({ id }) => id).sort(),
        }));
      expect(short(there.tables)).toEqual(slowly(before, after));
      const turned = (all: { readonly added: readonly string[]; readonly removed: readonly string[] }) => [
        all.removed,
        all.added,
      ];
      for (const part of ['sectors', 'occupations'] as const)
        expect(turned(back[part])).toEqual([there[part].added, there[part].removed]);
      expect(back.pathways.map((each) => [each.pathway, ...turned(each.steps)])).toEqual(
        there.pathways.map(({ pathway, steps }) => [pathway, steps.added, steps.removed]),
      );
      if (there.sectors.added.length > 0 && there.pathways.some((each) => each.changedSteps.length > 0))
        bites += 1;
      expect(compareSystems(before, structuredClone(before)).tables).toEqual([]);
      expect(compareSystems(before, structuredClone(before)).pathways).toEqual([]);
    }),
    trials(2000, 21, 8),
  );
  seen(bites, runs(2000) / 50);
});

test('the order of fields and tables says nothing, that of the steps of a pathway does', () => {
  const steps = ['a', 'b'].map((id) => ({ id, title: id, kind: 'course' as const }));
  const one = (order: string[]): PathwaySystem => ({
    ...{ format: 'career-pathways/1', id: 's', title: 'S', steps },
    pathways: [{ id: 'p', title: 'P', steps: order }],
  });
  const other: PathwaySystem = {
    ...{ title: 'S', id: 's', format: 'career-pathways/1' },
    pathways: [{ steps: ['a', 'b'], title: 'P', id: 'p' }],
    steps: [...steps].reverse().map(({ id, title, kind }) => ({ kind, title, id })),
  };
  expect(compareSystems(one(['a', 'b']), other).tables).toEqual([]);
  const [found] = compareSystems(one(['a', 'b']), one(['b', 'a'])).tables;
  expect(found).toEqual({
    kind: 'pathway',
    added: [],
    removed: [],
    changed: [{ id: 'p', fields: ['steps'] }],
  });
});
