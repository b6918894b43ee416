/** Every finding in Spanish: the phrases are those of the source, each is said in full, and none of them stays English. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { inspectLearner } from '../../src/learner/inspect-learner.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { agreementProblems } from '../../src/partnership/agreement-problems.js';
import { catalogueOnly } from '../../src/partnership/catalogue-only.js';
import { messages } from '../../src/texts/es/findings.js';
import { formsFor } from '../../src/texts/es/forms.js';
import { es } from '../../src/texts/es/spanish.js';
import { saying } from '../../src/texts/phrases.js';
import { messageText } from '../../src/view/message-text.js';
import { depth, runs, sample, seen, trials } from '../depth.js';
import { inputFor } from '../fuzz/mutate.js';
import { readers } from '../fuzz/readers.js';
import { mistakes } from '../inspect/mistakes.js';
import { silent, stale } from './source-phrases.js';
import { command, holes, kept, left } from './spanish-phrases.js';

/** What could be said of nothing by itself: as it is put into phrases. */
const unsaid = new Set<string>();
const say = saying(messages, (its) => ({
  ...formsFor(its),
  said: (words) => {
    const said = its(words);
    // What is quoted is a word of the format, and stays.
    if (said === undefined && !/^".*"$/s.test(words)) unsaid.add(words);
    return said ?? words;
  },
}));

test('the phrases are those of every reader and inspection', () => {
  const found = silent(['src/base', 'src/model', 'src/inspect', 'src/learner', 'src/io'], messages);
  expect(found.silent).toEqual([...assembled].sort());
  expect(found.all).toBeGreaterThan(250);
});

// All of the source is searched for each phrase: not in a quick run.
test.skipIf(depth === 'quick')('no phrase has outlived its English', () => {
  // `upgradeSystem` reads documents of any format.
  const readers = 'base model inspect learner io partnership edit'.split(' ').map((room) => `src/${room}`);
  // What JavaScript engines say of JSON, and what the source puts together from parts.
  const others =
    /^(?:Unexpected|Unterminated|Expected|Bad|No number|Exponent|position) |^Add this field|^an? (?:string|boolean|record|array)$/;
  const parted = /^It has a space at the|^There is no way to the destination/;
  const old = stale(readers, messages).filter((phrase) => !others.test(phrase) && !parted.test(phrase));
  expect(old).toEqual([]);
  // What Node says of files, and what the command puts together from parts.
  const made =
    /^E[A-Z]+: |^1 |^Say for which day|^Add --|^--(?:enrolled|decided): |^There is no format|^Cannot read|is not JSON at/;
  const outlived = stale([...readers, 'src/graph', 'src/survey', 'src/cli'], command).filter(
    (phrase) => !made.test(phrase),
  );
  expect(outlived).toEqual([]);
});

test('the phrases of the command are all that it says', () => {
  const found = silent(['src/cli'], { ...messages, ...command });
  expect(found.silent).toEqual([
    'Cannot {} {}: {}',
    'Give {} a value. One that begins with a hyphen is written {}=-….',
    'Say for which day with --as-of YYYY-MM-DD{}.',
    'The command failed through a mistake of its own. Please report it with what you typed and these lines:\n{}',
    'There is no command "{}". Use {} or {}.',
    'Written into {}. Begin with {}/{}.',
    '{}: one of {}.',
  ]);
  expect(found.all).toBeGreaterThan(50);
});

describe.each([
  ['findings', messages, say, []],
  ['the command', command, saying({ ...messages, ...command }, formsFor), kept],
] as const)('the phrases of %s', (_, all, say, words) => {
  const phrases = Object.entries<string>(all);

  test('put in what they were made of, and nothing else', () => {
    for (const [key, spanish] of phrases) {
      const has = new Set([...key.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      const puts = [...spanish.matchAll(holes)].map(([, name]) => name);
      expect(
        puts.filter((name) => !has.has(name)),
        key,
      ).toEqual([]);
      const dropped = ['what', 'a', 'at', 'call'];
      expect(
        [...has].filter((name) => !puts.includes(name) && !dropped.includes(name ?? '')),
        key,
      ).toEqual([]);
    }
  });

  test('leave no word of English', () => {
    const found = phrases.flatMap(([, spanish]) => left(spanish.replaceAll(holes, ' ')));
    expect([...new Set(found)].sort()).toEqual(words);
  });

  test('are recognized whatever was put into them', () => {
    const odd = fc.constantFrom('"', '“', '{id}', '{x:said}', '$&', '\\', '\n', ' ', 'ñ', '\u202e', '0', 'Q');
    const value = fc.array(odd, { minLength: 1, maxLength: 6 }).map((parts) => `Zq${parts.join('')}qZ`);
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.array(value, { minLength: 9, maxLength: 9 }),
        ([key, spanish], values) => {
          const puts = new Map<string, string>();
          const message = key.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
            puts.set(name, values[puts.size] ?? '');
            return puts.get(name) ?? '';
          });
          const plain = spanish.replaceAll(holes, (hole, name: string, form?: string) =>
            form === undefined ? (puts.get(name) ?? hole) : '\u0000',
          );
          const said = say(message) ?? '';
          for (const piece of plain.split('\u0000')) expect(said).toContain(piece);
        },
      ),
      trials(100_000),
    );
  });
});

