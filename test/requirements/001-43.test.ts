/** 001-43: the report tells the grant, the network, the reserved places and the presentations of Tucson. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pathwayGraph, waves } from '../../src/graph/index.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { contributions, fundingReport, partnersAt, partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { root } from '../doors.js';

const seven = [
  ['tic', 'Tucson Indian Center', 'Community-based organization or social service agency'],
  ['pcos', 'Pima County One Stop', 'Workforce investment system'],
  ['pcc', 'Pima Community College', 'Postsecondary education institution'],
  ['uph', 'University Physicians Healthcare', 'Industry partner'],
  ['ddc', 'Desert Diamond Casino', 'Industry partner'],
  [
    'tohono-oodham-wia',
    "Workforce Investment Act program of the Tohono O'odham Nation",
    'Workforce investment system',
  ],
  [
    'pascua-yaqui-wia',
    'Workforce Investment Act program of the Pascua Yaqui Tribe',
    'Workforce investment system',
  ],
] as const;
const example: PathwaySystem = JSON.parse(readFileSync(`${root}docs/examples/tucson-bht.json`, 'utf8'));

test('the report tells the grant, the network, the reserved places and the presentations of Tucson', () => {
  const text = partnershipText(partnershipReport(example, { asOf: '2026-11-01' })).replace(/\s+/g, ' ');
  for (const fact of [
    // The amount as money of the department, and as what the Center brought: two readings, each by itself.
    'other federal: Grant of the U.S. Department of Labor, with technical assistance ($30,000)',
    'Tucson Indian Center: brings Grant of $30,000 from the U.S. Department of Labor, Technical assistance',
    'Technical assistance',
    'Desert Diamond Casino',
    'University Physicians Healthcare',
    'kept for people from Tucson Indian Center',
    'kept for people from Workforce Investment Act program of the Pascua Yaqui Tribe',
    'national conference',
    'western regional conference',
    'Direct feedback from local hospitals and mental health organizations',
    'Grant of the U.S. Department of Labor',
    'the grant catalyzed it, and little work had been undertaken around career pathways in the region before',
    'Within one year, a functioning system with an occupational career ladder in behavioral health',
    'all the way from adult basic education to an associate degree',
    'Recruitment of local area residents for the new program',
    "kept for people from Workforce Investment Act program of the Tohono O'odham Nation",
    'By invitation in spring 2011, a testament to its performance',
    'With intentional partnership building, a little funding can go a long way',
  ])
    expect(text).toContain(fact);
  const [center, ...others] = seven.map(([, name]) => name);
  expect(text).toContain(
    `Convening, 2010: The network is formed from nothing; the grant catalyzed it, and little work had been undertaken around career pathways in the region before; led by ${center}; with ${others.join(', ')}`,
  );
  for (const where of ['western regional', 'national'])
    expect(text).toMatch(
      new RegExp(
        `Presentation, 2011: By invitation in spring 2011[^;]* ${where} conference; led by ${center}; with WIA Section 166 Indian and Native American Program grantees`,
      ),
    );
  // The network is made up of all seven; each is at the table.
  expect(partnersAt(example, { asOf: '2011-06-01' })).toEqual(
    seven.map(([partner]) => ({ partner, status: 'yes' })),
  );
  expect(example.partners?.map(({ id, name }) => [id, name])).toEqual(seven.map(([id, name]) => [id, name]));
  expect(text).toContain(
    `Who is at the table ${seven.map(([, name, type]) => `${name}: ${type}`).join(' ')} The recommended`,
  );
  const asOf = '2011-06-01';
  expect(fundingReport(example, { asOf }).streams).toEqual([
    { source: 'other-federal', funding: ['dol-grant'], amounts: [{ amount: 30000, currency: 'USD' }] },
  ]);
  expect(contributions(example, { asOf }).filter(({ resources }) => resources.length > 0)).toMatchObject([
    {
      partner: 'tic',
      resources: [
        'Grant of $30,000 from the U.S. Department of Labor',
        'Technical assistance of the U.S. Department of Labor',
      ],
    },
  ]);
  expect(waves(pathwayGraph(example, 'bht')).waves).toEqual([
    ...[['abe'], ['bht-basic-1'], ['bht-basic-2'], ['bht-basic-3'], ['bht-advanced'], ['bht-associate']],
  ]);
});
