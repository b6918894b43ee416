/** 004-27: State plan, policy and budget are kinds of plan. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';

test('State plan, policy and budget are kinds of plan', () => {
  expect(Object.keys(vocabularies.planKinds)).toEqual(
    expect.arrayContaining(['state-plan', 'policy', 'budget', 'unified-plan', 'combined-plan']),
  );
});
