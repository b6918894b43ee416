/** 000-25: an employer that sustains is told with what it brings. */
import { expect, test } from 'vitest';
import { contributions } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('an employer that sustains is told with what it brings', () => {
  const [hospital] = contributions(
    system({
      partners: [partner('hospital', ['industry'])],
      roles: [role('r', 'hospital', { resources: ['Beds for practice'] })],
    }),
  );
  expect(hospital?.resources).toEqual(['Beds for practice']);
});
