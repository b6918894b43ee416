/** 000-10: the intermediary varies, and often leads. */
import { expect, test } from 'vitest';
import { tiersAt } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('The intermediary is one partner this year and another the next, who leads and works along at once', () => {
  const document = system({
    partners: [partner('chamber', []), partner('board', [])],
    roles: [
      role('a', 'chamber', { kind: 'intermediary', tier: 'leadership', to: '2019-12-31' }),
      role('b', 'board', { kind: 'intermediary', tier: 'leadership', from: '2020-01-01' }),
      role('c', 'board', { kind: 'provider', tier: 'operations', from: '2020-01-01' }),
    ],
  });
  const on = (asOf: string) => {
    const { leadership, operations, stakeholder } = tiersAt(document, { asOf });
    return [leadership, operations, stakeholder].map((its) => its.map((each) => each.partner));
  };
  expect(on('2019-12-31')).toEqual([['chamber'], [], []]);
  expect(on('2026-11-01')).toEqual([['board'], ['board'], []]);
});
