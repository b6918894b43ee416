/** 004-11: the board expands pathways to other industries. */
import { expect, test } from 'vitest';
import { boardActions, industryCoverage } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('An employer at the table asks for its own industry, until it leaves', () => {
  const mill = (to?: string) =>
    system({
      partners: [
        { id: 'mill', name: 'Mill', types: ['industry'], sectors: [{ edition: '2022', code: '332' }] },
        { id: 'school', name: 'School', types: ['secondary'], sectors: [{ edition: '2022', code: '61' }] },
      ],
      roles: [{ id: 'r', partner: 'mill', kind: 'employer', ...(to && { to }) }],
    });
  const asked = (of: ReturnType<typeof mill>) =>
    industryCoverage(of, { asOf }).sectors.flatMap(({ sector, demand }) =>
      demand.map(({ id }) => `${sector} ${id}`),
    );
  expect(asked(mill())).toEqual(['31 mill']);
  expect(asked(mill('2026-10-31'))).toEqual([]);
  const found = boardActions(mill(), { asOf }).find(({ action }) => action === 'expand-sectors');
  expect(found?.sectors).toEqual(['31']);
});

test('Only health has pathways; needs ask for manufacturing, and records for an occupation that none leads to', () => {
  const asks = system({
    region: [{ scheme: 'us-state', code: '04' }],
    occupations: [
      { id: 'cna', title: 'Nurse aide' },
      { id: 'cnc', title: 'Machinist' },
    ],
    pathways: [
      {
        id: 'health',
        title: 'H',
        steps: [],
        sectors: [{ edition: '2022', code: '62' }],
        occupations: ['cna'],
      },
    ],
    skillNeeds: [{ id: 'n', title: 'CNC', sectors: [{ edition: '2022', code: '33' }] }],
    evidence: [
      {
        id: 'here',
        kind: 'labor-market',
        about: [{ kind: 'occupation', id: 'cnc' }],
        bearing: 'for',
        places: [{ scheme: 'us-county', code: '04019' }],
      },
    ],
  });
  const expand = (of: typeof asks) => {
    const found = boardActions(of, { asOf }).find(({ action }) => action === 'expand-sectors');
    return [found?.sectors, found?.occupations];
  };
  expect(expand(asks)).toEqual([['31'], ['cnc']]);
  const [record] = asks.evidence ?? [];
  const maine = record && { ...record, places: [{ scheme: 'us-state', code: '23' } as const] };
  expect(expand({ ...asks, evidence: maine ? [maine] : [] })).toEqual([['31'], []]);
  const { sectors } = industryCoverage(asks, { asOf });
  expect([sectors.length, sectors.filter(({ pathways }) => pathways.length > 0).length]).toEqual([20, 1]);
});
