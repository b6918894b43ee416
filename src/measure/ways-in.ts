/** All ways into the steps of a graph: their own requirements, and what their entries ask for. */

import type { StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import { type StepGraph, waysThrough } from '../graph/step-graph.js';
import type { Requirement } from '../model/requirement.js';

/** For each step the requirement to meet one of its ways in; `undefined` where nothing is said of any. */
export function waysIn({ steps, entries }: StepGraph): (Requirement | undefined)[] {
  const doors = new Map<StepId, Requirement[]>();
  for (const entry of entries) for (const way of waysThrough(entry)) put(doors, entry.step, way);
  return steps.map(({ id, requires }) => {
    const others = doors.get(id) ?? [];
    return others.length === 0 ? requires : { kind: 'any', of: [...(requires ? [requires] : []), ...others] };
  });
}
