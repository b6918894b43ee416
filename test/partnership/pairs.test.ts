/** Pairs of pathways are found by what they share; here every pair is looked at. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryPoints } from '../../src/graph/doors/entry-points.js';
import { exitPoints } from '../../src/graph/doors/exit-points.js';
import { stepsNamed } from '../../src/graph/needs/steps-named.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { systemGraph } from '../../src/graph/system-graph.js';
import { leavesOf } from '../../src/model/fold-requirement.js';
import type { Pathway } from '../../src/model/pathway.js';
import type { RequirementLeaf } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { duplicatePathways } from '../../src/partnership/duplicate-pathways.js';
import { type LongerPathway, longerPathways } from '../../src/partnership/longer-pathways.js';
import { jointsOf } from '../../src/partnership/pathway-joints.js';
import { pathwaysAlike } from '../../src/partnership/pathways-alike.js';
import { mayMeet } from '../../src/partnership/places.js';
import { runs, seen, trials } from '../depth.js';

const few = <T>(all: readonly T[], most = 2) => fc.subarray([...all], { maxLength: most });
const stepIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const credentials = ['one', 'two', 'three'];
const works = ['aide', 'nurse', 'coder'];
const schemes = ['hi', 'lo'];
const county = (code: string) => ({ scheme: 'us-county', code }) as const;

const leaf: fc.Arbitrary<RequirementLeaf> = fc.oneof(
  fc.record({ kind: fc.constant('step' as const), step: fc.constantFrom(...stepIds) }),
  fc.record({ kind: fc.constant('credential' as const), credential: fc.constantFrom(...credentials) }),
  fc.record({ kind: fc.constant('competency' as const), competency: fc.constantFrom('k', 'l') }),
  fc.record({
    kind: fc.constant('level' as const),
    scheme: fc.constantFrom(...schemes),
    level: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('experience' as const),
    years: fc.constant(1),
    occupation: fc.constantFrom(...works),
  }),
);
const tree = fc
  .record({ kind: fc.constantFrom('any' as const, 'all' as const), of: fc.array(leaf, { maxLength: 3 }) })
  .filter(({ of }) => of.length > 0);

const step = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      title: fc.constant(id),
      kind: fc.constant('course' as const),
      provider: fc.constantFrom('north', 'south'),
      cip: fc.constantFrom({ edition: '2020', code: '51.1' }, { edition: '2020', code: '51.2' }),
      awards: few(credentials, 1),
      competencies: few(['k', 'l'], 1),
      raises: few(
        schemes.flatMap((scheme) => [1, 2, 3].map((level) => ({ scheme, level }))),
        1,
      ),
      requires: tree,
    },
    { requiredKeys: ['id', 'title', 'kind'] },
  );
const pathway = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      title: fc.constant(id),
      steps: fc.array(fc.constantFrom(...stepIds), { maxLength: 5 }),
      occupations: few(works),
      cluster: fc.constantFrom('Care', 'Code'),
      region: few([county('04019'), county('04013'), county('17031')], 1),
    },
    { requiredKeys: ['id', 'title', 'steps'] },
  );
const ids = ['p', 'q', 'r', 's', 't', 'u'];
const systems: fc.Arbitrary<PathwaySystem> = fc.record({
  format: fc.constant('career-pathways/1' as const),
  id: fc.constant('s'),
  title: fc.constant('S'),
  credentials: fc.tuple(
    ...credentials.map((id) =>
      fc.record({
        id: fc.constant(id),
        title: fc.constant(id),
        kind: fc.constant('Certificate' as const),
        occupations: few(works, 1),
      }),
    ),
  ),
  occupations: fc.tuple(
    ...works.map((id) =>
      fc.record({
        id: fc.constant(id),
        title: fc.constant(id),
        soc: fc.constant({ edition: '2018', code: id === 'coder' ? '15-1' : '31-1' }),
        advancesTo: few(works, 1).map((all) =>
          all.map((occupation) => ({ occupation, direction: 'vertical' as const })),
        ),
      }),
    ),
  ),
  steps: fc.tuple(...stepIds.map(step)),
  pathways: fc.tuple(...ids.map(pathway)),
  entries: fc
    .array(
      fc.record({ pathway: fc.constantFrom(...ids), step: fc.constantFrom(...stepIds), requires: tree }),
      {
        maxLength: 3,
      },
    )
    .map((rows) => rows.map((row, at) => ({ ...row, id: `e${at}` }))),
  exits: fc
    .array(
      fc.record({
        pathway: fc.constantFrom(...ids),
        after: fc.constantFrom(...stepIds).map((id) => ({ kind: 'step' as const, step: id })),
        occupations: few(works, 1),
      }),
      { maxLength: 3 },
    )
    .map((rows) => rows.map((row, at) => ({ ...row, id: `x${at}` }))),
});

const pairsOf = (all: readonly Pathway[]) =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
const shared = <T>(some: readonly T[], others: readonly T[]) =>
  [...new Set(some)].filter((each) => others.includes(each));

/** The occupations of a pathway: its own, those of its exits, those of what its steps award. */
const leads = (system: PathwaySystem, { id, occupations = [], steps }: Pathway) => {
  const awards = system.steps!.flatMap((each) => (steps.includes(each.id) ? (each.awards ?? []) : []));
  return [
    ...new Set([
      ...occupations,
      ...system.exits!.flatMap((exit) => (exit.pathway === id ? (exit.occupations ?? []) : [])),
      ...system.credentials!.flatMap((each) => (awards.includes(each.id) ? (each.occupations ?? []) : [])),
    ]),
  ];
};

