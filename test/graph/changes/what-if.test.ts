/** What changes open and close, against documents edited by hand and the slow second opinion. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeze } from '../../../src/base/freeze.js';
import { changedSystem } from '../../../src/graph/changes/changed-system.js';
import { closeStep } from '../../../src/graph/changes/close-step.js';
import { type WhatIf, type WhatIfOptions, whatIf } from '../../../src/graph/changes/what-if.js';
import type { Articulation } from '../../../src/model/agreement.js';
import type { DocumentChange } from '../../../src/model/document-change.js';
import type { EntryPoint } from '../../../src/model/entry.js';
import type { ExitAfter, ExitPoint } from '../../../src/model/exit.js';
import type { Learner } from '../../../src/model/learner.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { tables } from '../../../src/model/tables.js';
import { sample, seen, trials } from '../../depth.js';
import { learners } from '../arbitrary-system.js';
import { manufacturingLattice, nursingLattice } from '../lattices.js';
import {
  type Brings,
  broughtBy,
  broughtFromOutside,
  cyclesOf,
  exitsOf,
  isMet,
  rounds,
  startable,
  type World,
  worldOf,
} from '../oracle.js';
import { all, any, entry, exit, grade, holds, pathwayOf, prior, some, step } from '../small-system.js';
import { byHand, changedSamples, changesFor, type Wish } from './arbitrary-changes.js';

const same = { gained: [], lost: [] };
const nothing: WhatIf = {
  steps: same,
  ready: same,
  credentials: same,
  occupations: same,
  entries: same,
  exits: same,
  cycles: { made: [], broken: [] },
};

/** The parts of an answer in which something changes. */
function changed(answer: WhatIf): Partial<WhatIf> {
  const parts = Object.entries(answer).filter(([, part]) => Object.values(part).flat().length > 0);
  return Object.fromEntries(parts);
}

/** What a person brings who has all that no step of `home` supplies, and has taken no step of either. */
function broughtFrom(home: World, world: World): Brings {
  const fromOutside = broughtFromOutside(home);
  return (leaf) =>
    fromOutside(leaf) && !(leaf.kind === 'step' && world.steps.some(({ id }) => id === leaf.step));
}

function offeredIn(world: World, home: World, learner?: Learner) {
  const outside = broughtFrom(home, world);
  const done = (learner?.steps ?? []).map((taken) => taken.step);
  const reached = rounds(world, learner ? broughtBy(world, learner, new Set(), false) : outside, done);
  const awards = world.steps.flatMap(({ id, awards = [] }) => (reached.has(id) ? awards : []));
  const credentials = new Set([...awards, ...(learner?.credentials ?? [])]);
  const isLeft = (after: ExitAfter) =>
    after.kind === 'step' ? reached.has(after.step) : credentials.has(after.credential);
  const exits = (world.system.exits ?? []).filter(
    ({ pathway, after }) => pathway === world.pathway && isLeft(after),
  );
  const nobody: ReadonlySet<string> = new Set();
  const moment = {
    brings: outside,
    since: nobody,
    now: new Set(startable(world, outside, nobody, world.steps)),
  };
  const declared = (world.system.entries ?? []).filter(({ pathway }) => pathway === world.pathway);
  return {
    steps: [...reached.keys()],
    ready: [...reached].filter(([, round]) => round === 1).map(([id]) => id),
    credentials: [...credentials],
    occupations: exits.flatMap(({ occupations = [] }) => occupations),
    entries: world.steps
      .filter(
        ({ id, requires }) =>
          declared.some((door) => door.step === id) || !requires || isMet(world, requires, moment),
      )
      .map(({ id }) => id),
    exits: exitsOf(world).flatMap((found) => (reached.has(found.step) ? found.step : [])),
    cycles: cyclesOf(world).map((cycle) => JSON.stringify(cycle)),
  };
}

