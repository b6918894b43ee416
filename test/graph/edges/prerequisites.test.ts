/** Which steps count towards which: what is always needed is what nobody can do without. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prerequisites } from '../../../src/graph/edges/prerequisites.js';
import { unavoidable } from '../../../src/graph/needs/unavoidable.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { seen, trials } from '../../depth.js';
import { creditSamples } from '../arbitrary-system.js';
import { all, any, beside, credits, graded, holds, pathwayOf, prior, step } from '../small-system.js';

test('steps by what they are, award and give credits for', () => {
  const graph = pathwayGraph(
    pathwayOf([
      step('a', undefined, { awards: ['x'], credits: 3 }),
      step('b', undefined, { awards: ['x'], credits: 2 }),
      step('c', all(holds('x'), beside('d'))),
      step('d', any(prior('a'), graded('b', 2))),
      step('e', credits(5, 'a', 'b', 'nowhere')),
    ]),
    'p',
  );
  expect(
    prerequisites(graph).map(({ from, to, timing, always }) => [from, to, timing, always].join(' ')),
  ).toEqual([
    'a c before false',
    'b c before false',
    'd c concurrent true',
    'a d before false',
    'b d before false',
    'a e before true',
    'b e before true',
  ]);
});

test('what is always needed is unavoidable', () => {
  let always = 0;
  fc.assert(
    fc.property(creditSamples, ({ system }) => {
      const graph = pathwayGraph(system, 'p');
      for (const row of prerequisites(graph)) {
        if (!row.always) continue;
        const needed = unavoidable(graph, { kind: 'step', step: row.to });
        if (needed.status !== 'found') continue;
        always++;
        expect(needed.steps).toContain(row.from);
      }
    }),
    trials(30_000, 81),
  );
  seen(always, 300);
});
