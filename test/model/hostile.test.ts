/** Input that means harm, or that nobody meant: a named error or a true reading, and nothing else changed. */
import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { readLearner } from '../../src/model/read-learner.js';
import { readSystem } from '../../src/model/read-system.js';
import { readRequirement } from '../../src/model/requirement-schema.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { tables } from '../../src/model/tables.js';
import { sample, size } from '../depth.js';
import { issuesOf } from './issues.js';
import { type Plain, rowSchemas, sampleOf } from './schema-walk.js';

const builtIns = [Object, Array, String, Number, Function, Map, Set].map(
  ({ prototype }) => [prototype as object, Reflect.ownKeys(prototype as object)] as const,
);

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  for (const [prototype, keys] of builtIns) expect(Reflect.ownKeys(prototype)).toEqual(keys);
});

const base = { format: 'career-pathways/1', id: 's', title: 'S' };
const step = { id: 'x', title: 'X', kind: 'job' };
const inExtensions = (value: unknown) => ({ ...base, extensions: { x: value } });
const fromText = (text: string): unknown => JSON.parse(text);

/** The code of the first issue and its place; `ok` when it was read, and then as the very value. */
function outcome(input: unknown): string {
  const answer = readSystem(input);
  if (answer.ok) expect(answer.value).toBe(input);
  return answer.ok ? 'ok' : `${answer.issues[0]?.code} ${answer.issues[0]?.path}`;
}

describe('the key __proto__ in JSON text is refused by name', () => {
  const bad = '"__proto__":{"polluted":true}';

  it.each<[string, string, string]>([
    ['at the top', `{"format":"career-pathways/1","id":"s","title":"S",${bad}}`, '/__proto__'],
    [
      'in an entity',
      `{"format":"career-pathways/1","id":"s","title":"S","steps":[{"id":"x","title":"X","kind":"job",${bad}}]}`,
      '/steps/0/__proto__',
    ],
    [
      'in a requirement',
      `{"format":"career-pathways/1","id":"s","title":"S","steps":[{"id":"x","title":"X","kind":"job","requires":{"kind":"all","of":[{"kind":"text","text":"t",${bad}}]}}]}`,
      '/steps/0/requires/of/0/__proto__',
    ],
    [
      'in extensions',
      `{"format":"career-pathways/1","id":"s","title":"S","extensions":{${bad}}}`,
      '/extensions/__proto__',
    ],
    [
      'deep in extensions',
      `{"format":"career-pathways/1","id":"s","title":"S","extensions":{"a":[{"b/c":{"d":[[{${bad}}]]}}]}}`,
      '/extensions/a/0/b~1c/d/0/0/__proto__',
    ],
    [
      'as a language',
      `{"format":"career-pathways/1","id":"s","title":"S","partners":[{"id":"p","name":"P","types":[],"translations":{"__proto__":{"polluted":"x"}}}]}`,
      '/partners/0/translations/__proto__',
    ],
    [
      'as a translated field',
      `{"format":"career-pathways/1","id":"s","title":"S","partners":[{"id":"p","name":"P","types":[],"translations":{"es":{"__proto__":"x"}}}]}`,
      '/partners/0/translations/es/__proto__',
    ],
    ['with null', `{"format":"career-pathways/1","id":"s","title":"S","__proto__":null}`, '/__proto__'],
  ])('%s', (_, text, path) => {
    expect(issuesOf(readSystem(fromText(text)))).toEqual([`unsafe-key ${path}`]);
  });

  it('and the key constructor with a prototype inside is an unknown field, or kept under extensions', () => {
    const bad = fromText('{"constructor":{"prototype":{"polluted":true}}}') as object;
    expect(issuesOf(readSystem({ ...base, ...bad }))).toEqual(['unknown-field /constructor']);
    expect(issuesOf(readSystem({ ...base, steps: [{ ...step, ...bad, prototype: 1 }] })).sort()).toEqual([
      'unknown-field /steps/0/constructor',
      'unknown-field /steps/0/prototype',
    ]);
    expect(outcome(inExtensions(bad))).toBe('ok');
  });

  it('and in the other readers', () => {
    expect(issuesOf(readLearner(fromText(`{${bad}}`)))).toEqual(['unsafe-key /__proto__']);
    expect(issuesOf(readRequirement(fromText(`{"kind":"text","text":"t",${bad}}`)))).toEqual([
      'unsafe-key /__proto__',
    ]);
  });
});

