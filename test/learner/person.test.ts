/** One person on one day, against the slow second opinion. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { seen, trials } from '../depth.js';
import { persons } from './arbitrary-person.js';
import { dayOf, standings } from './person-oracle.js';

const on = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf });

test('every step stands as the second opinion says, in that order, with what it gives', () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(persons, ({ system, learner, asOf }) => {
      const found = nextSteps(pathwayGraph(system, 'p'), learner, on(asOf));
      const told = found.map((row) => {
        const { missing, alongside, ...rest } = { missing: undefined, alongside: undefined, ...row };
        expect(missing !== undefined).toBe(row.status === 'blocked' || row.status === 'unclear');
        const kind = row.status === 'held' ? row.because : row.status;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        return rest;
      });
      expect(told).toEqual(standings(dayOf(system, learner, asOf)));
    }),
    trials(20_000, 160),
  );
  const kinds = [
    'ready',
    'enrolled',
    'unclear',
    'blocked',
    'closed',
    'credited',
    'taken',
    'awards',
    'later-steps',
  ];
  for (const kind of kinds) seen(counts.get(kind), 10, kind);
});
