import { describe, expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { entryPoints } from '../../src/graph/doors/entry-points.js';
import { exitPoints } from '../../src/graph/doors/exit-points.js';
import { waves } from '../../src/graph/order/waves.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { reachable } from '../../src/graph/reachable.js';
import { systemGraph } from '../../src/graph/system-graph.js';
import {
  all,
  any,
  credits,
  entry,
  exit,
  grade,
  graded,
  holds,
  pathwayOf,
  prior,
  step,
} from './small-system.js';

function errorOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('pathwayGraph', () => {
  test('a pathway that the system does not have is a mistake of the caller', () => {
    for (const system of [
      pathwayOf([step('a')]),
      { format: 'career-pathways/1', id: 'x', title: 'X' } as const,
    ]) {
      const error = errorOf(() => pathwayGraph(system, 'q'));
      expect(error).toBeInstanceOf(PathwayError);
      expect((error as PathwayError).code).toBe('unknown-pathway');
    }
    expect(errorOf(() => pathwayGraph(pathwayOf([]), '__proto__'))).toBeInstanceOf(PathwayError);
  });

  test('numbers the steps by code units', () => {
    const ids = ['b', 'a', '10', '9', 'Z', 'é', '😀', '\uffff', '__proto__'];
    const graph = pathwayGraph(pathwayOf(ids.map((id) => step(id))), 'p');
    const expected = ['10', '9', 'Z', '__proto__', 'a', 'b', 'é', '😀', '\uffff'];
    expect(graph.steps.map(({ id }) => id)).toEqual(expected);
    expect(expected.map((id) => graph.indexOf.get(id))).toEqual(expected.map((_, index) => index));
  });

  test('lists the steps it cannot find, once each and by id, and goes on without them', () => {
    const system = pathwayOf([step('a'), step('b', prior('lost'))], {
      pathways: [{ id: 'p', title: 'P', steps: ['lost', 'b', 'a', 'gone', 'lost', 'a'] }],
    });
    const graph = pathwayGraph(system, 'p');
    expect(graph.unresolved).toEqual(['gone', 'lost']);
    expect(graph.steps.map(({ id }) => id)).toEqual(['a', 'b']);
    // A step that is not there comes from outside.
    expect(waves(graph).waves).toEqual([['b', 'a']]);
    expect(reachable(graph, { learner: {} }).sure).toEqual(['a']);
    expect(reachable(graph, { learner: { steps: [{ step: 'lost' }] } }).sure).toEqual(['a', 'b']);
  });

  test('a step of the system that is not on the pathway comes from outside', () => {
    const steps = [step('a', undefined, { awards: ['x'] }), step('b', all(prior('a'), holds('x')))];
    const graph = pathwayGraph(pathwayOf(steps, { pathways: [{ id: 'p', title: 'P', steps: ['b'] }] }), 'p');
    expect(waves(graph).waves).toEqual([['b']]);
    expect(reachable(graph, { learner: {} }).sure).toEqual([]);
    expect(reachable(graph, { learner: { steps: [{ step: 'a' }], credentials: ['x'] } }).sure).toEqual(['b']);
  });

  test('keeps the entries and exits of this pathway, by id', () => {
    const system = pathwayOf([step('a')], {
      entries: [entry('e2', 'a'), entry('e1', 'a'), { ...entry('e0', 'a'), pathway: 'q' }],
      exits: [exit('x2', 'a'), { ...exit('x0', 'a'), pathway: 'q' }, exit('x1', 'a')],
    });
    const graph = pathwayGraph(system, 'p');
    expect(graph.entries.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(graph.exits.map(({ id }) => id)).toEqual(['x1', 'x2']);
  });

  test('an entry opens its step, whatever the step requires', () => {
    const system = pathwayOf([step('a', any()), step('b', prior('a'))], {
      entries: [entry('e', 'a', grade(8))],
    });
    const graph = pathwayGraph(system, 'p');
    expect(reachable(graph, { learner: {} }).sure).toEqual([]);
    expect(reachable(graph, { learner: { levels: [{ scheme: 'grade', level: 8 }] } }).sure).toEqual([
      'a',
      'b',
    ]);
  });

  test('one of several entries is enough, and the own requirement still opens the step', () => {
    const entries = [entry('e', 'b', grade(8)), entry('f', 'b', holds('x'))];
    const graph = pathwayGraph(pathwayOf([step('a'), step('b', holds('y'))], { entries }), 'p');
    for (const credential of ['x', 'y'])
      expect(reachable(graph, { learner: { credentials: [credential] } }).sure).toEqual(['a', 'b']);
    expect(reachable(graph, { learner: { credentials: ['z'] } }).sure).toEqual(['a']);
  });

  test('an entry that asks for something closes a step that says nothing; one that asks nothing does not', () => {
    const closed = pathwayOf([step('a')], { entries: [entry('e', 'a', grade(8)), entry('f', 'a')] });
    expect(reachable(pathwayGraph(closed, 'p'), { learner: {} }).sure).toEqual([]);
    const open = pathwayOf([step('a')], { entries: [entry('f', 'a')] });
    expect(reachable(pathwayGraph(open, 'p'), { learner: {} }).sure).toEqual(['a']);
  });

  test('an entry without a requirement leaves that of its step in force', () => {
    const system = pathwayOf([step('a', any())], { entries: [entry('e', 'a')] });
    expect(reachable(pathwayGraph(system, 'p'), { learner: {} }).sure).toEqual([]);
  });

  test('leaves that ask the same are one, whatever the order of their fields', () => {
    const one = { kind: 'level', scheme: 'grade', level: 8 } as const;
    const other = { level: 8, kind: 'level', scheme: 'grade' } as const;
    const graph = pathwayGraph(pathwayOf([step('a', one), step('b', other), step('c', grade(9))]), 'p');
    expect(graph.leaves).toEqual([one, grade(9)]);
  });

  test('odd ids are ids like any other', () => {
    const odd = ['__proto__', 'constructor', '10', 'toString', '😀', 'step a'];
    const rungs = odd.map((id, index) =>
      step(id, index > 0 ? all(prior(odd[index - 1]!), holds(odd[index - 1]!)) : undefined, {
        awards: [id],
        credits: 1,
      }),
    );
    const goal = step('goal', all(credits(6, ...odd), graded('__proto__', 1)));
    const exits = odd.map((id) => exit(id, id, { occupations: [id] }));
    const graph = pathwayGraph(
      pathwayOf([...rungs, goal], { exits, entries: [entry('__proto__', '__proto__')] }),
      'p',
    );
    expect(waves(graph)).toEqual({ waves: [...odd.map((id) => [id]), ['goal']], stuck: [], cycles: [] });
    expect(entryPoints(graph)).toEqual([{ step: '__proto__', declared: ['__proto__'], derived: true }]);
    expect(exitPoints(graph).map((found) => [found.step, ...found.credentials, ...found.declared])).toEqual(
      [...odd].sort().map((id) => [id, id, id]),
    );
  });

  test('is frozen and leaves the system as it was', () => {
    const system = pathwayOf([step('b', prior('a')), step('a')], {
      entries: [entry('f', 'a'), entry('e', 'a')],
    });
    const copy = structuredClone(system);
    expect(Object.isFrozen(pathwayGraph(system, 'p'))).toBe(true);
    expect(system).toEqual(copy);
  });
});

describe('step', () => {
  const graph = pathwayGraph(pathwayOf([step('a'), step('__proto__', prior('a'))]), 'p');

  test('gives the step of the document, without a this', () => {
    const { step: find } = graph;
    expect([find('a'), find('__proto__')]).toEqual([graph.steps[1], graph.steps[0]]);
    expect(find('a')).toBe(graph.steps[1]);
    expect(systemGraph(graph.system).step('a')).toBe(find('a'));
  });

  test.each(['nowhere', 'constructor', ''])('refuses "%s"', (id) => {
    expect(() => graph.step(id)).toThrowError(
      expect.objectContaining({ code: 'unknown-step', argument: 'id' }),
    );
  });

  test('is no part of the data', () => {
    expect(Object.keys(graph)).not.toContain('step');
    expect(structuredClone(graph)).toEqual(graph);
  });
});
