/** 001-06: five steps. */
import { expect, test } from 'vitest';
import { determine, elementOne } from '../../src/definitions/index.js';
import { system } from '../partnership/system.js';

test('five steps', () => {
  expect(determine(elementOne, system({}), { kind: 'system' }, { asOf: '2026-11-01' }).elements).toHaveLength(
    5,
  );
});
