/** 001-19: the same aim measured in two ways. */
import { expect, test } from 'vitest';
import { measureCrosswalk } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('an aim that two measure in two ways stands beside one that they measure in one', () => {
  const stronger = 'A stronger economy';
  const diplomas = { aim: 'More diplomas', measure: 'Diplomas' };
  const found = measureCrosswalk(
    system({
      partners: [
        partner('board', [], { measures: [{ aim: stronger, measure: 'Placements' }, diplomas] }),
        partner('college', [], { measures: [{ aim: stronger, measure: 'Graduates' }, diplomas] }),
      ],
    }),
  );
  expect(found.map(({ aim, common }) => [aim, common])).toEqual([
    [stronger, false],
    ['More diplomas', true],
  ]);
  expect(found[0]?.measures).toEqual([
    { partner: 'board', measure: 'Placements' },
    { partner: 'college', measure: 'Graduates' },
  ]);
});
