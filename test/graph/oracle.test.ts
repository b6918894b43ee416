/** The second opinion agrees with itself, and the random systems show what they should. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seen, trials } from '../depth.js';
import { samples } from './arbitrary-system.js';
import {
  broughtFromOutside,
  cyclesOf,
  distance,
  reachOf,
  startableByStriking,
  startableByTrial,
  statusesNow,
  wavesOf,
  worldOf,
} from './oracle.js';

describe('the second opinion', () => {
  test('finds the same steps to start together by trying every set and by striking out', () => {
    fc.assert(
      fc.property(samples, ({ system }) => {
        const world = worldOf(system, 'p');
        const brings = broughtFromOutside(world);
        const byTrial = startableByTrial(world, brings, new Set(), world.steps);
        expect(startableByStriking(world, brings, new Set(), world.steps)).toEqual(byTrial);
      }),
      trials(40_000, 1),
    );
  });

  test('sees every kind of answer in the random systems, and long pathways', () => {
    const tally = new Map<string, number>();
    const see = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
    for (const { system, learner } of fc.sample(samples, trials(60_000, 2))) {
      const world = worldOf(system, 'p');
      for (const [, status] of statusesNow(world, learner)) see(status);
      const { waves, stuck } = wavesOf(world);
      see(waves.length > 3 ? 'long' : 'short');
      if (stuck.length > 0) see('stuck');
      if (cyclesOf(world).length > 0) see('cyclic');
      if (reachOf(world, learner).perhaps.length > 0) see('perhaps');
      for (const { id } of world.steps) see(distance(world, learner, { kind: 'step', step: id }));
    }
    const kinds = ['ready', 'unclear', 'blocked', 'held', 'long', 'short', 'stuck', 'cyclic', 'perhaps'];
    for (const kind of [...kinds, 'held', 'within-reach', 'needs-more', 'no-route'])
      seen(tally.get(kind), 99, kind);
  });
});
