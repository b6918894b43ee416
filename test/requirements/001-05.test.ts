/** 001-05: resources across systems and sources. */
import { expect, test } from 'vitest';
import { contributions, fundingReport } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('Two sources and a room by three partners; who has left brings nothing any more', () => {
  const braided = (to?: string) =>
    system({
      partners: ['board', 'college', 'shop'].map((id) => partner(id, [])),
      roles: [role('room', 'shop', { kind: 'member', resources: ['a workshop'], ...(to && { to }) })],
      funding: [
        {
          id: 'adult',
          title: 'Adults',
          source: 'wioa-title-i',
          partner: 'board',
          amount: { amount: 40, currency: 'USD' },
        },
        { id: 'cte', title: 'CTE', source: 'perkins', partner: 'college' },
      ],
    });
  const brings = (of: ReturnType<typeof braided>) =>
    contributions(of, { asOf: '2026-11-01' }).map(({ partner: who, resources, funding }) => [
      who,
      [...resources, ...funding],
    ]);
  expect(
    fundingReport(braided(), { asOf: '2026-11-01' })
      .streams.map(({ source }) => source)
      .sort(),
  ).toEqual(['perkins', 'wioa-title-i']);
  expect(brings(braided())).toEqual([
    ['board', ['adult']],
    ['college', ['cte']],
    ['shop', ['a workshop']],
  ]);
  expect(JSON.stringify(brings(braided('2025')))).not.toContain('workshop');
});
