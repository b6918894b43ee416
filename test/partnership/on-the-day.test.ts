/** What has ended, is not signed or is elsewhere counts for no question about partners, as if it were not there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables } from '../../src/model/tables.js';
import * as ask from '../../src/partnership/index.js';
import { runs, seen, trials } from '../depth.js';
import { questions, shape } from './questions.js';
import { day, systems } from './random-system.js';
import { ends, kinds, type Row, withoutRow } from './rows-that-end.js';

type Loose = { readonly [table: string]: readonly Row[] };
const on = { asOf: day };

/** Of a role without which the partner has none, who is at the table depends on its being in the document. */
const aboutRoles: readonly string[] = [
  ...['champions', 'closingSets', 'leadershipCoverage', 'leadershipDecided', 'partnersAt'],
  ...['responsibilityMatrix', 'tiersAt', 'uncoveredRoles', 'jointWork'],
];

test('every question is asked, apart from the history of roles and the report that holds them all', () => {
  const names = Object.entries(ask).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  expect(Object.keys(questions)).toEqual(
    names.filter((name) => name !== 'tierProblems' && name !== 'partnershipReport').sort(),
  );
});

/** Each question for its own number of cases that bite: enough to be sure, after which what was before is not asked. */
const counted = 400;

/** A system in which pathways that have lost every step list one that is not there. */
function withSteps(system: PathwaySystem, before: PathwaySystem): PathwaySystem {
  const listed = new Set((before.pathways ?? []).flatMap(({ id, steps }) => (steps.length > 0 ? id : [])));
  const pathways = (system.pathways ?? []).map((each) =>
    each.steps.length === 0 && listed.has(each.id) ? { ...each, steps: ['nowhere'] } : each,
  );
  return { ...system, pathways };
}

describe('what is over or still to come is as good as not there', () => {
  test('for every question, every table and every way to end', () => {
    const bites = new Map<string, number>();
    const cases = fc.tuple(
      systems,
      fc.constantFrom(...kinds),
      fc.nat(5),
      fc.constantFrom(...Object.keys(ends)),
    );
    fc.assert(
      fc.property(cases, ([system, kind, at, way]) => {
        const table = tables[kind];
        const rows = (system as unknown as Loose)[table] ?? [];
        const row = rows[at % rows.length];
        const end = ends[way];
        if (!row || !end || (kind === 'partner' && row.id === 'ann')) return;
        const ended = {
          ...system,
          [table]: rows.map((each) => (each === row ? end(each) : each)),
        } as unknown as PathwaySystem;
        const gone = withoutRow(system, kind, row.id);
        for (const [name, question] of Object.entries(questions)) {
          if (kind === 'role' && !aboutRoles.includes(name)) continue;
          // An agreement that has ended by its date still says what is wrong with it.
          if (kind === 'agreement' && name === 'agreementProblems' && !/ceased|suspended/.test(way)) continue;
          const answer = shape(question(ended));
          // A pathway that lists no step is still being written; one of which none is left has its steps elsewhere.
          const left = name === 'coverageByPlace' ? withSteps(gone, system) : gone;
          const without = shape(question(left));
          if (answer !== without) expect(answer, `${name}, ${kind} ${way}`).toBe(without);
          const bitten = bites.get(name) ?? 0;
          if (bitten < counted && answer !== shape(question(system))) bites.set(name, bitten + 1);
        }
      }),
      trials(20_000, 14, 5),
    );
    for (const name of Object.keys(questions))
      if (name !== 'catalogueOnly') seen(bites.get(name), runs(20_000) / 1000, name);
  });

  test('a catalogue becomes more by one thing, and is one again when that has ended', () => {
    const steps = [{ id: 'a', title: 'A', kind: 'course' }];
    const base = {
      ...{ format: 'career-pathways/1', id: 's', title: 'S', steps },
      partners: ['p', 'q'].map((id) => ({ id, name: id, types: [] })),
      pathways: [{ id: 'w', title: 'W', steps: ['a'] }],
    };
    const more: readonly (readonly [string, Row])[] = [
      ['roles', { id: 'r', partner: 'p', kind: 'member', resources: ['rooms'] }],
      ['funding', { id: 'f', title: 'F', source: 'state' }],
      ['engagements', { id: 'e', kind: 'hire', partner: 'p' }],
      ['entries', { id: 'd', pathway: 'w', step: 'a', populations: ['veterans'] }],
      ['plans', { id: 'l', title: 'L', kind: 'operational', goals: [{ id: 'g', title: 'G' }] }],
      [
        'agreements',
        { id: 'm', kind: 'mou', parties: ['p', 'q'].map((partner) => ({ partner, signedOn: '2020' })) },
      ],
    ];
    const found = (table: string, row: Row) => {
      const system = { ...base, [table]: [row] };
      return ask.catalogueOnly(system as unknown as PathwaySystem, on).length;
    };
    for (const [table, row] of more) {
      expect(found(table, row), table).toBe(0);
      for (const [way, end] of Object.entries(ends))
        expect(found(table, end(row)), `${table} ${way}`).toBe(1);
    }
  });

  test('a role by its own dates', () => {
    let bites = 0;
    fc.assert(
      fc.property(systems, fc.constantFrom({ to: '2026-10-31' }, { from: '2026-12' }), (system, dates) => {
        const [role, ...rest] = system.roles ?? [];
        if (!role) return;
        const ended = { ...system, roles: [{ ...role, ...dates }, ...rest] };
        for (const name of aboutRoles) {
          const answer = shape(questions[name]?.(ended));
          const without = shape(questions[name]?.({ ...system, roles: rest }));
          if (answer !== without) expect(answer, name).toBe(without);
          if (bites <= runs(20_000) && answer !== shape(questions[name]?.(system))) bites += 1;
        }
      }),
      trials(20_000, 15, 5),
    );
    seen(bites, runs(20_000));
  });
});

