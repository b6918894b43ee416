/** The doors that people can come in by on a day, and what they ask. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { StepId } from '../base/ids.js';
import { canMeet } from '../graph/doors/can-pass.js';
import { waysThrough } from '../graph/step-graph.js';
import type { EntryPoint } from '../model/entry.js';
import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import type { Population } from '../model/populations.js';
import type { Requirement } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import { finderIn } from '../model/thing-names.js';
import { offeredNoMore } from '../time/offered.js';
import { timingOf } from '../time/timing.js';

/** The steps of a document whose schedule, or else each of whose terms, is over on a day. Cost: the terms and steps. */
export function pastSteps({ steps = [], terms }: PathwaySystem, day: CalendarDate): ReadonlySet<StepId> {
  const isPast = offeredNoMore(terms, (row) => timingOf(row, day));
  return new Set(steps.filter(isPast).map(({ id }) => id));
}

/** What an entry asks: any of these is enough; none: nothing is written. */
export function asksOf(entry: EntryPoint, step: Step): readonly Requirement[] {
  const ways = waysThrough(entry, step);
  return entry.requires || !step.requires ? ways : [step.requires, ...ways];
}

/** Answers whether one of some ways in can be met by anyone: none of them asks for nothing. */
export function passableIn(now: PathwaySystem): (ways: readonly Requirement[]) => boolean {
  const find = finderIn(now);
  return (ways) => ways.length === 0 || ways.some((way) => canMeet({ find }, way));
}

/** Whether people of a group may meet a requirement without belonging to another one; without a group: to any. */
export function mayMeetAs(requirement: Requirement, population: Population | undefined): boolean {
  return foldRequirement<boolean>(
    requirement,
    (leaf) => leaf.kind !== 'population' || leaf.population === population,
    (group, parts) => parts.filter(Boolean).length >= leastOf(group),
  );
}

/** An entry, and the step that it leads to. */
export interface DoorIn {
  readonly entry: EntryPoint;
  readonly step: Step;
}

/** The entries whose step is there, on their pathway and not over, and that someone can pass. */
export function doorsIn(now: PathwaySystem, past: ReadonlySet<StepId>): DoorIn[] {
  const { entries = [], pathways = [], steps = [] } = now;
  const there = new Map(steps.map((step) => [step.id, step]));
  const on = new Map(pathways.map((each) => [each.id, new Set(each.steps)]));
  const isPassable = passableIn(now);
  return entries.flatMap((entry) => {
    const step = there.get(entry.step);
    if (!step || past.has(step.id) || !on.get(entry.pathway)?.has(step.id)) return [];
    return isPassable(asksOf(entry, step)) ? [{ entry, step }] : [];
  });
}
