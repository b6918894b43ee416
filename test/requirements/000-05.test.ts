/** 000-05: the ten types of partner. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';

test('the ten types of partner', () => {
  expect(Object.keys(vocabularies.partnerTypes)).toHaveLength(10);
});
