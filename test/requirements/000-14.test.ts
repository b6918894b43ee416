/** 000-14: secondary schools negotiate articulation agreements. */
import { expect, test } from 'vitest';
import { agreementProblems } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('Credit that neither school has signed cannot be relied on', () => {
  const credit = (signedBy: readonly string[]) =>
    system({
      partners: [
        partner('high', ['secondary']),
        partner('college', ['postsecondary']),
        partner('shop', ['industry']),
      ],
      steps: [
        { id: 'intro', title: 'Intro', kind: 'course', provider: 'high' },
        { id: 'weld-1', title: 'Welding 1', kind: 'course', provider: 'college' },
      ],
      agreements: [
        {
          id: 'credit',
          kind: 'articulation',
          parties: signedBy.map((who) => ({ partner: who, signedOn: '2020-01-01' })),
          articulates: [{ from: { kind: 'step', step: 'intro' }, to: 'weld-1' }],
        },
      ],
    });
  const codes = (...signedBy: string[]) =>
    agreementProblems(credit(signedBy), { asOf }).map(({ code, path }) => `${code} ${path}`);
  const unsigned = 'articulation-not-signed-by /agreements/0/articulates/0';
  expect(codes('shop')).toEqual([unsigned, unsigned]);
  expect(codes('high')).toEqual([unsigned]);
  expect(codes('high', 'college')).toEqual([]);
});
