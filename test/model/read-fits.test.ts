/** The quick check of a value and the schema itself agree, on what is right and on what is wrong. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { learnerSchema } from '../../src/model/learner-schema.js';
import { plainDataIssues } from '../../src/model/plain-data.js';
import { fits } from '../../src/model/read-fits.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { seen, trials } from '../depth.js';
import { random } from '../random.js';
import { arbitraryOf, systems } from './arbitrary-system.js';
import { rowSchemas, sampleOf } from './schema-walk.js';

/** What the long way says: plain data, and then the schema. */
const isRight = (schema: z.ZodType, value: unknown) =>
  plainDataIssues(value).length === 0 && schema.safeParse(value).success;

type Holder = { [key: PropertyKey]: unknown };
interface Place {
  readonly holder: Holder;
  readonly key: string;
}

/** Every place in a value, with what holds it. */
function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      found.push({ holder: value as Holder, key });
      placesIn((value as Holder)[key], found);
    }
  return found;
}

class Row {
  id = 'x';
}
const deep = (levels: number): unknown =>
  JSON.parse(`${'{"kind":"all","of":['.repeat(levels)}${']}'.repeat(levels)}`);
const hidden = Object.defineProperty({ from: '2026' }, 'to', { value: '2027', enumerable: false });
const listWith = (more: object) => Object.assign(['x'], more);

/** Values that stand where they should not, or that only look as if they could stand there. */
const strange: readonly (() => unknown)[] = [
  ...[
    '',
    'x',
    '2026',
    '2026-02-30',
    '2026-12-31',
    'P2W',
    'P',
    '\ud800',
    'USD',
    '04',
    '51.1502',
    'all',
    'step',
  ],
  ...[0, -0, 1, -1, 1.5, 2 ** 53, 1e21, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, true, 1n],
]
  .map((value) => () => value)
  .concat([
    () => [],
    () => ({}),
    () => [undefined],
    () => new Array(2),
    () => ['x', 'x'],
    () => listWith({ more: 1 }),
    () => listWith({ [Symbol('s')]: 1 }),
    () => new (class extends Array {})(),
    () => Symbol('s'),
    () => () => 'x',
    () => new Row(),
    () => new Date(0),
    () => new Map(),
    () => new String('x'),
    () => Object.create(null),
    () => Object.assign(Object.create(null), { scheme: 'us', code: 'US' }),
    () => Object.create({ id: 'inherited' }),
    () => ({ [Symbol('s')]: 1, amount: 1, currency: 'USD' }),
    () => hidden,
    () => JSON.parse('{"__proto__":{"x":1}}'),
    () => ({ '\udc00': { es: 'x' } }),
    () => ({ es: { title: 'x' } }),
    () => ({ kind: 'step', step: 'a' }),
    () => ({ kind: 'step', step: 'a', more: 1 }),
    () => ({ kind: 'some', least: 1.5, of: [] }),
    () => ({ kind: 'all', of: [{ kind: 'any', of: [{ kind: 'text', text: '' }] }] }),
    () => ({ kind: ['all'], of: [] }),
    () => deep(20),
    () => deep(40),
    () => ({ amount: 1, currency: 'usd' }),
    () => ({ tuition: { amount: 1, currency: 'USD' } }),
    () => ({ from: '2026', to: '2025' }),
    () => ({ from: '2026', to: '2026-05' }),
    () => ({ scheme: 'us-state', code: '4' }),
    () => ({ scheme: 'nowhere', code: '4' }),
    () => ({
      throws: {
        get it() {
          throw new Error('no');
        },
      },
    }),
  ]);

/** Does one thing to one place, asks, and puts back what stood there. */
function changed(place: Place, how: number, elsewhere: Place | undefined, ask: () => void): void {
  const { holder, key } = place;
  const before = Object.entries(holder);
  if (how === 0) delete holder[key];
  else if (how === 1) holder[`${key} `] = holder[key];
  else if (how === 2 && elsewhere) holder[key] = elsewhere.holder[elsewhere.key];
  else if (how === 3 && elsewhere && !['length', '__proto__'].includes(elsewhere.key))
    holder[elsewhere.key] = elsewhere.holder[elsewhere.key];
  else holder[key] = strange[how % strange.length]?.();
  ask();
  for (const each of Object.keys(holder)) delete holder[each];
  if (Array.isArray(holder)) holder.length = before.length;
  Object.assign(holder, Object.fromEntries(before));
}

