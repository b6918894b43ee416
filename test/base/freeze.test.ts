import { describe, expect, test } from 'vitest';
import { freeze } from '../../src/base/freeze.js';
import { size } from '../depth.js';

interface Nest {
  inside?: Nest;
}

function nested(depth: number): Nest {
  let nest: Nest = {};
  for (let n = 0; n < depth; n++) nest = { inside: nest };
  return nest;
}

describe('freeze', () => {
  test('freezes everything inside and gives back the same value', () => {
    const value = { list: [{ a: 1 }, [{ b: null }]], deep: { er: { text: 'x' } }, n: 1 };
    expect(freeze(value)).toBe(value);
    const parts = [value, value.list, value.list[0], value.list[1], value.deep, value.deep.er];
    expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
    expect(Object.isFrozen((value.list[1] as object[])[0])).toBe(true);
    expect(() => Object.assign(value.deep.er, { text: 'y' })).toThrow(TypeError);
  });

  test('gives back what cannot be frozen', () => {
    for (const value of [null, undefined, 1, 'text', true]) expect(freeze(value)).toBe(value);
  });

  test('does not enter what is frozen already', () => {
    const open = { a: 1 };
    freeze(Object.freeze({ open }));
    expect(Object.isFrozen(open)).toBe(false);
  });

  test('ends on values that contain themselves', () => {
    const ring: { self?: unknown; list: unknown[] } = { list: [] };
    ring.self = ring;
    ring.list.push(ring);
    expect(Object.isFrozen(freeze(ring).list)).toBe(true);
  });

  test('takes very many levels without recursion', () => {
    const depth = size(200_000);
    const value = freeze(nested(depth));
    let levels = 0;
    for (let at: Nest | undefined = value; at; at = at.inside) if (Object.isFrozen(at)) levels++;
    expect(levels).toBe(depth + 1);
  });
});
