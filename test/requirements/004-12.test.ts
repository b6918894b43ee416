/** 004-12: providers of adult education take part, and have doors. */
import { expect, test } from 'vitest';
import { boardActions } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('The provider of title II is found as long as it is at the table', () => {
  const found = (more: object) =>
    boardActions(
      system({
        partners: [partner('school', ['bridge'], { programs: ['adult-education'], ...more })],
        pathways: [{ id: 'p', title: 'P', steps: [] }],
      }),
      { asOf },
    )
      .find(({ action }) => action === 'adult-education-entries')
      ?.found.map(({ id }) => id);
  expect(found({})).toEqual(['school']);
  expect(found({ effective: { to: '2025-12-31' } })).toEqual([]);
});
