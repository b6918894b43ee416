/** What is wrong with how the steps of one pathway hang together. */
import { describe, expect, it, test } from 'vitest';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import type { EntryPoint } from '../../src/model/entry.js';
import type { ExitPoint } from '../../src/model/exit.js';
import { readSystem } from '../../src/model/read-system.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { resolve } from '../model/places.js';

type Requires = Readonly<Record<string, Requirement | string | undefined>>;

/** A step for each name; a text is the name of the step it requires. */
function stepsOf(requires: Requires): Step[] {
  return Object.entries(requires).map(([id, asked]) => ({
    id,
    title: id,
    kind: 'course',
    ...(asked === undefined ? {} : { requires: typeof asked === 'string' ? taken(asked) : asked }),
  }));
}

const taken = (step: string): Requirement => ({ kind: 'step', step });
const atOnce = (step: string): Requirement => ({ kind: 'step', step, timing: 'concurrent' });
const all = (...of: Requirement[]): Requirement => ({ kind: 'all', of });
const any = (...of: Requirement[]): Requirement => ({ kind: 'any', of });
const text = (words: string): Requirement => ({ kind: 'text', text: words });
const level = (grade: number): Requirement => ({ kind: 'level', scheme: 'grade', level: grade });

function systemOf(requires: Requires, more: Partial<PathwaySystem> = {}): PathwaySystem {
  const steps = stepsOf(requires);
  return {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    steps,
    pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
    ...more,
  };
}

/** What is in the document and does nothing there. */
const withoutEffect = new Set([
  'unreachable-step',
  'entry-off-pathway',
  'exit-off-pathway',
  'entry-waives',
  'never-met',
  'look-alike-scheme',
  'mixed-credit-units',
  'follows-cycle',
]);

