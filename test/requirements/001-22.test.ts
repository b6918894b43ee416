/** 001-22: a partner of whom nothing is expected. */
import { expect, test } from 'vitest';
import { contributions } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('a partner of whom nothing is expected', () => {
  expect(contributions(system({ partners: [partner('a', [])] }))).toEqual([
    { partner: 'a', resources: [], outcomes: [], funding: [] },
  ]);
});
