/** One offender for each rule of the public voice; never shipped, never called. */
import type { CalendarDate } from '../../../src/base/calendar-date.js';
import type { Json } from '../../../src/base/json.js';
import type { StepGraph } from '../../../src/graph/step-graph.js';
import type { Learner } from '../../../src/model/learner.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';

type Goal = 'a goal';

export const tooMany = (): void => {};
export function fiveParameters(a: 1, b: 2, c: 3, d: 4, e: 5): number {
  return a + b + c + d + e;
}
export function optionalPositional(system: PathwaySystem, id = 'p'): string {
  return system.id + id;
}
export interface SomeOptions {
  readonly limit?: number;
  readonly on?: CalendarDate;
}
export function otherName(system: PathwaySystem, options: SomeOptions = {}): unknown {
  return [system.id, options];
}
export function graphLast(id: string, graph: StepGraph): unknown {
  return [id, graph.indexOf];
}
export function learnerOutside(graph: StepGraph, learner: Learner): unknown {
  return [graph.indexOf, learner];
}
export function goalLast(graph: StepGraph, id: string, goal: Goal): { readonly status: 'reached' } {
  return { status: [graph.indexOf, id, goal].length > 0 ? 'reached' : 'reached' };
}
export function dayOutside(system: PathwaySystem, asOf: CalendarDate): string {
  return system.id + asOf;
}
export function cutShort(system: PathwaySystem): { readonly truncated: boolean } {
  return { truncated: system.id === '' };
}
export function readNothing(input: unknown): string {
  return String(input);
}
export function firstStep(system: PathwaySystem): Step | undefined {
  return system.steps?.[0];
}
export function complaints(system: PathwaySystem): { readonly message: string; readonly path: string }[] {
  return [{ message: system.id, path: '' }];
}
export interface WithNull {
  readonly inField?: string | null;
  readonly inItem: readonly (string | null)[];
  readonly inValue: { readonly [word: string]: { readonly deep: 1 | null } };
  /** JSON may hold what it likes, and what is given may be anything. */
  readonly kept: Json;
  readonly given: (value: string | null) => void;
}
export function nullAnswer(system: PathwaySystem): Promise<string | null> {
  return Promise.resolve(system.id);
}
export const singular = 1;
