/** 001-11: a State team without its agencies is open, never met. */
import { expect, test } from 'vitest';
import { determine, stateTeam } from '../../src/definitions/index.js';
import { system } from '../partnership/system.js';

test('a State team without its agencies is open, never met', () => {
  const found = determine(stateTeam, system({}), { kind: 'system' }, { asOf: '2026-11-01' });
  expect([found.verdict, found.elements.length]).toEqual(['undetermined', 5]);
});
