/** 001-44: Oregon year by year: academy teams, areas, the department and its three funding streams. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnersAt, partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { root } from '../doors.js';

const example: PathwaySystem = JSON.parse(
  readFileSync(`${root}docs/examples/oregon-pathways-alliance.json`, 'utf8'),
);

test('Oregon year by year: academy teams, areas, the department and its three funding streams', () => {
  const at = (asOf: string) => partnersAt(example, { asOf }).map((each) => each.partner);
  expect([at('1999-12-31').length, at('2004-12-31').length]).toEqual([5, 11]);
  expect(at('2005-12-31')).toEqual(
    expect.arrayContaining([
      'education',
      'employment',
      'human-services',
      'local-wibs',
      'campuses',
      'ccwd',
      'areas',
    ]),
  );
  const text = partnershipText(partnershipReport(example, { asOf: '2011-12-31' })).replace(/\s+/g, ' ');
  for (const fact of [
    '(WIA)',
    'Carl Perkins VTEA',
    'Adult Education',
    'seven local Workforce Investment Areas',
    'department chairs',
    'Oregon Pathways Academy',
    '17 colleges',
  ])
    expect(text).toContain(fact);
});
