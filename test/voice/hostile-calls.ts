/** Values of a wrong kind, and how every exported function answers each of them in the place of each argument. */
import { PathwayError } from '../../src/base/pathway-error.js';

const throwing = (name: string) => () => {
  throw new RangeError(name);
};

/** Values that no function asks for, or that only look like what it asks for. */
export const hostileValues: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['false', false],
  ['0', 0],
  ['-0', -0],
  ['1', 1],
  ['-1', -1],
  ['0.5', 0.5],
  ['1e21', 1e21],
  ['2 ** 53', 2 ** 53],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['a bigint', 10n],
  ['an empty text', ''],
  ['a text', 'foo'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['a lone surrogate', '\ud800'],
  ['a long text', 'x'.repeat(100_000)],
  ['no day', '2026-13-45'],
  ['a symbol', Symbol('s')],
  ['an empty list', []],
  ['a list of null', [null]],
  ['a list of numbers', [-1, Number.NaN]],
  ['a list of texts', ['ab', '']],
  ['a list of lists', [[], [[]]]],
  ['a sparse list', new Array(3)],
  ['an empty object', {}],
  ['an object without prototype', Object.create(null)],
  ['an object of a class', new (class Thing {})()],
  [
    'an object that names everything',
    { id: 1, kind: 'foo', of: null, steps: 5, format: 'career-pathways/1' },
  ],
  ['a getter that throws', Object.defineProperty({}, 'id', { get: throwing('getter'), enumerable: true })],
  [
    'a proxy that throws',
    new Proxy({}, { get: throwing('trap'), ownKeys: throwing('trap'), has: throwing('trap') }),
  ],
  ['a proxy of nothing', new Proxy({}, {})],
  [
    'an object that holds itself',
    (() => {
      const self: { self?: unknown } = {};
      self.self = self;
      return self;
    })(),
  ],
  ['a map', new Map([['a', 1]])],
  ['a set', new Set([1])],
  ['a date', new Date(0)],
  ['an invalid date', new Date(Number.NaN)],
  ['a regular expression', /x/],
  ['bytes', new Uint8Array([0xff, 0xfe, 0])],
  ['numbers', new Float64Array(2)],
  ['a promise', Promise.resolve(1)],
  ['a function', () => 1],
  ['a function that throws', throwing('callback')],
  ['a function that answers NaN', () => Number.NaN],
  ['a function that answers a text', () => 'foo'],
  ['a class', class Thing {}],
  ['an iterator that throws', { [Symbol.iterator]: throwing('iterator') }],
];

/** What a call did that it should not: an error of another class. `undefined` where all is well. */
export async function fault(call: () => unknown): Promise<string | undefined> {
  try {
    let answer = await call();
    if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer) {
      const items = (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      for (let at = 0; at < 10 && !(await items.next()).done; at++) answer = at;
    } else if (typeof answer === 'object' && answer !== null && Symbol.iterator in answer) {
      const items = (answer as Iterable<unknown>)[Symbol.iterator]();
      for (let at = 0; at < 10 && !items.next().done; at++) answer = at;
    }
    return undefined;
  } catch (error) {
    if (error instanceof PathwayError) return undefined;
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
