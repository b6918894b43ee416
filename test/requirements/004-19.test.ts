/** 004-19: title III is asked for, although the memo is silent. */
import { expect, test } from 'vitest';
import { determine, oneStopPartners } from '../../src/definitions/index.js';
import { partner, role, system } from '../partnership/system.js';

test('Wagner-Peyser is asked for where no partner runs it, and found where one does', () => {
  const state = (runs: boolean) =>
    determine(
      oneStopPartners,
      system({
        partners: [partner('agency', [], runs ? { programs: ['wagner-peyser'] } : {})],
        roles: [role('r', 'agency', { from: '2020' })],
      }),
      { kind: 'system' },
      { asOf: '2026-11-01' },
    ).facts.find(({ id }) => id === 'one-stop.wagner-peyser')?.state;
  expect([state(false), state(true)]).toEqual(['unknown', 'true']);
});
