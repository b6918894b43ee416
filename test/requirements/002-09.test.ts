/** 002-09: a scan tells what it found. */
import { expect, test } from 'vitest';
import type { Plan, ScanFinding } from '../../src/model/plan.js';
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

test('Each finding stands under its kind and its industry, with its place, on the day of its plan', () => {
  const health = { edition: '2022', code: '62' };
  const scan = (id: string, adoptedOn: string, findings: readonly ScanFinding[]): Plan => ({
    ...{ id, title: id, adoptedOn, findings },
    kind: 'environment-scan',
  });
  const document = system({
    plans: [
      scan('later', '2026-11-02', [{ kind: 'gap', title: 'Too late' }]),
      scan('second', '2026-11-01', [{ kind: 'asset', title: 'A mill school' }]),
      scan('first', '2025', [
        { kind: 'duplication', title: 'Two nurse aide programs', sector: health },
        { kind: 'asset', title: 'Two bridge programs', sector: health },
      ]),
    ],
  });
  const { kinds, sectors, without } = scanReport(document, { asOf: '2026-11-01' });
  const told = (findings: (typeof kinds)[number]['findings']) =>
    findings.map(({ title, plan, path }) => [title, plan, path]);
  const [school, twice, bridge] = [
    ['A mill school', 'second', '/plans/1/findings/0'],
    ['Two nurse aide programs', 'first', '/plans/2/findings/0'],
    ['Two bridge programs', 'first', '/plans/2/findings/1'],
  ];
  expect(kinds.map(({ kind, findings }) => [kind, told(findings)])).toEqual([
    ['asset', [school, bridge]],
    ['duplication', [twice]],
  ]);
  expect(sectors.map(({ sector, findings }) => [sector, told(findings)])).toEqual([['62', [twice, bridge]]]);
  expect(without).toEqual([
    ...['strength', 'weakness', 'challenge', 'gap', 'unmet-need', 'policy-barrier', 'pain-point'],
  ]);
});
