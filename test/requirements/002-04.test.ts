/** 002-04: the purpose stands in the example and in its report. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { root } from '../doors.js';

const example: PathwaySystem = JSON.parse(readFileSync(`${root}docs/examples/go-to-2040.json`, 'utf8'));

test('the purpose stands in the example and in its report', () => {
  const text = partnershipText(partnershipReport(example, { asOf: '2026-11-01' })).replace(/\s+/g, ' ');
  for (const words of [
    'Align publicly supported systems and programs to build a knowledge economy workforce',
    'avenues of advancement for current workers, jobseekers and new and future labor market entrants',
    'a supply of qualified workers for local employers, in industries of importance to local economies',
    'integrated and adaptive career and education pathway system driven by the skill needs of employers',
    'accessible to all workers in the region',
    'The full range of career and education pathways is not yet developed',
    'service delivery is inconsistent across the region',
  ])
    expect(text).toContain(words);
  expect(example.description).toContain('customized to the needs of local labor markets');
});
