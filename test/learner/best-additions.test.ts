/** What single additions open, against adding each to the document and asking the slow second opinion again. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedSystem } from '../../src/graph/changes/changed-system.js';
import { whatIf } from '../../src/graph/changes/what-if.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { systemGraph } from '../../src/graph/system-graph.js';
import type { Addition } from '../../src/learner/addition.js';
import type { Profile } from '../../src/learner/addition-trial.js';
import { bestAdditions } from '../../src/learner/best-additions.js';
import type { DocumentChange } from '../../src/model/document-change.js';
import type { ExitAfter } from '../../src/model/exit.js';
import type { Learner } from '../../src/model/learner.js';
import { readSystem } from '../../src/model/read-system.js';
import type { Requirement, RequirementLeaf } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { seen, trials } from '../depth.js';
import { creditSamples, learners } from '../graph/arbitrary-system.js';
import { itLattice, nursingLattice } from '../graph/lattices.js';
import { broughtBy, exitsOf, isMet, leavesOf, rounds, waysInto, worldOf } from '../graph/oracle.js';
import {
  all,
  any,
  credits,
  entry,
  exit,
  graded,
  holds,
  pathwayOf,
  prior,
  some,
  step,
  words,
} from '../graph/small-system.js';

/** One addition with one source of credit. */
type Single =
  | Exclude<Addition, { kind: 'articulation' }>
  | { kind: 'articulation'; from: ExitAfter; to: string };

const added = 'the bridge';

