/** Whatever is passed as any argument or option of the doors of determinations: an answer, or a `PathwayError`. */
import { describe, expect, test } from 'vitest';
import { shown } from '../../src/base/arguments.js';
import { PathwayError } from '../../src/base/pathway-error.js';
import * as definitions from '../../src/definitions/index.js';
import * as wioaDoor from '../../src/definitions/wioa/index.js';
import * as logic from '../../src/logic/index.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import * as view from '../../src/view/index.js';
import { sample, size } from '../depth.js';
import { developed } from './examples.js';

const knot: Record<string, unknown> = { kind: 'all' };
knot['of'] = [knot, knot];
const throwing = {
  get kind() {
    throw new Error('no');
  },
};
const wrongs: readonly unknown[] = [
  ...[undefined, null, 0, 1, -1, 1.5, Number.NaN, Infinity, -Infinity, 2 ** 53, true, false, 1n],
  ...['', 'x', 'met', '2026-11-01', '2026-13-45', '__proto__', 'constructor', Symbol('s')],
  ...[[], [null], [1], ['x'], [[]], [{}], Array.from({ length: size(100_000) }, () => null)],
  ...[{}, { kind: 'x' }, { id: 1 }, { format: 'career-pathways/1' }, Object.create(null), new Proxy({}, {})],
  ...[new Date(0), new Map(), new Set([1]), /x/, new Error('e'), new PathwayError('bad-day', 'd'), knot],
  ...[() => undefined, () => Number.NaN, () => 'x', async () => 1, class {}],
];

const system = developed();
const id = system.pathways?.[0]?.id ?? '';
const asOf = '2026-11-01';
const report = partnershipReport(system, { asOf });
const determination = wioaDoor.determineWioa(system, id, { asOf });
const formula = {
  kind: 'any',
  of: [
    { kind: 'fact', fact: 'a' },
    { kind: 'fact', fact: 'b' },
  ],
} as const;
const finding = { evidence: [], examined: 0, unresolved: [] };
const stateOf = () => 'unknown' as const;
const green = () => 1;
const subject = { kind: 'pathway', id };
const options = { asOf, attestations: [], threshold: 'declared', maxAge: 9, explain: 'full', count: 3 };

const [base] = definitions.catalogue;
const ours = {
  head: { ...wioaDoor.wioa, id: 'ours' },
  about: { kind: 'pathway' },
  texts: { definition: 'ours' },
  examples: [{ name: 'one', system, asOf, expect: { A: 'met' } }],
  extends: { base },
};

/** A function, what is right for it, and how errors name its arguments, by one word or another. */
type Call = readonly [
  name: string,
  call: (...given: never[]) => unknown,
  right: readonly unknown[],
  names: string,
];
const calls: readonly Call[] = [
  ['determineWioa', wioaDoor.determineWioa, [system, id, options], 'system pathwayId options'],
  [
    'determine',
    definitions.determine,
    [wioaDoor.wioa, system, subject, options],
    'definition system subject options',
  ],
  [
    'determineAll',
    (...given) => [
      ...definitions.determineAll(...(given as unknown as Parameters<typeof definitions.determineAll>)),
    ],
    [definitions.catalogue, [system], options],
    'definitions systems options',
  ],
  ['collector', definitions.collector, [() => undefined], 'look'],
  ['defineDefinition', definitions.defineDefinition, [ours], 'source|head'],
  [
    'recognizeCredential',
    wioaDoor.recognizeCredential,
    [system, 'hse-diploma', { asOf, attestations: [], maxAge: 9 }],
    'system credentialId options',
  ],
  ['textsOf', definitions.textsOf, ['wioa-3-7'], 'definition'],
  ['determinationText', view.determinationText, [determination, wioaDoor.wioaTexts], 'determination texts'],
  [
    'determinationMarkdown',
    view.determinationMarkdown,
    [determination, wioaDoor.wioaTexts],
    'determination texts',
  ],
  [
    'partnershipText',
    view.partnershipText,
    [report, { determinations: [determination], texts: [] }],
    'report options',
  ],
  [
    'partnershipMarkdown',
    view.partnershipMarkdown,
    [report, { determinations: [determination], texts: [] }],
    'report options',
  ],
  ['requirementText', view.requirementText, [{ kind: 'text', text: 'x' }], 'requirement'],
  ['systemText', view.systemText, [system], 'system'],
  ['evaluate', logic.evaluate, [formula, stateOf], 'formula stateOf'],
  ['factsOf', logic.factsOf, [formula], 'formula'],
  ['explain', logic.explain, [formula, stateOf], 'formula stateOf'],
  [
    'changesTo',
    logic.changesTo,
    [formula, 'met', stateOf, { isJudgment: () => true, count: 2 }],
    'formula goal stateOf options',
  ],
  ['weigh', logic.weigh, ['a', finding, { judgment: false, threshold: 'declared' }], 'id finding options'],
  ['overall', logic.overall, [['met']], 'elements'],
  [
    'matchVerdict',
    logic.matchVerdict,
    ['met', { met: green, 'not-met': green, undetermined: green, 'not-evaluated': green }],
    'verdict answers',
  ],
];

