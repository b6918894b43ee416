import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exitPoints } from '../../../src/graph/doors/exit-points.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { ExitPoint } from '../../../src/model/exit.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { trials } from '../../depth.js';
import { systems } from '../arbitrary-system.js';
import { exitsOf, worldOf } from '../oracle.js';
import { exit, pathwayOf, step } from '../small-system.js';

const exitsIn = (system: PathwaySystem) => exitPoints(pathwayGraph(system, 'p'));
const onCredential = (id: string, credential: string): ExitPoint => ({
  id,
  pathway: 'p',
  after: { kind: 'credential', credential },
});

describe('exitPoints', () => {
  test('is the same as a second opinion', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const found = exitsIn(system).map((row) => ({ ...row, declared: [...row.declared].sort() }));
        expect(found).toEqual(exitsOf(worldOf(system, 'p')));
      }),
      trials(120_000, 14),
    );
  });

  test('the ladder of Tucson has three, all derived and none declared', () => {
    const file = new URL('../../../docs/examples/tucson-bht.json', import.meta.url);
    const system = JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem;
    const found = exitPoints(pathwayGraph(system, 'bht'));
    expect(found.flatMap(({ credentials }) => credentials).sort()).toEqual([
      'bht-advanced',
      'bht-associate',
      'bht-basic',
    ]);
    expect(found.map((row) => row.step)).toEqual(['bht-advanced', 'bht-associate', 'bht-basic-3']);
    expect(found.every((row) => row.derived && row.declared.length === 0)).toBe(true);
  });

  test('is declared by the step or by a credential that the step awards', () => {
    const steps = [
      step('a', undefined, { awards: ['x', 'y'] }),
      step('b'),
      step('c', undefined, { awards: [] }),
    ];
    const exits = [
      exit('from b', 'b'),
      exit('from a', 'a'),
      onCredential('with y', 'y'),
      onCredential('with z', 'z'),
    ];
    expect(exitsIn(pathwayOf(steps, { exits }))).toEqual([
      { step: 'a', credentials: ['x', 'y'], declared: ['from a', 'with y'], derived: true },
      { step: 'b', credentials: [], declared: ['from b'], derived: false },
    ]);
  });

  test('a credential that two steps award makes an exit after each', () => {
    const steps = [step('b', undefined, { awards: ['x'] }), step('a', undefined, { awards: ['x'] })];
    const found = exitsIn(pathwayOf(steps, { exits: [onCredential('e', 'x')] }));
    expect(found.map((row) => [row.step, row.declared])).toEqual([
      ['a', ['e']],
      ['b', ['e']],
    ]);
  });

  test('an exit of another pathway or after a step elsewhere is left out', () => {
    const exits = [{ ...exit('e', 'a'), pathway: 'q' }, exit('f', 'elsewhere')];
    expect(exitsIn(pathwayOf([step('a')], { exits }))).toEqual([]);
  });

  test('a credential that is listed twice declares its exit once', () => {
    const system = pathwayOf([step('a', undefined, { awards: ['x', 'x'] })], {
      exits: [onCredential('e', 'x')],
    });
    expect(exitsIn(system)[0]?.declared).toEqual(['e']);
  });
});
