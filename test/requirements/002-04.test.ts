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
  expect(text).toContain('Align publicly supported systems and programs');
  expect(example.description).toContain('customized to the needs of local labor markets');
});