/** The document with an addition. */
function withAddition(system: PathwaySystem, addition: Single): PathwaySystem {
  switch (addition.kind) {
    case 'entry': {
      const door = { id: 'new', pathway: 'p', step: addition.step, requires: all() };
      return { ...system, entries: [...(system.entries ?? []), door] };
    }
    case 'articulation': {
      const { from, to } = addition;
      const made = { id: 'new', kind: 'articulation', parties: [], articulates: [{ from, to }] } as const;
      return { ...system, agreements: [...(system.agreements ?? []), made] };
    }
    case 'bridge': {
      const { supplies } = addition;
      const gives: Partial<Step> =
        supplies.kind === 'level'
          ? { raises: [{ scheme: supplies.scheme, level: supplies.level }] }
          : supplies.kind === 'credential'
            ? { awards: [supplies.credential] }
            : { competencies: [supplies.competency] };
      return {
        ...system,
        steps: [...(system.steps ?? []), step(added, undefined, gives)],
        pathways: (system.pathways ?? []).map((each) =>
          each.id === 'p' ? { ...each, steps: [...each.steps, added] } : each,
        ),
      };
    }
    case 'support': {
      const settle = (tree: Requirement): Requirement => {
        if (tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some')
          return { ...tree, of: tree.of.map(settle) };
        return isHelped(addition.meets, tree) ? all() : tree;
      };
      const inRow = <T extends { readonly requires?: Requirement }>(row: T): T =>
        row.requires ? { ...row, requires: settle(row.requires) } : row;
      return {
        ...system,
        steps: (system.steps ?? []).map(inRow),
        entries: (system.entries ?? []).map((door) => ({
          ...inRow(door),
          ...(door.alternatives ? { alternatives: door.alternatives.map(inRow) } : {}),
        })),
      };
    }
  }
}

function isHelped(meets: RequirementLeaf, leaf: RequirementLeaf): boolean {
  if (meets.kind === 'text') return leaf.kind === 'text' && leaf.text === meets.text;
  if (meets.kind !== 'experience' || leaf.kind !== 'experience') return false;
  return leaf.years <= meets.years && (!leaf.occupation || leaf.occupation === meets.occupation);
}

/** What a learner gets to: steps, credentials, and steps to leave after. */
function within(system: PathwaySystem, learner: Learner) {
  const world = worldOf(system, 'p');
  const brings = broughtBy(world, learner, new Set(), false);
  const reached = rounds(
    world,
    brings,
    (learner.steps ?? []).map((taken) => taken.step),
  );
  const awards = world.steps.flatMap(({ id, awards = [] }) => (reached.has(id) ? awards : []));
  const since = new Set([...reached].flatMap(([id, round]) => (round > 0 ? id : [])));
  return {
    world,
    steps: [...reached.keys()],
    credentials: [...new Set([...awards, ...(learner.credentials ?? [])])],
    exits: exitsOf(world).flatMap((each) => (reached.has(each.step) ? each.step : [])),
    has: (leaf: RequirementLeaf) => isMet(world, leaf, { brings, since, now: new Set() }),
  };
}

/** The credential that an addition hands out itself. */
const handedOutBy = (addition: Addition | Single): string =>
  addition.kind === 'bridge' && addition.supplies.kind === 'credential' ? addition.supplies.credential : '';

/** The steps that a document has and another one lacks. */
function newSteps(after: PathwaySystem, { steps = [] }: PathwaySystem): string[] {
  const old = new Set(steps.map(({ id }) => id));
  return (after.steps ?? []).flatMap(({ id }) => (old.has(id) ? [] : id));
}

/** What people gain when a document becomes another; steps that are new in it do not count. */
function gainsBy(
  system: PathwaySystem,
  after: PathwaySystem,
  profiles: readonly Profile[],
  handedOut: string,
) {
  const added = newSteps(after, system);
  return profiles.flatMap(({ id, learner }) => {
    const [old, now] = [within(system, learner), within(after, learner)];
    const more = (part: 'steps' | 'credentials' | 'exits') =>
      now[part].filter(
        (each) =>
          !added.includes(each) &&
          !old[part].includes(each) &&
          !(part === 'credentials' && each === handedOut),
      ).length;
    const gain = {
      profile: id,
      steps: more('steps'),
      credentials: more('credentials'),
      exits: more('exits'),
    };
    return gain.steps + gain.credentials + gain.exits > 0 ? [gain] : [];
  });
}

/** Everything that could be tried: more than blocks anybody. */
function allSingles(system: PathwaySystem, profiles: readonly Profile[]) {
  const world = worldOf(system, 'p');
  const trees = world.steps.flatMap((each) => waysInto(world, each));
  const leaves = trees.flatMap(leavesOf);
  const asked = (id: string) =>
    leaves.some((leaf) =>
      leaf.kind === 'credits'
        ? leaf.of.includes(id) && (system.steps?.find((each) => each.id === id)?.credits ?? 0) > 0
        : leaf.kind === 'step' && leaf.step === id && leaf.minGrade === undefined,
    );
  const rows = (system.agreements ?? []).flatMap(({ articulates = [] }) => articulates);
  const brought = rows.flatMap(({ from, to }) => (from.kind === 'credential' && asked(to) ? from : []));
  const facts = [...leaves, ...brought].flatMap((leaf): Single[] => {
    if (leaf.kind === 'text' || leaf.kind === 'experience') return [{ kind: 'support', meets: leaf }];
    const { kind } = leaf;
    return kind === 'level' || kind === 'credential' || kind === 'competency'
      ? [{ kind: 'bridge', supplies: leaf }]
      : [];
  });
  const taken = profiles.flatMap(({ learner }) => (learner.steps ?? []).map((each) => each.step));
  const ids = [...new Set([...(system.steps ?? []).map(({ id }) => id), 'nowhere', 'ghost', ...taken])];
  const held = profiles.flatMap(({ learner }) => learner.credentials ?? []);
  const credentials = [...new Set(['basic', 'advanced', '__proto__', 'license', ...held])];
  const sources: ExitAfter[] = [
    ...credentials.map((credential) => ({ kind: 'credential', credential }) as const),
    ...ids.map((id) => ({ kind: 'step', step: id }) as const),
  ];
  return {
    entries: world.steps.map(({ id }): Single => ({ kind: 'entry', step: id })),
    facts: [...new Map(facts.map((each) => [keyOf(each), each])).values()],
    credit: ids.flatMap((to) => sources.map((from): Single => ({ kind: 'articulation', from, to }))),
    asked,
  };
}

const keysOf = (changes: readonly DocumentChange[]): string => JSON.stringify(changes);

const keyOf = (addition: Single): string =>
  JSON.stringify(addition, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value).sort() : value,
  );

/** Each row as often as it has sources. */
const singles = (addition: Addition): Single[] =>
  addition.kind === 'articulation' ? addition.from.map((from) => ({ ...addition, from })) : [addition];