test('pathways that share half of their steps, against a look at every pair', () => {
  let found = 0;
  fc.assert(
    fc.property(systems, (system) => {
      const expected = pairsOf(system.pathways!)
        .map(([one, other]) => {
          const all = new Set([...one.steps, ...other.steps]).size;
          const steps = shared(one.steps, other.steps).sort();
          const goals = shared(one.occupations ?? [], other.occupations ?? []).length;
          return {
            pathways: [one.id, other.id],
            steps,
            similarity: all === 0 ? 0 : steps.length / all,
            sameGoal: (one.cluster !== undefined && one.cluster === other.cluster) || goals > 0,
          };
        })
        .filter(({ similarity }) => similarity >= 0.5)
        .sort((a, b) => b.similarity - a.similarity);
      found += expected.length;
      expect(duplicatePathways(system)).toEqual(expected);
    }),
    trials(20_000, 1, 8),
  );
  seen(found, runs(20_000));
});

test('pathways that teach the same for the same work, against a look at every pair', () => {
  let found = 0;
  fc.assert(
    fc.property(systems, (system) => {
      const marks = (one: Pathway) => {
        const steps = system.steps!.filter(({ id }) => one.steps.includes(id));
        const to = leads(system, one);
        const codes = system.occupations!.flatMap(({ id, soc }) => (to.includes(id) ? (soc ?? []) : []));
        return {
          programs: [...new Set(steps.flatMap(({ cip }) => cip?.code ?? []))],
          occupations: [...to, ...new Set(codes.map(({ code }) => code))],
          credentials: [...new Set(steps.flatMap(({ awards = [] }) => awards))],
          providers: steps.flatMap(({ provider }) => provider ?? []),
        };
      };
      const expected = pairsOf(system.pathways!).flatMap(([one, other]) => {
        const [mine, theirs] = [marks(one), marks(other)];
        const both = {
          programs: shared(mine.programs, theirs.programs),
          occupations: shared(mine.occupations, theirs.occupations),
          credentials: shared(mine.credentials, theirs.credentials),
        };
        const alike = Object.values(both).filter(({ length }) => length > 0).length > 1;
        const providers = [...new Set([...mine.providers, ...theirs.providers])].sort();
        return alike && mayMeet(one.region ?? [], other.region ?? [])
          ? [{ pathways: [one.id, other.id], ...both, providers }]
          : [];
      });
      found += expected.length;
      expect(pathwaysAlike(system)).toEqual(expected);
    }),
    trials(20_000, 1, 8),
  );
  seen(found, runs(20_000));
});

