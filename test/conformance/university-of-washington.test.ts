/** A whole university's prerequisites, cyclic as they are. */
import { describe, expect, test } from 'vitest';
import { prerequisites } from '../../src/graph/edges/prerequisites.js';
import { waves } from '../../src/graph/order/waves.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { reachable } from '../../src/graph/reachable.js';
import { systemGraph } from '../../src/graph/system-graph.js';
import { readUwPrerequisites } from '../../src/io/curricular-csv/read-uw-prerequisites.js';
import { curricularMetrics } from '../../src/measure/curricular-metrics.js';
import { depth } from '../depth.js';
import { accepted } from '../io/accepted.js';
import { bytesOf, isThere, once } from './shared-data.js';

const path = 'prerequisites/uw_prereq_2022.csv';

// 10,776 rows: not in a quick run.
describe.skipIf(depth === 'quick' || !isThere(path))('uw_prereq_2022.csv', () => {
  const reading = once(() => accepted(readUwPrerequisites(bytesOf(path))));
  const whole = once(() => systemGraph(reading().system));

  test('is a system of 5,531 courses from 10,776 rows', () => {
    const { system, tally, notes } = reading();
    const graph = whole();
    expect(tally).toEqual({ unit: 'row', in: 10_776, mapped: 10_776, kept: 0, left: {} });
    expect(notes.map(({ column }) => column)).toEqual(['pr_and_or']);
    expect(graph.steps).toHaveLength(5531);
    expect(pathwayGraph(system, 'all').steps).toEqual(graph.steps);
  });

  test('has 30 cyclic sets: 8 courses that require themselves, and 22 of two or more', () => {
    const { cycles } = curricularMetrics(whole());
    expect(cycles).toHaveLength(30);
    expect(cycles.filter((members) => members.length === 1)).toHaveLength(8);
  });

  test('22 of them wait for themselves; the other 8 are courses that are taken together', () => {
    const graph = whole();
    const { cycles } = waves(graph);
    expect(cycles).toHaveLength(22);
    expect(cycles.filter((members) => members.length === 1)).toHaveLength(8);
    expect(waves(pathwayGraph(reading().system, 'all')).cycles).toEqual(cycles);
    const named = new Set(cycles.map((members) => members.join()));
    const others = curricularMetrics(graph).cycles.filter((members) => !named.delete(members.join()));
    expect(named.size).toBe(0);
    expect(others).toHaveLength(8);
    const edges = prerequisites(graph);
    for (const members of others) {
      const inside = edges.filter(({ from, to }) => members.includes(from) && members.includes(to));
      expect(new Set(inside.map(({ timing }) => timing))).toEqual(new Set(['concurrent']));
    }
  });

  test('leaves 414 courses without a delay; the longest path of the others has 16 courses', () => {
    const { steps, totals } = curricularMetrics(whole());
    const sum = (of: (step: (typeof steps)[number]) => number | string | null) =>
      steps.reduce((total, step) => total + Number(of(step) ?? 0), 0);
    expect(totals).toEqual({
      blocking: 57_620,
      delay: sum(({ delay }) => delay),
      centrality: sum(({ centrality }) => centrality),
      complexity: sum(({ complexity }) => complexity),
      unmeasured: 414,
    });
    expect(totals.delay).toBe(27_641);
    expect(Math.max(...steps.map(({ delay }) => delay ?? 0))).toBe(16);
    expect(steps.filter(({ delay }) => delay === null)).toHaveLength(414);
  });

  test('tells how long it takes', () => {
    const { system } = reading();
    const graph = whole();
    const text = JSON.stringify(system);
    const measured = [
      ['JSON.parse', timed(() => JSON.parse(text))],
      ['systemGraph', timed(() => systemGraph(system))],
      ['waves', timed(() => waves(graph))],
      ['reachable', timed(() => reachable(graph, { learner: {} }))],
      ['curricularMetrics', timed(() => curricularMetrics(graph))],
    ] as const;
    const unit = measured[0][1];
    const lines = measured.map(
      ([name, time]) => `  ${name}: ${time.toFixed(1)} ms, ${(time / unit).toFixed(1)} × JSON.parse`,
    );
    console.log(['5,531 courses, best of 5:', ...lines].join('\n'));
    const { waves: found, stuck } = waves(graph);
    expect(found.flat().length + stuck.length).toBe(5531);
  });
});

function timed(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
