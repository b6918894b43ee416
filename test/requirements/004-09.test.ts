/** 004-09: who convenes need not be who coordinates. */
import { expect, test } from 'vitest';
import { readEntity } from '../../src/model/index.js';

test('who convenes need not be who coordinates', () => {
  expect(readEntity('role', { id: 'r', partner: 'board', kind: 'convener' }).ok).toBe(true);
  expect(readEntity('role', { id: 'r', partner: 'hub', kind: 'intermediary' }).ok).toBe(true);
});