describe('ids are any text but a blank one', () => {
  const strange = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '10',
    '9',
    '-0',
    ' a',
    '\tb',
    '🩺',
    '👩🏽‍⚕️',
    'مسار التمريض',
    '\u202Egnisrun',
    '\u0000',
    '\uFEFFc',
    'a/b~c',
    "'; DROP TABLE steps; --",
    'all',
    'x'.repeat(10_000),
  ];
  const smallest = Object.fromEntries(
    Object.entries(rowSchemas(systemSchema)).map(([kind, schema]) => [kind, sampleOf(schema, false)]),
  ) as { [kind: string]: { [field: string]: Plain } };

  it.each(sample(Object.entries(tables)))('%s: %s', (kind, table) => {
    const system = { ...base, [table]: strange.map((id) => ({ ...smallest[kind], id })) };
    const before = structuredClone(system);
    expect(outcome(system)).toBe('ok');
    expect(isDeepStrictEqual(system, before)).toBe(true);
    const back: unknown = JSON.parse(JSON.stringify(system));
    expect(outcome(back)).toBe('ok');
    expect(isDeepStrictEqual(back, before)).toBe(true);
    expect(outcome({ ...base, [table]: [{ ...smallest[kind], id: '' }] })).toBe(`wrong-form /${table}/0/id`);
  });

  it('of the system too', () => {
    for (const id of strange) expect(outcome({ ...base, id })).toBe('ok');
    expect(outcome({ ...base, id: '' })).toBe('wrong-form /id');
  });
});

describe('half a surrogate pair is refused by name', () => {
  it.each<[string, unknown, string]>([
    ['in the id of the system', { ...base, id: 'a\ud800' }, '/id'],
    ['in an id', { ...base, steps: [{ ...step, id: '\udc00' }] }, '/steps/0/id'],
    ['in a reference', { ...base, steps: [{ ...step, provider: '\ud83d' }] }, '/steps/0/provider'],
    ['in a title', { ...base, title: '\ude00\ud83d' }, '/title'],
    ['in a word', { ...base, steps: [{ ...step, kind: 'job\ud800' }] }, '/steps/0/kind'],
    ['in extensions', inExtensions(['ok', '\ud800']), '/extensions/x/1'],
    ['in a key', inExtensions({ '\ud800': 1 }), '/extensions/x/\ud800'],
    ['in a key at the top', { ...base, '\udfff': 1 }, '/\udfff'],
    ['from JSON text', inExtensions(fromText('"\\ud800"')), '/extensions/x'],
  ])('%s', (_, input, path) => {
    expect(issuesOf(readSystem(input))).toEqual([`broken-text ${path}`]);
  });

  it('whole pairs are fine, in ids and keys', () => {
    expect(outcome({ ...base, id: '😀', extensions: { '😀': '\u{10FFFF}' } })).toBe('ok');
  });
});