function expected(before: PathwaySystem, after: PathwaySystem, learner?: Learner): WhatIf {
  const home = worldOf(before, 'p');
  const [old, now] = [offeredIn(home, home, learner), offeredIn(worldOf(after, 'p'), home, learner)];
  const minus = (one: readonly string[], other: readonly string[]) =>
    [...new Set(one)].filter((id) => !other.includes(id)).sort();
  const part = (name: keyof typeof old) => ({
    gained: minus(now[name], old[name]),
    lost: minus(old[name], now[name]),
  });
  const cycles = part('cycles');
  const read = (texts: readonly string[]) =>
    texts.map((text) => JSON.parse(text) as string[]).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  return {
    steps: part('steps'),
    ready: part('ready'),
    credentials: part('credentials'),
    occupations: part('occupations'),
    entries: part('entries'),
    exits: part('exits'),
    cycles: { made: read(cycles.gained), broken: read(cycles.lost) },
  };
}

/** The system with one pathway that holds everything. */
function inOne(system: PathwaySystem): PathwaySystem {
  const listed = [
    ...(system.steps ?? []).map(({ id }) => id),
    ...(system.pathways ?? []).flatMap((each) => each.steps),
  ];
  const onP = <T extends object>(row: T) => ({ ...row, pathway: 'p' });
  return {
    ...system,
    pathways: [{ id: 'p', title: 'P', steps: [...new Set(listed)] }],
    entries: (system.entries ?? []).map(onP),
    exits: (system.exits ?? []).map(onP),
  };
}

describe('random changes', () => {
  test('give what the document edited by hand gives, run twice from scratch', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(
        changedSamples,
        fc.boolean(),
        fc.boolean(),
        ({ system, learner, wishes, changes }, named, whole) => {
          const edited = wishes.reduce(byHand, system);
          const person = named ? { learner } : {};
          const answer = whatIf(system, changes, whole ? person : { ...person, pathway: 'p' });
          const [before, after] = whole ? [inOne(system), inOne(edited)] : [system, edited];
          expect(answer).toEqual(expected(before, after, person.learner));
          for (const [name, part] of Object.entries(changed(answer)))
            for (const [kind, list] of Object.entries(part))
              if (list.length > 0) tally.set(`${name} ${kind}`, (tally.get(`${name} ${kind}`) ?? 0) + 1);
        },
      ),
      trials(20_000, 11, 8),
    );
    for (const part of ['steps', 'ready', 'credentials', 'occupations', 'entries', 'exits'])
      for (const kind of ['gained', 'lost']) seen(tally.get(`${part} ${kind}`), 10, part);
    for (const part of ['cycles made', 'cycles broken']) seen(tally.get(part), 10, part);
  });

  test('do not touch the document, and share what they leave alone', () => {
    fc.assert(
      fc.property(changedSamples, ({ system, changes }) => {
        const frozen = freeze(structuredClone(system));
        const after = changedSystem(frozen, changes);
        expect(frozen).toEqual(system);
        for (const table of Object.values(tables)) {
          const its = changes.filter((change) => change.table === table);
          if (its.length === 0) expect(after[table]).toBe(frozen[table]);
          const old = new Set<unknown>(frozen[table]);
          const fresh = (after[table] ?? []).filter((row) => !old.has(row));
          const written = its.flatMap((change) => (change.kind === 'remove' ? [] : [change.row]));
          for (const row of fresh) expect(written).toContain(row);
        }
        expect(whatIf(frozen, changes, { pathway: 'p' })).toEqual(whatIf(system, changes, { pathway: 'p' }));
      }),
      trials(6000, 12, 8),
    );
  });

  test('none, and changes with their inverse, change nothing', () => {
    let undone = 0;
    fc.assert(
      fc.property(changedSamples, ({ system, learner, changes }) => {
        expect(whatIf(system, [])).toEqual(nothing);
        const back = changes
          .map((change, at) => inverse(changedSystem(system, changes.slice(0, at)), change))
          .reverse();
        const before = changedSystem(system, [...changes, ...back]);
        for (const table of Object.values(tables))
          expect(new Set<unknown>(before[table])).toEqual(new Set<unknown>(system[table]));
        if (changes.length > 0) undone++;
        for (const options of [{}, { pathway: 'p' }, { pathway: 'p', learner }])
          expect(whatIf(system, [...changes, ...back], options)).toEqual(nothing);
      }),
      trials(10_000, 13, 8),
    );
    seen(undone, 300);
  });

  test('that only add never close anything', () => {
    let opening = 0;
    fc.assert(
      fc.property(changedSamples, learners, ({ system, wishes: [wish] }, learner) => {
        if (!wish || !onlyAdds(system, wish)) return;
        for (const options of [{ pathway: 'p' }, { pathway: 'p', learner }, { learner }]) {
          const { cycles: _, ready, ...rest } = tried(system, [wish], options);
          for (const part of [ready, ...Object.values(rest)]) expect(part.lost).toEqual([]);
          if (rest.steps.gained.length > 0) opening++;
        }
      }),
      trials(30_000, 14, 8),
    );
    seen(opening, 50);
  });
});

