/** 004-20: six core elements, thirty-six components. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';

test('six core elements, thirty-six components', () => {
  expect([
    Object.keys(vocabularies.coreElements).length,
    Object.keys(vocabularies.keyComponents).length,
  ]).toEqual([6, 36]);
});
