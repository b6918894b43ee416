/** What can this person do next? */

import type { CalendarDate } from '../base/calendar-date.js';
import type { AgreementId, CompetencyId, CredentialId, StepId } from '../base/ids.js';
import { forwardChain, never } from '../graph/forward-chain.js';
import { heldBy, holdings } from '../graph/held.js';
import { authoredOrder, type StepGraph } from '../graph/step-graph.js';
import { completedSteps, enrolledSteps, type Learner } from '../model/learner.js';
import type { Level, Requirement, RequirementLeaf } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import { missingFrom, sureCredits } from './missing.js';
import { notNeeded } from './not-needed.js';
import { beginningOn, type PersonOn, personOn, shutFor } from './person-on.js';

/** What a person has from a step that they do not have before. */
export interface Gains {
  readonly credentials?: readonly CredentialId[];
  readonly competencies?: readonly CompetencyId[];
  readonly levels?: readonly Level[];
  readonly credits?: number;
}

/** How a step stands for one person. */
export type Standing =
  | {
      /** It can begin now. */
      readonly status: 'ready';
      /** What has to be taken at the same time; absent: nothing. */
      readonly alongside?: Requirement;
    }
  | {
      /** The person is taking it. */
      readonly status: 'enrolled';
    }
  | {
      /** It can begin if what is missing, which only a person can decide, is decided in favor. */
      readonly status: 'unclear';
      readonly missing: Requirement;
    }
  | {
      /** Something is missing. */
      readonly status: 'blocked';
      /** The part of the requirement that is not met, entries included. */
      readonly missing: Requirement;
    }
  | {
      /** It is not offered on the day: not yet, or no more, as when its provider is gone or its last term is past. */
      readonly status: 'closed';
      readonly when: 'planned' | 'over';
    }
  | {
      /** An agreement gives credit for it. */
      readonly status: 'credited';
      readonly agreement: AgreementId;
    }
  | {
      /** It need not be taken. */
      readonly status: 'held';
      /** It was taken, all that it awards is held, or all the steps that ask for it need not be taken either. */
      readonly because: 'taken' | 'awards' | 'later-steps';
    };

/** A step of the pathway and how it stands for one person. */
export type NextStep = Standing & {
  readonly step: StepId;
  /** What it gives that the person does not have; absent: nothing that the document tells. */
  readonly gives?: Gains;
};

/** What `nextSteps` can be asked with. */
export interface NextStepsOptions {
  /** The day for which it is asked: what is not offered then is closed. Absent: whatever is in the document counts. */
  readonly asOf?: CalendarDate;
}

const ranks = { ready: 0, enrolled: 1, unclear: 2, blocked: 3, closed: 4, credited: 5, held: 6 } as const;

/**
 * Every step of a pathway as it stands for one person: first those that are ready, then enrolled, unclear, blocked,
 * closed, credited and held, each in the order in which the pathway lists them. `graph.step(id)` gives the step.
 *
 * Cost: steps + requirements. On cycles: steps that require each other stay blocked, except those that may be taken at
 * the same time, which are ready together.
 *
 * @throws PathwayError `bad-graph`, `bad-day`; `bad-argument` for a learner that is not one.
 *
 * @example
 * ```ts
 * import { nextSteps, pathwayGraph } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * nextSteps(graph, {}).map(({ step, status }) => `${step} ${status}`); // => ['aide ready', 'nurse blocked']
 * ```
 */
export function nextSteps(graph: StepGraph, learner: Learner, options: NextStepsOptions = {}): NextStep[] {
  const on = personOn(graph, learner, options);
  const { graph: its, person } = on;
  const doneOf = doneBy(its, person);
  const opens = openingsFor(on);
  const place = new Map(authoredOrder(graph).map((id, at) => [id, at]));
  const gains = gainsFor(person, its);
  return its.steps
    .map((step, index): NextStep => {
      const done = doneOf(step.id);
      const standing = done ?? opens(index);
      const gives = done && done.status !== 'enrolled' ? undefined : gains(step);
      return { ...standing, step: step.id, ...(gives && { gives }) };
    })
    .sort((a, b) => ranks[a.status] - ranks[b.status] || (place.get(a.step) ?? 0) - (place.get(b.step) ?? 0));
}

