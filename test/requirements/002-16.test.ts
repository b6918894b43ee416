/** 002-16: the example cites Jenkins. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { root } from '../doors.js';

const example: PathwaySystem = JSON.parse(readFileSync(`${root}docs/examples/go-to-2040.json`, 'utf8'));

test('the example cites Jenkins', () => {
  expect(JSON.stringify(example.extensions)).toContain('Davis Jenkins');
  expect(example.extensions?.['source']).toMatchObject({
    cites:
      'Davis Jenkins, Career Pathways: Aligning Public Resources to Support Individual and Regional Economic Advancement in the Knowledge Economy, Workforce Strategy Center, August 2006',
  });
});
