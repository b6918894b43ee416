/** What helps this person: the supports of a pathway as they stand for one person. */

import { checkText, wrong } from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type PartnerId, type StepId, type SupportId } from '../base/ids.js';
import { authoredOrder, type StepGraph } from '../graph/step-graph.js';
import { enrolledSteps, type Learner } from '../model/learner.js';
import type { Capacity, Support } from '../model/support.js';
import { type Timed, type Timing, timingOf } from '../time/timing.js';
import { beginningOn, latest, meantFor, type PersonOn, personOn, providersBy } from './person-on.js';

/** What `supportsFor` can be asked with. */
export interface SupportsForOptions {
  /** Only what goes with this step of the graph. */
  readonly step?: StepId;
  /** The day for which it is asked: what is not offered then is closed. Absent: whatever is in the document counts. */
  readonly asOf?: CalendarDate;
}

/** A support as it stands for one person. */
export interface SupportFor {
  readonly support: SupportId;
  /** `closed`: it is not offered on the day, has 0 places for everybody, or all its steps in the graph are over. */
  readonly status: 'open' | 'closed';
  /** Why it is closed; absent: because it has 0 places. */
  readonly when?: 'planned' | 'over';
  /** Whether it is meant for a population that the person belongs to. Being meant for others closes nothing. */
  readonly meantFor: 'this-person' | 'others' | 'anyone';
  /** Who provides it; absent: not said. */
  readonly provider?: PartnerId;
  /** The steps of the graph that it goes with, as the pathway lists them. */
  readonly steps: readonly StepId[];
  /** What is said about its places for this person's populations or for all, in periods of the day. */
  readonly capacity?: readonly Capacity[];
  /** How much of it there is, in words. */
  readonly availability?: string;
  /** Who can have it, in the words of its provider: nothing here decides it. */
  readonly eligibility?: string;
  /** More need it than it can serve, by one of these. */
  readonly unmet?: true;
}

const order = { 'this-person': 0, anyone: 1, others: 2 } as const;

/**
 * Every support that goes with a step of the graph, as it stands for one person: first those that are meant for this
 * person, then those for anyone, then those for others; each in the order of ids. One that is for everybody (`model:
 * 'universal'`) is meant for anyone, whichever populations it names. A step that the person is taking is not over.
 *
 * Cost: supports × steps.
 *
 * @throws PathwayError `bad-graph`, `bad-day`; `unknown-step` for a step that the graph does not have; `bad-argument`.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { supportsFor } from 'career-pathways/learner';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   supports: [
 *     { id: 'bus', title: 'Bus pass', kind: 'transportation', steps: 'all' },
 *     { id: 'va', title: 'Veterans desk', kind: 'career-navigation', populations: ['veterans'], steps: ['aide'] },
 *   ],
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'certificate-program' }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * }, 'care');
 * supportsFor(graph, { populations: ['veterans'] }).map(({ support, meantFor }) => `${support} ${meantFor}`);
 * // => ['va this-person', 'bus anyone']
 * ```
 */
export function supportsFor(
  graph: StepGraph,
  learner: Learner,
  options: SupportsForOptions = {},
): SupportFor[] {
  const on = personOn(graph, learner, options, ['step']);
  const { step } = options;
  if (step !== undefined) {
    checkText(step, 'options.step');
    if (!graph.indexOf.has(step))
      wrong('options.step', step, 'the id of a step of the graph', 'unknown-step');
  }
  const when = offeredWhen(on);
  const listed = authoredOrder(graph).filter((id) => graph.indexOf.has(id));
  return (graph.system.supports ?? [])
    .flatMap((support): SupportFor[] => {
      const { steps } = support;
      const its = steps === 'all' ? listed : listed.filter((id) => steps.includes(id));
      return its.length === 0 || (step !== undefined && !its.includes(step))
        ? []
        : [supportOn(support, its, { person: on.person, asOf: on.asOf, when: when(support, its) })];
    })
    .sort((a, b) => order[a.meantFor] - order[b.meantFor] || byCodeUnits(a.support, b.support));
}

/** Answers when a support is offered: when it and who provides it are in effect, as long as not all its steps are over. */
function offeredWhen(on: PersonOn): (support: Support, steps: readonly StepId[]) => Timing {
  const { graph, asOf } = on;
  if (asOf === undefined) return () => 'now';
  const timing = (row: Timed) => timingOf(row, asOf);
  const providing = providersBy(graph, timing);
  const [beginning, taking] = [beginningOn(on), new Set(enrolledSteps(on.person).map(({ step }) => step))];
  const isOver = (id: StepId) => beginning(graph.step(id)) === 'over' && !taking.has(id);
  const over = new Set(graph.steps.flatMap(({ id }) => (isOver(id) ? id : [])));
  return (support, steps) =>
    steps.every((id) => over.has(id)) ? 'over' : latest([providing(support.provider), timing(support)]);
}

/** Whose support this is, and when it is offered. */
interface Offered {
  readonly person: Learner;
  readonly asOf: CalendarDate | undefined;
  readonly when: Timing;
}

function supportOn(support: Support, steps: readonly StepId[], { person, asOf, when }: Offered): SupportFor {
  const { id, provider, populations, model, capacity, availability, eligibility } = support;
  const meant = meantFor(populations, person);
  const today = capacity?.filter(({ period = {} }) => asOf === undefined || timingOf(period, asOf) === 'now');
  const its = today?.filter(
    ({ population }) => population === undefined || person.populations?.includes(population),
  );
  const isFull = today !== undefined && today.length > 0 && today.every(({ places }) => places === 0);
  return {
    support: id,
    status: when === 'now' && !isFull ? 'open' : 'closed',
    ...(when !== 'now' && { when }),
    meantFor: model === 'universal' && meant === 'others' ? 'anyone' : meant,
    ...(provider !== undefined && { provider }),
    steps,
    ...(its && its.length > 0 && { capacity: its }),
    ...(availability !== undefined && { availability }),
    ...(eligibility !== undefined && { eligibility }),
    ...(its?.some(({ need, places }) => need !== undefined && need > places) && { unmet: true }),
  };
}
