/** 001-38: twenty-six cells, sixteen responsibilities. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';
import type { PartnerFunction } from '../../src/model/partner-functions.js';
import { responsibilityMatrix } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

/** The chart of the source, agency by agency. */
const chart: readonly (readonly [PartnerFunction, string, readonly string[]])[] = [
  [
    'workforce-agency',
    'workforce-development',
    [
      ...['provide-labor-market-information', 'engage-employers', 'recruit-and-refer'],
      ...['provide-support-services', 'assess-skills', 'assist-job-search', 'place-in-jobs'],
    ],
  ],
  [
    'community-college',
    'education',
    [
      ...['design-programs', 'develop-curricula', 'modularize-curricula', 'link-credit-and-noncredit'],
      ...['promote-portability', 'provide-support-services', 'assist-with-financial-aid'],
    ],
  ],
  ['economic-development', 'economic-development', ['provide-labor-market-information', 'engage-employers']],
  ['human-services', 'human-services', ['recruit-and-refer', 'provide-support-services', 'engage-employers']],
  [
    'community-based',
    'community-based',
    ['recruit-and-refer', 'engage-employers', 'provide-support-services'],
  ],
  [
    'private-business',
    'employers',
    ['develop-curricula', 'provide-trainers', 'provide-facilities', 'provide-employment'],
  ],
];
const sixteen = [...new Set(chart.flatMap(([, , its]) => its))];
const asOf = '2026-11-01';

test('twenty-six cells, sixteen responsibilities', () => {
  expect([chart.flatMap(([, , its]) => its).length, sixteen.length]).toEqual([26, 16]);
  expect(Object.keys(vocabularies.responsibilities).sort()).toEqual([...sixteen].sort());
  const { rows, unowned } = responsibilityMatrix(system({}), { asOf });
  expect(rows.map(({ responsibility }) => responsibility).sort()).toEqual([...sixteen].sort());
  expect([...unowned].sort()).toEqual([...sixteen].sort());
});

test('What is common is taken for each agency that says nothing, where it is asked for', () => {
  const silent = system({ partners: chart.map(([each]) => partner(each, [], { functions: [each] })) });
  const owned = (of: typeof silent, common: boolean) => {
    const { rows, cells } = responsibilityMatrix(of, { asOf, common });
    const its = (id: string) => rows.flatMap((row) => (row.owners.includes(id) ? row.responsibility : []));
    return [Object.fromEntries(chart.map(([id]) => [id, its(id).sort()])), cells];
  };
  const common = Object.fromEntries(chart.map(([id, , its]) => [id, [...its].sort()]));
  expect(owned(silent, true)).toEqual([common, 26]);
  expect(owned(silent, false)).toEqual([Object.fromEntries(chart.map(([id]) => [id, []])), 0]);
  // Whoever says what it answers for answers for that and for nothing that is only common.
  const spoken = {
    ...silent,
    roles: [role('r', 'private-business', { responsibilities: ['assess-skills'] })],
  };
  expect(owned(spoken, true)).toEqual([{ ...common, 'private-business': ['assess-skills'] }, 23]);
  for (const [, group, its] of chart)
    for (const each of its)
      expect(vocabularies.responsibilities[each as 'assess-skills'].commonlyBy).toContain(group);
});
