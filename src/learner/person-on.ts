/** A person on a pathway on a day: what both are then. */

import { checkDay, checkFields } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import { checkGraph } from '../graph/check-graph.js';
import { graphFor } from '../graph/held.js';
import type { PathwayGraph } from '../graph/pathway-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import { checkLearner } from '../model/check-arguments.js';
import { enrolledSteps, type Learner } from '../model/learner.js';
import type { Step } from '../model/step.js';
import { offeredNoMore } from '../time/offered.js';
import { type Timed, type Timing, timingOf } from '../time/timing.js';
import { graphOn } from './graph-on.js';

/** A person and the graph as it is for them, on the day that was asked about. */
export interface PersonOn {
  readonly graph: StepGraph;
  readonly person: Learner;
  /** Absent: whatever is in the document counts. */
  readonly asOf?: CalendarDate | undefined;
}

/** Checks what a function about a person was given, and looks at it on the day. */
export function personOn(
  graph: StepGraph,
  learner: Learner,
  options: { readonly asOf?: CalendarDate },
  more: readonly string[] = [],
): PersonOn {
  checkGraph(graph);
  checkLearner(learner);
  checkFields(options, ['asOf', ...more]);
  const { asOf } = options;
  if (asOf === undefined) return { graph: graphFor(graph, learner), person: learner };
  checkDay(asOf);
  const person = learnerOn(learner, asOf);
  return { graph: graphFor(graphOn(graph, asOf), person), person, asOf };
}

/** The person as they stand on a day: what was decided or begun later is not there yet. */
function learnerOn(learner: Learner, asOf: CalendarDate): Learner {
  const known = <T extends { readonly on?: CalendarDate }>(rows: readonly T[] | undefined) =>
    rows?.filter(({ on }) => on === undefined || timingOf({ from: on }, asOf) === 'now');
  const { steps, decisions, ...rest } = learner;
  return {
    ...rest,
    ...(steps && { steps: known(steps) ?? [] }),
    ...(decisions && { decisions: known(decisions) ?? [] }),
  };
}

/** When a step can begin, seen from a day; without a day, now. Cost: that of `beginningBy`. */
export function beginningOn({ graph, asOf }: PersonOn): (step: Step) => Timing {
  return asOf === undefined ? () => 'now' : beginningBy(graph, (row) => timingOf(row, asOf));
}

/**
 * When a step can begin, by when rows are in effect: when it, who provides it and the pathway are, as long as not all of its
 * offerings are over: its `schedule`, or else its terms. Cost: the partners and terms, once for all steps.
 */
export function beginningBy(graph: StepGraph, timing: (row: Timed) => Timing): (step: Step) => Timing {
  const providing = providersBy(graph, timing);
  const isPast = offeredNoMore(graph.system.terms, timing);
  const all = timing((graph as Partial<PathwayGraph>).pathway ?? {});
  return (step) => (isPast(step) ? 'over' : latest([all, providing(step.provider), timing(step)]));
}

/** When a partner is there: one that is not named, or is not in the document, always. Cost: the partners, once. */
export function providersBy(
  { system }: StepGraph,
  timing: (row: Timed) => Timing,
): (provider: PartnerId | undefined) => Timing {
  const found = new Map(system.partners?.map((row) => [row.id, timing(row)]));
  return (provider = '') => found.get(provider) ?? 'now';
}

/** When several things are in effect together: what is over comes no more. */
export function latest(all: readonly Timing[]): Timing {
  return (['over', 'planned'] as const).find((timing) => all.includes(timing)) ?? 'now';
}

/** The nodes of steps that cannot begin on the day, unless the person is taking them. */
export function shutFor(on: PersonOn): Uint8Array {
  const { graph, person } = on;
  const shut = new Uint8Array(graph.program.size);
  const beginning = beginningOn(on);
  const running = new Set(enrolledSteps(person).map(({ step }) => step));
  graph.steps.forEach((step, index) => {
    if (beginning(step) !== 'now' && !running.has(step.id)) shut[index] = 1;
  });
  return shut;
}

/** Whether something that is meant for some populations is meant for a person; none named: for anyone. */
export function meantFor(
  populations: readonly string[] = [],
  person: Learner,
): 'this-person' | 'others' | 'anyone' {
  if (populations.length === 0) return 'anyone';
  return populations.some((each) => (person.populations as readonly string[] | undefined)?.includes(each))
    ? 'this-person'
    : 'others';
}
