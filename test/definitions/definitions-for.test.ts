/** Which definitions about partners fit a partnership: its leaders, its partners, its papers tell. */
import { expect, test } from 'vitest';
import { definitionsFor } from '../../src/definitions/definitions-for.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { partner, role, system } from '../partnership/system.js';

const board = partner('board', ['workforce-system'], { level: 'local' });
const region = partner('region', [], { level: 'regional' });
const agency = partner('agency', ['state-agency'], { level: 'state' });
const convenes = (who: string, more = {}) => role(who, who, { kind: 'convener', ...more });
const leads = (who: string) => role(`${who}-team`, who, { tier: 'leadership' });

test.each<[string, Partial<PathwaySystem>, string]>([
  [
    'nothing tells',
    { partners: [partner('x', [])], region: [{ scheme: 'us-state', code: '04' }] },
    'state local',
  ],
  ['a local board', { partners: [board] }, 'local'],
  ['a regional partner', { partners: [region] }, 'local'],
  ['State agencies', { partners: [agency] }, 'state'],
  ['both', { partners: [board, agency] }, 'state local'],
  ['both, and the board convenes', { partners: [board, agency], roles: [convenes('board')] }, 'local'],
  ['both, and the agency convenes', { partners: [board, agency], roles: [convenes('agency')] }, 'state'],
  ['both, and the board leads', { partners: [board, agency], roles: [leads('board')] }, 'local'],
  [
    'both, and the agency once convened',
    { partners: [board, agency], roles: [convenes('agency', { to: '2010' }), convenes('board')] },
    'local',
  ],
  ['a county', { region: [{ scheme: 'us-county', code: '04019' }] }, 'local'],
  ['a local plan', { plans: [{ id: 'p', title: 'P', kind: 'local-plan' }] }, 'local'],
  ['a State plan', { plans: [{ id: 'p', title: 'P', kind: 'state-plan' }] }, 'state'],
  ['a one-stop memorandum', { agreements: [{ id: 'm', kind: 'one-stop-mou', parties: [] }] }, 'local'],
])('%s', (_, more, levels) => {
  const entries = definitionsFor(system(more), '2026-11-01');
  const ids = entries.map(({ definition }) => definition.id);
  expect(ids.includes('state-team')).toBe(levels.includes('state'));
  for (const id of ['local-team', 'one-stop-partners', 'local-leadership', 'local-plan'])
    expect(ids.includes(id)).toBe(levels.includes('local'));
  for (const id of ['strategic-minimum', 'element-one', 'sector-partnership', 'one-stop-mou'])
    expect(ids).toContain(id);
  expect(ids).not.toContain('wioa-3-7');
});
