/** 001-40: without anything planned ahead nobody is a step ahead. */
import { expect, test } from 'vitest';
import { agenda } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('without anything planned ahead nobody is a step ahead', () => {
  expect(agenda(system({}), { asOf: '2026-11-01' }).horizon).toBeUndefined();
});
