/** 001-04: what nobody knows about is a gap. */
import { expect, test } from 'vitest';
import { expertise } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('what nobody knows about is a gap', () => {
  const known = expertise(system({ partners: [partner('a', [], { expertise: ['training-methods'] })] }));
  expect(known.filter(({ partners }) => partners.length === 0)).toHaveLength(3);
});
