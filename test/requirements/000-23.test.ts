/** 000-23: industry tells its challenges and trends, and the pathways answer them. */
import { expect, test } from 'vitest';
import { industryCoverage, responsibilityMatrix } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('What manufacturers ask for and no pathway answers is told, with who asks', () => {
  const told = system({
    partners: [partner('makers', ['industry'])],
    roles: [role('r', 'makers', { kind: 'member', responsibilities: ['inform-on-trends'] })],
    pathways: [{ id: 'health', title: 'Health', steps: [], sectors: [{ edition: '2022', code: '62' }] }],
    skillNeeds: [{ id: 'n', title: 'Robots', sectors: [{ edition: '2022', code: '332' }] }],
  });
  const asked = (of: typeof told) =>
    industryCoverage(of, { asOf })
      .sectors.filter(
        ({ pathways, ...demand }) => pathways.length === 0 && JSON.stringify(demand).includes('"n"'),
      )
      .map(({ sector }) => sector);
  expect(asked(told)).toEqual(['31']);
  const [need] = told.skillNeeds ?? [];
  const over = { ...told, skillNeeds: need ? [{ ...need, status: 'ceased' as const }] : [] };
  expect(asked(over)).toEqual([]);
  const trends = responsibilityMatrix(told, { asOf }).rows.find(
    ({ responsibility }) => responsibility === 'inform-on-trends',
  );
  expect(trends?.owners).toEqual(['makers']);
});
