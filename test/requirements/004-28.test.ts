/** 004-28: low-income, lower-skilled people and youth are groups. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';

test('low-income, lower-skilled people and youth are groups', () => {
  expect(Object.keys(vocabularies.populations)).toEqual(
    expect.arrayContaining(['low-income', 'basic-skills-deficient', 'out-of-school-youth']),
  );
});
