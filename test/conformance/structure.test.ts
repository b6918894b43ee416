/** Every value of ../shared/data/oracles/structure.json: published metrics of 14 curricula, or computed from them. */
import { describe, expect, test } from 'vitest';
import { curricularMetrics } from '../../src/measure/curricular-metrics.js';
import { curriculum, type TypedEdge } from '../measure/curriculum.js';
import { isThere, once, textOf } from './shared-data.js';

const path = 'oracles/structure.json';

interface Oracle {
  readonly name: string;
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [from: string, to: string, kind: 'pre' | 'co' | 'strict_co'])[];
  readonly expect: Readonly<Record<Metric, readonly number[]>> & {
    readonly totals: Readonly<Record<Metric, number>>;
  };
}
const metrics = ['blocking', 'delay', 'centrality', 'complexity'] as const;
type Metric = (typeof metrics)[number];

const timings = { pre: 'before', co: 'concurrent', strict_co: 'same-term' } as const;
const names = [
  ...['UBW-8', 'PBW-7', 'Diamond-4', 'Heileman-a', 'Heileman-b'],
  ...['EE-CalculusReady', 'EE-PrecalculusReady', 'EE-WrightSt', 'GaTech-EE-44'],
  ...['BSCS_Hawaii_Manoa', 'Colostate_CSDegree_2017_w_MATH', 'Colostate_CSDegree_2017', 'Colostate_CSDegree'],
  'Michigan_Ann_Arbor_CS',
];

describe.skipIf(!isThere(path))('structure.json', () => {
  const oracles = once((): readonly Oracle[] => JSON.parse(textOf(path)));

  test('holds the graphs named here', () => {
    expect(oracles().map(({ name }) => name)).toEqual(names);
  });

  test.each(names)('%s', (name) => {
    const { nodes, edges, expect: expected } = oracles().find((oracle) => oracle.name === name)!;
    const graph = curriculum(
      nodes,
      edges.map(([from, to, kind]): TypedEdge => [from, to, timings[kind]]),
    );
    const found = curricularMetrics(graph);
    const rows = nodes.map((node) => found.steps.find(({ step }) => step === node)!);
    for (const metric of metrics)
      expect([metric, rows.map((row) => row[metric])]).toEqual([metric, expected[metric]]);
    expect(found.totals).toEqual(expected.totals);
  });
});
