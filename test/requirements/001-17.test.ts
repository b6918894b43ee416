/** 001-17: a letter of support is less than an agreement. */
import { expect, test } from 'vitest';
import { agreementProblems } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('a letter of support is less than an agreement', () => {
  const document = system({
    partners: [partner('a', []), partner('b', [])],
    agreements: [
      {
        id: 'l',
        kind: 'letter',
        parties: [
          { partner: 'a', signedOn: '2026-01-01' },
          { partner: 'b', signedOn: '2026-01-01' },
        ],
      },
    ],
  });
  expect(agreementProblems(document, { asOf: '2026-11-01' }).map(({ code }) => code)).toContain(
    'letter-only',
  );
});
