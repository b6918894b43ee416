/** Five degree plans with the metrics that Curricular Analytics exported for every course, by semesters and quarters. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { courseForm } from '../../src/io/curricular-csv/layout.js';
import { readCurriculum } from '../../src/io/curricular-csv/read-curriculum.js';
import { writeCurriculum } from '../../src/io/curricular-csv/write-curriculum.js';
import { curricularMetrics } from '../../src/measure/curricular-metrics.js';
import { accepted } from '../io/accepted.js';
import { bytesOf, isThere } from './shared-data.js';

const plans = [
  // Courses, and totals: complexity, blocking, delay, centrality.
  ['BSCS_Hawaii_Manoa', 41, [236, 99, 137, 399]],
  ['Colostate_CSDegree_2017_w_MATH', 41, [415, 174, 241, 2866]],
  ['Colostate_CSDegree_2017', 37, [208, 74, 134, 521]],
  ['Colostate_CSDegree', 37, [175, 61, 114, 147]],
  ['Michigan_Ann_Arbor_CS', 38, [115.6, 60, 113, 157]],
] as const;
const fileOf = (plan: string) => `curricula/with-metrics/${plan}_w_metrics.csv`;

describe.each(plans)('%s', (plan, courses, [complexity, blocking, delay, centrality]) => {
  test.skipIf(!isThere(fileOf(plan)))('has the exported metrics', () => {
    const { system, notes, calendar } = accepted(readCurriculum(bytesOf(fileOf(plan))));
    expect(notes).toEqual([]);
    const steps = system.steps!;
    const rows = steps.map((step) => {
      const { cells } = courseForm(step)!;
      return (name: string) => (name === 'Course ID' ? step.id : cells[name]!);
    });
    expect(calendar).toBe(plan.startsWith('Michigan') ? 'quarter' : 'semester');
    if (!calendar) return;
    const metrics = curricularMetrics(pathwayGraph(system, 'curriculum'), { calendar });
    const ids = steps.map(({ id }) => id);
    expect(ids).toHaveLength(courses);
    for (const row of rows)
      expect(metrics.steps.find(({ step }) => step === row('Course ID'))).toEqual({
        step: row('Course ID'),
        blocking: Number(row('Blocking')),
        delay: Number(row('Delay')),
        centrality: Number(row('Centrality')),
        complexity: Number(row('Complexity')),
      });
    expect(metrics.totals).toEqual({ complexity, blocking, delay, centrality });
  });
});

describe.each(plans.flatMap(([plan]) => [`curricula/plans/${plan}.csv`, fileOf(plan)]))('%s', (file) => {
  test.skipIf(!isThere(file))('is written again with equal cells, as another reader finds them', () => {
    const { system } = accepted(readCurriculum(bytesOf(file)));
    const { output: text, losses } = writeCurriculum(system);
    const cells = (from: string | Uint8Array) =>
      parse(from as Buffer, { bom: true, relax_column_count: true });
    expect(cells(text)).toEqual(cells(bytesOf(file)));
    expect(losses).toEqual([]);
  });
  test.skipIf(!isThere(file))('differs where it is edited and nowhere else', () => {
    const { system } = accepted(readCurriculum(bytesOf(file)));
    const steps = system.steps!.map((step, at) =>
      at === 3 ? { ...step, title: '=Renamed', credits: 9 } : step,
    );
    const before = parse(bytesOf(file) as Buffer, { bom: true, relax_column_count: true }) as string[][];
    const after = parse(writeCurriculum({ ...system, steps }).output, {
      relax_column_count: true,
    }) as string[][];
    const changed = before.flatMap((row, at) =>
      row.flatMap((cell, place) => (after[at]?.[place] === cell ? [] : [after[at]?.[place]])),
    );
    expect(changed).toEqual(["'=Renamed", '9']);
  });
});
