/** 004-19: title III is asked for, although the memo is silent. */
import { expect, test } from 'vitest';
import { determine, oneStopPartners } from '../../src/definitions/index.js';
import { system } from '../partnership/system.js';

test('title III is asked for, although the memo is silent', () => {
  const found = determine(oneStopPartners, system({}), { kind: 'system' }, { asOf: '2026-11-01' });
  expect(found.facts.map(({ id }) => id)).toContain('one-stop.wagner-peyser');
});
