/** 002-14: three recommendations and thirteen specifics, all told. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { root } from '../doors.js';

const example: PathwaySystem = JSON.parse(readFileSync(`${root}docs/examples/go-to-2040.json`, 'utf8'));

test('three recommendations and thirteen specifics, all told', () => {
  const plan = example.plans?.[0];
  expect(plan?.goals?.map(({ id }) => plan.actions?.filter(({ goal }) => goal === id).length)).toEqual([
    3, 4, 6,
  ]);
  const text = partnershipText(partnershipReport(example, { asOf: '2026-11-01' })).replace(/\s+/g, ' ');
  for (const { title } of plan?.actions ?? []) expect(text).toContain(title);
});
