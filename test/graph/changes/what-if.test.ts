/** What changes open and close, against documents edited by hand and the slow second opinion. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeze } from '../../../src/base/freeze.js';
import type { Change } from '../../../src/graph/changes/change.js';
import { changedSystem } from '../../../src/graph/changes/changed-system.js';
import { type WhatIf, whatIf } from '../../../src/graph/changes/what-if.js';
import type { ExitAfter } from '../../../src/model/exit.js';
import type { Learner } from '../../../src/model/learner.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, trials } from '../../depth.js';
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
import { byHand, changedSamples } from './arbitrary-changes.js';

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
        ({ system, learner, changes }, named, whole) => {
          const edited = changes.reduce(byHand, system);
          const person = named ? { learner } : {};
          const answer = whatIf(system, changes, whole ? person : { ...person, pathway: 'p' });
          const [before, after] = whole ? [inOne(system), inOne(edited)] : [system, edited];
          expect(answer).toEqual(expected(before, after, person.learner));
          for (const [name, part] of Object.entries(changed(answer)))
            for (const [kind, list] of Object.entries(part))
              if (list.length > 0) tally.set(`${name} ${kind}`, (tally.get(`${name} ${kind}`) ?? 0) + 1);
        },
      ),
      trials(20_000, 11),
    );
    for (const part of ['steps', 'ready', 'credentials', 'occupations', 'entries', 'exits'])
      for (const kind of ['gained', 'lost']) seen(tally.get(`${part} ${kind}`), 10, part);
    for (const kind of ['cycles made', 'cycles broken']) seen(tally.get(kind), 10, kind);
  });

  test('do not touch the document, and share what they leave alone', () => {
    fc.assert(
      fc.property(changedSamples, ({ system, changes }) => {
        const frozen = freeze(structuredClone(system));
        const after = changedSystem(frozen, changes);
        expect(frozen).toEqual(system);
        expect(after.credentials).toBe(frozen.credentials);
        const old = new Set<unknown>(frozen.steps);
        const fresh = (after.steps ?? []).filter((row) => !old.has(row)).map(({ id }) => id);
        const named = changes.flatMap((change) =>
          change.kind === 'add-step' ? change.step.id : 'step' in change ? change.step : [],
        );
        for (const id of fresh) expect(named).toContain(id);
        expect(whatIf(frozen, changes, { pathway: 'p' })).toEqual(whatIf(system, changes, { pathway: 'p' }));
      }),
      trials(6000, 12),
    );
  });

  test('none, and a change with its inverse, change nothing', () => {
    let undone = 0;
    fc.assert(
      fc.property(changedSamples, ({ system, learner, changes: [change] }) => {
        expect(whatIf(system, [], { pathway: 'p', learner })).toEqual(nothing);
        expect(whatIf(system, [])).toEqual(nothing);
        const back = change && inverse(system, change);
        if (!change || !back) return;
        undone++;
        for (const question of [{}, { pathway: 'p' }, { pathway: 'p', learner }])
          expect(whatIf(system, [change, ...back], question)).toEqual(nothing);
      }),
      trials(10_000, 13),
    );
    seen(undone, 300);
  });

  test('that only add never close anything', () => {
    let opening = 0;
    fc.assert(
      fc.property(changedSamples, learners, ({ system, changes: [change] }, learner) => {
        if (!change || !onlyAdds(system, change)) return;
        for (const question of [{ pathway: 'p' }, { pathway: 'p', learner }, { learner }]) {
          const { cycles: _, ready, ...rest } = whatIf(system, [change], question);
          for (const part of [ready, ...Object.values(rest)]) expect(part.lost).toEqual([]);
          if (rest.steps.gained.length > 0) opening++;
        }
      }),
      trials(30_000, 14),
    );
    seen(opening, 50);
  });
});

/** Changes that undo a change; none where no change can. */
function inverse(system: PathwaySystem, change: Change): Change[] | undefined {
  const find = (id: string) => system.steps?.find((each) => each.id === id);
  switch (change.kind) {
    case 'add-award':
      return [{ ...change, kind: 'drop-award' }];
    case 'drop-award':
      return [{ ...change, kind: 'add-award' }];
    case 'add-articulation':
      return [{ kind: 'drop-articulation', articulation: change.articulation }];
    case 'drop-articulation':
      if (!named(system, change.articulation)) return undefined;
      return [{ kind: 'add-articulation', articulation: change.articulation, agreement: 'credit' }];
    case 'add-entry':
      return [{ kind: 'drop-entry', entry: change.entry.id }];
    case 'drop-entry': {
      const door = system.entries?.find(({ id }) => id === change.entry);
      return named(system, [door?.requires, ...(door?.alternatives ?? []).map(({ requires }) => requires)]) &&
        find(door!.step)
        ? [{ kind: 'add-entry', entry: door! }]
        : undefined;
    }
    case 'add-exit':
      return [{ kind: 'drop-exit', exit: change.exit.id }];
    case 'add-step':
    case 'drop-exit':
      return undefined;
    case 'drop-requirement':
    case 'set-requirement':
    case 'ban-step': {
      const old = find(change.step)?.requires;
      const doors = (system.entries ?? []).filter((door) => door.step === change.step);
      if (!old || !named(system, [old]) || (change.kind === 'ban-step' && doors.length > 0)) return undefined;
      return [{ kind: 'set-requirement', step: change.step, requires: old }];
    }
  }
}