/** Answers for steps that need not be taken, and for those that the person is taking. */
function doneBy(graph: StepGraph, person: Learner): (step: StepId) => Standing | undefined {
  const taken = new Set(completedSteps(person).map(({ step }) => step));
  const running = new Set(enrolledSteps(person).map(({ step }) => step));
  const meets = holdings(graph, person);
  const holds = (credential: CredentialId) => meets({ kind: 'credential', credential }) === true;
  const credits = creditsFor(graph, taken, holds);
  const others = notNeeded(graph, new Set([...taken, ...credits.keys()]), holds);
  return (step) => {
    if (taken.has(step)) return { status: 'held', because: 'taken' };
    const because = others.get(step);
    if (because) return { status: 'held', because };
    const agreement = credits.get(step);
    if (agreement !== undefined) return { status: 'credited', agreement };
    return running.has(step) ? { status: 'enrolled' } : undefined;
  };
}

/** The steps for which agreements give the person credit, each with the first agreement that does. */
export function creditsFor(
  graph: StepGraph,
  taken: ReadonlySet<StepId>,
  holds: (credential: CredentialId) => boolean,
): ReadonlyMap<StepId, AgreementId> {
  const { system, articulated } = graph;
  const found = new Map<StepId, AgreementId>();
  for (const { id, articulates = [] } of system.agreements ?? [])
    for (const { from, to } of articulates) {
      const has = from.kind === 'step' ? taken.has(from.step) : holds(from.credential);
      // What counts on the day is what was compiled for it.
      if (has && !found.has(to) && articulated.get(to)?.includes(from)) found.set(to, id);
    }
  return found;
}

/** Answers whether the other steps can begin, by number. */
function openingsFor(on: PersonOn): (index: number) => Standing {
  const { graph, person } = on;
  const { sure, open } = heldBy(graph, person);
  const banned = shutFor(on);
  const beginning = beginningOn(on);
  const now = forwardChain(graph.program, sure, 1, banned);
  const perhaps = open.length > 0 ? forwardChain(graph.program, [...sure, ...open], 1, banned) : now;
  const measure = { meets: holdings(graph, person), creditsOf: sureCredits(graph) };
  const joins = (leaf: RequirementLeaf) =>
    leaf.kind === 'step' &&
    (leaf.timing ?? 'before') !== 'before' &&
    leaf.minGrade === undefined &&
    now[graph.indexOf.get(leaf.step) ?? -1] === 1;
  return (index) => {
    const when = beginning(graph.steps[index]!);
    if (when !== 'now') return { status: 'closed', when };
    const way = graph.waysIn[index];
    if (now[index] !== never) {
      const alongside = way && missingFrom(way, { ...measure, possible: joins });
      return alongside ? { status: 'ready', alongside } : { status: 'ready' };
    }
    const missing = (way && missingFrom(way, measure)) ?? { kind: 'any', of: [] };
    return { status: perhaps[index] === never ? 'blocked' : 'unclear', missing };
  };
}

/** Answers what a step gives that a person does not have. */
export function gainsFor(person: Learner, graph: StepGraph): (step: Step) => Gains | undefined {
  const meets = holdings(graph, person);
  return ({ awards = [], competencies = [], raises = [], credits }) => {
    const gains = {
      credentials: awards.filter((credential) => !meets({ kind: 'credential', credential })),
      competencies: competencies.filter((competency) => !meets({ kind: 'competency', competency })),
      levels: raises.filter((level) => !meets({ kind: 'level', ...level })),
    };
    const some = Object.fromEntries(Object.entries(gains).filter(([, list]) => list.length > 0));
    const found: Gains = { ...some, ...(credits !== undefined && { credits }) };
    return Object.keys(found).length > 0 ? found : undefined;
  };
}