/** What wishes open and close, as changes. */
function tried(system: PathwaySystem, wishes: readonly Wish[], options?: WhatIfOptions): WhatIf {
  return whatIf(system, changesFor(system, wishes), options);
}

/** The change that undoes a change of a system. */
function inverse(system: PathwaySystem, change: DocumentChange): DocumentChange {
  const { table } = change;
  if (change.kind === 'add') return { kind: 'remove', table, id: change.row.id } as DocumentChange;
  const row = system[table]?.find(({ id }) => id === change.id);
  return { ...change, kind: change.kind === 'set' ? 'set' : 'add', row } as DocumentChange;
}

function onlyAdds(system: PathwaySystem, wish: Wish): boolean {
  if (wish.kind === 'add-entry')
    // The first word about a step is the only way in.
    return system.steps?.find(({ id }) => id === wish.entry.step)?.requires !== undefined;
  return ['add-award', 'add-articulation', 'drop-requirement', 'add-exit'].includes(wish.kind);
}

test('another way to meet a requirement never closes anything', () => {
  fc.assert(
    fc.property(changedSamples, learners, ({ system, wishes: [wish] }, learner) => {
      if (wish?.kind !== 'set-requirement') return;
      const old = system.steps?.find(({ id }) => id === wish.step)?.requires;
      if (!old) return;
      const wider: Wish = { ...wish, requires: any(old, wish.requires) };
      for (const options of [{ pathway: 'p' }, { pathway: 'p', learner }]) {
        const { steps, ready, entries } = tried(system, [wider], options);
        for (const part of [steps, ready, entries]) expect(part.lost).toEqual([]);
      }
    }),
    trials(30_000, 15, 8),
  );
});

