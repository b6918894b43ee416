/** Some steps on the calendar, so that what has to be taken at the same time is. */

import type { StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import { leafKey } from '../graph/leaf-table.js';
import type { Earliest } from '../graph/routes/earliest.js';
import type { StepGraph } from '../graph/step-graph.js';
import { leavesOf } from '../model/fold-requirement.js';
import { enrolledSteps, type Learner } from '../model/learner.js';
import type { CreditsRequirement, Requirement, RequirementLeaf } from '../model/requirement.js';
import { missingFrom } from './missing.js';
import { missed } from './offerings.js';
import type { PersonTimes } from './person-times.js';

/**
 * The times of all nodes if only some steps are taken. `earliest` lets steps that have to be taken together begin each in
 * its own first offering; here one that would be over before the other begins waits for it. Cost: a run over the calendar
 * and over the requirements of such steps, once more each time that some of them have to wait.
 */
export function onCalendar(times: PersonTimes, person: Learner, steps: readonly number[]): Earliest {
  const { graph, taken, run } = times;
  const chosen = new Set(steps);
  const running = new Set(enrolledSteps(person).map(({ step }) => step));
  const paired = steps.filter((step) => mayBeEarly(graph, step) && !running.has(graph.steps[step]!.id));
  const notBefore = new Map<number, number>();
  for (let rounds = 0; ; rounds++) {
    const found = run((step, ready) =>
      chosen.has(step) ? taken(step, Math.max(ready, notBefore.get(step) ?? ready)) : missed,
    );
    const late = paired.length > 0 ? waits(times, paired, found) : [];
    if (late.length === 0) return found;
    // Steps that push each other on and on are never at the same time.
    for (const [step, day] of late) notBefore.set(step, rounds < 2 * paired.length ? day : Infinity);
  }
}

/** Whether `earliest` may let a step begin before what it asks for: in a cluster, or beside one with credit for a step of it. */
function mayBeEarly({ program, waysIn, articulated }: StepGraph, step: number): boolean {
  const way = waysIn[step];
  if (!way) return false;
  if (program.clusterOf[step]! >= 0) return true;
  return leavesOf(way).some(
    (leaf) => leaf.kind === 'step' && (leaf.timing ?? 'before') !== 'before' && articulated.has(leaf.step),
  );
}

/** The steps that would be over before something begins that they have to be taken with, and the days they wait for. */
function waits(
  { graph, held, had, taken }: PersonTimes,
  paired: readonly number[],
  found: Earliest,
): readonly (readonly [number, number])[] {
  const now = { ...found, start: found.start.slice(), end: found.end.slice() };
  const { start, end } = now;
  const dayOn = daysMet(graph, { held: new Set(held), had }, now);
  const asked = new Map(paired.map((step) => [step, eachLeaf(graph.waysIn[step]!)]));
  const askedBy = new Map<number, number[]>();
  for (const [step, leaves] of asked)
    for (const leaf of leaves)
      if (leaf.kind === 'step') put(askedBy, graph.indexOf.get(leaf.step) ?? -1, step);
  const isDecided = new Set(graph.doubts.flatMap(({ leaf, node }) => (held.includes(node) ? leaf : [])));
  const days = new Map<number, number>();
  const open = paired.filter((step) => start[step]! < Infinity);
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const began = start[step]!;
    const own = step;
    const meets = (leaf: RequirementLeaf) => dayOn(leaf, own) <= began;
    const creditsOf = (id: StepId, towards: CreditsRequirement) =>
      isDecided.has(towards) ? Infinity : (graph.credits.get(id) ?? 0);
    if (began === Infinity || !missingFrom(graph.waysIn[step]!, { meets, creditsOf })) continue;
    const later = asked.get(step)!.map((leaf) => dayOn(leaf, own));
    const day = Math.min(...later.filter((each) => each > began));
    days.set(step, day);
    ({ start: start[step]!, end: end[step]! } = day === Infinity ? missed : taken(step, day));
    open.push(step, ...(askedBy.get(step) ?? []).filter((each) => each !== own));
  }
  return [...days];
}

/** Everything that a requirement asks for, with each step whose credits it counts. */
function eachLeaf(way: Requirement): readonly RequirementLeaf[] {
  return leavesOf(way).flatMap((leaf): readonly RequirementLeaf[] =>
    leaf.kind === 'credits' ? leaf.of.map((step) => ({ kind: 'step', step })) : [leaf],
  );
}

/** Answers on which day a step has what a requirement of its own asks for. */
function daysMet(
  { program: { clusterOf }, indexOf, articulated, leaves, leafNodes }: StepGraph,
  { held, had }: Readonly<Record<'held' | 'had', ReadonlySet<number>>>,
  { start, end }: Pick<Earliest, 'start' | 'end'>,
): (leaf: RequirementLeaf, own: number) => number {
  const nodes = new Map(leaves.map((leaf, at) => [leafKey(leaf), leafNodes[at]!]));
  const known = (leaf: RequirementLeaf) => start[nodes.get(leafKey(leaf)) ?? -1] ?? Infinity;
  return (leaf, own) => {
    const other = leaf.kind === 'step' && leaf.minGrade === undefined ? indexOf.get(leaf.step) : undefined;
    if (leaf.kind !== 'step' || other === undefined) return known(leaf);
    if (had.has(other)) return -Infinity;
    const { step, timing = 'before' } = leaf;
    const credit = articulated.get(step);
    if (credit && held.has(nodes.get(leafKey(leaf)) ?? -1)) return -Infinity;
    const joint = clusterOf[own]! >= 0 && clusterOf[other] === clusterOf[own];
    const meanwhile = joint && start[other]! < end[own]!;
    return Math.min(
      timing === 'before' ? end[other]! : meanwhile ? Math.min(start[other]!, start[own]!) : start[other]!,
      ...(credit ?? []).map((from) =>
        from.kind === 'step' ? (end[indexOf.get(from.step) ?? -1] ?? Infinity) : known(from),
      ),
    );
  };
}
