/** 001-13: design, pilot, launch and grow are the stages of a pathway. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';

test('design, pilot, launch and grow are the stages of a pathway', () => {
  expect(Object.keys(vocabularies.phases)).toEqual(['design', 'pilot', 'launch', 'grow']);
});