/** Questions about agreements themselves: one that nobody signed is still one to sign, to review, to leave, to compare. */
const aboutPapers: readonly string[] = [
  ...['agreementProblems', 'agenda', 'uncoveredRoles', 'ifPartnerLeaves', 'compareSystems'],
];

describe('what is not signed', () => {
  const unsigned = {
    never: () => ({}),
    later: () => ({ signedOn: '2026-11-02' }),
  };

  test('covers no role, and gives no credit', () => {
    const bites = { roles: 0, credit: 0 };
    fc.assert(
      fc.property(systems, fc.constantFrom('never' as const, 'later' as const), (system, way) => {
        const agreements = (system.agreements ?? []).map((each) => ({
          ...each,
          parties: each.parties.map(({ partner }) => ({ partner, ...unsigned[way]() })),
        }));
        const changed = { ...system, agreements };
        const roles = ask.uncoveredRoles(changed, on).map(({ role }) => role);
        expect(roles).toEqual(ask.uncoveredRoles({ ...system, agreements: [] }, on).map(({ role }) => role));
        if (ask.uncoveredRoles(system, on).length < roles.length) bites.roles += 1;
        const without = { ...system, agreements: [] };
        for (const [name, question] of Object.entries(questions))
          if (!aboutPapers.includes(name))
            expect(shape(question(changed)), name).toBe(shape(question(without)));
        const [pathway] = system.pathways ?? [];
        if (!pathway) return;
        const learner = { steps: [{ step: 'a' }], credentials: ['a'] };
        const next = (of: PathwaySystem) => shape(nextSteps(pathwayGraph(of, pathway.id), learner, on));
        // Two steps of one school need no signature.
        const schools = (system.steps ?? []).map(({ awards, ...step }) => ({
          ...step,
          ...(awards && step.id !== 'b' && { awards }),
          provider: step.id === 'b' ? 'ann' : 'bob',
        }));
        const withSchools = { ...system, steps: schools };
        const none = next({ ...withSchools, agreements: [] });
        expect(next({ ...withSchools, agreements })).toBe(none);
        if (next(withSchools) !== none) bites.credit += 1;
      }),
      trials(20_000, 16, 5),
    );
    seen(bites.roles, runs(20_000) / 100, 'roles');
    seen(bites.credit, runs(20_000) / 1000, 'credit');
  });
});

