/** 001-12: a rule of the State in the way: at which level, and who can remove it. */
import { expect, test } from 'vitest';
import { partnershipReport, scanReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { partner, system } from '../partnership/system.js';

test('a rule of the State in the way: at which level, and who can remove it', () => {
  const document = system({
    partners: [partner('ministry', ['state-agency'], { name: 'State board of education' })],
    plans: [
      {
        id: 'scan',
        title: 'Scan',
        kind: 'environment-scan',
        findings: [
          {
            kind: 'policy-barrier',
            title: 'Credit counts seat time',
            level: 'state',
            removableBy: 'ministry',
          },
        ],
      },
    ],
  });
  expect(scanReport(document, { asOf: '2026-11-01' }).kinds[0]?.findings[0]).toMatchObject({
    level: 'state',
    removableBy: 'ministry',
  });
  expect(partnershipText(partnershipReport(document, { asOf: '2026-11-01' }))).toContain(
    'Clear the way: Credit counts seat time. Who: State board of education.',
  );
});
