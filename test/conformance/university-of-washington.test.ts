/** A whole university's prerequisites, cyclic as they are. */
import { describe, expect, test } from 'vitest';
import { prerequisites } from '../../src/graph/edges/prerequisites.js';
import { waves } from '../../src/graph/order/waves.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { reachable } from '../../src/graph/reachable.js';
import { systemGraph } from '../../src/graph/system-graph.js';
import { curricularMetrics } from '../../src/measure/curricular-metrics.js';
import { readSystem } from '../../src/model/read-system.js';
import { all, any, prior } from '../graph/small-system.js';
import { requirementOf, systemOfTable } from './prerequisite-table.js';
import { isThere, readCsv, textOf } from './shared-data.js';

const path = 'prerequisites/uw_prereq_2022.csv';
const there = isThere(path);

describe.skipIf(!there)('uw_prereq_2022.csv', () => {
  const table = there ? readCsv(textOf(path)) : [];
  const system = systemOfTable(table);
  const graph = systemGraph(system);

  test('is a system of 5,531 courses from 10,776 rows', () => {
    expect(table).toHaveLength(10_777);
    expect(graph.steps).toHaveLength(5531);
    const read = readSystem(system);
    expect(read.ok).toBe(true);
    expect(pathwayGraph(system, 'all').steps).toEqual(graph.steps);
  });

  test('has 30 cyclic sets: 8 courses that require themselves, and 22 of two or more', () => {
    const { cycles } = curricularMetrics(graph);
    expect(cycles).toHaveLength(30);
    expect(cycles.filter((members) => members.length === 1)).toHaveLength(8);
  });

  test('22 of them wait for themselves; the other 8 are courses that are taken together', () => {
    const { cycles } = waves(graph);
    expect(cycles).toHaveLength(22);
    expect(cycles.filter((members) => members.length === 1)).toHaveLength(8);
    expect(waves(pathwayGraph(system, 'all')).cycles).toEqual(cycles);
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
    const { steps, totals } = curricularMetrics(graph);
    expect(totals).toEqual({ blocking: 57_620, delay: null, centrality: null, complexity: null });
    expect(Math.max(...steps.map(({ delay }) => delay ?? 0))).toBe(16);
    expect(steps.filter(({ delay }) => delay === null)).toHaveLength(414);
  });

  test('tells how long it takes', () => {
    const text = JSON.stringify(system);
    const measured = [
      ['JSON.parse', timed(() => JSON.parse(text))],
      ['systemGraph', timed(() => systemGraph(system))],
      ['waves', timed(() => waves(graph))],
      ['reachable', timed(() => reachable(graph, {}))],
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

test('"or" binds before "and", inside brackets and between them', () => {
  // M or (2 or 3, and 4 or 5) or (6 and 7), and 8: as ESS 411 is written, with one more.
  const rows = ['M1O', '22O', '32A', '42O', '52O', '64A', '74A', '85 '].map(
    ([name, group, join], at) =>
      (column: string) =>
        ({ course_branch: '0', pr_curric_abbr: 'X', pr_course_no: name, pr_group_no: group })[column] ??
        { pr_and_or: join?.trim(), pr_seq_no: `${100 + 10 * at}` }[column] ??
        '',
  );
  const one = (name: string) => prior(`0 X ${name}`);
  expect(requirementOf(rows.toReversed())).toEqual(
    all(
      any(one('M'), all(any(one('2'), one('3')), any(one('4'), one('5'))), all(one('6'), one('7'))),
      one('8'),
    ),
  );
});

function timed(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