/** How many additions are worth a try: they could lift a block. */
function worthATry(system: PathwaySystem, profiles: readonly Profile[]): number {
  const { entries, facts, credit, asked } = allSingles(system, profiles);
  const people = profiles.map(({ learner }) => ({ learner, ...within(system, learner) }));
  const somebody = (test: (person: (typeof people)[number]) => boolean) => people.some(test);
  return [...entries, ...facts, ...credit].filter((each) => {
    if (each.kind === 'entry') return somebody(({ steps }) => !steps.includes(each.step));
    if (each.kind === 'bridge') return somebody(({ has }) => !has(each.supplies));
    if (each.kind === 'support') return somebody(({ has }) => !has(each.meets));
    const { from, to } = each;
    if (!asked(to) || (from.kind === 'step' && from.step === to)) return false;
    return (
      somebody(({ has }) => !has({ kind: 'step', step: to })) &&
      somebody(({ learner, steps, credentials }) =>
        from.kind === 'credential'
          ? credentials.includes(from.credential)
          : steps.includes(from.step) || (learner.steps ?? []).some((taken) => taken.step === from.step),
      )
    );
  }).length;
}

describe('on random pathways', () => {
  const two = fc.tuple(creditSamples, learners, fc.nat({ max: 7 }));

  test('each addition opens what it opens when it is really added, and no other opens anything', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(two, ([{ system, learner }, other, offset]) => {
        const profiles = [
          { id: 'one', learner },
          { id: 'two', learner: other },
        ];
        const { additions, tried } = bestAdditions(pathwayGraph(system, 'p'), profiles);
        const told = new Map(
          additions.flatMap(({ addition, gains }) => singles(addition).map((each) => [keyOf(each), gains])),
        );
        const every = allSingles(system, profiles);
        // Credit is tried in every way that is told, and in one of eight ways that are not.
        const credit = every.credit.filter((each, at) => told.has(keyOf(each)) || at % 8 === offset);
        let found = 0;
        for (const each of [...every.entries, ...every.facts, ...credit]) {
          const gains = gainsBy(system, withAddition(system, each), profiles, handedOutBy(each));
          expect(told.get(keyOf(each)) ?? [], keyOf(each)).toEqual(gains);
          if (gains.length > 0) found++;
          if (gains.length > 0) tally.set(each.kind, (tally.get(each.kind) ?? 0) + 1);
        }
        expect(found).toBe(told.size);
        expect(tried).toBe(worthATry(system, profiles));
      }),
      trials(6000, 21, 8),
    );
    for (const kind of ['entry', 'articulation', 'bridge', 'support']) seen(tally.get(kind), 20, kind);
  });

  test('the changes of each open what it says, for those whom it says, and leave a document that is read', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(two, ([{ system, learner }, other]) => {
        const profiles = [
          { id: 'one', learner },
          { id: 'two', learner: other },
        ];
        expect(readSystem(system).ok).toBe(true);
        for (const { addition, changes, gains } of bestAdditions(pathwayGraph(system, 'p'), profiles)
          .additions) {
          const after = changedSystem(system, changes);
          expect(gainsBy(system, after, profiles, handedOutBy(addition)), keysOf(changes)).toEqual(gains);
          expect(readSystem(after).ok).toBe(true);
          for (const table of new Set(
            changes.map((change) => `${addition.kind} ${change.kind} ${change.table}`),
          ))
            tally.set(table, (tally.get(table) ?? 0) + 1);
        }
      }),
      trials(12_000, 23, 8),
    );
    for (const what of [
      'entry add entries',
      'articulation add agreements',
      'articulation add credentials',
      'bridge add steps',
      'bridge set pathways',
      'support set steps',
      'support set entries',
    ])
      seen(tally.get(what), 10, what);
  });

  test('the changes of each, tried with whatIf on a pathway or a whole system, gain what it says', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(two, fc.boolean(), ([{ system, learner }, other], whole) => {
        const profiles = [
          { id: 'one', learner },
          { id: 'two', learner: other },
        ];
        const graph = whole ? systemGraph(system) : pathwayGraph(system, 'p');
        const { additions } = bestAdditions(graph, profiles);
        for (const { addition, changes, gains } of additions.slice(0, 12)) {
          const added = newSteps(changedSystem(system, changes), system);
          const gained = profiles.flatMap(({ id, learner: who }) => {
            const answer = whatIf(system, changes, { learner: who, ...(whole ? {} : { pathway: 'p' }) });
            const count = (ids: readonly string[]) => ids.filter((each) => !added.includes(each)).length;
            const credentials = answer.credentials.gained.filter((each) => each !== handedOutBy(addition));
            const [steps, exits] = [count(answer.steps.gained), count(answer.exits.gained)];
            return steps > 0 ? [{ profile: id, steps, credentials: credentials.length, exits }] : [];
          });
          expect(gained, keysOf(changes)).toEqual(gains);
          const what = `${whole ? 'whole ' : ''}${addition.kind}`;
          tally.set(what, (tally.get(what) ?? 0) + 1);
        }
      }),
      trials(12_000, 24, 8),
    );
    for (const kind of ['entry', 'articulation', 'bridge', 'support'])
      for (const what of [kind, `whole ${kind}`]) seen(tally.get(what), 10, what);
  });

  test('the order is that of totals, then of profiles; tables and profiles in another order change nothing', () => {
    fc.assert(
      fc.property(two, ([{ system, learner }, other]) => {
        const profiles = [
          { id: 'one', learner },
          { id: 'two', learner: other },
        ];
        const answer = bestAdditions(pathwayGraph(system, 'p'), profiles);
        answer.additions.forEach(({ total, gains }, at) => {
          expect(total).toBe(
            gains.reduce((sum, gain) => sum + gain.steps + gain.credentials + gain.exits, 0),
          );
          const before = answer.additions[at - 1];
          if (!before) return;
          expect(before.total).toBeGreaterThanOrEqual(total);
          if (before.total === total) expect(before.gains.length).toBeGreaterThanOrEqual(gains.length);
        });
        const turned = Object.fromEntries(
          Object.entries(system).map(([name, rows]) => [
            name,
            Array.isArray(rows) ? [...rows].reverse() : rows,
          ]),
        ) as unknown as PathwaySystem;
        expect(bestAdditions(pathwayGraph(turned, 'p'), profiles.reverse())).toEqual(answer);
      }),
      trials(4000, 22, 8),
    );
  });
});

