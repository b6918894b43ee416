/** The check of an argument that is a compiled graph. */

import { called, wrong } from '../base/arguments.js';
import type { StepGraph } from './step-graph.js';

/** What `pathwayGraph` or `systemGraph` returned. */
export function checkGraph(value: unknown, argument = 'graph'): asserts value is StepGraph {
  const graph = value as Partial<StepGraph> | null;
  const compiled = () =>
    graph?.own instanceof Int32Array && graph.indexOf instanceof Map && graph.program && graph.waysIn;
  if (!called(argument, compiled))
    wrong(argument, value, 'what pathwayGraph or systemGraph returned', 'bad-graph');
}
