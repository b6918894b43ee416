/** What names a partner, a pathway, a service or a plan that is not in the document counts as if that had ended. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import * as ask from '../../src/partnership/index.js';
import { runs, seen, trials } from '../depth.js';
import { questions, shape } from './questions.js';
import { day, systems } from './random-system.js';
import type { Row } from './rows-that-end.js';
import { partner, role, system } from './system.js';

const on = { asOf: day };
const someone = partner('a', ['postsecondary']);
const course = { id: 's', title: 'S', kind: 'course' } as const;
const way = { id: 'p', title: 'P', steps: ['s'] };

const bus = { id: 'u', title: 'Bus', kind: 'transportation', provider: 'a', steps: 'all' } as const;

test('a row that is not there is as good as one that has ended', () => {
  const bites = new Map<string, number>();
  const kinds: readonly EntityKind[] = ['partner', 'pathway', 'support', 'plan'];
  fc.assert(
    fc.property(systems, fc.constantFrom(...kinds), fc.nat(3), (random, kind, at) => {
      // Steps of a provider who is not in the document stay, those of one who is gone do not: decision 0063.
      const given = {
        ...random,
        steps: random.steps!.map(({ provider: _, ...row }) => row),
      };
      const table = tables[kind];
      const rows = (given as unknown as { [table: string]: readonly Row[] })[table]!;
      const row = rows[at % rows.length]!;
      if (row.id === 'ann') return;
      const changed = (its: readonly Row[]) => ({ ...given, [table]: its }) as unknown as PathwaySystem;
      const ended = changed(rows.map((each) => (each === row ? { ...each, status: 'ceased' } : each)));
      const lost = changed(rows.filter((each) => each !== row));
      for (const [name, question] of Object.entries(questions)) {
        const answer = shape(question(lost));
        expect(answer, `${name}, ${kind}`).toBe(shape(question(ended)));
        if (answer !== shape(question(given))) bites.set(name, (bites.get(name) ?? 0) + 1);
      }
    }),
    trials(5000, 31, 5),
  );
  const least = ['responsibilityMatrix', 'tiersAt', 'leadershipDecided', 'serviceCoverage', 'accessPoints'];
  for (const name of least) seen(bites.get(name), runs(5000) / 100, name);
});

test.each([
  ['a partner', role('r', 'zz', {})],
  ['a pathway', role('r', 'a', { scope: ['zz'] })],
])('a role of or for %s that is not in the document is none, with or without a day', (_, row) => {
  const asked = (more: object) => {
    const its = {
      ...{ ...row, kind: 'convener', tier: 'leadership', from: '2020', champions: ['funding'] },
      ...{ responsibilities: ['engage-employers'], ...more },
    } as never;
    const given = system({
      ...{ partners: [someone], pathways: [way], roles: [its] },
      funding: [{ id: 'f', title: 'F', source: 'state', effective: { from: '2025-01-01' } }],
    });
    return [{}, on].flatMap((options) => [
      ask.responsibilityMatrix(given, options).single,
      ask.champions(given, options).flatMap(({ partners }) => partners),
      ask.tiersAt(given, on).leadership.map(({ partner: id }) => id),
      ask.partnersAt(given, on).map(({ partner: id }) => id),
      ask.leadershipDecided(given, on).early,
    ]);
  };
  const none = [[], [], [], [], 'no'];
  expect(asked({})).toEqual([...none, ...none]);
  const some = [['engage-employers'], ['a'], ['a'], ['a'], 'yes'];
  expect(asked({ partner: 'a', scope: ['p'] })).toEqual([...some, ...some]);
  expect(asked({ partner: 'a', scope: ['zz', 'p'] })).toEqual([...some, ...some]);
});

test.each([
  ['of a provider who is not in the document', { provider: 'zz' }],
  ['with a step that is not', { steps: ['zz'] }],
  ['with no step', { steps: [] }],
])('services %s help nobody', (_, more) => {
  const asked = (its: object) => {
    const given = system({
      ...{ partners: [someone, partner('b', [])], steps: [course] },
      region: [{ scheme: 'us-county', code: '04019' }],
      pathways: [{ ...way, populations: ['veterans'] }],
      supports: ['a', 'b'].map((id) => ({ ...bus, id, provider: id, populations: ['veterans'], ...its })),
    } as Partial<PathwaySystem>);
    return [
      ask.serviceCoverage(given).flatMap(({ supports }) => supports),
      ask.serviceCoverage(given, on).flatMap(({ supports }) => supports),
      ask
        .coverageByPlace(given, on)
        .flatMap(({ services }) => services.flatMap(({ supports, unplaced }) => [...supports, ...unplaced])),
      ask.populationsServed(given, on).flatMap(({ supports }) => supports),
      ask.duplicateServices(given, on).flatMap(({ supports }) => supports),
    ];
  };
  expect(asked({})).toEqual([1, 2, 3, 4, 5].map(() => ['a', 'b']));
  expect(asked(more)).toEqual([[], [], [], [], []]);
  expect(asked({ steps: ['s', 'zz'] })).toEqual(asked({}));
});
