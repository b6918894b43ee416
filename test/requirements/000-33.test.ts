/** 000-33: health care, child care and transportation are supports. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';

test('health care, child care and transportation are supports', () => {
  expect(Object.keys(vocabularies.supportKinds)).toEqual(
    expect.arrayContaining(['health-care-referrals', 'child-and-dependent-care', 'transportation']),
  );
});
