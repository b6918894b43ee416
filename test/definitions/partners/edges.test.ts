/** Where definitions about partners have to leave a question open, or must not. */
import { describe, expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import { elementOne } from '../../../src/definitions/partners/element-one/definition.js';
import { localLeadership } from '../../../src/definitions/partners/local-leadership/definition.js';
import { localPlan } from '../../../src/definitions/partners/local-plan/definition.js';
import { oneStopMou } from '../../../src/definitions/partners/one-stop-mou/definition.js';
import { sectorPartnership } from '../../../src/definitions/partners/sector-partnership/definition.js';
import { stateTeam } from '../../../src/definitions/partners/state-team/definition.js';
import type { Partner } from '../../../src/model/partner.js';
import { type PartnerFunction, partnerFunctions } from '../../../src/model/partner-functions.js';
import { type PartnerType, partnerTypes } from '../../../src/model/partner-types.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Role } from '../../../src/model/role.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { role } from '../../partnership/system.js';
import { type Table, tables } from './cases.js';

const table = (name: string) => tables.find((each) => each.name === name) as Table;
const stateIn = (name: string, fact: string, edit: (full: PathwaySystem) => PathwaySystem) => {
  const { run, definition, full } = table(name);
  return run(definition, edit(full)).facts.find(({ id }) => id === fact)?.state;
};
const partners =
  (edit: (all: readonly Partner[]) => readonly Partner[]) =>
  (full: PathwaySystem): PathwaySystem => ({
    ...full,
    partners: edit(full.partners ?? []),
    complete: ['partners'],
  });

describe('the review of a one-stop memorandum', () => {
  const { full } = table('one-stop memorandum');
  const state = (from: string, reviewBy: string, asOf: string) =>
    determine(
      oneStopMou,
      {
        ...full,
        agreements: (full.agreements ?? []).map((each) => ({ ...each, effective: { from }, reviewBy })),
      },
      { kind: 'agreement', id: 'mou' },
      { asOf },
    ).facts.find(({ id }) => id === 'mou.review-date')?.state;

  test.each([
    ['2025-07-01', '2028-07-01', '2026-11-01', 'true'],
    ['2025-07-01', '2028-07-02', '2026-11-01', 'unknown'], // it may have been reviewed since
    ['2018-07-01', '2027-06-30', '2026-11-01', 'unknown'],
    ['2025-07-01', '2029-11-01', '2026-11-01', 'unknown'],
    ['2025-07-01', '2029-11-02', '2026-11-01', 'false'],
    ['2027-01-01', '2029-12-31', '2026-11-01', 'unknown'], // it has not begun
    ['2027-01-01', '2030-01-02', '2026-11-01', 'false'],
    ['2023-07-01', '2026-06-30', '2026-11-01', 'unknown'], // its day has come
    ['2023-07-01', '2026', '2026-11-01', 'unknown'],
  ])('from %s, by %s, asked on %s: %s', (from, reviewBy, asOf, expected) => {
    expect(state(from, reviewBy, asOf)).toBe(expected);
  });
});

test('a partner with a required program who is no party keeps a memorandum from being signed by all', () => {
  const more = (programs: Partner['programs']) => (full: PathwaySystem) => ({
    ...full,
    partners: [...(full.partners ?? []), { id: 'vr', name: 'VR', types: [], ...(programs && { programs }) }],
  });
  const state = (programs: Partner['programs']) =>
    stateIn('one-stop memorandum', 'mou.partners', more(programs));
  expect(state(['vocational-rehabilitation'])).toBe('unknown');
  expect(state(['snap-employment-and-training'])).toBe('true');
  expect(state(undefined)).toBe('true');
});

test('a partner who tells of no programs may carry one out', () => {
  const silent = (types: Partner['types']) =>
    partners((all) => [
      ...all.map((each) => ({ ...each, programs: [] })),
      { id: 'silent', name: 'Silent', types },
    ]);
  expect(stateIn('one-stop partners', 'one-stop.hud', silent(['workforce-system']))).toBe('unknown');
  expect(stateIn('one-stop partners', 'one-stop.hud', silent(['industry']))).toBe('false');
});

test('a partner of no told sort may be whoever is looked for', () => {
  const union = (more: Partial<Partner>) =>
    partners((all) =>
      all.map((each) => (each.id === 'union' ? { id: 'union', name: 'U', types: [], ...more } : each)),
    );
  expect(stateIn('sector partnership', 'sector.labor', union({}))).toBe('unknown');
  expect(stateIn('sector partnership', 'sector.labor', union({ types: ['community-social-service'] }))).toBe(
    'unknown',
  );
  expect(stateIn('sector partnership', 'sector.labor', union({ types: ['industry'] }))).toBe('false');
  expect(stateIn('sector partnership', 'sector.labor', union({ functions: ['labor'] }))).toBe('true');
});

test('employers of which nothing tells the cluster are no several employers of the cluster', () => {
  const state = (edit: (full: PathwaySystem) => PathwaySystem) =>
    stateIn('sector partnership', 'sector.employers', edit);
  expect(state((full) => full)).toBe('true');
  expect(state((full) => ({ ...full, engagements: [] }))).toBe('unknown');
  expect(state((full) => ({ ...full, engagements: [], complete: ['partners'] }))).toBe('unknown');
  expect(
    state((full) => ({
      ...full,
      engagements: [],
      roles: ['shop', 'mill'].map((id) => ({ id, partner: id, kind: 'employer', scope: ['p'] })),
    })),
  ).toBe('true');
  expect(state((full) => ({ ...full, pathways: [{ id: 'p', title: 'P', steps: [] }] }))).toBe('unknown');
});

test('supports that the lists of the law do not name leave the question open', () => {
  const only =
    (kind: 'mentoring' | 'transportation') =>
    (full: PathwaySystem): PathwaySystem => ({
      ...full,
      supports: [{ id: 's', title: 'S', kind, steps: 'all' }],
      complete: ['supports'],
    });
  expect(stateIn('local leadership', 'leadership.employment', only('mentoring'))).toBe('unknown');
  expect(stateIn('local leadership', 'leadership.supports', only('mentoring'))).toBe('unknown');
  expect(stateIn('local leadership', 'leadership.employment', only('transportation'))).toBe('false');
});

test('a partner with a required program who is a party to another memorandum is named as such', () => {
  const { run, definition, full } = table('one-stop memorandum');
  const vr: Partner = { id: 'vr', name: 'VR', types: [], programs: ['vocational-rehabilitation'] };
  const said = (parties: readonly string[]) =>
    run(definition, {
      ...full,
      partners: [...full.partners!, vr],
      agreements: [
        ...full.agreements!,
        { id: 'other', kind: 'one-stop-mou', parties: parties.map((partner) => ({ partner })) },
      ],
    })
      .facts.find(({ id }) => id === 'mou.partners')!
      .against.map(({ message: { id, params } }) => [id, params['partner']]);
  expect(said(['vr'])).toEqual([['signed.another', 'vr']]);
  expect(said([full.partners![0]!.id])).toEqual([['signed.no-party', 'vr']]);
});

test('that no partner carries a program out is on record as such, until one does or a record says otherwise', () => {
  const { run, definition, full } = table('one-stop partners');
  const inArea = (edited: PathwaySystem, program: string) => {
    const found = run(definition, edited).facts.find(({ id }) => id === `one-stop.${program}.in-area`)!;
    return [found.state, [...found.for, ...found.against].map(({ message }) => message.id)];
  };
  const none = { ...full, partners: [] };
  expect(inArea(none, 'hud')).toEqual(['unknown', ['program.not-on-record']]);
  expect(inArea(none, 'tanf')).toEqual(['true', ['tanf.presumed']]);
  expect(inArea(full, 'hud')).toEqual(['true', ['program.carried']]);
});

test('an employer whose part is over is named as such, and not counted', () => {
  const { run, definition, full } = table('sector partnership');
  const gone: PathwaySystem = {
    ...full,
    partners: [
      { id: 'shop', name: 'Shop', types: ['industry'] },
      { id: 'left', name: 'Left', types: ['industry'] },
    ],
    roles: [{ id: 'r', partner: 'left', kind: 'employer', to: '2020-12-31' }],
    engagements: [],
  };
  const employers = run(definition, gone).facts.find(({ id }) => id === 'sector.employers')!;
  expect([...employers.for, ...employers.against].map(({ at, message }) => [at.id, message.id])).toEqual([
    ['shop', 'employer.there'],
    ['left', 'partner.no-part'],
  ]);
  expect(employers.examined).toBe(0);
});

test('two ways in and two ways out, not one of either', () => {
  const steps = [{ id: 'class', title: 'Class', kind: 'course' }] as const;
  const shown = (entries: number, exits: number) =>
    stateIn('core elements', 'core.entry-exit-points', (full) => ({
      ...{ format: full.format, id: full.id, title: full.title, steps },
      pathways: [{ id: 'p', title: 'P', steps: ['class'] }],
      entries: Array.from({ length: entries }, (_, at) => ({ id: `in${at}`, pathway: 'p', step: 'class' })),
      exits: Array.from({ length: exits }, (_, at) => ({
        ...{ id: `out${at}`, pathway: 'p', after: { kind: 'step' as const, step: 'class' }, occupations: [] },
      })),
    }));
  expect([shown(2, 2), shown(1, 2), shown(2, 1), shown(1, 1)]).toEqual([
    ...['true', 'unknown', 'unknown', 'unknown'],
  ]);
});

test('only a plan that names its review and has none yet is called unreviewed', () => {
  const { run, definition, full } = table('core elements');
  const said = (plan: Partial<Plan>) => {
    const plans: Plan[] = [{ id: 'plan', title: 'Plan', kind: 'strategic', ...plan }];
    const { facts } = run(definition, { ...full, plans });
    const fact = facts.find(({ id }) => id === 'core.continuous-improvement')!;
    return [...fact.for, ...fact.against].map(({ message }) => message.id);
  };
  expect(said({})).toEqual([]);
  expect(said({ reviewBy: '2027-06-30' })).toEqual(['component.not-reviewed']);
});

test('who is an employer: partners of industry, private businesses and public companies', () => {
  const employers = (who: Partial<Partner>) => {
    const two = ['shop', 'mill'].map((id): Partner => ({ id, name: id, types: [], ...who }));
    return stateIn('sector partnership', 'sector.employers', (full) => ({ ...full, partners: two }));
  };
  const functions = (Object.keys(partnerFunctions) as PartnerFunction[]).filter(
    (each) => employers({ functions: [each] }) === 'true',
  );
  const types = (Object.keys(partnerTypes) as PartnerType[]).filter(
    (each) => employers({ types: [each] }) === 'true',
  );
  expect({ functions, types }).toEqual({
    functions: ['private-business', 'public-company'],
    types: ['industry'],
  });
});

test('what one pathway shows for later, or only perhaps, it does not show for itself', () => {
  const shown = (second: object) => {
    const { run, definition, full } = table('core elements');
    const agreement = full.agreements![0]!;
    const found = run(definition, {
      ...full,
      pathways: [...full.pathways!, { id: 'q', title: 'Q', steps: ['alone'] }],
      steps: [...full.steps!, { id: 'alone', title: 'Alone', kind: 'course' }],
      agreements: [
        { ...agreement, covers: [{ kind: 'pathway', id: 'p' }] },
        { ...agreement, id: 'second', covers: [{ kind: 'pathway', id: 'q' }], ...second },
      ],
    });
    const fact = found.facts.find(({ id }) => id === 'core.articulation')!;
    return [fact.state, ...fact.against.map(({ at, message }) => `${at.id} ${message.id}`)];
  };
  const later = table('core elements').full.agreements![0]!.parties.map((each) => ({
    ...each,
    signedOn: '2027-01-15',
  }));
  expect(shown({})).toEqual(['true']);
  expect(shown({ parties: later })).toEqual(['unknown', 'q component.not-here']);
  expect(shown({ parties: [] })).toEqual(['unknown', 'q component.not-here']);
});

test('who led once has no part any more; who only worked along was never on the team', () => {
  const said = (...roles: readonly Partial<Role>[]) => {
    const { run, definition, full } = table('local team');
    const who = full.partners!.find(({ id }) => id === 'businesses')!;
    const given = {
      ...full,
      partners: [who],
      roles: roles.map((each, at) => role(`${at}`, who.id, each)),
    };
    const fact = run(definition, given).facts.find(({ id }) => id === 'local-team.businesses')!;
    return [...fact.for, ...fact.against].map(({ bearing, message }) => `${bearing} ${message.id}`);
  };
  const past = { to: '2020-12-31' };
  expect(said({ tier: 'leadership' })).toEqual(['establishes member.yes']);
  expect(said({ tier: 'leadership', ...past })).toEqual(['weakens member.no-part']);
  expect(said({ tier: 'operations', ...past })).toEqual(['supports member.not-on-team']);
  expect(said({ tier: 'operations' })).toEqual(['supports member.not-on-team']);
  expect(said({ tier: 'leadership', to: '2026' })).toEqual(['supports member.perhaps']);
  expect(said({ tier: 'leadership', to: '2026' }, { tier: 'leadership' })).toEqual([
    'establishes member.yes',
  ]);
  expect(said({ tier: 'leadership' }, { tier: 'leadership', to: '2026' })).toEqual([
    'establishes member.yes',
  ]);
});

test('which sort of supports there is none of is said', () => {
  const { run, definition, full } = table('local leadership');
  const { facts } = run(definition, { ...full, supports: [], complete: ['supports'] });
  const sorts = ['employment', 'supports'].map((which) =>
    facts
      .find(({ id }) => id === `leadership.${which}`)!
      .against.map(({ message }) => message.params['sort']),
  );
  expect(sorts).toEqual([['employment'], ['supportive']]);
});

test('a list of partners in full that tells of no level has no member of the State', () => {
  const state = (partners: readonly Partner[]) =>
    determine(
      stateTeam,
      { format: 'career-pathways/1', id: 's', title: 'S', complete: ['partners'], partners },
      { kind: 'system' },
      { asOf: '2026-11-01' },
    ).facts.find(({ id }) => id === 'state-team.human-services')?.state;
  expect(state([])).toBe('false');
  expect(state([{ id: 'shop', name: 'Shop', types: ['industry'] }])).toBe('false');
  // A local list in full does not list the State.
  expect(state([{ id: 'shop', name: 'Shop', types: ['industry'], level: 'local' }])).toBe('unknown');
});

test('a plan without goals says nothing of them, and money of a partner who has left is gone with it', () => {
  const given = (more: Partial<PathwaySystem>): PathwaySystem => ({
    ...{ format: 'career-pathways/1', id: 's', title: 'S' },
    partners: ['board', 'college'].map((id) => ({ id, name: id, types: [] })),
    ...more,
  });
  const factIn = (system: PathwaySystem, definition: Table['definition'], id: string) =>
    determine(definition as typeof stateTeam, system, { kind: 'system' }, { asOf: '2026-11-01' }).facts.find(
      (each) => each.id === id,
    )!;
  const plan = { id: 'plan', title: 'Plan', kind: 'strategic', partners: ['board', 'college'] } as const;
  const goals = (all: { id: string; title: string }[]) =>
    factIn(given({ plans: [{ ...plan, goals: all }] }), sectorPartnership, 'sector.shared-goals');
  expect([goals([]).state, goals([]).examined]).toEqual(['unknown', 0]);
  expect(goals([{ id: 'g', title: 'G' }]).state).toBe('true');
  const funding = [{ id: 'f', title: 'F', source: 'state', partner: 'board' }] as const;
  const funded = (more: object) => {
    const partners = [{ id: 'board', name: 'Board', types: [], ...more }];
    return factIn(given({ partners, funding }), localPlan, 'core.funding').state;
  };
  expect([funded({}), funded({ effective: { to: '2025' } })]).toEqual(['true', 'unknown']);
});

describe('what shows a part of a plan, or of the work of a board', () => {
  const base: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S' };
  const arizona = [{ scheme: 'us-state', code: '04' }] as const;
  const elsewhere = [{ scheme: 'us-state', code: '36' }] as const;
  const fact = (definition: typeof stateTeam, more: Partial<PathwaySystem>, id: string) =>
    determine(definition, { ...base, ...more }, { kind: 'system' }, { asOf: '2026-11-01' }).facts.find(
      (each) => each.id === id,
    )!;
  const notes = (found: ReturnType<typeof fact>) =>
    [...found.for, ...found.against, ...found.leftOut].map(({ bearing, message }) => [bearing, message.id]);

  test('a report on the labor market may be about the whole system', () => {
    const report = (id: string) =>
      fact(
        localPlan,
        {
          region: arizona,
          evidence: [
            {
              ...{ id: 'report', kind: 'labor-market', bearing: 'for', about: [{ kind: 'system', id }] },
              ...{ date: '2026-03', publisher: 'A department', places: arizona },
            },
          ],
        },
        'core.skill-shortage',
      ).state;
    expect(report('s')).toBe('true');
  });

  test('a skill need whose records are all out of date is out of date, not about another place', () => {
    const need = (more: object) => {
      const found = fact(
        localPlan,
        {
          region: arizona,
          skillNeeds: [{ id: 'need', title: 'Need', evidence: ['old'] }],
          evidence: [
            {
              ...{ id: 'old', kind: 'employer-information', bearing: 'for', date: '2020', source: 'Talks' },
              ...{ about: [{ kind: 'skill-need', id: 'need' }], places: arizona, ...more },
            },
          ],
        },
        'core.skill-shortage',
      );
      return [...notes(found), ...found.leftOut.map(({ stale }) => stale)];
    };
    const old = [['supports', 'component.shown'], 'expired'];
    expect([need({ expiresOn: '2021' }), need({ date: '2027' })]).toEqual([old, old]);
    expect(need({ places: elsewhere })).toEqual([['supports', 'component.elsewhere']]);
  });

  test('a service is offered where the system is, and one of another kind may serve the purpose', () => {
    const service = (kind: 'transportation' | 'tutoring', places: typeof arizona | typeof elsewhere) =>
      fact(
        localLeadership,
        {
          region: arizona,
          supports: [
            {
              id: 'bus',
              title: 'Bus',
              kind,
              steps: 'all',
              capacity: places.map((place) => ({ place, places: 9 })),
            },
          ],
        },
        'leadership.supports',
      );
    expect([service('transportation', arizona).state, service('transportation', elsewhere).state]).toEqual([
      ...['true', 'unknown'],
    ]);
    expect(notes(service('transportation', elsewhere))).toEqual([['weakens', 'component.no-places']]);
    expect(notes(service('tutoring', arizona))).toEqual([['supports', 'support.perhaps']]);
  });

  test('an employer takes part by a role in a pathway of the cluster, on days that leave no doubt', () => {
    const employers = (more: Partial<Role>) =>
      fact(
        sectorPartnership,
        {
          partners: ['one', 'two'].map((id) => ({ id, name: id, types: ['industry'] })),
          pathways: [
            { id: 'metal', title: 'Metal', steps: [], cluster: 'Metal' },
            { id: 'any', title: 'Any', steps: [] },
          ],
          roles: ['one', 'two'].map((id) =>
            role(`r-${id}`, id, { kind: 'employer', scope: ['metal'], ...more }),
          ),
        },
        'sector.employers',
      ).state;
    expect(employers({})).toBe('true');
    expect(employers({ scope: ['any'] })).toBe('unknown');
    expect(employers({ to: '2026' })).toBe('unknown');
  });

  test('a role of a partner whom the document does not have supports nothing', () => {
    const found = fact(
      elementOne,
      { roles: [role('r', 'nobody', { kind: 'intermediary' })] },
      'element-one.intermediary',
    );
    expect([found.state, found.examined, found.for, found.unresolved]).toEqual([
      ...['unknown', 0, [], [{ kind: 'role', id: 'r', field: 'partner' }]],
    ]);
  });

  test('what a partner did who has left, and results that are not there yet, are out of date', () => {
    const did = (more: object) => {
      const found = fact(
        localPlan,
        {
          partners: [{ id: 'shop', name: 'Shop', types: ['industry'], ...more }],
          engagements: [{ id: 'talk', kind: 'feedback', partner: 'shop' }],
        },
        'core.employer-engagement',
      );
      return [
        found.state,
        found.for.length,
        found.unresolved.length,
        ...found.leftOut.map(({ stale }) => stale),
      ];
    };
    expect(did({})).toEqual(['true', 1, 0]);
    expect(did({ effective: { to: '2025' } })).toEqual(['unknown', 0, 0, 'expired']);
    const results = (date: string) => {
      const found = fact(
        localPlan,
        {
          steps: [{ id: 'a', title: 'A', kind: 'course' }],
          evidence: [
            {
              ...{ id: 'out', kind: 'outcomes', bearing: 'for', date, publisher: 'College' },
              about: [{ kind: 'step', id: 'a' }],
            },
          ],
        },
        'core.evidence-based',
      );
      return [found.state, ...found.leftOut.map(({ stale }) => stale)];
    };
    expect([results('2026-05'), results('2027')]).toEqual([['true'], ['unknown', 'expired']]);
  });
});
