/** 001-24: six tips: leaders, both levels, agreement, a trained team, partners as it grows, players informed. */
import { expect, test } from 'vitest';
import { determine, elementOne } from '../../src/definitions/index.js';
import type { PathwaySystem } from '../../src/model/system.js';
import {
  champions,
  jointWork,
  partnershipReport,
  tiersAt,
  uncoveredRoles,
} from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { partner, role, system } from '../partnership/system.js';

const asOf = '2026-11-01';
const document = system({
  partners: [
    partner('state', ['state-agency'], { level: 'state' }),
    partner('college', ['postsecondary'], { level: 'local' }),
    partner('union', [], { level: 'local' }),
  ],
  roles: [
    role('lead', 'state', { tier: 'leadership', champions: ['legislation'], from: '2024-01-01' }),
    role('teach', 'college', { tier: 'leadership', from: '2024-01-01' }),
    role('join', 'union', { tier: 'stakeholder', from: '2026-03-01' }),
  ],
  agreements: [
    {
      ...({
        id: 'mou',
        kind: 'mou',
        covers: ['lead', 'teach', 'join'].map((id) => ({ kind: 'role', id }) as const),
      } as const),
      parties: ['state', 'college', 'union'].map((id) => ({ partner: id, signedOn: '2026-03-01' })),
    },
  ],
  activities: [
    { id: 'training', kind: 'staff-training', on: '2026-04-01', partners: ['state', 'college', 'union'] },
    {
      id: 'news',
      kind: 'presentation',
      title: 'What pathways are',
      on: '2026-05-01',
      by: 'college',
      others: ['superintendents'],
    },
  ],
});

/** Which of the six are done, as a reader would ask for each. */
const done = (of: PathwaySystem) => {
  const team = determine(elementOne, of, { kind: 'system' }, { asOf }).elements.find(
    ({ id }) => id === 'engage-team',
  );
  const names = (day: string) => tiersAt(of, { asOf: day }).stakeholder.map((each) => each.partner);
  const text = partnershipText(partnershipReport(of, { asOf })).replaceAll(/\s+/g, ' ');
  return {
    leaders: champions(of, { asOf }).some(({ partners }) => partners.length > 0),
    levels: team?.verdict === 'met',
    agreed: uncoveredRoles(of, { asOf }).length === 0,
    trained: jointWork(of, { asOf }).untrained.length === 0,
    grown: names(asOf).length > names('2025-01-01').length,
    informed: /Presentation, 2026-05-01: What pathways are; led by college; with superintendents/.test(text),
  };
};

test('All six are there, and each is missing without what shows it', () => {
  const all = { leaders: true, levels: true, agreed: true, trained: true, grown: true, informed: true };
  expect(done(document)).toEqual(all);
  const [lead, teach, join] = document.roles ?? [];
  if (!lead || !teach || !join) throw new Error('roles');
  const { champions: _, ...quiet } = lead;
  expect(done({ ...document, roles: [quiet, teach, join] })).toEqual({ ...all, leaders: false });
  const partners = document.partners?.map((each) => ({ ...each, level: 'local' as const }));
  expect(done({ ...document, ...(partners && { partners }) })).toEqual({ ...all, levels: false });
  expect(done({ ...document, agreements: [] })).toEqual({ ...all, agreed: false });
  const [training, news] = document.activities ?? [];
  expect(done({ ...document, activities: news ? [news] : [] })).toEqual({ ...all, trained: false });
  expect(done({ ...document, activities: training ? [training] : [] })).toEqual({ ...all, informed: false });
  expect(done({ ...document, roles: [lead, teach, { ...join, from: '2024-01-01' }] })).toEqual({
    ...all,
    grown: false,
  });
});
