/** 001-39: an intermediary works between the partners. */
import { expect, test } from 'vitest';
import { determine, elementOne } from '../../src/definitions/index.js';
import { agenda } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('A college may be it, in a role of its own; when the role is over there is none', () => {
  const between = (to?: string) =>
    system({
      partners: [partner('college', ['postsecondary'])],
      roles: [
        role('teaches', 'college'),
        role('between', 'college', { kind: 'intermediary', from: '2015', ...(to && { to }) }),
      ],
    });
  const named = (of: ReturnType<typeof between>) => [
    agenda(of, { asOf }).intermediaries,
    determine(elementOne, of, { kind: 'system' }, { asOf }).elements[2]?.verdict,
  ];
  expect(named(between())).toEqual([['college'], 'met']);
  expect(named(between('2024'))).toEqual([[], 'undetermined']);
});
