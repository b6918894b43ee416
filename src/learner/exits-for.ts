/** Where this person can leave with something in hand: the exits of a pathway as they stand for one person. */

import type { CalendarDate } from '../base/calendar-date.js';
import {
  byCodeUnits,
  type CredentialId,
  type EntryId,
  type ExitId,
  type OccupationId,
  type StepId,
} from '../base/ids.js';
import { exitPoints } from '../graph/doors/exit-points.js';
import { holdings } from '../graph/held.js';
import { authoredOrder, type StepGraph } from '../graph/step-graph.js';
import type { ExitPoint } from '../model/exit.js';
import { completedSteps, type Learner } from '../model/learner.js';
import type { Wage } from '../model/occupation.js';
import type { RequirementLeaf } from '../model/requirement.js';
import { timingOf } from '../time/timing.js';
import { gapBetween } from './gap-to.js';
import { credentialsOver } from './goals-on.js';
import { beginningOn, type PersonOn, personOn, shutFor } from './person-on.js';

/** What `exitsFor` can be asked with. */
export interface ExitsForOptions {
  /** The day for which it is asked: what is not offered then leads nowhere. Absent: whatever is in the document counts. */
  readonly asOf?: CalendarDate;
}

/** An exit as it stands for one person. */
export interface ExitFor {
  /** The exit point that declares it; absent: none does, and the step awards a credential. */
  readonly exit?: ExitId;
  /** The step that it comes after. */
  readonly step: StepId;
  /**
   * `open`: the person has what it comes after. `within-reach`: the steps of `route` lead there. `closed`: something is
   * `missing` that no step of this pathway supplies.
   */
  readonly status: 'open' | 'within-reach' | 'closed';
  /** The steps to take, in order. */
  readonly route?: readonly StepId[];
  /** What a person has to bring before the route is open; absent where it is closed: nothing that they could bring opens it. */
  readonly missing?: readonly RequirementLeaf[];
  /** What the step awards. */
  readonly credentials: readonly CredentialId[];
  /** The work that it opens: what the exit names, then what the credentials open. */
  readonly occupations: readonly OccupationId[];
  /** What this work pays, so far as it is on record, in the order of `occupations`. */
  readonly pay: readonly { readonly occupation: OccupationId; readonly wages: readonly Wage[] }[];
  /** The entries through which a person who left here can come back. */
  readonly reenter: readonly EntryId[];
  /**
   * The next of them: into the first step of the pathway, as it lists them, that the person would not have by then.
   * Absent: none is named, or open on the day.
   */
  readonly backIn?: { readonly entry: EntryId; readonly step: StepId };
}

/**
 * Every exit of a pathway as it stands for one person, by step, then by exit: each declared exit, and each step that
 * awards a credential and that no exit declares (see `exitPoints`). An exit after a credential is open to whoever holds
 * it, wherever it was earned; an exit that is not in effect on the day is left out.
 *
 * Cost: exits × (steps + requirements).
 *
 * @throws PathwayError `bad-graph`, `bad-day`; `bad-argument` for a learner that is not one.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { exitsFor } from 'career-pathways/learner';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   credentials: [{ id: 'cna', title: 'Nurse aide', kind: 'Certificate', occupations: ['aide'] }],
 *   steps: [
 *     { id: 'one', title: 'One', kind: 'certificate-program', awards: ['cna'] },
 *     { id: 'two', title: 'Two', kind: 'degree-program', awards: ['adn'], requires: { kind: 'step', step: 'one' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['one', 'two'] }],
 * }, 'care');
 * exitsFor(graph, { steps: [{ step: 'one' }] }).map(({ step, status }) => `${step} ${status}`);
 * // => ['one open', 'two within-reach']
 * ```
 */
export function exitsFor(graph: StepGraph, learner: Learner, options: ExitsForOptions = {}): ExitFor[] {
  const on = personOn(graph, learner, options);
  const { system } = graph;
  const reaches = reachesFor(on);
  const opens = new Map((system.credentials ?? []).map(({ id, occupations = [] }) => [id, occupations]));
  const exits = graph.exits.filter((exit) => on.asOf === undefined || timingOf(exit, on.asOf) === 'now');
  const declaring = new Map(exits.map((exit) => [exit.id, exit]));
  const paid = new Map((system.occupations ?? []).map(({ id, wages = [] }) => [id, wages]));
  const backIn = doorsBack(on, graph);
  return exitPoints({ ...on.graph, exits }).flatMap(({ step, credentials, declared }) => {
    const doors =
      declared.length > 0
        ? [...declared].sort(byCodeUnits).flatMap((id) => declaring.get(id) ?? [])
        : [undefined];
    return doors.map((exit): ExitFor => {
      const named = [...(exit?.occupations ?? []), ...credentials.flatMap((id) => opens.get(id) ?? [])];
      const reach = reaches(step, credentials, exit);
      const occupations = [...new Set(named)];
      const reenter = exit?.reenter ?? [];
      return {
        ...(exit && { exit: exit.id }),
        step,
        ...reach,
        credentials,
        occupations,
        pay: occupations.flatMap((occupation) => {
          const wages = paid.get(occupation) ?? [];
          return wages.length > 0 ? [{ occupation, wages }] : [];
        }),
        reenter,
        ...backIn(reenter, [step, ...(reach.route ?? [])]),
      };
    });
  });
}

/** Answers for some entries which is the next for a person who has taken some steps more. */
function doorsBack(on: PersonOn, graph: StepGraph) {
  const { graph: its, person } = on;
  const beginning = beginningOn(on);
  const opens = (step: StepId) => place.has(step) && beginning(its.step(step)!) === 'now';
  const place = new Map(authoredOrder(graph).map((id, at) => [id, at]));
  const taken = new Set(completedSteps(person).map(({ step }) => step));
  return (reenter: readonly EntryId[], more: readonly StepId[]): Pick<ExitFor, 'backIn'> => {
    const ahead = its.entries
      .filter(
        ({ id, step }) => reenter.includes(id) && opens(step) && !taken.has(step) && !more.includes(step),
      )
      .sort((a, b) => place.get(a.step)! - place.get(b.step)! || byCodeUnits(a.id, b.id));
    const [next] = ahead;
    return next ? { backIn: { entry: next.id, step: next.step } } : {};
  };
}

type Reach = Pick<ExitFor, 'status' | 'route' | 'missing'>;

/** Answers how far a person is from leaving after a step. */
function reachesFor(
  on: PersonOn,
): (step: StepId, credentials: readonly CredentialId[], exit: ExitPoint | undefined) => Reach {
  const { graph, person } = on;
  const taken = new Set(completedSteps(person).map(({ step }) => step));
  const meets = holdings(graph, person);
  const holds = (credential: CredentialId) => meets({ kind: 'credential', credential }) === true;
  const shut = shutFor(on);
  const isOver = credentialsOver(graph, on.asOf);
  return (step, credentials, exit) => {
    const has =
      exit?.after.kind === 'credential'
        ? holds(exit.after.credential)
        : !exit && credentials.length > 0 && credentials.every(holds);
    if (has || taken.has(step)) return { status: 'open' };
    if (exit?.after.kind === 'credential' && isOver(exit.after.credential)) return { status: 'closed' };
    const gap = gapBetween(graph, person, [graph.indexOf.get(step) ?? -1], shut);
    if (gap.status === 'no-route') return { status: 'closed' };
    const { route, missing } = gap;
    return missing ? { status: 'closed', route, missing } : { status: 'within-reach', route };
  };
}
