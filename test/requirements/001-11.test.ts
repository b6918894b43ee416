/** 001-11: State members, at a minimum: agencies for five public services. */
import { expect, test } from 'vitest';
import { determine, stateTeam } from '../../src/definitions/index.js';
import type { Partner } from '../../src/model/partner.js';
import type { PartnerFunction } from '../../src/model/partner-functions.js';
import { partner, system } from '../partnership/system.js';
import { teamVerdicts } from './teams.js';

/** The five services in the order of the source, each with the agencies that answer for it. */
const services: readonly (readonly [string, readonly PartnerFunction[]])[] = [
  ['workforce-development', ['workforce-agency']],
  ['human-services', ['human-services']],
  ['education', ['secondary-education', 'postsecondary-agency']],
  ['adult-basic-education', ['adult-education']],
  ['economic-development', ['economic-development']],
];
const agency = (each: PartnerFunction, level: Partner['level'] = 'state') =>
  partner(each, ['state-agency'], { functions: [each], ...(level && { level }) });
const agencies = services.flatMap(([, functions]) => functions.map((each) => agency(each)));
const all = (verdict: string) => services.map(([id]) => [id, verdict]);

test('a State team without its agencies is open, never met', () => {
  const found = determine(stateTeam, system({}), { kind: 'system' }, { asOf: '2026-11-01' });
  expect([found.verdict, found.elements.length]).toEqual(['undetermined', 5]);
});

test('Agencies for all five services, in the order of the source, on the leadership team on the day', () => {
  expect(teamVerdicts(stateTeam, agencies)).toEqual(all('met'));
  expect(teamVerdicts(stateTeam, agencies, { tier: 'operations' })).toEqual(all('not-met'));
  expect(teamVerdicts(stateTeam, agencies, { to: '2026-10-31' })).toEqual(all('not-met'));
  expect(teamVerdicts(stateTeam, agencies, { to: '2026-11-01' })).toEqual(all('met'));
});

test.each(agencies.map(({ id }) => id))(
  'Without the agency for %s its service is missing, no other',
  (gone) => {
    const lacking = services.map(([id, functions]) => [
      id,
      functions.includes(gone as PartnerFunction) ? 'not-met' : 'met',
    ]);
    const rest = agencies.filter(({ id }) => id !== gone);
    expect(teamVerdicts(stateTeam, rest)).toEqual(lacking);
    // The county's office of the same sort is no State agency.
    expect(teamVerdicts(stateTeam, [...rest, agency(gone as PartnerFunction, 'local')])).toEqual(lacking);
  },
);
