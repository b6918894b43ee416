/** 001-09: a champion by legislation. */
import { expect, test } from 'vitest';
import { champions } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('a champion by legislation', () => {
  const document = system({
    partners: [partner('state', ['state-agency'])],
    roles: [role('r', 'state', { kind: 'champion', champions: ['legislation'], from: '2020' })],
  });
  expect(
    champions(document, { asOf: '2026-11-01' }).find(({ what }) => what === 'legislation')?.partners,
  ).toEqual(['state']);
});
