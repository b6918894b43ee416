/** 000-34: a community organization hosts instruction. */
import { expect, test } from 'vitest';
import { readEntity } from '../../src/model/index.js';

test('a community organization hosts instruction', () => {
  const step = {
    id: 'abe',
    title: 'Basic education',
    kind: 'adult-basic-education',
    provider: 'college',
    site: 'center',
  };
  expect(readEntity('step', step).ok).toBe(true);
});
