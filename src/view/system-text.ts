/** A pathway system at a glance, as text. */

import { plainText } from '../base/visible.js';
import { entryPoints } from '../graph/doors/entry-points.js';
import { exitPoints } from '../graph/doors/exit-points.js';
import { waves } from '../graph/order/waves.js';
import { type PathwayGraph, pathwayGraph } from '../graph/pathway-graph.js';
import { checkSystem } from '../model/check-arguments.js';
import { partnerTypes } from '../model/partner-types.js';
import type { PathwaySystem } from '../model/system.js';

/**
 * Renders a system: its partners, and for each pathway the ladder in waves with what each step awards, and its doors.
 *
 * @throws PathwayError `bad-system` for what is not a pathway system.
 *
 * @example
 * ```ts
 * import { systemText } from 'career-pathways/view';
 * systemText({ format: 'career-pathways/1', id: 's', title: 'Care ladder' }); // => 'Care ladder\n'
 * ```
 */
export function systemText(system: PathwaySystem): string {
  checkSystem(system);
  const lines = [system.title];
  const partners = system.partners ?? [];
  if (partners.length > 0) lines.push('', 'Partners');
  for (const { name, id, types } of partners)
    lines.push(`  ${name} [${id}]: ${types.map((type) => partnerTypes[type]).join(', ')}`);
  for (const { id } of system.pathways ?? []) lines.push('', ...pathwayLines(pathwayGraph(system, id)));
  return plainText(lines);
}

function pathwayLines(graph: PathwayGraph): string[] {
  const { pathway } = graph;
  const { waves: found, stuck, cycles } = waves(graph);
  const row = (id: string) => {
    const step = graph.steps[graph.indexOf.get(id) ?? -1];
    const awards = step?.awards?.length ? ` → ${step.awards.join(', ')}` : '';
    return `${step?.title ?? id} [${id}]${awards}`;
  };
  return [
    `${pathway.title} [${pathway.id}]`,
    ...found.flatMap((wave, index) => wave.map((id) => `  ${String(index + 1).padStart(3)}  ${row(id)}`)),
    ...stuck.map((id) => `    -  ${row(id)} (nothing opens it)`),
    ...cycles.map((members) => `  These require each other: ${members.join(', ')}`),
    ...graph.unresolved.map((id) => `  Not in the document: ${id}`),
    ...entryPoints(graph).map(
      ({ step, declared, derived }) =>
        `  Enter at ${step}${origin(declared, derived, 'by its requirements')}`,
    ),
    ...exitPoints(graph).map(({ step, credentials, declared, derived }) => {
      const held = credentials.length > 0 ? ` with ${credentials.join(', ')}` : '';
      return `  Leave after ${step}${held}${origin(declared, derived, 'by what it awards')}`;
    }),
  ];
}

function origin(declared: readonly string[], derived: boolean, how: string): string {
  if (declared.length === 0) return ` (${how}; not declared)`;
  return derived ? ` (${declared.join(', ')})` : ` (${declared.join(', ')}; declared only)`;
}
