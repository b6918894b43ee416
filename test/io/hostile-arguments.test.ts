/** Values of every wrong kind: readers of foreign documents answer a Result, writers name the argument. */
import { describe, expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { expandCtdl } from '../../src/io/ctdl/expand-ctdl.js';
import { inspectCtdl } from '../../src/io/ctdl/inspect-ctdl.js';
import { readCtdl } from '../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../src/io/ctdl/write-ctdl.js';
import { writeCurriculum } from '../../src/io/curricular-csv/write-curriculum.js';
import { writeSchemaOrg } from '../../src/io/schema-org/write-schema-org.js';
import { writeTables } from '../../src/io/tables/write-tables.js';
import { written } from '../../src/io/writing/write-context.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables } from '../../src/model/tables.js';
import { size } from '../depth.js';

class Custom {}
const fail = () => {
  throw new Error('hostile');
};
const circle: { [key: string]: unknown } = { '@id': 'a', '@type': 'ceterms:Pathway' };
circle['ceterms:hasPart'] = [circle];
const values: readonly unknown[] = [
  ...[null, undefined, true, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol('s')],
  ...[
    '',
    'x',
    'x'.repeat(size(100_000)),
    '\ud800',
    [],
    [[]],
    [null],
    Array.from({ length: size(100_000) }, () => 0),
  ],
  ...[{}, Object.create(null), Object.freeze({}), new Custom(), new Date(0), new Map(), new Set(), /x/],
  ...[fail, class {}, new Error('x'), Promise.resolve(1), new Uint8Array(8), circle],
  new Proxy({}, {}),
  new Proxy({}, { get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail }),
  {
    get format() {
      return fail();
    },
    get '@type'() {
      return fail();
    },
  },
  { format: 'career-pathways/1' },
  { format: 'career-pathways/1', id: 's', title: 'S', steps: 7 },
];
const system: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S' };

/** What a call throws, where that is not a `PathwayError`. */
function oddity(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error instanceof PathwayError ? undefined : error;
  }
}

describe('writers of a system with a row that is none', () => {
  const broken = { ...system, pathways: [{ id: 'p', title: 'P', steps: [] }], steps: [null] } as never;
  test.each([
    ['writeTables', () => writeTables(broken)],
    ['writeCurriculum', () => writeCurriculum(broken)],
    ['writeCtdl', () => writeCtdl(broken)],
    ['writeSchemaOrg', () => writeSchemaOrg(broken, { base: 'https://example.org/' })],
  ])('%s names it', (_, write) => {
    expect(write).toThrow(expect.objectContaining({ code: 'bad-system', argument: 'system.steps[0]' }));
  });

  test('an error that is not about the document comes through', () => {
    const mine = new Error('no memory');
    const failing = () => {
      throw mine;
    };
    expect(() => written(system, failing)).toThrow(mine);
  });
});

describe.each(values.map((value, index) => [index, value] as const))('value %i', (_, value) => {
  const any = value as never;

  test('readers answer a Result whose findings have codes', () => {
    for (const read of [readCtdl(value), inspectCtdl(value)])
      if (!read.ok)
        expect(read.issues.every(({ code, path, message }) => code && path !== undefined && message)).toBe(
          true,
        );
      else expect(value).toBe(circle);
  });

  test('writers throw nothing but a PathwayError', () => {
    const base = 'https://example.org/';
    expect(oddity(() => writeSchemaOrg(any, { base }))).toBeUndefined();
    expect(oddity(() => writeSchemaOrg(system, any))).toBeUndefined();
    expect(oddity(() => writeSchemaOrg(system, { base: any }))).toBeUndefined();
    expect(oddity(() => writeCtdl(any))).toBeUndefined();
    expect(oddity(() => writeCtdl(system, any))).toBeUndefined();
    expect(oddity(() => writeCtdl(system, { base: any }))).toBeUndefined();
  });

  test('malformed rows and fields of a system throw nothing but a PathwayError', () => {
    for (const table of Object.values(tables)) {
      const malformed = { ...system, [table]: [value] } as unknown as PathwaySystem;
      expect(oddity(() => writeCtdl(malformed))).toBeUndefined();
      expect(oddity(() => writeSchemaOrg(malformed, { base: 'urn:x:' }))).toBeUndefined();
    }
  });

  test('expanding answers a Result or rejects with a PathwayError', async () => {
    const processor = { expand: (document: object) => Promise.resolve(document) };
    const node = { '@id': 'a' };
    const calls = [
      () => expandCtdl(value, { processor }),
      () => expandCtdl(node, any),
      () => expandCtdl(node, { processor: any }),
      () => expandCtdl(node, { processor, contexts: any }),
      () => expandCtdl(node, { processor: { expand: any } }),
      () => expandCtdl(node, { processor: { expand: () => any } }),
    ];
    for (const call of calls) {
      const error = await call().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error === undefined || error instanceof PathwayError).toBe(true);
    }
  });
});

test('a mistake names its argument', () => {
  const thrown = (call: () => unknown) => {
    try {
      return call();
    } catch (error) {
      return error instanceof PathwayError && `${error.code} ${error.argument}`;
    }
  };
  expect(thrown(() => writeCtdl(7 as never))).toBe('bad-system system');
  expect(thrown(() => writeCtdl(system, { base: 'not an address' }))).toBe('bad-argument options.base');
  expect(thrown(() => writeSchemaOrg(system, 7 as never))).toBe('bad-argument options');
  const steps = [null] as never;
  expect(thrown(() => writeCtdl({ ...system, steps }))).toBe('bad-system system.steps[0]');
});

test('every finding and every loss has a severity', () => {
  const { losses } = writeCtdl({
    ...system,
    steps: [{ id: 'a', title: 'A', kind: 'course', level: 'secondary' }],
  });
  const read = readCtdl({ a: 1 });
  const found = [
    ...losses,
    ...writeSchemaOrg(system, { base: 'urn:x:' }).losses,
    ...(read.ok ? [] : read.issues),
  ];
  expect(found.length).toBe(3);
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'error']);
});
