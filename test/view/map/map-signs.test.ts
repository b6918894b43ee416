/** Every sign of a map by one document each: what is drawn, what is said, and what is laid over it. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { determineAll } from '../../../src/definitions/determine-all.js';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { diffSystems } from '../../../src/edit/diff/diff-systems.js';
import { bottlenecks } from '../../../src/graph/needs/bottlenecks.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { es } from '../../../src/texts/es/spanish.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import type { MapModelOptions } from '../../../src/view/map/map-options.js';
import { pathwayMap } from '../../../src/view/map/pathway-map.js';
import { pathwayOutline } from '../../../src/view/map/pathway-outline.js';

const prior = (step: string): Requirement => ({ kind: 'step', step });
const any = (...of: Requirement[]): Requirement => ({ kind: 'any', of });
const all = (...of: Requirement[]): Requirement => ({ kind: 'all', of });
const step = (id: string, requires?: Requirement, more: Partial<Step> = {}): Step => ({
  id,
  title: `Title of ${id}`,
  kind: 'course',
  ...(requires && { requires }),
  ...more,
});

function systemOf(steps: readonly Step[], more: Partial<PathwaySystem> = {}): PathwaySystem {
  return {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    steps,
    pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
    ...more,
  };
}

function cardOf(system: PathwaySystem, id: string, options: MapModelOptions = {}) {
  const card = mapModel(system, 'p', options).cards.find(({ steps }) =>
    steps.some((each) => each.step === id),
  );
  if (!card) throw new Error(`There is no card of ${id}.`);
  return card;
}

const tagsOf = (system: PathwaySystem, id: string) =>
  cardOf(system, id).tags.map(({ kind, text }) => (text === undefined ? kind : text));

describe('what is needed', () => {
  const three = [step('a'), step('b', undefined, { kind: 'job' }), step('c', undefined, { kind: 'program' })];
  test.each<[string, Requirement, string[], string[]]>([
    ['one step', prior('a'), ['plain'], []],
    ['all of them', all(prior('a'), prior('b')), ['all 2'], []],
    ['a choice', any(prior('a'), prior('b')), ['any 1 of 2'], []],
    [
      'several of them',
      { kind: 'some', least: 2, of: [prior('a'), prior('b'), prior('c')] },
      ['any 2 of 3'],
      [],
    ],
    ['all in other words', { kind: 'some', least: 2, of: [prior('a'), any(prior('b'))] }, ['all 2'], []],
    ['credits', { kind: 'credits', least: 3, of: ['a', 'b'] }, ['3 credits of 2'], []],
    ['a grade', { kind: 'step', step: 'a', minGrade: 3 }, ['grade ≥ 3'], []],
    ['the same time', { kind: 'step', step: 'a', timing: 'concurrent' }, ['same time is fine'], []],
    [
      'an alternative that is no step',
      any(prior('a'), prior('b'), { kind: 'experience', years: 2 }),
      ['any 1 of 3'],
      ['or 2 years of experience'],
    ],
    [
      'a condition',
      all(prior('a'), { kind: 'text', text: 'a portfolio' }),
      ['plain'],
      ['Needs a decision: a portfolio'],
    ],
    [
      'only conditions',
      any({ kind: 'experience', years: 2 }, { kind: 'text', text: 'x' }),
      [],
      ['Needs any 1 of these: 2 years of experience; a decision: x'],
    ],
    [
      'a step of elsewhere',
      all(prior('a'), prior('z')),
      ['plain'],
      ['Needs “z”, which is not on this pathway'],
    ],
    ['what cannot be met', any(), [], ['What it needs cannot be met']],
    [
      'several signs, all of which must hold',
      all(prior('a'), any(prior('b'), prior('c'))),
      ['plain', 'any 1 of 2'],
      [],
    ],
  ])('%s', (_, requires, tags, conditions) => {
    const system = systemOf([...three, step('goal', requires)]);
    expect(tagsOf(system, 'goal')).toEqual(tags);
    expect(cardOf(system, 'goal').conditions).toEqual(conditions);
  });

  test('a choice in a choice has a joint of its own; one of words alone has none', () => {
    const nested = mapModel(
      systemOf([...three, step('goal', any(all(prior('a'), prior('b')), prior('c')))]),
      'p',
    );
    expect(nested.joints).toMatchObject([{ kind: 'all', text: 'all 2', depth: 1 }]);
    const [joint] = nested.joints;
    expect(nested.lines.filter(({ to }) => to === joint?.id).length).toBe(2);
    const words = mapModel(
      systemOf([
        ...three,
        step('goal', any(all({ kind: 'experience', years: 1 }, { kind: 'text', text: 'x' }), prior('c'))),
      ]),
      'p',
    );
    expect(words.joints).toEqual([]);
    expect(words.cards.at(-1)?.conditions).toEqual(['or all of these: 1 year of experience; a decision: x']);
  });

  test('more choices than fit on a card stand above it', () => {
    const pair = (at: number) => any(prior(`${at}a`), prior(`${at}b`));
    const steps = [0, 1, 2, 3, 4].flatMap((at) => [
      step(`${at}a`, undefined, { credits: at + 1 }),
      step(`${at}b`, undefined, { kind: 'job' }),
    ]);
    const model = mapModel(systemOf([...steps, step('goal', all(...[0, 1, 2, 3, 4].map(pair)))]), 'p');
    expect(model.cards.at(-1)?.tags.map(({ text }) => text)).toEqual([
      'all 2',
      'any 1 of 2',
      'any 1 of 2',
      'any 1 of 2',
    ]);
    expect(model.joints.map(({ text }) => text)).toEqual(['any 1 of 2', 'any 1 of 2']);
    expect(new Set(model.joints.map(({ id }) => id)).size).toBe(2);
  });

  test('a credential is a line from where it is earned, and words', () => {
    const system = systemOf(
      [step('a', undefined, { awards: ['c'] }), step('goal', { kind: 'credential', credential: 'c' })],
      {
        credentials: [{ id: 'c', title: 'Paper', kind: 'Certificate' }],
      },
    );
    expect(tagsOf(system, 'goal')).toEqual(['plain']);
    expect(cardOf(system, 'goal').conditions).toEqual(['Needs credential "Paper" (from step 1)']);
  });
});

describe('order', () => {
  test('a circle, steps taken together, and usual order', () => {
    const circle = mapModel(systemOf([step('a', prior('b')), step('b', prior('a'))]), 'p');
    expect(circle.cards[0]?.strips.map(({ title }) => title)).toEqual([
      'Circle with step 2: neither can be first',
    ]);
    expect(circle.lines.map(({ kind }) => kind).sort()).toEqual(['circle', 'need']);
    const together = (id: string): Requirement => ({ kind: 'step', step: id, timing: 'concurrent' });
    const both = mapModel(systemOf([step('a', together('b')), step('b', together('a'))]), 'p');
    expect(both.cards[0]?.strips.map(({ title }) => title)).toEqual(['Taken together with step 2']);
    const soft = systemOf([step('a'), step('b', undefined, { follows: ['a'] })]);
    expect(tagsOf(soft, 'b')).toEqual(['soft']);
    expect(cardOf(soft, 'b').needs).toEqual(['Usually after step 1']);
    const many = ['a', 'b', 'c', 'd'].map((id, at) => step(id, undefined, { credits: at + 1 }));
    expect(tagsOf(systemOf([...many, step('e', undefined, { follows: ['a', 'b', 'c', 'd'] })]), 'e')).toEqual(
      ['usually after 4'],
    );
  });

  test('the term of a step where no band says it', () => {
    const terms = [
      { id: 't1', title: 'Fall' },
      { id: 't2', title: 'Spring' },
    ];
    const [a, b] = [step('a', undefined, { term: 't1' }), step('b', prior('a'), { term: 't2' })];
    const heads = (steps: readonly Step[]) =>
      mapModel(systemOf(steps, { terms }), 'p').cards.map(({ head }) => head);
    expect(heads([a, b])).toEqual(['Course', 'Course']);
    expect(heads([a, b, step('c'), step('d', prior('c'))])).toContain('Course · Spring');
    const back = systemOf([{ ...a, requires: prior('b') }, step('b', undefined, { term: 't2' })], { terms });
    expect(mapModel(back, 'p').cards.map(({ head }) => head)).toEqual(['Course · Spring', 'Course · Fall']);
  });

  test('bands by level, or none and the reason', () => {
    const school = { level: 'secondary' } as const;
    const college = { level: 'postsecondary' } as const;
    const up = mapModel(systemOf([step('a', undefined, school), step('b', prior('a'), college)]), 'p');
    expect(up.bands.map(({ title }) => title)).toEqual(['Secondary', 'Postsecondary']);
    expect(up.cards.map(({ band, stage }) => [band, stage])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const down = mapModel(systemOf([step('a', undefined, college), step('b', prior('a'), school)]), 'p');
    expect(down.bands).toEqual([]);
    expect(down.notes.find(({ kind }) => kind === 'notes')?.lines).toEqual([
      'Levels are not shown as bands: a step of a later level comes before one of an earlier level.',
    ]);
    const apart = mapModel(
      systemOf([step('b', undefined, college), step('a', undefined, school), step('c', undefined, school)]),
      'p',
    );
    expect(apart.cards.map(({ steps }) => steps[0]?.step)).toEqual(['a', 'c', 'b']);
  });

  test('steps that no line tells apart share a card', () => {
    const twins = ['a', 'b', 'c'].map((id) => step(id));
    const list = (requires: Requirement) =>
      mapModel(systemOf([...twins, step('goal', requires)]), 'p').cards[0];
    expect(list(any(...['a', 'b', 'c'].map(prior)))).toMatchObject({
      kind: 'list',
      title: 'Any 1 of these 3',
    });
    expect(list(all(...['a', 'b', 'c'].map(prior)))).toMatchObject({ kind: 'list', title: 'All of these 3' });
    expect(list(any(...['a', 'b', 'c'].map(prior), { kind: 'experience', years: 1 }))).toMatchObject({
      title: '3 steps, in any order',
    });
    expect(list(any(prior('a'), prior('b')))).toMatchObject({ kind: 'list', title: 'Any 1 of these 2' });
    expect(list(all(prior('a'), prior('b')))).toMatchObject({ kind: 'step' });
    const model = mapModel(systemOf([...twins, step('goal', all(...['a', 'b', 'c'].map(prior)))]), 'p', {
      lists: false,
    });
    expect(model.cards.map(({ kind }) => kind)).toEqual(['step', 'step', 'step', 'step']);
  });
});

test.each([undefined, es])('a door without a title is a sign alone', (texts) => {
  const system = systemOf([step('a', undefined, { awards: ['c'] })], {
    entries: [{ id: 'e', pathway: 'p', step: 'a', requires: { kind: 'all', of: [] } }],
    exits: [{ id: 'x', pathway: 'p', after: { kind: 'step', step: 'a' }, reenter: ['e'] }],
  });
  const text = pathwayOutline(mapModel(system, 'p', texts ? { texts } : {}));
  expect(text).toMatch(texts ? /Entre aquí\. Abierto/ : /Enter here\. Open/);
  expect(text).toMatch(texts ? /Puede salir aquí\. / : /You can leave here\. /);
});

test('doors, credit, jobs, supports and what is missing', () => {
  const system = systemOf(
    [step('a', undefined, { awards: ['c'] }), step('b', prior('a'), { duration: 'P1Y6M' })],
    {
      credentials: [{ id: 'c', title: 'Paper', kind: 'Certificate' }],
      occupations: [
        {
          id: 'o',
          title: 'Aide',
          wages: [{ low: 30_000, high: 41_000, unit: 'year', currency: 'USD', year: 2024, source: 'BLS' }],
        },
      ],
      pathways: [
        {
          id: 'p',
          title: 'P',
          steps: ['a', 'b', 'gone'],
          onward: [{ kind: 'associate', link: 'statement', after: 'b' }],
        },
      ],
      entries: [{ id: 'e', pathway: 'p', step: 'b', title: 'Adults', requires: { kind: 'all', of: [] } }],
      exits: [
        {
          id: 'x',
          pathway: 'p',
          title: 'Work',
          after: { kind: 'credential', credential: 'c' },
          occupations: ['o'],
          reenter: ['e'],
        },
      ],
      agreements: [
        {
          id: 'g',
          kind: 'articulation',
          parties: [],
          articulates: [{ from: { kind: 'step', step: 'a' }, to: 'b' }],
        },
      ],
      supports: [{ id: 'u', title: 'Tutoring', kind: 'tutoring', steps: ['b'] }],
    },
  );
  const strips = (id: string) =>
    cardOf(system, id).strips.map(({ kind, derived, title, lines }) => [kind, derived, title, ...lines]);
  expect(strips('a')).toEqual([
    ['enter', true, 'Possible start'],
    ['earns', false, 'Earns: Paper'],
    [
      'leave',
      false,
      'You can leave here: Work',
      'Job: Aide · $30,000–$41,000 a year',
      'Come back: Adults (step 2)',
    ],
  ]);
  expect(strips('b')).toEqual([
    ['enter', false, 'Or enter here: Adults', 'Open to all, nothing required'],
    ['continue', false, 'Continues to: Associate degree'],
  ]);
  expect(cardOf(system, 'b')).toMatchObject({ head: 'Course · 1 year and 6 months', supports: ['A'] });
  expect(tagsOf(system, 'b')).toEqual(['plain', 'credit given']);
  const model = mapModel(system, 'p');
  expect(model.jobs).toMatchObject([
    { title: 'Aide', wage: '$30,000–$41,000 a year', source: '2024, BLS', lines: ['after step 1'] },
  ]);
  expect(model.notes).toEqual([
    {
      kind: 'missing',
      title: 'Missing from this document',
      lines: ['The pathway names steps that are not in the document: gone.'],
    },
  ]);
  expect(model.summary).toBe('2 steps, 1 credential, 1 way in, 1 way out, 1 occupation');
});

describe('laid over it', () => {
  const system = systemOf(
    [step('a'), step('b', prior('a')), step('c', prior('b')), step('d', { kind: 'text', text: 'x' })],
    {
      entries: [{ id: 'e', pathway: 'p', step: 'a', requires: { kind: 'all', of: [] } }],
    },
  );
  const state = (id: string, options: MapModelOptions) => cardOf(system, id, options).steps[0]?.state;

  test('a person, and the way to a goal', () => {
    const options = { learner: { steps: [{ step: 'a' }] }, goal: { kind: 'step', step: 'c' } } as const;
    expect(state('a', options)).toEqual({ status: 'held', text: 'Done' });
    expect(state('b', options)).toEqual({ status: 'ready', text: 'You can start this now' });
    expect(state('c', options)).toEqual({ status: 'blocked', text: 'Not yet: needs step 3' });
    expect(state('d', options)).toEqual({
      status: 'unclear',
      text: 'An adviser has to decide: a decision: x',
    });
    const model = mapModel(system, 'p', options);
    expect(model.lead).toBe('The way to Title of c: steps 3, 4');
    expect(model.lines.filter(({ onRoute }) => onRoute).length).toBe(1);
    expect(mapModel(system, 'p', { ...options, goal: { kind: 'step', step: 'a' } }).lead).toBe(
      'Title of a is reached',
    );
  });

  test('measures, a determination, another version', () => {
    const graph = pathwayGraph(system, 'p');
    const marks = (id: string, options: MapModelOptions) =>
      cardOf(system, id, options).details.flatMap(({ look, text }) => (look === 'mark' ? text : []));
    expect(marks('a', { measures: bottlenecks(graph) })).toEqual([
      'Bottleneck: 2 steps wait for it, in a chain of 3',
    ]);
    // In a plain chain everyone begins where all others wait.
    const chain = systemOf([step('a'), step('b', prior('a')), step('c', prior('b'))]);
    const measures = bottlenecks(pathwayGraph(chain, 'p'));
    expect(cardOf(chain, 'a', { measures }).details.at(-1)?.text).toBe(
      '2 steps wait for it, in a chain of 3',
    );
    const determination = determineWioa(system, 'p', { asOf: '2026-11-01' });
    const open = mapModel(system, 'p', { determination }).notes.find(({ kind }) => kind === 'open');
    expect(open?.lines.length).toBe(determination.elements.filter(({ verdict }) => verdict !== 'met').length);
    const before = systemOf([step('a'), step('b'), step('old'), step('c', prior('b'))]);
    const against = { before, diff: diffSystems(before, system) };
    expect(marks('b', { against })).toEqual(['Changed: requires']);
    expect(marks('d', { against })).toEqual(['New']);
    expect(mapModel(system, 'p', { against }).notes.find(({ kind }) => kind === 'gone')?.lines).toEqual([
      'Title of old',
    ]);
  });

  test('what definitions say of programs and of credentials, where they are', () => {
    const programs = systemOf(
      [
        step('a', undefined, { kind: 'certificate-program', clockHours: 700, awards: ['card'] }),
        step('b', prior('a'), { kind: 'certificate-program' }),
        step('c', prior('b')),
      ],
      { credentials: [{ id: 'card', title: 'Card', kind: 'Certificate' }] },
    );
    const marks = (system: PathwaySystem, id: string, texts?: typeof es) => {
      const asked = catalogue.filter(({ definition }) =>
        ['workforce-pell', 'wioa-3-52', 'wioa-3-7'].includes(definition.id),
      );
      const determinations = [...determineAll(asked, [system], { asOf: '2026-11-01', explain: 'verdict' })];
      const { details } = cardOf(system, id, { determinations, ...(texts && { texts }) });
      return details.flatMap(({ look, text }) => (look === 'mark' ? text : []));
    };
    const pell = 'Eligible workforce program for Workforce Pell Grants, HEA section 481(b)(3)';
    expect(marks(programs, 'a')).toEqual([
      `${pell}: not met (length)`,
      'Recognized postsecondary credential, WIOA section 3(52): Card: undetermined (skills, issuer, kind)',
    ]);
    expect(marks(programs, 'b')).toHaveLength(1);
    expect(marks(programs, 'c')).toEqual([]);
    expect(marks(programs, 'a', es)[0]).toBe(
      'Programa laboral elegible para la Beca Federal Pell para programas cortos (Workforce Pell), sección 481(b)(3) de la HEA: no cumple (duración)',
    );
    // In a list, each is said of its own steps.
    const like = { kind: 'certificate-program' } as const;
    const several = systemOf([
      ...['a', 'b', 'c', 'd', 'e'].map((id) => step(id, undefined, like)),
      step('long', undefined, { ...like, clockHours: 700 }),
      step('z', { kind: 'some', least: 2, of: ['a', 'b', 'c', 'd', 'e', 'long'].map(prior) }),
    ]);
    const said = marks(several, 'long');
    expect(said.filter((text) => /^Step \d: /.test(text))).toEqual([`Step 6: ${pell}: not met (length)`]);
    expect(said.filter((text) => /^Steps 1–5: /.test(text))).toHaveLength(1);
  });

  test('around one step, with the numbers of the whole', () => {
    const model = mapModel(system, 'p', { focus: { step: 'c', before: 1, after: 0 } });
    expect(model.cards.map(({ steps }) => steps.map(({ step: id, number }) => [id, number]))).toEqual([
      [['b', 3]],
      [['c', 4]],
    ]);
    expect(model.lines.length).toBe(1);
    expect(model.stages).toEqual(['Stage 2', 'Stage 3']);
  });
});

test.each([
  ['unknown-step', { focus: { step: 'none' } }],
  ['unknown-goal', { goal: { kind: 'step', step: 'none' } }],
  ['bad-day', { asOf: 'soon' }],
  ['wrong-texts', { texts: {} }],
  ['bad-argument', { lists: 'no' }],
  ['bad-argument', { measures: {} }],
  ['bad-system', { against: { before: 3 } }],
  ['bad-argument', { focus: { step: 'a', before: -1 } }],
  ['bad-argument', { with: 3 }],
])('%s of %j', (code, options) => {
  const call = () => mapModel(systemOf([step('a')]), 'p', options as unknown as MapModelOptions);
  expect(call).toThrow(
    expect.objectContaining({
      code,
    }),
  );
});

test.each([
  { width: 100 },
  { width: Number.NaN },
  { idPrefix: '1"' },
  { style: 1 },
  { arrange: 3 },
  { wide: 3 },
])('a picture with %j', (options) => {
  const model = mapModel(systemOf([step('a')]), 'p');
  expect(() => pathwayMap(model, options as never)).toThrow(
    expect.objectContaining({ code: 'bad-argument' }),
  );
  expect(() => pathwayMap({ ...model, cards: 3 } as never)).toThrow(
    expect.objectContaining({ code: 'bad-argument' }),
  );
});
