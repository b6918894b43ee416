/** 002-07: accessible to all workers. */
import { expect, test } from 'vitest';
import { doorsByGroup } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('Every group is asked after, also one that the document never names, and what bars it is said', () => {
  const veterans = { kind: 'population', population: 'veterans' } as const;
  const rows = doorsByGroup(
    system({
      steps: [
        { id: 'weld', title: 'Welding', kind: 'course', requires: veterans },
        { id: 'fit', title: 'Fitting', kind: 'course', requires: { kind: 'step', step: 'weld' } },
      ],
      pathways: [
        { id: 'p', title: 'P', steps: ['weld', 'fit'] },
        { id: 'q', title: 'Q', steps: ['fit'] },
      ],
      entries: [
        {
          id: 'low',
          pathway: 'p',
          step: 'fit',
          populations: ['low-income'],
          requires: { kind: 'text', text: 'An interview' },
        },
      ],
    }),
    { asOf },
  );
  const access = (pathway: string, population: string) => {
    const row = rows.find((each) => each.pathway === pathway && each.population === population);
    return [row?.access, row?.doors[0]?.asks];
  };
  expect(rows).toHaveLength(56);
  expect(access('p', 'low-income')).toEqual(['own', { kind: 'text', text: 'An interview' }]);
  expect(access('p', 'veterans')).toEqual(['open', veterans]);
  expect(access('p', 'incumbent-workers')).toEqual(['barred', veterans]);
  expect(access('q', 'incumbent-workers')).toEqual(['open', { kind: 'step', step: 'weld' }]);
});

test('a door that adds to its step asks what the step asks, too', () => {
  const rows = (adds: boolean) =>
    doorsByGroup(
      system({
        steps: [
          {
            id: 'weld',
            title: 'Welding',
            kind: 'course',
            requires: { kind: 'population', population: 'veterans' },
          },
        ],
        pathways: [{ id: 'p', title: 'P', steps: ['weld'] }],
        entries: [{ id: 'door', pathway: 'p', step: 'weld', adds, requires: { kind: 'all', of: [] } }],
      }),
      { asOf: '2026-11-01' },
    );
  const access = (adds: boolean) => rows(adds).find(({ population }) => population === 'low-income')?.access;
  expect([access(false), access(true)]).toEqual(['open', 'barred']);
});
