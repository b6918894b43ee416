/** Five degree plans with the metrics that Curricular Analytics exported for every course, by semesters and quarters. */
import { describe, expect, test } from 'vitest';
import { curricularMetrics } from '../../src/measure/curricular-metrics.js';
import { curriculum, type TypedEdge } from '../measure/curriculum.js';
import { isThere, readCsv, textOf } from './shared-data.js';

const plans = [
  // Courses, and totals: complexity, blocking, delay, centrality.
  ['BSCS_Hawaii_Manoa', 41, [236, 99, 137, 399]],
  ['Colostate_CSDegree_2017_w_MATH', 41, [415, 174, 241, 2866]],
  ['Colostate_CSDegree_2017', 37, [208, 74, 134, 521]],
  ['Colostate_CSDegree', 37, [175, 61, 114, 147]],
  ['Michigan_Ann_Arbor_CS', 38, [115.6, 60, 113, 157]],
] as const;
const fileOf = (plan: string) => `curricula/with-metrics/${plan}_w_metrics.csv`;

const kinds = [
  ['Prerequisites', 'before'],
  ['Corequisites', 'concurrent'],
  ['Strict-Corequisites', 'same-term'],
] as const;

describe.each(plans)('%s', (plan, courses, [complexity, blocking, delay, centrality]) => {
  test.skipIf(!isThere(fileOf(plan)))('has the exported metrics', () => {
    const lines = readCsv(textOf(fileOf(plan)));
    const start = lines.findIndex(([first]) => first === 'Courses');
    const calendar = lines.find(([first]) => first === 'System Type')?.[1];
    if (calendar !== 'semester' && calendar !== 'quarter') throw new Error(`calendar ${calendar}`);
    const header = lines[start + 1]!;
    const rows = lines.slice(start + 2).map((fields) => {
      expect(fields).toHaveLength(header.length);
      return (name: string) => fields[header.indexOf(name)]!;
    });
    const ids = rows.map((row) => row('Course ID'));
    const edges = rows.flatMap((row) =>
      kinds.flatMap(([column, timing]) =>
        row(column)
          .split(';')
          .filter((id) => id !== '')
          .map((id): TypedEdge => [id, row('Course ID'), timing]),
      ),
    );
    expect(edges.every(([from]) => ids.includes(from))).toBe(true);
    const metrics = curricularMetrics(curriculum(ids, edges), { calendar });
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
