/** 001-31: a readiness rating per element. */
import { expect, test } from 'vitest';
import { readiness } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('a readiness rating per element', () => {
  const { elements } = readiness(system({}), 'toolkit-2011');
  expect(elements).toHaveLength(6);
});