describe('by hand', () => {
  // esl raises English to 4, abe raises the grade to 8; both are open to all.
  //   English 6 ──▶ career-course ──▶ aide [cna] ──┐ all
  //   grade 11  ──▶ writing ───────────────────────┴──▶ nurse [adn], an exit
  const english = { kind: 'level', scheme: 'english', level: 6 } as const;
  const eleventh = { kind: 'level', scheme: 'grade', level: 11 } as const;
  const care = pathwayOf(
    [
      step('esl', undefined, { raises: [{ scheme: 'english', level: 4 }] }),
      step('abe', undefined, { raises: [{ scheme: 'grade', level: 8 }] }),
      step('career-course', english),
      step('aide', prior('career-course'), { awards: ['cna'] }),
      step('writing', eleventh),
      step('nurse', all(holds('cna'), prior('writing')), { awards: ['adn'] }),
    ],
    { exits: [exit('out', 'nurse')] },
  );
  // Adult education students who speak English reach career-course and aide; English language learners reach neither.
  const profiles: Profile[] = [
    {
      id: 'adult-education',
      learner: { populations: ['adult-education-students'], levels: [{ scheme: 'english', level: 9 }] },
    },
    { id: 'english', learner: { populations: ['english-learners-low-literacy-cultural-barriers'] } },
  ];
  const credential = (id: string) => ({ kind: 'credential', credential: id });
  const taken = (id: string) => ({ kind: 'step', step: id });
  const adults = (steps: number, credentials: number, exits: number) => ({
    profile: 'adult-education',
    steps,
    credentials,
    exits,
  });
  const learning = (steps: number, credentials: number, exits: number) => ({
    profile: 'english',
    steps,
    credentials,
    exits,
  });

  test('a bridge, an entry and credit, for adult education students and English language learners', () => {
    const { tried, additions } = bestAdditions(pathwayGraph(care, 'p'), profiles);
    expect({ tried, additions: additions.map(({ changes: _, ...each }) => each) }).toEqual({
      // 4 entries; bridges to English 6, grade 11 and cna; credit for career-course from 4 and for writing from 5.
      tried: 4 + 3 + 4 + 5,
      additions: [
        { addition: { kind: 'entry', step: 'nurse' }, gains: [adults(1, 1, 1), learning(1, 1, 1)], total: 6 },
        {
          addition: { kind: 'bridge', supplies: eleventh },
          gains: [adults(2, 1, 1), learning(1, 0, 0)],
          total: 5,
        },
        {
          addition: { kind: 'entry', step: 'writing' },
          gains: [adults(2, 1, 1), learning(1, 0, 0)],
          total: 5,
        },
        { addition: { kind: 'bridge', supplies: english }, gains: [learning(2, 1, 1)], total: 4 },
        { addition: { kind: 'entry', step: 'career-course' }, gains: [learning(2, 1, 1)], total: 4 },
        {
          addition: { kind: 'articulation', from: [taken('abe'), taken('esl')], to: 'career-course' },
          gains: [learning(1, 1, 1)],
          total: 3,
        },
        {
          addition: {
            kind: 'articulation',
            from: [credential('cna'), taken('abe'), taken('aide'), taken('career-course'), taken('esl')],
            to: 'writing',
          },
          gains: [adults(1, 1, 1)],
          total: 3,
        },
        { addition: { kind: 'entry', step: 'aide' }, gains: [learning(1, 1, 1)], total: 3 },
      ],
    });
  });

  test('a bridge does not count itself, nor what it awards', () => {
    const licensed = pathwayOf([
      step('job', holds('license')),
      step('more', prior('job'), { awards: ['license'] }),
    ]);
    const { additions } = bestAdditions(pathwayGraph(licensed, 'p'), [{ id: 'all', learner: {} }]);
    expect(additions.map(({ addition, gains: [gain] }) => ({ kind: addition.kind, ...gain }))).toEqual([
      { kind: 'entry', profile: 'all', steps: 2, credentials: 1, exits: 1 },
      { kind: 'entry', profile: 'all', steps: 2, credentials: 1, exits: 1 },
      { kind: 'bridge', profile: 'all', steps: 2, credentials: 0, exits: 1 },
    ]);
  });

  test('credit brings neither awards nor further credit, and an entry does bring a grade', () => {
    const system = pathwayOf([
      step('a', { kind: 'population', population: 'veterans' }, { awards: ['badge'] }),
      step('b', holds('badge')),
      step('c', graded('a', 2)),
      step('d', prior('a')),
      step('e', credits(3, 'a', 'z')),
      step('z', { kind: 'population', population: 'veterans' }, { credits: 3 }),
    ]);
    const person = { id: 'one', learner: { credentials: ['license'] } };
    const totals = bestAdditions(pathwayGraph(system, 'p'), [person]).additions.map(({ addition, gains }) => [
      addition.kind,
      'to' in addition ? addition.to : 'step' in addition ? addition.step : '',
      gains[0]?.steps,
    ]);
    expect(totals).toEqual([
      ['entry', 'a', 4],
      ['entry', 'z', 2],
      ['articulation', 'a', 1],
      ['articulation', 'z', 1],
      ['bridge', '', 1],
      ['entry', 'b', 1],
      ['entry', 'c', 1],
      ['entry', 'd', 1],
      ['entry', 'e', 1],
    ]);
  });

  test('a step that is credited and then taken as well counts once', () => {
    const system = pathwayOf([
      step('a', prior('b')),
      step('b', prior('a')),
      step('c', some(2, prior('a'), prior('z'))),
      step('z', { kind: 'population', population: 'veterans' }),
    ]);
    const person = { id: 'one', learner: { credentials: ['license'] } };
    const { additions } = bestAdditions(pathwayGraph(system, 'p'), [person]);
    expect(
      additions.flatMap(({ addition, total }) => ('to' in addition ? [[addition.to, total]] : [])),
    ).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });

  test('help with more years helps with fewer, and in any occupation', () => {
    const years = (count: number, occupation?: string): Requirement => ({
      kind: 'experience',
      years: count,
      ...(occupation ? { occupation } : {}),
    });
    const system = pathwayOf([
      step('a', years(1)),
      step('b', years(2, 'aide')),
      step('c', years(3, 'aide')),
      step('d', words('Ask')),
      step('e', all(words('Ask'), years(2))),
      step('f', any(words('Ask'), years(1, 'clerk'))),
    ]);
    const { additions } = bestAdditions(pathwayGraph(system, 'p'), [{ id: 'one', learner: {} }]);
    expect(
      additions.flatMap(({ addition, total }) => ('meets' in addition ? [[addition.meets, total]] : [])),
    ).toEqual([
      [years(3, 'aide'), 3],
      [years(2, 'aide'), 2],
      [years(1, 'clerk'), 2],
      [words('Ask'), 2],
      [years(1), 1],
      [years(2), 1],
    ]);
  });

  test('the lattices', () => {
    // An adult below grade 6 reaches all but dual enrollment, and that opens nothing more.
    const adult = { id: 'adult', learner: { populations: ['adult-education-students'] } } as const;
    expect(bestAdditions(pathwayGraph(nursingLattice, 'nursing'), [adult]).additions).toEqual([
      {
        addition: { kind: 'entry', step: 'dual' },
        changes: [
          {
            kind: 'add',
            table: 'entries',
            row: { id: 'entry-dual', pathway: 'nursing', step: 'dual', requires: all() },
          },
        ],
        gains: [{ profile: 'adult', steps: 1, credentials: 0, exits: 0 }],
        total: 1,
      },
    ]);
    // Everything is open to a beginner in information technology.
    expect(bestAdditions(systemGraph(itLattice), [{ id: 'beginner', learner: {} }]).additions).toEqual([]);
  });

  test('changes are written with ids that are free, each its own, and the same each time', () => {
    const system = pathwayOf([step('a', holds('card')), step('b', all(words('Ask'), prior('bridge-card')))], {
      entries: [entry('entry-a', 'b', some(1, words('Ask'), holds('card')))],
      credentials: [{ id: 'entry-a-2', title: 'A name in the way', kind: 'Badge' }],
    });
    const person = { id: 'one', learner: { steps: [{ step: 'bridge-card-2' }] } };
    const { additions } = bestAdditions(pathwayGraph(system, 'p'), [person]);
    expect(bestAdditions(pathwayGraph(system, 'p'), [person])).toEqual({
      tried: expect.any(Number),
      additions,
    });
    const changesOf = (kind: string) =>
      additions.flatMap((each) => (each.addition.kind === kind ? each.changes : []));
    const anyone = all();
    expect(changesOf('entry')).toEqual([
      { kind: 'add', table: 'entries', row: { id: 'entry-a-3', pathway: 'p', step: 'a', requires: anyone } },
      { kind: 'add', table: 'entries', row: { id: 'entry-b', pathway: 'p', step: 'b', requires: anyone } },
    ]);
    expect(changesOf('bridge')).toEqual([
      {
        kind: 'add',
        table: 'steps',
        row: { id: 'bridge-card-3', title: 'Bridge to card', kind: 'bridge', awards: ['card'] },
      },
      {
        kind: 'set',
        table: 'pathways',
        id: 'p',
        row: { id: 'p', title: 'P', steps: ['a', 'b', 'bridge-card-3'] },
      },
    ]);
    expect(changesOf('support')).toEqual([
      { kind: 'set', table: 'steps', id: 'b', row: step('b', prior('bridge-card')) },
      { kind: 'set', table: 'entries', id: 'entry-a', row: entry('entry-a', 'b', anyone) },
    ]);
  });

  test('a step on no pathway of the system is opened itself', () => {
    const loose = { ...pathwayOf([step('a', any())]), pathways: [] };
    const { additions } = bestAdditions(systemGraph(loose), [{ id: 'one', learner: {} }]);
    expect(additions.map(({ changes }) => changes)).toEqual([
      [{ kind: 'set', table: 'steps', id: 'a', row: step('a', all()) }],
    ]);
  });

  test.each<[string, unknown, string]>([
    ['no list', {}, 'profiles'],
    ['no profile', [null], 'profiles[0]'],
    ['no id', [{ learner: {} }], 'profiles[0].id'],
    ['no learner', [{ id: 'one' }], 'profiles[0].learner'],
  ])('%s is a mistake', (_, given, argument) => {
    expect(() => bestAdditions(pathwayGraph(care, 'p'), given as Profile[])).toThrow(
      expect.objectContaining({ name: 'PathwayError', code: 'bad-argument', argument }),
    );
  });

  test('two profiles of one name are a mistake', () => {
    const twice = [...profiles, profiles[0] as Profile];
    expect(() => bestAdditions(pathwayGraph(care, 'p'), twice)).toThrow(
      expect.objectContaining({ name: 'PathwayError', code: 'doubled-id' }),
    );
  });
});