describe('what is elsewhere', () => {
  const elsewhere = [
    { scheme: 'us-state', code: '23' },
    { scheme: 'us-county', code: '23001' },
    { scheme: 'us-county', code: '04001' },
  ] as const;
  const here = [{ scheme: 'us-county', code: '04019' } as const];

  test('serves, repeats, joins and asks for nothing here', () => {
    const bites = new Map<string, number>();
    const changes = (name: string, before: unknown, after: unknown, without: unknown) => {
      expect(shape(after), name).toBe(shape(without));
      if (shape(before) !== shape(after)) bites.set(name, (bites.get(name) ?? 0) + 1);
    };
    fc.assert(
      fc.property(systems, fc.constantFrom(...elsewhere), (random, away) => {
        const key = `${away.scheme} ${away.code}`;
        const pathways = (random.pathways ?? []).map((each) => ({ ...each, region: here }));
        const system: PathwaySystem = { ...random, region: here, pathways };
        const [support, ...others] = system.supports ?? [];
        const [record, ...records] = system.evidence ?? [];
        const [pathway, ...ways] = system.pathways ?? [];
        if (!support || !record || !pathway) return;
        const moved = {
          ...system,
          supports: [{ ...support, capacity: [{ place: away, places: 3 }] }, ...others],
        };
        const less = { ...system, supports: others };
        const cells = (of: PathwaySystem) =>
          ask
            .coverageByPlace(of, on)
            .filter(({ place }) => place !== key)
            .map(({ place, services }) => [
              place,
              services.filter((cell) =>
                [cell.supports, cell.partly, cell.unplaced].some((ids) => ids.length > 0),
              ),
            ])
            .filter(([, services]) => services?.length);
        changes('coverageByPlace', cells(system), cells(moved), cells(less));
        const served = (of: PathwaySystem) => ask.populationsServed(of, on);
        changes('populationsServed', served(system), served(moved), served(less));
        const twice = (of: PathwaySystem) =>
          ask.duplicateServices(of, on).filter(({ place }) => place !== key);
        changes('duplicateServices', twice(system), twice(moved), twice(less));
        // Whose provider has no part any more is not even there.
        const { provider: _, ...free } = moved.supports[0]!;
        const unreached = ask.unreachableSupports({ ...moved, supports: [free] }, on);
        expect(unreached.map((each) => each.support)).toEqual([support.id]);
        const asked = (of: PathwaySystem) => ask.industryCoverage(of, on);
        const recorded = (evidence: NonNullable<PathwaySystem['evidence']>) => asked({ ...system, evidence });
        changes(
          'industryCoverage',
          asked(system),
          recorded([{ ...record, places: [away] }, ...records]),
          recorded(records),
        );
        const [point, ...points] = system.accessPoints ?? [];
        const [event, ...events] = system.economicEvents ?? [];
        const [work, ...works] = system.occupations ?? [];
        if (!point || !event || !work) return;
        changes(
          'accessPoints',
          ask.accessPoints(system, on),
          ask.accessPoints({ ...system, accessPoints: [{ ...point, place: away }, ...points] }, on),
          ask.accessPoints({ ...system, accessPoints: points }, on),
        );
        const reviews = (economicEvents: NonNullable<PathwaySystem['economicEvents']>) =>
          ask
            .economicChanges({ ...system, economicEvents }, on)
            .filter(({ pathways: its }) => its.length > 0);
        changes(
          'economicChanges',
          reviews([event, ...events]),
          reviews([{ ...event, place: away }, ...events]),
          reviews(events),
        );
        const jobs = (openings: NonNullable<(typeof work)['openings']>) =>
          ask.demandAndSupply({ ...system, occupations: [{ ...work, openings }, ...works] }, on);
        changes('demandAndSupply', jobs([{ count: 9 }]), jobs([{ count: 9, place: away }]), jobs([]));
        const seats = (place?: typeof away) =>
          ask.demandAndSupply(
            {
              ...system,
              steps: (system.steps ?? []).map(({ capacity: _, ...step }) => ({
                ...step,
                ...(place && { capacity: [{ places: 5, place }] }),
              })),
            },
            on,
          );
        expect(shape(seats(away))).toBe(shape(seats()));
        const gone = { ...system, pathways: [{ ...pathway, region: [away] }, ...ways] };
        const pairs = (of: PathwaySystem) => [ask.pathwaysAlike(of, on), ask.longerPathways(of, on)];
        const about = (of: PathwaySystem) => JSON.stringify(pairs(of)).includes(`"${pathway.id}"`);
        expect(ask.pathwaysAlike(gone, on).flatMap(({ pathways: both }) => both)).not.toContain(pathway.id);
        expect(ask.longerPathways(gone, on).flatMap(({ from, to }) => [from, to])).not.toContain(pathway.id);
        if (about(system)) bites.set('pairs', (bites.get('pairs') ?? 0) + 1);
      }),
      trials(20_000, 17, 5),
    );
    for (const name of [
      'coverageByPlace',
      'populationsServed',
      'duplicateServices',
      'industryCoverage',
      'accessPoints',
      'economicChanges',
      'demandAndSupply',
      'pairs',
    ])
      seen(bites.get(name), runs(20_000) / 1000, name);
  });
});
