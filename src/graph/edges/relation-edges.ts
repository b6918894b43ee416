/** Whatever joins the parts of a graph beside requirements, as edges. */

import { append } from '../../base/append.js';
import type { EntityKind } from '../../model/tables.js';
import { pathwaysOf } from '../doors/pathways-of.js';
import type { StepGraph } from '../step-graph.js';
import type { EdgeEnd, EdgeKind, EdgeRow } from './edge-row.js';
import { levelEnd } from './requirement-edges.js';

/** The edges of steps, agreements, entries, exits, pathways, and of the credentials and occupations these name. */
export function relationEdges(graph: StepGraph): EdgeRow[] {
  const rows = [...stepEdges(graph), ...creditEdges(graph), ...doorEdges(graph), ...pathwayEdges(graph)];
  return [...rows, ...workEdges(graph, rows)];
}

const end = (kind: EntityKind, id: string): EdgeEnd => ({ kind, id });

function to(from: EdgeEnd, kind: EdgeKind, ends: EntityKind, ids: readonly string[] = []): EdgeRow[] {
  return ids.map((id) => ({ from, to: end(ends, id), kind }));
}

function stepEdges({ steps }: StepGraph): EdgeRow[] {
  return steps.flatMap((step) => {
    const from = end('step', step.id);
    return [
      ...to(from, 'awards', 'credential', step.awards),
      ...to(from, 'teaches', 'competency', step.competencies),
      ...to(from, 'trains-for', 'occupation', step.occupation === undefined ? [] : [step.occupation]),
      ...(step.raises ?? []).map(
        ({ scheme, level }): EdgeRow => ({ from, to: levelEnd(scheme, level), kind: 'raises' }),
      ),
      ...(step.follows ?? []).map((id): EdgeRow => ({ from: end('step', id), to: from, kind: 'follows' })),
    ];
  });
}

/** Credit by agreement from or to a step of the graph, or one that it asks for, or from a credential it knows. */
function creditEdges({ articulated, indexOf, leaves }: StepGraph): EdgeRow[] {
  const asked = new Set(leaves.flatMap((leaf) => (leaf.kind === 'step' ? leaf.step : [])));
  const held = new Set(leaves.flatMap((leaf) => (leaf.kind === 'credential' ? leaf.credential : [])));
  const known = (step: string) => indexOf.has(step) || asked.has(step);
  return [...articulated].flatMap(([step, sources]) =>
    sources.flatMap((source): EdgeRow[] => {
      const ours = source.kind === 'step' ? known(source.step) : held.has(source.credential);
      if (!ours && !known(step)) return [];
      const from = source.kind === 'step' ? end('step', source.step) : end('credential', source.credential);
      return [{ from, to: end('step', step), kind: 'articulates' }];
    }),
  );
}

function doorEdges({ entries, exits }: StepGraph): EdgeRow[] {
  return [
    ...entries.flatMap(({ id, pathway, step }) => [
      ...to(end('pathway', pathway), 'holds', 'entry', [id]),
      ...to(end('entry', id), 'enters', 'step', [step]),
    ]),
    ...exits.flatMap(({ id, pathway, after, occupations, reenter }) => [
      ...to(end('pathway', pathway), 'holds', 'exit', [id]),
      ...to(
        after.kind === 'step' ? end('step', after.step) : end('credential', after.credential),
        'exits',
        'exit',
        [id],
      ),
      ...to(end('exit', id), 'leads-to', 'occupation', occupations),
      ...to(end('exit', id), 'reenters', 'entry', reenter),
    ]),
  ];
}

function pathwayEdges(graph: StepGraph): EdgeRow[] {
  return pathwaysOf(graph).flatMap(({ id, steps, occupations, onward = [] }) => [
    ...to(end('pathway', id), 'holds', 'step', steps),
    ...to(end('pathway', id), 'leads-to', 'occupation', occupations),
    ...onward.map(
      ({ after }, index): EdgeRow => ({
        from: after === undefined ? end('pathway', id) : end('step', after),
        to: { kind: 'onward', id: `${id} ${index + 1}` },
        kind: 'leads-to',
      }),
    ),
  ]);
}

/** What the credentials of the graph open, and where occupations that are named advance to, again and again. */
function workEdges({ system, leaves }: StepGraph, rows: readonly EdgeRow[]): EdgeRow[] {
  const held = new Set(leaves.flatMap((leaf) => (leaf.kind === 'credential' ? leaf.credential : [])));
  for (const { from } of rows) if (from.kind === 'credential') held.add(from.id);
  const opened = (system.credentials ?? []).flatMap(({ id, occupations }) =>
    held.has(id) ? to(end('credential', id), 'leads-to', 'occupation', occupations) : [],
  );
  const advances = new Map((system.occupations ?? []).map(({ id, advancesTo = [] }) => [id, advancesTo]));
  const named = new Set(
    [...rows, ...opened].flatMap((row) => (row.to.kind === 'occupation' ? row.to.id : [])),
  );
  const found = [...opened];
  // What is added on the way is walked through too; each occupation is in the set once.
  for (const id of named)
    for (const { occupation } of advances.get(id) ?? []) {
      named.add(occupation);
      append(found, to(end('occupation', id), 'advances-to', 'occupation', [occupation]));
    }
  return found;
}
