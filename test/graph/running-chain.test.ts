import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forwardChain, never } from '../../src/graph/forward-chain.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { advance, startChain } from '../../src/graph/running-chain.js';
import { size, trials } from '../depth.js';
import { systems } from './arbitrary-system.js';
import { beside, pathwayOf, step } from './small-system.js';

describe('a running chain', () => {
  test('whatever nodes come to hold, in whatever portions, agrees with the first stage of a forward chain', () => {
    fc.assert(
      fc.property(
        systems,
        fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 5 }),
        (system, lots) => {
          const { program } = pathwayGraph(system, 'p');
          const portions = lots.map((lot) => lot.map((node) => node % program.size));
          let chain = startChain(program, portions[0] ?? []);
          const held = [...(portions[0] ?? [])];
          for (const portion of portions.slice(1)) {
            const next = advance(program, chain, portion);
            held.push(...portion);
            const stages = forwardChain(program, held, 1);
            expect([...next.chain.fired]).toEqual([...stages].map((stage) => (stage === never ? 0 : 1)));
            expect([...next.chain.held]).toEqual([...stages].map((stage) => (stage === 0 ? 1 : 0)));
            const differs = [...stages.keys()].filter(
              (node) =>
                next.chain.fired[node] !== chain.fired[node] || next.chain.held[node] !== chain.held[node],
            );
            expect([...next.changed].sort((a, b) => a - b)).toEqual(differs);
            chain = next.chain;
          }
        },
      ),
      trials(80_000, 72),
    );
  });

  test('a very long ring that is taken at the same time opens at once', () => {
    const length = size(100_000);
    const id = (n: number) => String(100_000 + n);
    const ring = Array.from({ length }, (_, n) => step(id(n), beside(id((n + 1) % length))));
    const { program } = pathwayGraph(pathwayOf(ring), 'p');
    const chain = startChain(program, []);
    expect(chain.fired.every((fired) => fired === 1)).toBe(true);
  });
});