/** `code path kind:id` lines; the place of every problem has to be in the document. */
function problemsOf(system: PathwaySystem): string[] {
  expect(readSystem(system).ok).toBe(true);
  return inspectSystem(system).map(({ code, severity, path, at, message }) => {
    expect(severity, code).toBe(withoutEffect.has(code) ? 'warning' : 'error');
    expect(resolve(system, path)).toBeDefined();
    expect(message.trim()).not.toBe('');
    expect(message).not.toMatch(/\bundefined\b|\[object/);
    return `${code} ${path} ${at.kind}:${at.id}`;
  });
}

/** The ids that a message names, in quotation marks. */
function named(system: PathwaySystem, code: string): string[][] {
  return inspectSystem(system)
    .filter((problem) => problem.code === code)
    .map(({ message }) => [...message.matchAll(/"([^"]+)"/g)].map(([, id]) => id as string));
}

const here = '/pathways/0/steps pathway:p';

describe('cycles', () => {
  it('of two steps is one problem that names both, and nobody can enter', () => {
    const system = systemOf({ a: 'b', b: 'a' });
    expect(problemsOf(system)).toEqual([`cycle ${here}`, `no-entry ${here}`]);
    expect(named(system, 'cycle')).toEqual([['a', 'b']]);
  });

  it('of a step that requires itself', () => {
    const system = systemOf({ a: 'a', b: undefined });
    expect(problemsOf(system)).toEqual([`cycle ${here}`]);
    expect(named(system, 'cycle')).toEqual([['a']]);
  });

  it('each once, with its own members', () => {
    const system = systemOf({ a: 'b', b: 'a', c: 'd', d: 'e', e: 'c', f: undefined });
    expect(named(system, 'cycle')).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  it('through groups of requirements, and through the credential that a step awards', () => {
    expect(named(systemOf({ a: all(any(taken('b'))), b: all(taken('a')), x: undefined }), 'cycle')).toEqual([
      ['a', 'b'],
    ]);
    const credential = { kind: 'credential', credential: 'c' } as const;
    const system = systemOf({}, { credentials: [{ id: 'c', title: 'C', kind: 'License' }] });
    const steps: Step[] = [
      { id: 'a', title: 'A', kind: 'course', requires: credential },
      { id: 'b', title: 'B', kind: 'course', requires: taken('a'), awards: ['c'] },
    ];
    const circular = { ...system, steps, pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'] }] };
    expect(named(circular, 'cycle')).toEqual([['a', 'b']]);
  });

  it('are reported even where there is a way around, but then nothing is stuck', () => {
    const system = systemOf({ a: any(taken('b'), { kind: 'text', text: 't' }), b: 'a' });
    expect(problemsOf(system)).toEqual([`cycle ${here}`]);
  });

  it('are not steps that are taken at the same time, nor a suggested order', () => {
    expect(problemsOf(systemOf({ a: atOnce('b'), b: atOnce('a') }))).toEqual([]);
    const system = systemOf({ a: undefined, b: undefined });
    const follows = system.steps?.map((step) => ({ ...step, follows: ['a', 'b'] }));
    expect(problemsOf({ ...system, ...(follows ? { steps: follows } : {}) })).toEqual([
      'follows-cycle /steps/0/follows step:a',
    ]);
  });

  it('of a thousand steps is one problem that names them all', () => {
    const requires = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`s${index}`, `s${(index + 1) % 1000}`]),
    );
    const [members, ...others] = named(systemOf(requires), 'cycle');
    expect(others).toEqual([]);
    expect(new Set(members).size).toBe(1000);
  });
});

describe('steps that cannot be reached', () => {
  it.each<[string, Requires, string[]]>([
    ['one of none', { a: undefined, b: any() }, ['b']],
    ['more than are listed', { a: undefined, b: { kind: 'some', least: 2, of: [taken('a')] } }, ['b']],
    ['more credits than there are', { a: undefined, b: { kind: 'credits', least: 3, of: ['a'] } }, ['b']],
    ['behind a cycle', { a: 'b', b: 'a', c: 'b', d: 'c', x: undefined }, ['c', 'd']],
    [
      'behind one that cannot be reached',
      { a: undefined, b: any(), c: all(taken('a'), taken('b')) },
      ['b', 'c'],
    ],
  ])('%s', (_, requires, stuck) => {
    const system = systemOf(requires);
    expect(named(system, 'unreachable-step')).toEqual(stuck.map((id) => [id]));
    expect(problemsOf(system).filter((line) => line.startsWith('unreachable-step'))).toEqual(
      stuck.map(() => `unreachable-step ${here}`),
    );
  });

  it('are not those that ask for what people bring', () => {
    const outside: Requirement[] = [
      { kind: 'level', scheme: 'grade', level: 9 },
      { kind: 'experience', years: 40 },
      { kind: 'population', population: 'veterans' },
      { kind: 'text', text: 'An interview' },
    ];
    expect(problemsOf(systemOf({ a: all(...outside) }))).toEqual([]);
    expect(problemsOf(systemOf({ a: undefined, b: { kind: 'some', least: 0, of: [] }, c: all() }))).toEqual(
      [],
    );
  });

  it('are not those with an entry of their own', () => {
    const entries: EntryPoint[] = [{ id: 'e', pathway: 'p', step: 'b', requires: all(), adds: false }];
    expect(problemsOf(systemOf({ a: undefined, b: any() }, { entries }))).toEqual([]);
  });
});

test.each(['Grade', 'gr-ade', '!', '–'])('a scale of levels called "%s" beside one called "?"', (scheme) => {
  const asked: Requirement = { kind: 'level', scheme, level: 6 };
  const system = systemOf({ a: asked, b: undefined });
  const raises = (other: string) => ({
    ...system,
    steps: (system.steps ?? []).map((step) => ({ ...step, raises: [{ scheme: other, level: 6 }] })),
  });
  const isAlike = /\p{L}/u.test(scheme);
  expect(problemsOf(raises('grade'))).toEqual(
    isAlike ? ['look-alike-scheme /steps/0/requires/scheme step:a'] : [],
  );
  // What has neither letters nor digits is like nothing.
  expect(problemsOf(raises('?'))).toEqual([]);
});

describe('an entry that asks for less than its step', () => {
  const own = all(taken('a'), any(text('An interview'), level(9)));
  const codesOf = (entry: Partial<EntryPoint>) =>
    problemsOf(
      systemOf({ a: undefined, b: own }, { entries: [{ id: 'e', pathway: 'p', step: 'b', ...entry }] }),
    );

  it.each<[string, Partial<EntryPoint>, string]>([
    ['a part of it', { requires: taken('a') }, 'requires'],
    ['nothing', { requires: all() }, 'requires'],
    ['something else', { requires: text('A portfolio') }, 'requires'],
    ['a lower level', { requires: all(taken('a'), level(8)) }, 'requires'],
    ['one of several, of which one is less', { requires: any(own, taken('a')) }, 'requires'],
    [
      'more, with another way that is less',
      { requires: own, alternatives: [{ requires: taken('a') }] },
      'requires',
    ],
    ['nothing itself, with a way that is less', { alternatives: [{ requires: level(9) }] }, 'alternatives'],
  ])('is warned about: %s', (_, entry, field) => {
    expect(codesOf(entry)).toEqual([`entry-waives /entries/0/${field} entry:e`]);
    expect(codesOf({ ...entry, adds: true })).toEqual([]);
    expect(codesOf({ ...entry, adds: false })).toEqual([]);
  });

  it.each<[string, Partial<EntryPoint>]>([
    ['the same', { requires: own }],
    ['more', { requires: all(level(9), taken('a')) }],
    ['a higher level', { requires: all(taken('a'), level(10)) }],
    ['each way more', { requires: any(all(taken('a'), level(9)), all(taken('a'), text('An interview'))) }],
    ['ways that differ in one part', { requires: all(taken('a'), any(level(9), text('An interview'))) }],
    ['nothing of its own', {}],
    ['what cannot be met', { requires: any() }],
  ])('is not one that asks for %s', (_, entry) => {
    expect(codesOf(entry).filter((line) => !line.startsWith('never-met'))).toEqual([]);
  });
});

describe('nobody can enter', () => {
  it('when every step requires another, unless an entry is declared', () => {
    const requires: Requires = { a: 'b', b: 'a' };
    expect(problemsOf(systemOf(requires))).toContain(`no-entry ${here}`);
    const entries: EntryPoint[] = [{ id: 'e', pathway: 'p', step: 'a' }];
    expect(problemsOf(systemOf(requires, { entries }))).toEqual([`cycle ${here}`]);
  });

  it('is not said of a pathway without steps', () => {
    expect(problemsOf(systemOf({}))).toEqual([]);
  });

  it('is said of each pathway by itself', () => {
    const pathways = [
      { id: 'p', title: 'P', steps: ['a'] },
      { id: 'q', title: 'Q', steps: ['a', 'b'] },
      { id: 'r', title: 'R', steps: ['b'] },
    ];
    expect(problemsOf(systemOf({ a: undefined, b: any() }, { pathways }))).toEqual([
      'never-met /steps/1/requires step:b',
      'unreachable-step /pathways/1/steps pathway:q',
      'unreachable-step /pathways/2/steps pathway:r',
      'no-entry /pathways/2/steps pathway:r',
    ]);
  });
});

describe('doors that are not on their pathway', () => {
  const credentials = [
    { id: 'c', title: 'C', kind: 'License' },
    { id: 'd', title: 'D', kind: 'License' },
  ] as const;
  const withDoors = (entries: EntryPoint[], exits: ExitPoint[]): PathwaySystem => {
    const system = systemOf({ a: undefined, b: undefined }, { credentials, entries, exits });
    return {
      ...system,
      ...(system.steps
        ? { steps: system.steps.map((step) => ({ ...step, awards: step.id === 'a' ? ['c'] : ['d'] })) }
        : {}),
      pathways: [
        { id: 'q', title: 'Q', steps: ['b'] },
        { id: 'p', title: 'P', steps: ['a'] },
      ],
    };
  };

  it('an entry whose step is elsewhere', () => {
    const entries = [
      { id: 'e1', pathway: 'p', step: 'a' },
      { id: 'e2', pathway: 'p', step: 'b' },
      { id: 'e3', pathway: 'q', step: 'b' },
    ];
    expect(problemsOf(withDoors(entries, []))).toEqual(['entry-off-pathway /entries/1/step entry:e2']);
  });

  it('an exit after a step or a credential from elsewhere', () => {
    const exits: ExitPoint[] = [
      { id: 'x1', pathway: 'p', after: { kind: 'step', step: 'a' } },
      { id: 'x2', pathway: 'p', after: { kind: 'step', step: 'b' } },
      { id: 'x3', pathway: 'p', after: { kind: 'credential', credential: 'c' } },
      { id: 'x4', pathway: 'p', after: { kind: 'credential', credential: 'd' } },
      { id: 'x5', pathway: 'q', after: { kind: 'credential', credential: 'd' } },
    ];
    expect(problemsOf(withDoors([], exits))).toEqual([
      'exit-off-pathway /exits/1/after exit:x2',
      'exit-off-pathway /exits/3/after exit:x4',
    ]);
  });

  it('whose step, credential or pathway does not exist dangle, and no more is said', () => {
    const entries = [
      { id: 'e1', pathway: 'p', step: 'nowhere' },
      { id: 'e2', pathway: 'nowhere', step: 'a' },
    ];
    const exits: ExitPoint[] = [
      { id: 'x1', pathway: 'p', after: { kind: 'step', step: 'nowhere' } },
      { id: 'x2', pathway: 'p', after: { kind: 'credential', credential: 'nowhere' } },
      { id: 'x3', pathway: 'nowhere', after: { kind: 'step', step: 'a' } },
    ];
    expect(problemsOf(withDoors(entries, exits))).toEqual([
      'dangling-reference /entries/0/step entry:e1',
      'dangling-reference /entries/1/pathway entry:e2',
      'dangling-reference /exits/0/after/step exit:x1',
      'dangling-reference /exits/1/after/credential exit:x2',
      'dangling-reference /exits/2/pathway exit:x3',
    ]);
  });
});

describe('the order of tables does not matter', () => {
  it('for what is said of a pathway', () => {
    const requires: Requires = { a: 'b', b: 'a', c: 'b', x: undefined, y: any() };
    const system = systemOf(requires);
    const turned = {
      ...system,
      steps: [...(system.steps ?? [])].reverse(),
      pathways: (system.pathways ?? []).map((pathway) => ({
        ...pathway,
        steps: [...pathway.steps].reverse(),
      })),
    };
    const ofPathways = (each: PathwaySystem) => inspectSystem(each).filter(({ at }) => at.kind === 'pathway');
    expect(ofPathways(turned)).toEqual(ofPathways(system));
  });
});

describe('asking for more than there can ever be makes a step unreachable, however much more', () => {
  it.each<[string, Requirement]>([
    ['2 to the 32nd of none', { kind: 'some', least: 2 ** 32, of: [] }],
    ['the largest whole number of none', { kind: 'some', least: Number.MAX_SAFE_INTEGER, of: [] }],
    ['three million credits of none', { kind: 'credits', least: 3_000_000, of: [] }],
    ['a number of credits beyond counting', { kind: 'credits', least: 1e300, of: [] }],
  ])('%s', (_, requires) => {
    expect(named(systemOf({ a: undefined, b: requires }), 'unreachable-step')).toEqual([['b']]);
  });
});
