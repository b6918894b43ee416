/** What becomes of one learner under a new edition. */

import { byCodeUnits, type StepId } from '../../base/ids.js';
import type { Goal } from '../../graph/goal.js';
import type { StepGraph } from '../../graph/step-graph.js';
import { nextSteps } from '../../learner/next-steps.js';
import { shutNodes } from '../../learner/offered-on.js';
import { completedSteps, enrolledSteps, type Learner } from '../../model/learner.js';
import type { EntityKind } from '../../model/tables.js';
import type { NewIds } from '../diff/renamed.js';
import { keyOf } from '../rows.js';
import type { Editions } from './editions.js';
import type { EnrolledLearner, StrandedLearner } from './stranded-report.js';
import { broughtTo, goalsHeld, goalsWithin } from './within-reach.js';

/** A learner under the ids after, with all that they have earned. */
export interface Person {
  readonly learner: Learner;
  readonly goals: readonly Goal[];
  readonly edition: EnrolledLearner['edition'];
}

/** What becomes of a learner. */
export interface Outcome {
  readonly edition: EnrolledLearner['edition'];
  readonly report: Omit<StrandedLearner, 'id'>;
  /** The lost goals under the ids after. */
  readonly lost: readonly Goal[];
  /** What is within reach on another form of the edition after. */
  readonly within: (after: StepGraph) => (goal: Goal) => boolean;
}

/** A goal under other ids. */
export function goalAs(goal: Goal, ids: NewIds): Goal {
  const as = <Id extends string>(kind: EntityKind, id: Id) => (ids.get(keyOf({ kind, id })) ?? id) as Id;
  if (goal.kind === 'step') return { ...goal, step: as('step', goal.step) };
  if (goal.kind === 'credential') return { ...goal, credential: as('credential', goal.credential) };
  return { ...goal, occupation: as('occupation', goal.occupation) };
}

/** A learner as they stand at the end of the edition before: what their steps gave them stays theirs. */
export function learnerBefore(
  { learner, goals, edition }: EnrolledLearner,
  { before, ids }: Editions,
): Person {
  const as = <Id extends string>(kind: EntityKind, id: Id) => (ids.get(keyOf({ kind, id })) ?? id) as Id;
  const steps = (learner.steps ?? []).map((taken) => ({ ...taken, step: as('step', taken.step) }));
  const rows = new Map((before.system.steps ?? []).map((step) => [step.id, step]));
  const earned = completedSteps({ steps }).flatMap(({ step }) => rows.get(step) ?? []);
  const held: Learner = {
    ...learner,
    steps,
    credentials: [
      ...(learner.credentials ?? []).map((id) => as('credential', id)),
      ...earned.flatMap(({ awards = [] }) => awards),
    ],
    competencies: [
      ...(learner.competencies ?? []).map((id) => as('competency', id)),
      ...earned.flatMap(({ competencies = [] }) => competencies),
    ],
    levels: [...(learner.levels ?? []), ...earned.flatMap(({ raises = [] }) => raises)],
    experience: (learner.experience ?? []).map((each) =>
      each.occupation === undefined ? each : { ...each, occupation: as('occupation', each.occupation) },
    ),
  };
  return {
    learner: held,
    goals: goals?.map((goal) => goalAs(goal, ids)) ?? goalsOf(before),
    edition,
  };
}

/** Every credential and occupation that an edition leads to, by id. */
function goalsOf({ steps, exits }: StepGraph): Goal[] {
  const credentials = new Set(steps.flatMap(({ awards = [] }) => awards));
  const occupations = new Set(exits.flatMap(({ occupations: its = [] }) => its));
  return [
    ...[...credentials].sort(byCodeUnits).map((credential): Goal => ({ kind: 'credential', credential })),
    ...[...occupations].sort(byCodeUnits).map((occupation): Goal => ({ kind: 'occupation', occupation })),
  ];
}

/** What becomes of a learner under the edition after. */
export function outcomeFor(person: Person, after: StepGraph, all: Editions): Outcome {
  const { before, scope } = all;
  const { learner, goals, edition } = person;
  const brought = broughtTo(before, learner);
  const within = (graph: StepGraph) => goalsWithin(graph, learner, brought, { asOf: scope.asOf });
  const [had, has] = [goalsWithin(before, learner, brought), within(after)];
  const [held, holds] = [goalsHeld(before, learner), goalsHeld(after, learner)];
  const lost = goals.filter((goal) => had(goal) && !held(goal) && !has(goal) && !holds(goal));
  const former = (step: StepId) => all.former.get(keyOf({ kind: 'step', id: step })) ?? step;
  const begun = [...new Set([...completedSteps(learner), ...enrolledSteps(learner)].map(({ step }) => step))];
  const theirs = begun.filter((step) => before.indexOf.has(step));
  const follows = successors(learner, after, scope);
  return {
    ...{ edition, lost, within },
    report: {
      begun: theirs.map(former),
      withoutSuccessor: theirs.filter((step) => !follows(step)).map(former),
      notReady: notReady(person, after, all).map(former),
      lost: lost.map((goal) => goalAs(goal, all.former)),
    },
  };
}

/** Answers whether a step is still offered, or something that is gives credit for it. Cost: one walk over the edition. */
function successors(
  person: Learner,
  after: StepGraph,
  { asOf }: Editions['scope'],
): (step: StepId) => boolean {
  const shut = shutNodes(after, person, asOf);
  const credited = new Set(
    [...after.articulated].flatMap(([to, sources]) =>
      after.indexOf.has(to) ? sources.flatMap((from) => (from.kind === 'step' ? from.step : [])) : [],
    ),
  );
  return (step) => {
    const index = after.indexOf.get(step);
    return (index !== undefined && !shut[index]) || credited.has(step);
  };
}

/** The steps that a learner could begin or go on with before and cannot after. */
function notReady({ learner }: Person, after: StepGraph, { before, scope: { asOf } }: Editions): StepId[] {
  const options = asOf === undefined ? {} : { asOf };
  const statuses = new Map(nextSteps(after, learner, options).map(({ step, status }) => [step, status]));
  return nextSteps(before, learner).flatMap(({ step, status }) => {
    if (status !== 'ready' && status !== 'enrolled') return [];
    return ['ready', 'enrolled', 'held', 'credited'].includes(statuses.get(step) ?? 'gone') ? [] : step;
  });
}
