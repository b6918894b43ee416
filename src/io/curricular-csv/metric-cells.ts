/**
 * Metrics in a file of courses. They are of the courses as they stood in it: beside other requirements they would be
 * wrong, so they are written only as long as nothing is required otherwise.
 */

import { canonicalJson } from '../../base/canonical-json.js';
import { byCodeUnits } from '../../base/ids.js';
import { sha256 } from '../../base/sha256.js';
import type { Step } from '../../model/step.js';
import { type CurriculumForm, type Line, plain } from './layout.js';

/** The metrics that a file may have. */
export type Metric = 'blocking' | 'delay' | 'centrality' | 'complexity';

/** The metrics of a step, as `curricularMetrics` has them; null where there is none. */
export type MetricsRow = { readonly step: string } & {
  readonly [metric in Metric]: number | string | null;
};

const metricNames: { readonly [metric in Metric]: RegExp } = {
  blocking: /^(?:total)?blocking(?:factors?)?$/,
  delay: /^(?:total)?delay(?:factors?)?$/,
  centrality: /^(?:total)?centrality$/,
  complexity: /^(?:total)?(?:structural)?(?:complexity|cruciality)$/,
};

/** Which metric a column, or a line, is called by. */
export function metricNamed(name: string): Metric | undefined {
  const letters = plain(name);
  return (Object.keys(metricNames) as Metric[]).find((metric) => metricNames[metric].test(letters));
}

/** Whether a file has metrics: in columns of its courses, or in lines. */
export function hasMetrics({ head, additional = [], tail }: CurriculumForm): boolean {
  const headers = [head.at(-1) ?? [], additional.at(-1) ?? []];
  return headers.flat().some(metricNamed) || [...head, ...additional, ...tail].some(isMetricLine);
}

/** Lines without the metrics in them. */
export function withoutMetrics(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    isMetricLine(line) ? line.map((cell, place) => (place === 0 ? cell : '')) : line,
  );
}

function isMetricLine([first = '', ...rest]: Line): boolean {
  return metricNamed(first) !== undefined && rest.some((cell) => /\d/.test(cell));
}

/** A digest of what metrics depend on: which courses there are, and what each requires. */
export function structureOf(steps: readonly Step[]): string {
  const rows = steps.map(({ id, requires }) => canonicalJson([id, requires ?? null]));
  return sha256(rows.sort(byCodeUnits).join('\n'));
}