const schemas: readonly z.ZodType[] = [
  systemSchema,
  learnerSchema,
  ...(Object.values(rowSchemas(systemSchema)) as z.ZodType[]),
];

/** Which schema, and a value that fits it: rows of every table, learners, now and then a whole system. */
const documents = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: schemas.length - 1 }).chain(anyOf) },
  {
    weight: 6,
    arbitrary: fc
      .nat(schemas.length - 1)
      .map((at) => [at, sampleOf(schemas[at] as z.ZodType, true)] as const),
  },
  { weight: 1, arbitrary: systems.map((value) => [0, value] as const) },
);

function anyOf(at: number) {
  return arbitraryOf(schemas[at] as z.ZodType).map((value) => [at, value] as const);
}

test('of a million changes, the quick check finds right what the schema does', () => {
  const answers = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(documents, fc.nat(), ([at, value], seed) => {
      const schema = schemas[at] as z.ZodType;
      const document = structuredClone(value);
      expect(fits(schema, document)).toBe(isRight(schema, document));
      const places = placesIn(document);
      const below = random(seed);
      for (let i = 0; i < 200; i++) {
        const place = places[below(places.length)] as Place;
        changed(place, below(strange.length + 20), places[below(places.length)], () => {
          const right = isRight(schema, document);
          answers[right ? 'right' : 'wrong']++;
          if (fits(schema, document) !== right)
            expect.unreachable(`${place.key} of ${JSON.stringify(place.holder)?.slice(0, 200)} is ${right}`);
        });
      }
      expect(document).toEqual(value);
    }),
    trials(5000, 7, 3),
  );
  seen(answers.right, 1000, 'changes that fit');
  seen(answers.wrong, 1000, 'changes that do not');
});

test('every row is known to the quick check: a full one fits', () => {
  for (const [kind, schema] of Object.entries(rowSchemas(systemSchema)))
    expect([kind, fits(schema as z.ZodType, sampleOf(schema, true))]).toEqual([kind, true]);
});

test.each<readonly [string, z.ZodType, unknown]>([
  ['a longest text', z.string().max(2), 'x'],
  ['a form of text', z.email(), 'x@example.org'],
  ['text made of anything', z.coerce.string(), 'x'],
  ['a pattern that keeps its place', z.string().regex(/x/g), 'x'],
  ['a change', z.string().trim(), 'x'],
  ['a date', z.date(), new Date(0)],
  ['a multiple', z.number().multipleOf(2), 2],
  ['a small number', z.int32(), 2],
  ['a shortest list', z.array(z.string()).min(1), ['x']],
  ['an open object', z.object({}), {}],
  ['a record of certain keys', z.record(z.enum(['a']), z.string()), { a: 'x' }],
  ['null', z.string().nullable(), 'x'],
])('what it does not know of a schema, it leaves to the schema: %s', (_, schema, value) => {
  expect([schema.safeParse(value).success, fits(schema, value)]).toEqual([true, false]);
});

const base = { format: 'career-pathways/1', id: 's', title: 'S' };

test('it goes as deep as the walk does, in lists and in objects', () => {
  const nested = (levels: number, [open, close]: readonly [string, string]): unknown =>
    JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`);
  const answers = [60, 61, 62, 63, 64].flatMap((levels) =>
    [['[', ']'] as const, ['{"a":', '}'] as const].map((way) => {
      const system = { ...base, extensions: { a: nested(levels, way) } };
      expect([levels, way, fits(systemSchema, system)]).toEqual([levels, way, isRight(systemSchema, system)]);
      return isRight(systemSchema, system);
    }),
  );
  expect(new Set(answers).size).toBe(2);
});

test('objects may stand in several places, but not in ever more of them', () => {
  const one = { kind: 'text', text: 'x' };
  const asked = (times: number) => ({
    ...base,
    steps: [
      {
        id: 'a',
        title: 'A',
        kind: 'job',
        requires: { kind: 'all', of: Array.from({ length: times }, () => one) },
      },
    ],
  });
  for (const times of [3, 499, 501, 600, 700, 5000]) {
    expect([times, fits(systemSchema, asked(times))]).toEqual([times, isRight(systemSchema, asked(times))]);
    expect(fits(systemSchema, JSON.parse(JSON.stringify(asked(times))))).toBe(true);
  }
  expect([600, 700].map((times) => fits(systemSchema, asked(times)))).toEqual([true, false]);
});
