/** 000-24: industry takes part. */
import { expect, test } from 'vitest';
import { partnershipReport } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('An employer that hired this year takes part, one that did in 1985 does not', () => {
  const part = (more: object) =>
    partnershipReport(
      system({
        partners: [partner('shop', ['industry'])],
        engagements: [{ id: 'e', kind: 'hire', partner: 'shop', ...more }],
      }),
      { asOf },
    ).partners[0]?.part;
  expect(part({ on: '2026-05' })).toBe('yes');
  expect(part({})).toBe('perhaps');
  expect(part({ on: '1985' })).toBe('none');
  expect(part({ on: '2027' })).toBe('none');
});