/** Whether all steps that these rows name are in the system: only then can a change bring them back. */
function named({ steps = [] }: PathwaySystem, words: unknown): boolean {
  const text = JSON.stringify(words);
  return !text.includes('"nowhere"') && !text.includes('"ghost"') && steps.length > 0;
}

function onlyAdds(system: PathwaySystem, change: Change): boolean {
  if (change.kind === 'add-entry')
    // The first word about a step is the only way in.
    return system.steps?.find(({ id }) => id === change.entry.step)?.requires !== undefined;
  return ['add-award', 'add-articulation', 'drop-requirement', 'add-exit'].includes(change.kind);
}

test('another way to meet a requirement never closes anything', () => {
  fc.assert(
    fc.property(changedSamples, learners, ({ system, changes: [change] }, learner) => {
      if (change?.kind !== 'set-requirement') return;
      const old = system.steps?.find(({ id }) => id === change.step)?.requires;
      if (!old || !named(system, [old])) return;
      const wider: Change = { ...change, requires: any(old, change.requires) };
      for (const question of [{ pathway: 'p' }, { pathway: 'p', learner }]) {
        const { steps, ready, entries } = whatIf(system, [wider], question);
        for (const part of [steps, ready, entries]) expect(part.lost).toEqual([]);
      }
    }),
    trials(30_000, 15),
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

  test('a ban takes away what hangs on the step, and its door', () => {
    expect(whatIf(care, [{ kind: 'ban-step', step: 'abe' }], { pathway: 'p', learner })).toEqual({
      ...nothing,
      steps: { gained: [], lost: ['abe', 'aide', 'bridge'] },
      ready: { gained: [], lost: ['abe'] },
      credentials: { gained: [], lost: ['cna'] },
      entries: { gained: [], lost: ['abe'] },
      exits: { gained: [], lost: ['aide'] },
    });
  });

  test('who has taken a banned step has it, and credit for it counts', () => {
    const ban: Change = { kind: 'ban-step', step: 'bridge' };
    expect(whatIf(care, [ban], { pathway: 'p', learner: { steps: [{ step: 'bridge' }] } })).toMatchObject({
      steps: same,
      credentials: same,
    });
    const credit: Change = {
      kind: 'add-articulation',
      articulation: { from: { kind: 'step', step: 'abe' }, to: 'bridge' },
    };
    expect(whatIf(care, [ban, credit], { pathway: 'p', learner }).steps).toEqual({
      gained: [],
      lost: ['bridge'],
    });
  });

  test('a step that raises the language level opens nursing and the work after it', () => {
    const course: Change = {
      kind: 'add-step',
      step: step('esl', undefined, { raises: [{ scheme: 'english', level: 6 }] }),
      pathways: ['p'],
    };
    expect(whatIf(care, [course], { pathway: 'p', learner })).toEqual({
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
    const added = whatIf(ring, [{ kind: 'add-award', step: 'a', credential: 'license' }], { pathway: 'p' });
    expect(changed(added)).toEqual({
      credentials: { gained: ['license'], lost: [] },
      exits: { gained: ['a'], lost: [] },
      cycles: { made: [['a', 'b']], broken: [] },
    });
    const dropped = whatIf(care, [{ kind: 'drop-award', step: 'aide', credential: 'cna' }], { pathway: 'p' });
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
    const award: Change = { kind: 'add-award', step: 'a', credential: 'card' };
    expect(changed(whatIf(system, [award]))).toEqual({});
    expect(changed(whatIf(system, [award, { kind: 'drop-requirement', step: 'a' }]))).toEqual({
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
    const award: Change = { kind: 'add-award', step: 'a', credential: 'card' };
    expect(whatIf(system, [award]).steps).toEqual(same);
    expect(whatIf(system, [award, { kind: 'drop-requirement', step: 'c' }]).steps.gained).toEqual(['b', 'c']);
  });

  test('the first word about a step is the only way in', () => {
    const door: Change = { kind: 'add-entry', entry: entry('new', 'abe', english) };
    expect(whatIf(care, [{ kind: 'drop-entry', entry: 'front' }, door], { learner }).steps.lost).toEqual([
      'abe',
      'aide',
      'bridge',
    ]);
  });

  test('cycles are made and broken', () => {
    const loop: Change = { kind: 'set-requirement', step: 'abe', requires: prior('aide') };
    const closed = whatIf(care, [loop], { pathway: 'p', learner });
    expect(closed.cycles).toEqual({ made: [['abe', 'aide', 'bridge']], broken: [] });
    expect(
      whatIf(changedSystem(care, [loop]), [{ kind: 'drop-requirement', step: 'bridge' }]).cycles,
    ).toEqual({
      made: [],
      broken: [['abe', 'aide', 'bridge']],
    });
  });

  test('the lattices', () => {
    // Adults without dual enrollment and below grade 6: all goes through English classes and the bridge.
    const adult: Learner = { populations: ['adult-education-students'] };
    const bridge = whatIf(nursingLattice, [{ kind: 'ban-step', step: 'bridge' }], {
      pathway: 'nursing',
      learner: adult,
    });
    expect(bridge.steps.lost).toEqual(['adn', 'anatomy', 'bridge', 'cna', 'lpn', 'lpn-apprenticeship']);
    expect(bridge.occupations.lost).toEqual(['aide', 'rn']);
    // For everyone, dual enrollment is a way around it.
    expect(whatIf(nursingLattice, [{ kind: 'ban-step', step: 'bridge' }]).steps.lost).toEqual(['bridge']);
    // Two of three certificates are left without welding, one without both.
    const shop = { pathway: 'manufacturing', learner: {} };
    const welding: Change = { kind: 'ban-step', step: 'welding' };
    const more: Change = { kind: 'ban-step', step: 'apprenticeship' };
    expect(whatIf(manufacturingLattice, [welding], shop).steps.lost).toEqual(['welding']);
    expect(whatIf(manufacturingLattice, [welding, more], shop).steps.lost).toEqual([
      'aas',
      'apprenticeship',
      'welding',
    ]);
  });

  const free = { kind: 'all', of: [] } as const;
  const credit = { from: { kind: 'credential', credential: 'license' }, to: 'abe' } as const;
  const wrong: [string, Change, string][] = [
    ['ban', { kind: 'ban-step', step: 'x' }, 'unknown-step'],
    ['add a step that is there', { kind: 'add-step', step: step('abe'), pathways: [] }, 'already-there'],
    ['add to no pathway', { kind: 'add-step', step: step('x'), pathways: ['x'] }, 'unknown-pathway'],
    ['add after no step', { kind: 'add-step', step: step('x', prior('y')), pathways: [] }, 'unknown-step'],
    [
      'add that awards',
      { kind: 'add-step', step: step('x', free, { awards: ['x'] }), pathways: [] },
      'unknown-credential',
    ],
    [
      'add that teaches',
      { kind: 'add-step', step: step('x', free, { competencies: ['x'] }), pathways: [] },
      'unknown-competency',
    ],
    ['drop requirement', { kind: 'drop-requirement', step: 'x' }, 'unknown-step'],
    ['set requirement', { kind: 'set-requirement', step: 'x', requires: free }, 'unknown-step'],
    ['require', { kind: 'set-requirement', step: 'abe', requires: holds('x') }, 'unknown-credential'],
    [
      'require credits',
      { kind: 'set-requirement', step: 'abe', requires: { kind: 'credits', least: 1, of: ['x'] } },
      'unknown-step',
    ],
    [
      'require work',
      { kind: 'set-requirement', step: 'abe', requires: { kind: 'experience', years: 1, occupation: 'x' } },
      'unknown-occupation',
    ],
    [
      'require skill',
      { kind: 'set-requirement', step: 'abe', requires: { kind: 'competency', competency: 'x' } },
      'unknown-competency',
    ],
    ['award', { kind: 'add-award', step: 'aide', credential: 'x' }, 'unknown-credential'],
    ['award again', { kind: 'add-award', step: 'aide', credential: 'cna' }, 'already-there'],
    ['drop award', { kind: 'drop-award', step: 'aide', credential: 'license' }, 'unknown-award'],
    ['credit', { kind: 'add-articulation', articulation: { ...credit, to: 'x' } }, 'unknown-step'],
    [
      'credit from',
      {
        kind: 'add-articulation',
        articulation: { from: { kind: 'credential', credential: 'x' }, to: 'abe' },
      },
      'unknown-credential',
    ],
    ['credit in', { kind: 'add-articulation', articulation: credit, agreement: 'x' }, 'unknown-agreement'],
    ['drop credit', { kind: 'drop-articulation', articulation: credit }, 'unknown-articulation'],
    ['entry', { kind: 'add-entry', entry: entry('x', 'x') }, 'unknown-step'],
    ['entry of', { kind: 'add-entry', entry: { ...entry('x', 'abe'), pathway: 'x' } }, 'unknown-pathway'],
    ['entry for', { kind: 'add-entry', entry: entry('x', 'abe', prior('x')) }, 'unknown-step'],
    ['entry again', { kind: 'add-entry', entry: entry('front', 'abe') }, 'already-there'],
    ['drop entry', { kind: 'drop-entry', entry: 'x' }, 'unknown-entry'],
    ['exit', { kind: 'add-exit', exit: exit('x', 'x') }, 'unknown-step'],
    ['exit to', { kind: 'add-exit', exit: exit('x', 'abe', { occupations: ['x'] }) }, 'unknown-occupation'],
    ['exit back', { kind: 'add-exit', exit: exit('x', 'abe', { reenter: ['x'] }) }, 'unknown-entry'],
    ['exit again', { kind: 'add-exit', exit: exit('out', 'abe') }, 'already-there'],
    ['drop exit', { kind: 'drop-exit', exit: 'x' }, 'unknown-exit'],
  ];
  test.each(wrong)('%s: an error', (_, change, code) => {
    expect(() => whatIf(care, [change])).toThrow(expect.objectContaining({ name: 'PathwayError', code }));
  });

  test('credit that is there cannot be added again; a pathway has to be there', () => {
    const add: Change = { kind: 'add-articulation', articulation: credit };
    expect(() => whatIf(care, [add, add])).toThrow(expect.objectContaining({ code: 'already-there' }));
    expect(
      changedSystem(care, [add, { ...add, articulation: { ...credit, to: 'aide' } }]).agreements,
    ).toMatchObject([{ id: 'articulation 1' }, { id: 'articulation 2' }]);
    expect(() => whatIf(care, [], { pathway: 'x' })).toThrow(
      expect.objectContaining({ code: 'unknown-pathway' }),
    );
  });
});
