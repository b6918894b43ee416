/** 001-43: the report tells the grant, the network, the reserved places and the presentations of Tucson. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { root } from '../doors.js';

const example: PathwaySystem = JSON.parse(readFileSync(`${root}docs/examples/tucson-bht.json`, 'utf8'));

test('the report tells the grant, the network, the reserved places and the presentations of Tucson', () => {
  const text = partnershipText(partnershipReport(example, { asOf: '2026-11-01' })).replace(/\s+/g, ' ');
  for (const fact of [
    '30000 USD',
    'Technical assistance',
    'Desert Diamond Casino',
    'University Physicians Healthcare',
    'kept for people from Tucson Indian Center',
    'kept for people from Workforce Investment Act program of the Pascua Yaqui Tribe',
    'national conference',
    'western regional conference',
    'Direct feedback from local hospitals and mental health organizations',
  ])
    expect(text).toContain(fact);
});
