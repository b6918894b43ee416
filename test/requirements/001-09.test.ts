/** 001-09: leaders champion the initiative through their actions, funding, and legislation. */
import { expect, test } from 'vitest';
import { champions } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('Who champions in which of the three ways, on the day: no one by a role of another day', () => {
  const document = system({
    partners: ['senate', 'mayor', 'governor'].map((id) => partner(id, ['state-agency'])),
    roles: [
      role('law', 'senate', { kind: 'champion', champions: ['legislation'], from: '2020' }),
      role('opens', 'mayor', { kind: 'champion', champions: ['action'], from: '2020' }),
      role('budget', 'governor', { kind: 'champion', champions: ['funding', 'action'], to: '2025-12-31' }),
      role('table', 'governor', { kind: 'member' }),
    ],
  });
  const by = (asOf: string) => champions(document, { asOf }).map(({ what, partners }) => [what, partners]);
  expect(by('2026-11-01')).toEqual([
    ['action', ['mayor']],
    ['funding', []],
    ['legislation', ['senate']],
  ]);
  expect(by('2025-12-31')).toEqual([
    ['action', ['mayor', 'governor']],
    ['funding', ['governor']],
    ['legislation', ['senate']],
  ]);
});
