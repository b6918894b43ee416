/** 000-38: contract, publisher, disclaimer: each verdict says what it rests on, and that it only advises. */
import { expect, test } from 'vitest';
import { determine, strategicMinimum } from '../../src/definitions/index.js';
import { system } from '../partnership/system.js';

test('The minimum names contract, publisher and disclaimer of its source, and its verdict is advisory', () => {
  const found = determine(strategicMinimum, system({}), { kind: 'system' }, { asOf: '2026-11-01' });
  const [source] = found.definition.authority;
  expect(source).toMatchObject({
    document: expect.stringContaining('ED-04-CO-0121/0001'),
    publisher: expect.stringContaining('MPR Associates'),
    disclaimer: expect.stringMatching(/not necessarily reflect the views .* not endorsed/),
  });
  expect([found.standing, found.definition.basis]).toEqual(['advisory', 'secondary']);
});