/** Sentences that stand in several phrases, or are put together from others; their phrases stand in `messages` whole. */
const assembled = [
  // What a measurement is over, in the data itself.
  'Over all people of this provider in programs with the CIP code {}, of which the list has this one.',
  'Add this field{}.',
  'Add "{}" here: {}.',
  '"{}" may be thousands or decimals. Write {} or {}0.',
  'It has a space at the {}: "{}" is meant. {}',
  '"{}" is a cluster of the framework before 2024, which States may keep.{}',
  'There is no way to the destination from {}: {}. That is right for an exit that is meant.',
  // Errors of a caller.
  '{} is {}. Give {}.',
  'There is no field {}. Write {}.',
  '{} failed. Mend it.',
  'There is {} in the data, which is no JSON. Leave it out.',
  'A part of this requirement is not a requirement.',
  'A requirement contains itself.',
  'A requirement of options.system is malformed. Check the system with readSystem.',
  '{}.credential was named before. Say all about one credential at once.',
  'This system is malformed and cannot be written. Check it with readSystem.',
  'There is no pathway{} in this system.',
  'There are several pathways in this system: name one.',
  'What readCtdl keeps under "extensions.ctdl" was altered and cannot be written. Leave it as it came, or remove it.',
  'Two profiles are called "{}". Give each its own id.',
  'There is no JSON Schema of {} for "{}": use {}.',
  'This is not a pathway system:{}',
  // Words of documents.
  'The conditions at {}, {}',
  'A component that cannot be read: {}',
  'A condition that is not understood: {}',
  'The component {}, {}',
  'The condition {}, {}',
  'This condition cannot be read in full: {}',
  'BLS, Employment Projections, table 1.2, row {}',
  'Median annual wage, dollars, {}',
  'Bridge to {}',
  'Years of experience: {}',
  'WIOA section {}',
  'The id of a row of "{}".',
  'Derived from "{}": programs of one provider in one CIP group, with an associate degree and a shorter award. The list does not say that one counts towards the other.',
];

function findingsIn(text: string): readonly Finding[] {
  const read = readSystem(JSON.parse(text));
  return read.ok ? inspectSystem(read.value) : read.issues;
}

test.each(mistakes.map((each) => [each.what, each] as const))('everyday mistake: %s', (_, { text }) => {
  for (const finding of findingsIn(text)) {
    const spanish = messageText(finding, { texts: es });
    expect(spanish).not.toBe(finding.message);
    expect(left(spanish), spanish).toEqual([]);
    expect(messageText(finding)).toBe(finding.message);
  }
});

/** A document with something wrong of every kind that an inspection names. */
const wrong: PathwaySystem = {
  format: 'career-pathways/1',
  id: 'zx',
  title: 'Zx',
  occupations: [
    {
      id: 'zo',
      title: 'Zo',
      wages: [
        { low: 90, high: 20, unit: 'hour', currency: 'USD', year: 2025, source: 'Zs' },
        { median: 1, unit: 'year', currency: 'USD', year: 25, source: 'Zs' },
        { median: 1, unit: 'month', currency: 'USD', year: 25, source: 'Zs' },
        { unit: 'year', currency: 'USD', year: 25, source: 'Zs' },
      ],
    },
  ],
  partners: [{ id: 'zc', name: 'Zc', types: [] }],
  credentials: [{ id: 'zc', title: 'Zc', kind: 'Certificate' }],
  supports: [{ id: 'zu', title: 'Zu', kind: 'transportation', steps: [] }],
  plans: [{ id: 'zl', title: 'Zl', kind: 'local-plan', actions: [{ title: 'Za', goal: 'zg' }] }],
  measurements: [{ id: 'zm', measure: 'enrollment', value: 1, goal: 'zg' } as never],
  steps: [
    { id: 'za', title: 'Za', kind: 'course', requires: { kind: 'step', step: 'zb' }, awards: ['zo', 'zo'] },
    { id: 'zb', title: 'Zb', kind: 'course', requires: { kind: 'step', step: 'za' } },
    { id: 'zl', title: 'Zl', kind: 'course', credits: 3, creditUnit: 'quarter' },
    {
      id: 'zn',
      title: 'Zn',
      kind: 'course',
      credits: 2,
      creditUnit: 'semester',
      requires: { kind: 'credits', least: 5, of: ['zl', 'zn'] },
    },
    { id: 'zd', title: 'Zd', kind: 'course', requires: { kind: 'step', step: 'zb' } },
    { id: 'ze', title: 'Ze', kind: 'course', requires: { kind: 'credential', credential: 'zc' } },
    { id: 'zf', title: 'Zf', kind: 'course', requires: { kind: 'step', step: 'nadie' } },
    { id: 'zg', title: 'Zg', kind: 'course', requires: { kind: 'any', of: [] }, follows: ['zg'] },
    { id: 'zh', title: 'Zh', kind: 'course', requires: { kind: 'some', least: 2, of: [] } },
    {
      id: 'zk',
      title: 'Zk',
      kind: 'course',
      requires: {
        kind: 'some',
        least: 2,
        of: [5, 9].map((level) => ({ kind: 'level', scheme: 'z', level })),
      },
    },
    { id: 'zi', title: 'Zi', kind: 'course', requires: { kind: 'credits', least: 2, of: [] } },
    {
      id: 'zj',
      title: 'Zj',
      kind: 'course',
      provider: 'z\u0441',
      translations: { es: { zz: 'Z' }, 'z z': { title: 'Z' } },
      requires: {
        kind: 'any',
        of: [
          { kind: 'step', step: 'ze' },
          { kind: 'step', step: 'ze' },
        ],
      },
    },
  ],
  pathways: [
    { id: 'zp', title: 'Zp', steps: ['za', 'zb', 'zd'] },
    {
      id: 'zq',
      title: 'Zq',
      steps: ['ze', 'ze '],
      sectors: [{ edition: '9', code: '31' }],
      region: [{ scheme: 'us-state', code: '99' }],
    },
  ],
  entries: [
    { id: 'zn', pathway: 'zp', step: 'ze' },
    { id: 'zw', pathway: 'zq', step: 'ze', requires: { kind: 'all', of: [] } },
  ],
  exits: [
    { id: 'zy', pathway: 'zq', after: { kind: 'step', step: 'za' } },
    { id: 'zz', pathway: 'zq', after: { kind: 'credential', credential: 'zc' } },
  ],
};

