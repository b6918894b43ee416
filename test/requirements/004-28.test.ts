/** 004-28: low-income, lower-skilled youth and adults: who of them has a door, and who has none. */
import { expect, test } from 'vitest';
import { doorsByGroup } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('A pathway with a door for low-income adults still says that youth and lower-skilled people have none', () => {
  const groups = doorsByGroup(
    system({
      steps: [{ id: 'a', title: 'A', kind: 'course' }],
      pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
      entries: [{ id: 'in', pathway: 'p', step: 'a', populations: ['low-income'] }],
    }),
    { asOf: '2026-11-01' },
  );
  const its = (group: string) => JSON.stringify(groups.find(({ population }) => population === group));
  expect(its('low-income')).toContain('"in"');
  for (const group of ['basic-skills-deficient', 'out-of-school-youth']) {
    expect(its(group)).toBeDefined();
    expect(its(group)).not.toContain('"in"');
  }
});
