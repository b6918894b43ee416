/** 001-14: a local team has seven kinds of member at a minimum. */
import { expect, test } from 'vitest';
import { determine, localTeam } from '../../src/definitions/index.js';
import { system } from '../partnership/system.js';

test('a local team has seven kinds of member at a minimum', () => {
  const found = determine(localTeam, system({}), { kind: 'system' }, { asOf: '2026-11-01' });
  expect([found.verdict, found.elements.length]).toEqual(['undetermined', 7]);
});
