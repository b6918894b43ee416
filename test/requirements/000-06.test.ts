/** 000-06: bringing stakeholders together and the strategic plan are duties of the intermediary. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';

test('bringing stakeholders together and the strategic plan are duties of the intermediary', () => {
  const { duties } = vocabularies;
  expect([duties['convene-stakeholders'].by, duties['pursue-strategic-plan'].by]).toEqual([
    'intermediary',
    'intermediary',
  ]);
});
