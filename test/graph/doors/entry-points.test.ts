import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../../src/graph/doors/entry-points.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { trials } from '../../depth.js';
import { systems } from '../arbitrary-system.js';
import { entriesOf, worldOf } from '../oracle.js';
import { any, beside, entry, grade, graded, pathwayOf, prior, step, words } from '../small-system.js';

const entriesIn = (system: PathwaySystem) => entryPoints(pathwayGraph(system, 'p'));

describe('entryPoints', () => {
  test('is the same as a second opinion', () => {
    fc.assert(
      fc.property(systems, (system) => {
        expect(entriesIn(system)).toEqual(entriesOf(worldOf(system, 'p')));
      }),
      trials(120_000, 13),
    );
  });

  test('the ladder of Tucson has one, declared and derived', () => {
    const file = new URL('../../../docs/examples/tucson-bht.json', import.meta.url);
    const system = JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem;
    const expected = [{ step: 'abe', declared: ['abe-door'], derived: true }];
    expect(entryPoints(pathwayGraph(system, 'bht'))).toEqual(expected);
  });

  test('a step that asks only for what comes from outside is one, though nobody declares it', () => {
    const outside = step('a', { kind: 'all', of: [grade(8), words('An interview'), prior('elsewhere')] });
    expect(entriesIn(pathwayOf([outside]))).toEqual([{ step: 'a', declared: [], derived: true }]);
  });

  test('a door in the middle is declared but not derived, with or without a requirement of its own', () => {
    const steps = [step('a'), step('b', prior('a')), step('c', prior('b'))];
    const entries = [entry('two', 'c', grade(9)), entry('one', 'c', grade(10)), entry('bare', 'b')];
    expect(entriesIn(pathwayOf(steps, { entries }))).toEqual([
      { step: 'a', declared: [], derived: true },
      { step: 'b', declared: ['bare'], derived: false },
      { step: 'c', declared: ['one', 'two'], derived: false },
    ]);
  });

  test('a step without a requirement is derived, even if its entry asks for something of the pathway', () => {
    const system = pathwayOf([step('a'), step('b')], { entries: [entry('e', 'b', prior('a'))] });
    expect(entriesIn(system)).toContainEqual({ step: 'b', declared: ['e'], derived: true });
  });

  test('a step that can begin beside an open one is derived; one that needs a grade in it is not', () => {
    const steps = [step('a'), step('b', beside('a')), step('c', graded('a', 2)), step('d', beside('c'))];
    expect(entriesIn(pathwayOf(steps)).map((found) => found.step)).toEqual(['a', 'b']);
  });

  test('a level that a step of the pathway raises does not come from outside; a higher one does', () => {
    const raising = step('abe', undefined, { raises: [{ scheme: 'grade', level: 9 }] });
    const found = entriesIn(pathwayOf([raising, step('low', grade(8)), step('high', grade(10))]));
    expect(found.map((row) => row.step)).toEqual(['abe', 'high']);
  });

  test('a door into another pathway, or to a step that is not on this one, is left out', () => {
    const steps = [step('a', any())];
    const entries = [{ ...entry('e', 'a'), pathway: 'q' }, entry('f', 'elsewhere')];
    expect(entriesIn(pathwayOf(steps, { entries }))).toEqual([]);
  });
});
