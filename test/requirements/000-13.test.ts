/** 000-13: a partner of this type answers for it on the day, and the record says so. */
import { test } from 'vitest';
import { expectOwned } from './duties.js';

test('a partner of this type answers for it on the day, and the record says so', () => {
  expectOwned('secondary', ['counsel-early']);
});
