/** Lines of the partner report that tell what is missing, and no more than the data says. */
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { system } from '../partnership/system.js';

const textOf = (more: Partial<PathwaySystem>) =>
  partnershipText(partnershipReport(system(more), { asOf: '2026-11-01' })).replace(/\s+/g, ' ');

test('a group that no program is named after is not on record; one whose agency is missing has no partner', () => {
  const text = textOf({
    steps: [{ id: 'aide', title: 'Aide', kind: 'course' }],
    pathways: [
      { id: 'p', title: 'P', steps: ['aide'], populations: ['homeless', 'individuals-with-disabilities'] },
    ],
  });
  expect(text.match(/Not on record: who serves/g)).toHaveLength(1);
  expect(text.match(/No partner on record serves/g)).toHaveLength(1);
});

test('a need that a scan found stands beside the service, and a duplicate with its place', () => {
  const bus = (id: string) => ({
    ...({ id, title: id, kind: 'transportation', provider: id, steps: 'all' } as const),
    capacity: [{ place: { scheme: 'us-county', code: '04019' } as const, places: 3 }],
  });
  const text = textOf({
    partners: ['city', 'church'].map((id) => ({ id, name: id, types: [] })),
    supports: ['city', 'church'].map(bus),
    plans: [
      {
        id: 'scan',
        title: 'Scan',
        kind: 'environment-scan',
        findings: [{ kind: 'unmet-need', title: 'No bus at night', support: 'transportation' }],
      },
    ],
  });
  expect(text).toContain('a scan found the need: No bus at night');
  expect(text).toMatch(/in County 04019 comes from several partners/);
});

test('the days between a pilot and what pays next', () => {
  const money = (id: string, use: 'pilot' | 'training', effective: { from?: string; to?: string }) =>
    ({ id, title: id, source: 'state', uses: [use], effective }) as const;
  const pathways = [{ id: 'p', title: 'P', steps: [] }];
  const pilot = money('pilot', 'pilot', { to: '2028-06-30' });
  const then = money('state', 'training', { from: '2029-01-01' });
  expect(textOf({ pathways, funding: [pilot, then] })).toContain(
    'Nothing on record pays for "P" from 2028-07-01 until 2029-01-01, 184 days',
  );
  expect(textOf({ pathways, funding: [pilot] })).toContain('Nothing on record pays for "P" from 2028-07-01');
});

test('an agreement that has ended is one thing to do: to renew it, with whose name is missing', () => {
  const first = (effective: { to: string }, unsigned: readonly string[]) =>
    /Do this first (.*?) Who is at the table/.exec(
      textOf({
        partners: ['board', 'college', 'union'].map((id) => ({ id, name: `The ${id}`, types: [] })),
        roles: [{ id: 'r', partner: 'board', kind: 'convener' }],
        agreements: [
          {
            ...({ id: 'mou', title: 'MOU', kind: 'one-stop-mou', effective } as const),
            parties: ['board', 'college', 'union'].map((partner) => ({
              partner,
              ...(!unsigned.includes(partner) && { signedOn: '2024-01-01' }),
            })),
          },
        ],
      }),
    )?.[1];
  expect(first({ to: '2026-06-30' }, ['college', 'union'])).toBe(
    'Renew "MOU", which has ended. Have it signed by "The college" and "The union", which have not signed it so far. Who: whoever convenes the partnership. When: overdue since 2026-06-30.',
  );
  expect(first({ to: '2026-06-30' }, [])).toBe(
    'Renew "MOU", which has ended. Who: whoever convenes the partnership. When: overdue since 2026-06-30.',
  );
  expect(first({ to: '2027-06-30' }, ['college'])).toBe(
    'The partner "The college" has not signed the agreement "MOU". Have it signed, and record when. Who: whoever convenes the partnership. When: no date on record.',
  );
});

test('one is one, and names with commas stand apart', () => {
  const text = textOf({
    partners: [
      { id: 'vr', name: 'Rehabilitation, Ridge office', types: ['industry'] },
      { id: 'mill', name: 'The mill', types: ['industry'] },
    ],
    supports: [
      {
        ...({ id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all', provider: 'vr' } as const),
        capacity: [{ places: 2, need: 3 }],
      },
    ],
    engagements: [{ id: 'e', title: 'Advice', kind: 'feedback' }],
    activities: [{ id: 'o', kind: 'outreach', phase: 'pilot', others: ['schools'] }],
    funding: [{ id: 'f', title: 'Grant', source: 'state', amount: { amount: 1250000.5, currency: 'USD' } }],
    measurements: [{ id: 'm', measure: 'Median wage', value: 33000, unit: 'USD' }],
  });
  expect(text).toContain('Find 1 more place of transportation. Who: Rehabilitation, Ridge office.');
  expect(text).toContain('No engagement on record: Rehabilitation, Ridge office; The mill');
  expect(text).toContain('Other engagement: Advice');
  expect(text).toContain('No outreach on record in the stages design, launch and grow');
  expect(text).toContain('state: Grant ($1,250,000.50)');
  expect(text).toContain('Median wage: $33,000');
});
