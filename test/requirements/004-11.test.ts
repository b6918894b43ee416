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

test('An industry that a pathway serves is asked for and not told as missing; two make the expansion', () => {
  const serving = (...codes: readonly string[]) =>
    system({
      occupations: [{ id: 'cna', title: 'Nurse aide' }],
      pathways: codes.map((code) => ({
        ...{ id: code, title: code, steps: [], sectors: [{ edition: '2022', code }] },
        ...(code === '62' && { occupations: ['cna'] }),
      })),
      skillNeeds: [
        { id: 'n', title: 'Care', sectors: [{ edition: '2022', code: '621' }], occupations: ['cna'] },
        { id: 'o', title: 'Metal', sectors: [{ edition: '2022', code: '332' }] },
        { id: 'over', title: 'Farms', sectors: [{ edition: '2022', code: '11' }], effective: { to: '2025' } },
      ],
    });
  const expand = (...codes: readonly string[]) => {
    const found = boardActions(serving(...codes), { asOf }).find(({ action }) => action === 'expand-sectors');
    return [found?.found.map(({ id }) => id), found?.sectors, found?.occupations];
  };
  expect(expand('62')).toEqual([[], ['31'], []]);
  expect(expand('62', '31')).toEqual([['62', '31'], [], []]);
  expect(expand('52')).toEqual([[], ['31', '62'], ['cna']]);
  const { sectors } = industryCoverage(serving('62'), { asOf });
  expect(sectors.filter(({ demand, pathways }) => demand.length + pathways.length > 0)).toEqual([
    { sector: '31', pathways: [], demand: [{ kind: 'skill-need', id: 'o' }] },
    { sector: '62', pathways: ['62'], demand: [{ kind: 'skill-need', id: 'n' }] },
  ]);
});
