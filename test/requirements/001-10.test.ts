/** 001-10: public, private and nonprofit leaders. */
import { expect, test } from 'vitest';
import { leadershipCoverage } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('public, private and nonprofit leaders', () => {
  const document = system({
    partners: [
      partner('board', [], { ownership: 'public' }),
      partner('shop', [], { ownership: 'private' }),
      partner('charity', [], { ownership: 'nonprofit' }),
    ],
    roles: ['board', 'shop', 'charity'].map((id) => role(id, id, { tier: 'leadership', from: '2020' })),
  });
  expect(leadershipCoverage(document, { asOf: '2026-11-01' }).ownership).toMatchObject({
    public: ['board'],
    private: ['shop'],
    nonprofit: ['charity'],
  });
});
