/** 004-08: pain points of partners in the four words of the source, and demand against supply. */
import { expect, test } from 'vitest';
import { demandAndSupply, scanReport } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('pain points of partners in the four words of the source, and demand against supply', () => {
  const document = system({
    partners: [partner('college', [])],
    occupations: [{ id: 'o', title: 'O', openings: [{ count: 5 }] }],
    plans: [
      {
        id: 's',
        title: 'Interviews',
        kind: 'environment-scan',
        findings: [
          {
            kind: 'pain-point',
            painPoint: 'retention',
            title: 'A third leaves in the first term',
            partner: 'college',
          },
        ],
      },
    ],
  });
  expect(scanReport(document, { asOf: '2026-11-01' }).kinds[0]?.findings[0]).toMatchObject({
    painPoint: 'retention',
    partner: 'college',
  });
  expect(demandAndSupply(document, { asOf: '2026-11-01' })[0]?.state).toBe('no-pathway');
});
