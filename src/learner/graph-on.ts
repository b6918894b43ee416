/** A compiled pathway as it is on a day: agreements that give no credit then and entries that are shut are left out. */

import type { CalendarDate } from '../base/calendar-date.js';
import { compileSteps, finished, type StepGraph, systemIndex } from '../graph/step-graph.js';
import { timingOf } from '../time/timing.js';

/** The same graph where all are in effect. Cost: the agreements and entries, and compiling anew where some are not. */
export function graphOn(graph: StepGraph, asOf: CalendarDate): StepGraph {
  const { system, steps, unresolved } = graph;
  const inEffect = <T extends Parameters<typeof timingOf>[0]>(row: T) => timingOf(row, asOf) === 'now';
  const giving = system.agreements?.filter(({ articulates = [] }) => articulates.length > 0) ?? [];
  const agreements = giving.filter(inEffect);
  const entries = graph.entries.filter(inEffect);
  if (agreements.length === giving.length && entries.length === graph.entries.length) return graph;
  const ids = [...steps.map(({ id }) => id), ...unresolved];
  const compiled = compileSteps(systemIndex({ ...system, agreements }), ids, entries, graph.exits);
  return finished({ ...compiled, system });
}