describe('values that JSON does not have are refused by name', () => {
  class Plain {
    readonly format = 'career-pathways/1';
    readonly id = 's';
    readonly title = 'S';
  }
  class Titled {
    title = 'X';
  }
  const extraKey: unknown[] = [1];
  Object.assign(extraKey, { extra: 1 });

  it.each<[string, unknown, string]>([
    ['NaN', inExtensions(Number.NaN), 'not-json /extensions/x'],
    [
      'Infinity',
      { ...base, steps: [{ ...step, credits: Number.POSITIVE_INFINITY }] },
      'not-json /steps/0/credits',
    ],
    ['-Infinity', inExtensions([Number.NEGATIVE_INFINITY]), 'not-json /extensions/x/0'],
    ['-0', { ...base, steps: [{ ...step, credits: -0 }] }, 'not-json /steps/0/credits'],
    [
      '1e400 in JSON text',
      { ...base, steps: [{ ...step, credits: fromText('1e400') }] },
      'not-json /steps/0/credits',
    ],
    ['-0 in JSON text', inExtensions(fromText('-0')), 'not-json /extensions/x'],
    ['a bigint', inExtensions(1n), 'not-json /extensions/x'],
    ['a function', inExtensions(() => 1), 'not-json /extensions/x'],
    ['a method named toJSON', { ...base, extensions: { toJSON: () => ({}) } }, 'not-json /extensions/toJSON'],
    ['a symbol', inExtensions(Symbol('s')), 'not-json /extensions/x'],
    ['a symbol as a key', { ...base, [Symbol('s')]: 1 }, 'not-plain '],
    ['a symbol as a key in extensions', inExtensions({ [Symbol.iterator]: 1 }), 'not-plain /extensions/x'],
    ['a Date', { ...base, revised: new Date(0) }, 'not-plain /revised'],
    ['a Date in extensions', inExtensions(new Date(0)), 'not-plain /extensions/x'],
    ['a Map', inExtensions(new Map([['a', 1]])), 'not-plain /extensions/x'],
    ['a Set as a table', { ...base, steps: new Set() }, 'not-plain /steps'],
    ['a class instance at the top', new Plain(), 'not-plain '],
    [
      'a class instance in a table',
      { ...base, steps: [Object.assign(new Titled(), step)] },
      'not-plain /steps/0',
    ],
    ['an object that inherits', { ...base, steps: [Object.create(step)] }, 'not-plain /steps/0'],
    ['boxed text', { ...base, title: new String('S') }, 'not-plain /title'],
    ['an error', inExtensions(new Error('x')), 'not-plain /extensions/x'],
    ['a regular expression', inExtensions(/x/), 'not-plain /extensions/x'],
    ['a promise', inExtensions(Promise.resolve(1)), 'not-plain /extensions/x'],
    ['bytes', inExtensions(new Uint8Array(2)), 'not-plain /extensions/x'],
    ['an empty buffer', inExtensions(new ArrayBuffer(0)), 'not-plain /extensions/x'],
    ['a list with keys of its own', inExtensions(extraKey), 'not-plain /extensions/x'],
    [
      'an own key __proto__ set in code',
      inExtensions(Object.defineProperty({}, '__proto__', { value: 1, enumerable: true })),
      'unsafe-key /extensions/x/__proto__',
    ],
  ])('%s', (_, input, expected) => {
    expect(issuesOf(readSystem(input))).toContain(expected);
    expect(outcome(input)).toBe(expected);
  });

  it('a list with holes', () => {
    const holes: unknown[] = [1];
    holes[2] = 3;
    expect(outcome(inExtensions(holes))).toBe('not-plain /extensions/x');
    expect(outcome({ ...base, steps: new Array(3) })).toBe('not-plain /steps');
  });

  it('a field that is undefined', () => {
    expect(outcome({ ...base, description: undefined })).toBe('not-json /description');
    expect(outcome({ ...base, steps: [{ ...step, requires: undefined }] })).toBe(
      'not-json /steps/0/requires',
    );
    expect(outcome(inExtensions([undefined]))).toBe('not-json /extensions/x/0');
    expect(outcome(undefined)).toBe('not-json ');
  });

  it('each is reported, not only the first', () => {
    const input = { ...base, description: Number.NaN, extensions: { a: [1n, Number.NaN] } };
    expect(issuesOf(readSystem(input)).sort()).toEqual([
      'not-json /description',
      'not-json /extensions/a/0',
      'not-json /extensions/a/1',
    ]);
  });
});

describe('objects that act', () => {
  it('a getter that throws is a named error', () => {
    const throwing = (fields: object, key: string) =>
      Object.defineProperty({ ...fields }, key, {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      });
    expect(outcome(throwing(base, 'description'))).toBe('unreadable ');
    expect(outcome({ ...base, steps: [throwing(step, 'level')] })).toBe('unreadable /steps/0');
    expect(outcome(inExtensions([throwing({}, 'a')]))).toBe('unreadable /extensions/x/0');
    expect(outcome(inExtensions(throwing({}, '__proto__')))).toBe('unsafe-key /extensions/x/__proto__');
  });

  it('a getter that answers is read, or refused by name', () => {
    const input = {
      ...base,
      get description() {
        return 'text';
      },
    };
    expect(outcome(input)).toMatch(/^(?:ok|not-plain .*)$/);
  });

  it('a Proxy that lets everything through is read, or refused by name', () => {
    expect(outcome(new Proxy({ ...base }, {}))).toMatch(/^(?:ok|not-plain )$/);
    expect(outcome({ ...base, steps: new Proxy([step], {}) })).toMatch(/^(?:ok|not-plain \/steps)$/);
  });

  it('a revoked Proxy is a named error', () => {
    const revoked = (target: object) => {
      const { proxy, revoke } = Proxy.revocable(target, {});
      revoke();
      return proxy;
    };
    expect(outcome(revoked({ ...base }))).toBe('unreadable ');
    expect(outcome({ ...base, steps: revoked([]) })).toBe('unreadable /steps');
    expect(outcome(inExtensions([revoked({})]))).toBe('unreadable /extensions/x/0');
  });

  const traps: ProxyHandler<object>[] = (
    ['ownKeys', 'getPrototypeOf', 'get', 'getOwnPropertyDescriptor'] as const
  ).map((trap) => ({
    [trap]: () => {
      throw new Error('no');
    },
  }));

  it('a Proxy whose traps throw is a named error', () => {
    for (const handler of traps) {
      expect(outcome(new Proxy({ ...base }, handler))).toBe('unreadable ');
      expect(outcome(inExtensions(new Proxy({ a: 1 }, handler)))).toBe('unreadable /extensions/x');
    }
  });

  it('no code of the input runs but its getters', () => {
    const ran: string[] = [];
    const spy = (name: string) => () => {
      ran.push(name);
      return name;
    };
    outcome(inExtensions({ toString: spy('toString'), valueOf: spy('valueOf'), toJSON: spy('toJSON') }));
    outcome({ ...base, title: { [Symbol.toPrimitive]: spy('toPrimitive'), toString: spy('toString') } });
    outcome({ ...base, steps: { length: 1, 0: step, [Symbol.iterator]: spy('iterator') } });
    expect(ran).toEqual([]);
  });
});

