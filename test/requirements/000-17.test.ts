/** 000-17: each of the four contents of bridge programs has its kind. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';

test('each of the four contents of bridge programs has its kind', () => {
  expect(Object.keys(vocabularies.stepKinds)).toEqual(
    expect.arrayContaining([
      'high-school-equivalency',
      'english-language-acquisition',
      'workplace-literacy',
      'developmental-education',
    ]),
  );
});
