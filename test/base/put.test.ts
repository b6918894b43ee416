import { expect, test } from 'vitest';
import { put } from '../../src/base/put.js';

test('put starts a list under a new key, and goes on with it, in order and with doubles', () => {
  const lists = new Map<string, number[]>();
  for (const [key, value] of [
    ['__proto__', 1],
    ['b', 2],
    ['__proto__', 3],
    ['b', 2],
  ] as const)
    put(lists, key, value);
  expect([...lists]).toEqual([
    ['__proto__', [1, 3]],
    ['b', [2, 2]],
  ]);
});