describe.each(calls)('%s', (_, call, right, names) => {
  /** Nothing, where it answers or refuses something in the argument; else what it says. */
  const answer = (given: readonly unknown[], name = '') => {
    try {
      call(...(given as never[]));
      return undefined;
    } catch (error) {
      if (!(error instanceof PathwayError)) return error;
      const { argument = '' } = error;
      return name.split('|').includes(argument.split(/[.[]/, name.split('.').length).join('.'))
        ? undefined
        : `${name}: ${argument}`;
    }
  };

  test('answers what is right', () => {
    expect(() => call(...(right as never[]))).not.toThrow();
  });

  test.each(names.split(' ').map((name, at) => [name, at] as const))('argument %s', (name, at) => {
    for (const wrong of [...sample(wrongs, 8), throwing])
      expect(
        answer(
          right.map((each, i) => (i === at ? wrong : each)),
          name,
        ),
        shown(wrong),
      ).toBeUndefined();
    expect(answer(right.slice(0, at), name)).toBeUndefined();
  });

  const [last] = right.slice(-1);
  const named =
    last === options || (typeof last === 'object' && right.length > 1) ? Object.keys(last ?? {}) : [];
  test.each(named)('option %s', (name) => {
    for (const wrong of sample(wrongs, 8))
      expect(
        answer(
          [...right.slice(0, -1), { ...(last as object), [name]: wrong }],
          `${names.split(' ').at(-1)}.${name}`,
        ),
        shown(wrong),
      ).toBeUndefined();
  });
});

test.each([
  ['a formula that contains itself', () => logic.factsOf(knot as never), 'bad-argument'],
  ['a function that throws', () => logic.evaluate(formula, () => JSON.parse('')), 'callback-failed'],
  ['a day that does not exist', () => wioaDoor.determineWioa(system, id, { asOf: '2026-02-30' }), 'bad-day'],
  ['no changes', () => logic.changesTo(formula, 'met', stateOf, { count: 0 }), 'bad-count'],
  ['no such pathway', () => wioaDoor.determineWioa(system, 'none', { asOf }), 'unknown-pathway'],
  [
    'no such grade',
    () => wioaDoor.determineWioa(system, id, { asOf, threshold: 'good' as never }),
    'bad-argument',
  ],
])('%s is a mistake with a name', (_, call, code) => {
  expect(call).toThrow(expect.objectContaining({ name: 'PathwayError', code }));
});

const judgment = {
  ...{
    id: 'q',
    definition: 'wioa-3-7',
    proposition: 'wioa.0.quality',
    asserts: true,
    on: '2026-01-01',
    basis: 'Visit',
  },
  ...{ subject: { kind: 'pathway', id }, by: { office: 'Dean', organization: 'College' } },
};

test('an attestation that has what it needs is taken', () => {
  expect(() => wioaDoor.determineWioa(system, id, { asOf, attestations: [judgment as never] })).not.toThrow();
});

test.each<readonly [string, object, string, string]>([
  ['maxAge', { maxAge: -1 }, 'bad-argument', 'options.maxAge'],
  ['count', { count: 0 }, 'bad-count', 'options.count'],
  ['threshold', { threshold: 'good' }, 'bad-argument', 'options.threshold'],
  ['exclude', { exclude: ['A', 1] }, 'bad-argument', 'options.exclude[1]'],
  ['an attestation', { attestations: [null] }, 'bad-argument', 'options.attestations[0]'],
  ['its day', { attestations: [{ on: '2026-12' }] }, 'bad-argument', 'options.attestations[0].subject'],
  [
    'a day that is none',
    { attestations: [{ on: '2026-13', subject: {}, by: {} }] },
    'bad-day',
    'options.attestations[0].on',
  ],
  ['an element that is none', { exclude: ['d'] }, 'bad-argument', 'options.exclude[0]'],
  ...(
    [
      ['asserts', 'no', 'bad-argument'],
      ['asserts', null, 'bad-argument'],
      ['expiresOn', 'Dec 2020', 'bad-day'],
      ['on', 20261101, 'bad-day'],
      ['basis', ' ', 'bad-argument'],
      ['id', undefined, 'bad-argument'],
      ['definition', 7, 'bad-argument'],
      ['proposition', '', 'bad-argument'],
      ['by', { office: '', organization: 'College' }, 'bad-argument', 'by.office'],
      ['by', { office: 'Dean' }, 'bad-argument', 'by.organization'],
    ] as const
  ).map(
    ([field, value, code, at = field]) =>
      [
        `an attestation with ${field} ${JSON.stringify(value)}`,
        { attestations: [{ ...judgment, [field]: value }] },
        code,
        `options.attestations[0].${at}`,
      ] as const,
  ),
])('the option %s is named with its field', (_, option, code, argument) => {
  expect(() => wioaDoor.determineWioa(system, id, { asOf, ...option } as never)).toThrow(
    expect.objectContaining({ code, argument }),
  );
});

test('what a list of the caller throws is the cause of the error', () => {
  const cause = new RangeError('mine');
  function* failing() {
    yield system;
    throw cause;
  }
  expect(() => [...definitions.determineAll([base as never], failing(), { asOf })]).toThrow(
    expect.objectContaining({ code: 'callback-failed', argument: 'systems', cause }),
  );
});

test('a list of the caller is asked to end where nothing more is wanted of it', () => {
  let isOver = false;
  function* many() {
    try {
      for (;;) yield system;
    } finally {
      isOver = true;
    }
  }
  for (const _ of definitions.determineAll([base as never], many(), { asOf, explain: 'verdict' })) break;
  expect(isOver).toBe(true);
});

test.each([
  ['elements', 'tests'],
  ['elements', 'id'],
  ['elements', 'citation'],
  ['facts', 'for'],
  ['facts', 'id'],
  ['facts', 'state'],
] as const)('a determination without %s[0].%s is refused by every view', (list, field) => {
  const [first, ...rest] = determination[list] as readonly object[];
  const damaged = { ...determination, [list]: [{ ...first, [field]: undefined }, ...rest] } as never;
  const views = [
    () => view.determinationText(damaged, wioaDoor.wioaTexts),
    () => view.determinationMarkdown(damaged, wioaDoor.wioaTexts),
    () => view.partnershipText(report, { determinations: [damaged] }),
    () => [...view.determinationRows([damaged], () => wioaDoor.wioaTexts)],
    () => view.determinationSarif([damaged], () => wioaDoor.wioaTexts),
  ];
  for (const show of views)
    expect(show).toThrow(
      expect.objectContaining({
        code: 'bad-argument',
        argument: expect.stringMatching(new RegExp(`\\.${list}\\[0\\]\\.${field}$`)),
      }),
    );
});

test('a collector of the caller that finds nonsense is a fault, whatever it is', () => {
  const [first, ...rest] = wioaDoor.wioa.propositions;
  if (!first) expect.fail('no proposition');
  for (const found of [...sample(wrongs, 8), { evidence: [null], examined: 1, unresolved: [] }]) {
    const definition = {
      ...wioaDoor.wioa,
      propositions: [{ ...first, collect: () => found as never }, ...rest],
    };
    const { faults } = definitions.determine(definition, system, { kind: 'pathway', id }, { asOf });
    expect(faults.map(({ fact }) => fact)).toEqual([first.id]);
  }
});
