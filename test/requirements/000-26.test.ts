/** 000-26: boards and one-stop centers are told apart, the unemployed and the underemployed too. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';

test('boards and one-stop centers are told apart, the unemployed and the underemployed too', () => {
  expect([
    vocabularies.partnerFunctions['workforce-board'].name,
    vocabularies.partnerFunctions['one-stop-center'].name,
  ]).toEqual(['Workforce development board', 'One-stop center']);
  expect(Object.keys(vocabularies.populations)).toEqual(
    expect.arrayContaining(['unemployed', 'underemployed']),
  );
});