describe('objects that contain themselves', () => {
  it('a self reference is too deep', () => {
    const self: Record<string, unknown> = { ...base };
    self['extensions'] = { self };
    expect(outcome(self)).toMatch(/^too-deep (?:\/extensions\/self){32}$/);
  });

  it('so are two objects that contain each other, and a list in itself', () => {
    const [a, b]: Record<string, unknown>[] = [{}, {}] as const;
    Object.assign(a as object, { b });
    Object.assign(b as object, { a });
    expect(outcome(inExtensions(a))).toMatch(/^too-deep \/extensions\/x(?:\/[ab])+$/);
    const list: unknown[] = [];
    list.push(list);
    expect(outcome(inExtensions(list))).toMatch(/^too-deep \/extensions\/x(?:\/0)+$/);
  });

  it('so is a requirement that requires itself', () => {
    const tree: { kind: string; of: unknown[] } = { kind: 'all', of: [] };
    tree.of.push({ kind: 'any', of: [tree] });
    expect(outcome({ ...base, steps: [{ ...step, requires: tree }] })).toMatch(
      /^too-deep \/steps\/0\/requires(?:\/of\/0)+/,
    );
    expect(readRequirement(tree).ok).toBe(false);
  });
});

describe('one object in many places', () => {
  it('is read where it stands twice', () => {
    const region = [{ scheme: 'us-state', code: '04' }];
    const pathways = ['a', 'b'].map((id) => ({ id, title: id, steps: [], region }));
    expect(outcome({ ...base, region, pathways })).toBe('ok');
  });

  it('60 levels, each twice the one below, come to an end: read, or refused by name', () => {
    let tree: unknown = {};
    for (let level = 0; level < 60; level++) tree = [tree, tree];
    expect(outcome(inExtensions(tree))).toMatch(/^(?:ok|too-shared .*)$/);
  });
});

