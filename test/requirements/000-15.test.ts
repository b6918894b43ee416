/** 000-15: a transitional course may say its credits. */
import { expect, test } from 'vitest';
import { readEntity } from '../../src/model/index.js';

test('a transitional course may say its credits', () => {
  const step = {
    id: 't',
    title: 'College algebra',
    kind: 'transitional-coursework',
    level: 'secondary',
    credits: 3,
  };
  expect(readEntity('step', step).ok).toBe(true);
});
