/** The hand-made lattices are documents that can be read, and hang together but for what they say. */
import { describe, expect, test } from 'vitest';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { readSystem } from '../../src/model/read-system.js';
import { itLattice, manufacturingLattice, nursingLattice } from './lattices.js';

const problems = (system: unknown) => {
  const read = readSystem(system);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return inspectSystem(read.value).map(({ code, path }) => `${code} ${path}`);
};

describe('lattices', () => {
  test('hang together', () => {
    // Work in the field opens a step without its courses, on purpose; that is said.
    expect(problems(nursingLattice)).toEqual(['entry-waives /entries/3/requires']);
    expect(problems(itLattice)).toEqual(['entry-waives /entries/2/requires']);
  });

  test('but for the door that is missing on purpose', () => {
    expect(problems(manufacturingLattice)).toEqual([
      'dangling-reference /exits/0/reenter/1',
      'entry-waives /entries/1/requires',
    ]);
  });

  test('every step has a duration in weeks and a cost in dollars', () => {
    for (const { steps = [] } of [nursingLattice, manufacturingLattice, itLattice])
      for (const { duration, cost } of steps) {
        expect(duration).toMatch(/^P\d+W$/);
        expect(cost).toEqual({ amount: expect.any(Number), currency: 'USD' });
      }
  });
});