describe('size', () => {
  it('JSON nested very deep is too deep, at the place where it gets too deep', () => {
    const depth = size(100_000);
    const lists = fromText(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(outcome(inExtensions(lists))).toBe(`too-deep /extensions/x${'/0'.repeat(62)}`);
    expect(outcome(lists)).toBe(`too-deep ${'/0'.repeat(64)}`);
    const objects = fromText(`${'{"of":'.repeat(depth)}1${'}'.repeat(depth)}`);
    expect(outcome({ ...base, steps: objects })).toBe(`too-deep /steps${'/of'.repeat(63)}`);
    expect(issuesOf(readRequirement(objects))).toEqual([`too-deep ${'/of'.repeat(64)}`]);
  });

  it('text of megabytes is read, wherever text may stand', () => {
    const long = 'é'.repeat(size(10_000_000));
    expect(outcome({ ...base, id: long, title: long, description: long })).toBe('ok');
    expect(outcome({ ...base, extensions: { [long]: long } })).toBe('ok');
    expect(outcome({ ...base, steps: [{ ...step, id: long }] })).toBe('ok');
  });

  it('text of megabytes is refused where a date, a code or a duration belongs', () => {
    const digits = '1'.repeat(size(10_000_000));
    expect(outcome({ ...base, revised: digits })).toBe('wrong-form /revised');
    expect(outcome({ ...base, region: [{ scheme: 'local-workforce-area', code: `${digits} ` }] })).toBe(
      'wrong-form /region/0/code',
    );
    expect(outcome({ ...base, steps: [{ ...step, duration: `P${digits}` }] })).toBe(
      'wrong-form /steps/0/duration',
    );
    expect(outcome({ ...base, steps: [{ ...step, cip: { edition: '2020', code: digits } }] })).toBe(
      'wrong-form /steps/0/cip/code',
    );
  });

  it('a very long chain of steps, and a star of one that counts them all, are read', () => {
    const ids = Array.from({ length: size(1_000_000) }, (_, index) => `${index}`);
    const steps: object[] = ids.map((id, index) => ({
      id,
      title: 'Link',
      kind: 'job',
      ...(index > 0 ? { requires: { kind: 'step', step: ids[index - 1] } } : {}),
    }));
    steps.push({ ...step, id: 'hub', requires: { kind: 'credits', least: 1, of: ids } });
    expect(outcome({ ...base, steps })).toBe('ok');
  });
});

it('data from another realm is read, or refused by name', () => {
  const foreign: unknown = runInNewContext('JSON.parse(text)', {
    text: JSON.stringify({ ...base, steps: [step] }),
  });
  expect(outcome(foreign)).toMatch(/^(?:ok|not-plain )$/);
});

it('undefined is spoken of in words', () => {
  expect(issuesOf(readSystem({ ...base, description: undefined }))).toEqual(['not-json /description']);
});

describe('what changes between two looks', () => {
  const flaky = (answers: number) => {
    let asked = 0;
    return {
      ...base,
      get description() {
        asked++;
        if (asked > answers) throw new Error('no');
        return 'text';
      },
    };
  };

  it('a getter that throws at the second look throws nothing at the caller', () => {
    for (const answers of [0, 1, 2, 3]) expect(() => readSystem(flaky(answers))).not.toThrow();
  });

  it('nor does an id that is text only at first', () => {
    for (const answers of [1, 2, 3, 4]) {
      let asked = 0;
      const row = Object.defineProperty({ ...step }, 'id', {
        enumerable: true,
        get: () => (asked++ < answers ? 'x' : 7),
      });
      expect(() => readSystem({ ...base, steps: [row] })).not.toThrow();
    }
  });
});

describe('what JSON.stringify would lose or change is refused', () => {
  it('a field that cannot be listed', () => {
    const hidden = Object.defineProperty({ ...base }, 'title', { enumerable: false });
    expect(JSON.parse(JSON.stringify(hidden))).not.toHaveProperty('title');
    expect(outcome(hidden)).toBe('not-plain ');
  });

  it('a hidden toJSON', () => {
    const lying = Object.defineProperty({ ...base }, 'toJSON', { value: () => 'another document' });
    expect(JSON.stringify(lying)).toBe('"another document"');
    expect(outcome(lying)).toBe('not-plain ');
  });

  it('a list of a class of its own', () => {
    class Steps extends Array<unknown> {
      toJSON(): string {
        return 'no list';
      }
    }
    expect(outcome({ ...base, steps: new Steps() })).toBe('not-plain /steps');
  });

  it('a symbol as a key of a list', () => {
    const list = Object.assign([], { [Symbol('s')]: 1 });
    expect(outcome(inExtensions(list))).toBe('not-plain /extensions/x');
  });
});

it('a list of holes brings one issue, not one for each hole', () => {
  const list: unknown[] = [];
  list.length = 100_000;
  const answer = readSystem(inExtensions(list));
  expect(answer.ok ? 0 : answer.issues.length).toBe(1);
});

it('a list or an object of broken values brings no more than a hundred issues', () => {
  const broken = Array.from({ length: size(100_000) }, () => Number.NaN);
  for (const values of [broken, { ...broken }]) {
    const answer = readSystem(inExtensions(values));
    if (answer.ok) expect.fail('was read');
    expect(answer.issues.length).toBeGreaterThan(0);
    expect(answer.issues.length).toBeLessThanOrEqual(100);
  }
  const unknown = Object.fromEntries(broken.map((_, index) => [`field ${index}`, 1]));
  const answer = readSystem({ ...base, ...unknown });
  expect(answer.ok ? 0 : answer.issues.length).toBe(100);
});

it('an object in many places is looked at a few times, not once for every way to it', () => {
  let looks = 0;
  const bottom = new Proxy(
    {},
    {
      ownKeys: () => {
        looks++;
        return [];
      },
    },
  );
  let tree: unknown = bottom;
  for (let level = 0; level < 16; level++) tree = [tree, tree];
  readSystem(inExtensions(tree));
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(3000);
});

// What the readers do not do yet. This says what they should do.

it('constants that many rows of a literal share are read', () => {
  const region = [{ scheme: 'us-state', code: '04' }];
  const sectors = [{ edition: '2022', code: '62' }];
  const effective = { from: '2026' };
  const pathways = Array.from({ length: 300 }, (_, index) => ({
    id: `${index}`,
    title: 'P',
    steps: [],
    region,
    sectors,
    effective,
  }));
  expect(outcome(JSON.parse(JSON.stringify({ ...base, pathways })))).toBe('ok');
  expect(outcome({ ...base, pathways })).toBe('ok');
});
