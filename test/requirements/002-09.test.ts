/** 002-09: a scan tells what it found. */
import { expect, test } from 'vitest';
import { scanReport } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('a scan tells what it found', () => {
  const findings = [
    { kind: 'asset', title: 'Two bridge programs' },
    { kind: 'duplication', title: 'Two nurse aide programs' },
  ] as const;
  const document = system({ plans: [{ id: 's', title: 'Scan', kind: 'environment-scan', findings }] });
  expect(scanReport(document, { asOf: '2026-11-01' }).kinds.map(({ kind }) => kind)).toEqual([
    'asset',
    'duplication',
  ]);
});
