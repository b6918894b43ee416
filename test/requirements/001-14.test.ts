/** 001-14: a local team has seven kinds of member at a minimum. */
import { expect, test } from 'vitest';
import { determine, localTeam } from '../../src/definitions/index.js';
import type { Partner } from '../../src/model/partner.js';
import type { PartnerFunction } from '../../src/model/partner-functions.js';
import { partner, system } from '../partnership/system.js';
import { teamVerdicts } from './teams.js';

test('a local team has seven kinds of member at a minimum', () => {
  const found = determine(localTeam, system({}), { kind: 'system' }, { asOf: '2026-11-01' });
  expect([found.verdict, found.elements.length]).toEqual(['undetermined', 7]);
});

/** The seven in the order of the source, each with agencies of that sort. */
const seven: readonly (readonly [string, readonly PartnerFunction[]])[] = [
  ['workforce', ['workforce-board', 'workforce-agency']],
  ['postsecondary', ['community-college']],
  ['adult-education', ['adult-education']],
  ['human-services', ['tanf', 'human-services']],
  ['economic-development', ['economic-development']],
  ['community-based', ['community-based']],
  ['businesses', ['private-business']],
];
const member = (each: PartnerFunction, level: Partner['level'] = 'local') =>
  partner(each, ['regional-foundation'], { functions: [each], ...(level && { level }) });
const team = (without?: string) =>
  seven.flatMap(([id, [first]]) => (id === without || !first ? [] : [member(first)]));
const all = (verdict: string, lacking?: string) =>
  seven.map(([id]) => [id, id === lacking ? 'not-met' : verdict]);

test('All seven on the leadership team on the day, in the order of the source', () => {
  expect(teamVerdicts(localTeam, team())).toEqual(all('met'));
  expect(teamVerdicts(localTeam, team(), { tier: 'stakeholder' })).toEqual(all('not-met'));
  expect(teamVerdicts(localTeam, team(), { to: '2026-10-31' })).toEqual(all('not-met'));
});

test.each(seven)('Without %s that one is missing; %s fill it, those of the State do not', (id, functions) => {
  expect(teamVerdicts(localTeam, team(id))).toEqual(all('met', id));
  for (const each of functions) {
    expect(teamVerdicts(localTeam, [...team(id), member(each)])).toEqual(all('met'));
    expect(teamVerdicts(localTeam, [...team(id), member(each, 'state')])).toEqual(all('met', id));
  }
});
