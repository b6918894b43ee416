/** 001-19: the same aim measured in two ways. */
import { expect, test } from 'vitest';
import { measureCrosswalk } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('the same aim measured in two ways', () => {
  const [aim] = measureCrosswalk(
    system({
      partners: [
        partner('board', [], { measures: [{ aim: 'A stronger economy', measure: 'Placements' }] }),
        partner('college', [], { measures: [{ aim: 'A stronger economy', measure: 'Graduates' }] }),
      ],
    }),
  );
  expect(aim?.common).toBe(false);
});
