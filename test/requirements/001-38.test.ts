/** 001-38: twenty-six cells, sixteen responsibilities. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';
import { responsibilityMatrix } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('twenty-six cells, sixteen responsibilities', () => {
  expect(Object.keys(vocabularies.responsibilities)).toHaveLength(16);
  const { rows } = responsibilityMatrix(system({}), { asOf: '2026-11-01' });
  expect(rows.map(({ responsibility }) => responsibility)).toEqual(
    expect.arrayContaining(Object.keys(vocabularies.responsibilities)),
  );
});