test('every finding of an inspection has no word of English', () => {
  const graph = pathwayGraph(wrong, 'zq');
  const learner = { credentials: ['zcc', 'QQQQ'], decisions: [{ requirement: 'Zt', met: true }] };
  const found = [
    ...inspectSystem(wrong),
    ...inspectSystem({ format: 'career-pathways/1', id: 'zx', title: 'Zx' }),
    ...inspectLearner(graph, learner),
    ...catalogueOnly({ ...wrong, plans: [] }, { asOf: '2026-11-01' }),
  ];
  for (const finding of found) {
    const spanish = messageText(finding, { texts: es });
    expect(spanish).not.toBe(finding.message);
    expect(left(spanish.replaceAll(/\bz\w\b/g, '')), spanish).toEqual([]);
  }
  expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(
    `catalogue-only counted-twice cycle dangling-reference empty-system entry-off-pathway entry-waives exit-off-pathway follows-cycle
    idle-translation listed-twice mixed-credit-units never-met never-supplied no-amount no-entry no-steps unknown-edition unknown-id
    unknown-language unknown-state unknown-text unlikely-wage unreachable-step wage-order wage-twice wrong-kind`.split(
      /\s+/,
    ),
  );
});

test('problems of agreements and roles call things by their titles where the document is given', () => {
  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    agreements: [{ id: 'memo', title: 'Memorando', kind: 'mou', parties: [], reviewBy: '2026-06' }],
  };
  const [problem] = agreementProblems(system, { asOf: '2026-11-01' });
  if (!problem) expect.fail('there is none');
  const words = (name: string) =>
    `La revisión del acuerdo "${name}" debía hacerse a más tardar en junio de 2026. Revíselo y fije la próxima fecha.`;
  expect(messageText(problem, { texts: es })).toBe(words('memo'));
  expect(messageText(problem, { texts: es, system })).toBe(words('Memorando'));
});

test('what is no message of the library stays as it came', () => {
  const message = 'The disk is full.';
  expect(messageText({ code: 'disk', message }, { texts: es })).toBe(message);
  expect(() => messageText({ code: 'x' } as never)).toThrow('finding.message');
});

test('long and odd messages are said in time proportional to their length', () => {
  const odd = `There is no step "${'". '.repeat(200_000)}x`;
  const start = performance.now();
  for (let times = 0; times < 20; times++) say(odd);
  expect(performance.now() - start).toBeLessThan(5000);
});

/** The findings anywhere in what a reader answers. */
function findings(value: unknown, found: Finding[] = []): Finding[] {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const { code, message, severity } = next as Partial<Finding>;
    if (typeof code === 'string' && typeof message === 'string' && severity) found.push(next as Finding);
    const {
      issues,
      notes,
      value: inner,
      unclear,
      notCounted,
    } = next as { readonly [field: string]: unknown };
    waiting.push(...[issues, notes, inner, unclear, notCounted].flat());
  }
  return found;
}

test('whatever is wrong with outside data is said', () => {
  const codes = new Set<string>();
  unsaid.clear();
  for (const [name, reader] of sample([...readers], 8))
    for (let seed = 0; seed < runs(2000); seed++)
      for (const { code, message } of findings(reader.read(inputFor(reader, seed)))) {
        expect(say(message), `${name}: ${message}`).toBeDefined();
        codes.add(code);
      }
  expect([...unsaid]).toEqual([]);
  seen(codes.size, 40, 'codes of findings');
});