describe('by hand', () => {
  // abe ──▶ bridge ──▶ aide [cna] ──▶ nurse [adn]; nurse also needs a language level that no step raises to.
  const english = { kind: 'level', scheme: 'english', level: 6 } as const;
  const care = pathwayOf(
    [
      step('abe'),
      step('aide', prior('bridge'), { awards: ['cna'] }),
      step('bridge', any(prior('abe'), grade(8))),
      step('nurse', all(holds('cna'), english), { awards: ['adn'] }),
    ],
    {
      credentials: ['cna', 'adn', 'license'].map((id) => ({ id, title: id, kind: 'Certificate' })),
      occupations: [{ id: 'rn', title: 'Registered nurse' }],
      entries: [entry('front', 'abe')],
      exits: [exit('out', 'nurse', { occupations: ['rn'] })],
    },
  );
  const learner: Learner = { populations: ['english-learners-low-literacy-cultural-barriers'] };

  test('closing a step takes away what hangs on the step, and its door', () => {
    expect(tried(care, [{ kind: 'close-step', step: 'abe' }], { pathway: 'p', learner })).toEqual({
      ...nothing,
      steps: { gained: [], lost: ['abe', 'aide', 'bridge'] },
      ready: { gained: [], lost: ['abe'] },
      credentials: { gained: [], lost: ['cna'] },
      entries: { gained: [], lost: ['abe'] },
      exits: { gained: [], lost: ['aide'] },
    });
  });

  test('who has taken a closed step has it, and credit for it counts', () => {
    const closing: Wish = { kind: 'close-step', step: 'bridge' };
    expect(tried(care, [closing], { pathway: 'p', learner: { steps: [{ step: 'bridge' }] } })).toMatchObject({
      steps: same,
      credentials: same,
    });
    const credit: Wish = {
      kind: 'add-articulation',
      articulation: { from: { kind: 'step', step: 'abe' }, to: 'bridge' },
    };
    expect(tried(care, [closing, credit], { pathway: 'p', learner }).steps).toEqual({
      gained: [],
      lost: ['bridge'],
    });
  });

  test('a step that raises the language level opens nursing and the work after it', () => {
    const course: Wish = {
      kind: 'add-step',
      step: step('esl', undefined, { raises: [{ scheme: 'english', level: 6 }] }),
      pathways: ['p'],
    };
    expect(tried(care, [course], { pathway: 'p', learner })).toEqual({
      ...nothing,
      steps: { gained: ['esl', 'nurse'], lost: [] },
      ready: { gained: ['esl'], lost: [] },
      credentials: { gained: ['adn'], lost: [] },
      occupations: { gained: ['rn'], lost: [] },
      entries: { gained: ['esl'], lost: [] },
      exits: { gained: ['nurse'], lost: [] },
    });
  });

  test('what came from elsewhere still does when a step supplies it; what a step supplied does not', () => {
    const ring = pathwayOf([step('a', prior('b')), step('b', holds('license'))], {
      credentials: [{ id: 'license', title: 'License', kind: 'License' }],
    });
    const added = tried(ring, [{ kind: 'add-award', step: 'a', credential: 'license' }], { pathway: 'p' });
    expect(changed(added)).toEqual({
      credentials: { gained: ['license'], lost: [] },
      exits: { gained: ['a'], lost: [] },
      cycles: { made: [['a', 'b']], broken: [] },
    });
    const dropped = tried(care, [{ kind: 'drop-award', step: 'aide', credential: 'cna' }], { pathway: 'p' });
    expect(dropped.steps.lost).toEqual(['nurse']);
  });

  test('credit has to be earned: what comes from elsewhere brings none', () => {
    const system = pathwayOf(
      [step('a', any()), step('b', prior('c')), step('c', any()), step('d', holds('card'))],
      {
        credentials: [{ id: 'card', title: 'Card', kind: 'Certificate' }],
        agreements: [
          {
            id: 'one',
            kind: 'articulation',
            parties: [],
            articulates: [{ from: { kind: 'credential', credential: 'card' }, to: 'c' }],
          },
        ],
      },
    );
    const award: Wish = { kind: 'add-award', step: 'a', credential: 'card' };
    expect(changed(tried(system, [award]))).toEqual({});
    expect(changed(tried(system, [award, { kind: 'drop-requirement', step: 'a' }]))).toEqual({
      steps: { gained: ['a', 'b'], lost: [] },
      ready: { gained: ['a'], lost: [] },
      credentials: { gained: ['card'], lost: [] },
      entries: { gained: ['a'], lost: [] },
      exits: { gained: ['a'], lost: [] },
    });
  });

  test('what is brought and then earned as well counts once', () => {
    const system = pathwayOf([step('a'), step('b', some(2, holds('card'), prior('c'))), step('c', any())], {
      credentials: [{ id: 'card', title: 'Card', kind: 'Certificate' }],
    });
    const award: Wish = { kind: 'add-award', step: 'a', credential: 'card' };
    expect(tried(system, [award]).steps).toEqual(same);
    expect(tried(system, [award, { kind: 'drop-requirement', step: 'c' }]).steps.gained).toEqual(['b', 'c']);
  });

  test('the first word about a step is the only way in', () => {
    const door: Wish = { kind: 'add-entry', entry: entry('new', 'abe', english) };
    expect(tried(care, [{ kind: 'drop-entry', entry: 'front' }, door], { learner }).steps.lost).toEqual([
      'abe',
      'aide',
      'bridge',
    ]);
  });

  test('cycles are made and broken', () => {
    const loop: Wish = { kind: 'set-requirement', step: 'abe', requires: prior('aide') };
    const closed = tried(care, [loop], { pathway: 'p', learner });
    expect(closed.cycles).toEqual({ made: [['abe', 'aide', 'bridge']], broken: [] });
    expect(
      tried(changedSystem(care, changesFor(care, [loop])), [{ kind: 'drop-requirement', step: 'bridge' }])
        .cycles,
    ).toEqual({
      made: [],
      broken: [['abe', 'aide', 'bridge']],
    });
  });

  test('the lattices', () => {
    // Adults without dual enrollment and below grade 6: all goes through English classes and the bridge.
    const adult: Learner = { populations: ['adult-education-students'] };
    const bridge = tried(nursingLattice, [{ kind: 'close-step', step: 'bridge' }], {
      pathway: 'nursing',
      learner: adult,
    });
    expect(bridge.steps.lost).toEqual(['adn', 'anatomy', 'bridge', 'cna', 'lpn', 'lpn-apprenticeship']);
    expect(bridge.occupations.lost).toEqual(['aide', 'rn']);
    // For everyone, dual enrollment is a way around it.
    expect(tried(nursingLattice, [{ kind: 'close-step', step: 'bridge' }]).steps.lost).toEqual(['bridge']);
    // Two of three certificates are left without welding, one without both.
    const shop = { pathway: 'manufacturing', learner: {} };
    const welding: Wish = { kind: 'close-step', step: 'welding' };
    const more: Wish = { kind: 'close-step', step: 'apprenticeship' };
    expect(tried(manufacturingLattice, [welding], shop).steps.lost).toEqual(['welding']);
    expect(tried(manufacturingLattice, [welding, more], shop).steps.lost).toEqual([
      'aas',
      'apprenticeship',
      'welding',
    ]);
  });

  test('a step that is removed is not had any more, by nobody', () => {
    const removed: DocumentChange = { kind: 'remove', table: 'steps', id: 'bridge' };
    const taken = { steps: [{ step: 'bridge' }] };
    expect(whatIf(care, [removed], { pathway: 'p', learner: taken }).steps).toEqual({
      gained: [],
      lost: ['bridge'],
    });
    // Nobody is taken to bring it: a step of the document is never brought from elsewhere.
    expect(whatIf(care, [removed], { pathway: 'p' }).steps.lost).toEqual(['aide', 'bridge', 'nurse']);
    expect(changedSystem(care, [removed]).pathways).toBe(care.pathways);
  });

  const nursing = { id: 'x', kind: 'articulation', parties: [] } as const;
  const license = { kind: 'credential', credential: 'license' } as const;
  const added = (row: Step): DocumentChange => ({ kind: 'add', table: 'steps', row });
  const requiring = (requires: Requirement): DocumentChange => ({
    kind: 'set',
    table: 'steps',
    id: 'abe',
    row: step('abe', requires),
  });
  const door = (row: EntryPoint): DocumentChange => ({ kind: 'add', table: 'entries', row });
  const way = (row: ExitPoint): DocumentChange => ({ kind: 'add', table: 'exits', row });
  const credit = (articulation: Articulation): DocumentChange => ({
    kind: 'add',
    table: 'agreements',
    row: { ...nursing, articulates: [articulation] },
  });
  const wrong: [string, DocumentChange, string][] = [
    ['add a step that is there', added(step('abe')), 'already-there'],
    ['add after no step', added(step('x', prior('y'))), 'unknown-row'],
    ['add that awards', added(step('x', all(), { awards: ['x'] })), 'unknown-row'],
    ['add that teaches', added(step('x', all(), { competencies: ['x'] })), 'unknown-row'],
    ['set no step', { kind: 'set', table: 'steps', id: 'x', row: step('x') }, 'unknown-row'],
    ['remove no step', { kind: 'remove', table: 'steps', id: 'x' }, 'unknown-row'],
    ['require', requiring(holds('x')), 'unknown-row'],
    ['require what is of another kind', requiring(holds('abe')), 'unknown-row'],
    ['require credits', requiring({ kind: 'credits', least: 1, of: ['x'] }), 'unknown-row'],
    ['require work', requiring({ kind: 'experience', years: 1, occupation: 'x' }), 'unknown-row'],
    ['require skill', requiring({ kind: 'competency', competency: 'x' }), 'unknown-row'],
    ['credit', credit({ from: license, to: 'x' }), 'unknown-row'],
    ['credit from', credit({ from: { kind: 'credential', credential: 'x' }, to: 'abe' }), 'unknown-row'],
    ['entry', door(entry('x', 'x')), 'unknown-row'],
    ['entry of', door({ ...entry('x', 'abe'), pathway: 'x' }), 'unknown-row'],
    ['entry for', door(entry('x', 'abe', prior('x'))), 'unknown-row'],
    ['entry again', door(entry('front', 'abe')), 'already-there'],
    ['remove entry', { kind: 'remove', table: 'entries', id: 'x' }, 'unknown-row'],
    ['exit', way(exit('x', 'x')), 'unknown-row'],
    ['exit to', way(exit('x', 'abe', { occupations: ['x'] })), 'unknown-row'],
    ['exit back', way(exit('x', 'abe', { reenter: ['x'] })), 'unknown-row'],
    ['exit again', way(exit('out', 'abe')), 'already-there'],
    ['another id', { kind: 'set', table: 'steps', id: 'abe', row: step('x') }, 'bad-argument'],
  ];
  test.each(sample(wrong))('%s: an error', (_, change, code) => {
    expect(() => whatIf(care, [change])).toThrow(expect.objectContaining({ name: 'PathwayError', code }));
  });

  test('the error lists every name that leads nowhere, where it would stand', () => {
    const changes = [added(step('x', all(prior('y'), prior('abe')))), door(entry('z', 'x', holds('cards')))];
    expect(() => changedSystem(care, changes)).toThrow(
      expect.objectContaining({
        argument: 'changes',
        issues: [
          expect.objectContaining({ path: '/steps/4/requires/of/0/step', at: { kind: 'step', id: 'x' } }),
          expect.objectContaining({ path: '/entries/1/requires/credential' }),
        ],
      }),
    );
  });

  test('changes may name what a later one adds, and what the document named already', () => {
    const both = [door(entry('side', 'new')), added(step('new', prior('elsewhere')))];
    const open = pathwayOf([step('a', prior('elsewhere'))]);
    expect(changedSystem(open, both)).toMatchObject({
      entries: [{ id: 'side' }],
      steps: [{}, { id: 'new' }],
    });
    expect(() => changedSystem(care, both)).toThrow(expect.objectContaining({ code: 'unknown-row' }));
  });

  test('what is no change, no list and no option is an error that names it', () => {
    const call =
      (...given: readonly unknown[]) =>
      () =>
        (whatIf as (...all: readonly unknown[]) => unknown)(...given);
    const cases: [readonly unknown[], string, string][] = [
      [[null, []], 'bad-system', 'system'],
      [[care, undefined], 'bad-argument', 'changes'],
      [[care, [null]], 'bad-argument', 'changes[0]'],
      [[care, [{ kind: 'close-step', step: 'abe' }]], 'bad-argument', 'changes[0].kind'],
      [[care, [{ kind: 'add', table: 'step', row: {} }]], 'bad-argument', 'changes[0].table'],
      [[care, [{ kind: 'add', table: 'steps' }]], 'bad-argument', 'changes[0].row'],
      [[care, [{ kind: 'add', table: 'steps', row: {} }]], 'bad-argument', 'changes[0].row.id'],
      [[care, [{ kind: 'remove', table: 'steps' }]], 'bad-argument', 'changes[0].id'],
      [[care, [{ kind: 'remove', table: 'steps', id: 'x' }]], 'unknown-row', 'changes[0].id'],
      [[care, [], null], 'bad-argument', 'options'],
      [[care, [], { learner: { steps: ['abe'] } }], 'bad-argument', 'options.learner.steps[0]'],
      [[care, [], { pathway: 7 }], 'bad-argument', 'options.pathway'],
      [[care, [], { pathway: 'x' }], 'unknown-pathway', 'options.pathway'],
    ];
    for (const [given, code, argument] of cases)
      expect(call(...given), argument).toThrow(
        expect.objectContaining({ name: 'PathwayError', code, argument }),
      );
    const rows = [
      ['pathways', { steps: 5 }, 'steps'],
      ['pathways', {}, 'steps'],
      ['steps', { awards: 'cna' }, 'awards'],
      ['steps', { awards: [null] }, 'awards[0]'],
      ['steps', { requires: { kind: 'all' } }, 'requires.of'],
      ['entries', { pathway: 'p', step: 'abe', alternatives: {} }, 'alternatives'],
      ['exits', { pathway: 'p' }, 'after'],
      ['exits', { pathway: 'p', after: { kind: 'step', step: 'abe' }, occupations: 'rn' }, 'occupations'],
      ['agreements', { parties: [], articulates: [{ from: 'abe', to: 'cna' }] }, 'articulates[0].from'],
    ] as const;
    for (const [table, row, field] of rows)
      expect(call(care, [{ kind: 'add', table, row: { id: 'new', ...row } }]), field).toThrow(
        expect.objectContaining({ code: 'bad-argument', argument: `changes[0].row.${field}` }),
      );
    expect(() => closeStep(care, 'x')).toThrow(expect.objectContaining({ code: 'unknown-step' }));
  });
});