/** The things that a pathway has, as a longer one is made of them. */
function ends(system: PathwaySystem, pathway: Pathway) {
  const graph = pathwayGraph(system, pathway.id);
  const occupations = leads(system, pathway);
  const gives = [
    ...exitPoints(graph).map(({ step: id }) => `step ${id}`),
    ...graph.steps.flatMap(({ awards = [] }) => awards.map((id) => `credential ${id}`)),
    ...graph.steps.flatMap(({ competencies = [] }) => competencies.map((id) => `competency ${id}`)),
    ...occupations.map((id) => `occupation ${id}`),
  ];
  const asks = entryPoints(graph)
    .flatMap(({ step: id, declared }) => [
      graph.step(id).requires,
      ...declared.map((entry) => system.entries!.find((each) => each.id === entry)?.requires),
    ])
    .flatMap((each) => (each ? leavesOf(each) : []));
  return {
    gives,
    own: [...gives, ...graph.steps.map(({ id }) => `step ${id}`)],
    asks,
    occupations,
    raises: graph.steps.flatMap(({ raises = [] }) => raises),
  };
}

function link(each: RequirementLeaf): LongerPathway['by'][number] | undefined {
  if (each.kind === 'step') return { kind: 'step', id: each.step };
  if (each.kind === 'credential') return { kind: 'credential', id: each.credential };
  if (each.kind === 'competency') return { kind: 'competency', id: each.competency };
  if (each.kind === 'level') return { kind: 'level', id: each.scheme };
  return each.kind === 'experience' ? { kind: 'occupation', id: each.occupation! } : undefined;
}

test('pathways of which one builds on the other, against a look at every pair', () => {
  let found = 0;
  let joins = 0;
  fc.assert(
    fc.property(systems, (system) => {
      const named = stepsNamed(systemGraph(system));
      const all = system.pathways!;
      const expectedJoints = system.entries!.flatMap((entry) => {
        const own = all.find(({ id }) => id === entry.pathway)!.steps;
        const at = system.steps!.find(({ id }) => id === entry.step)?.requires;
        const wanted = named([entry.requires!, ...(at ? [at] : [])]).filter((id) => !own.includes(id));
        const from = all.filter(
          ({ id }) =>
            id !== entry.pathway &&
            exitPoints(pathwayGraph(system, id)).some((exit) => wanted.includes(exit.step)),
        );
        return from.length > 0
          ? [{ entry: entry.id, pathways: [entry.pathway, ...from.map(({ id }) => id)] }]
          : [];
      });
      expect(jointsOf(system)).toEqual(expectedJoints);
      joins += expectedJoints.length;
      const endsOf = new Map(all.map((each) => [each, ends(system, each)]));
      const expected = all.flatMap((one) =>
        all.flatMap((other): LongerPathway[] => {
          if (one === other || !mayMeet(one.region ?? [], other.region ?? [])) return [];
          const [from, to] = [endsOf.get(one)!, endsOf.get(other)!];
          const asked = to.asks.flatMap((each) => {
            const by = link(each)!;
            const key = `${by.kind} ${by.id}`;
            if (each.kind !== 'level') return from.gives.includes(key) && !to.own.includes(key) ? [by] : [];
            const reach = ({ raises }: typeof from) =>
              raises.some(({ scheme, level }) => scheme === each.scheme && level >= each.level);
            return reach(from) && !reach(to) ? [by] : [];
          });
          const advancing = system.occupations!.flatMap(({ id, advancesTo = [] }) =>
            from.occupations.includes(id) &&
            advancesTo.some(
              ({ occupation }) =>
                to.occupations.includes(occupation) && !from.occupations.includes(occupation),
            )
              ? [{ kind: 'occupation' as const, id }]
              : [],
          );
          const by = [
            ...new Map([...asked, ...advancing].map((each) => [JSON.stringify(each), each])).values(),
          ];
          const joined = expectedJoints.some(
            ({ pathways: [last, ...firsts] }) => last === other.id && firsts.includes(one.id),
          );
          return by.length > 0 ? [{ from: one.id, to: other.id, by, joined }] : [];
        }),
      );
      found += expected.length;
      expect(longerPathways(system, { asOf: '2026-11-01' })).toEqual(expected);
    }),
    trials(10_000, 1, 8),
  );
  seen(found, runs(10_000));
  seen(joins, runs(10_000) / 2);
});
