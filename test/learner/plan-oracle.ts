/**
 * A slow second opinion on plans, which shares no code with them: every step is looked at on the day on which it begins,
 * with what is over by then and what is under way, straight from the document.
 */
import type { Learner } from '../../src/model/learner.js';
import type { RequirementLeaf } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';
import {
  type Aim,
  broughtBy,
  isMet,
  isOpen,
  leavesOf,
  type Moment,
  type World,
  waysInto,
  worldOf,
} from '../graph/oracle.js';

type Dated = {
  readonly status?: string;
  readonly effective?: { readonly from?: string; readonly to?: string };
};

/** Whether a row counts on a day. */
function counts({ status, effective: { from = '0', to } = {} }: Dated, day: string): boolean {
  if (status === 'suspended' || status === 'developing' || (status === 'ceased' && to === undefined))
    return false;
  return from <= day && (to === undefined || day <= to);
}

/** The document as far as its entries and agreements count on a day; no step here names its school. */
export function onDay(system: PathwaySystem, asOf: string): PathwaySystem {
  const signed = (parties: readonly { readonly signedOn?: string }[]) =>
    parties.filter(({ signedOn }) => signedOn !== undefined && signedOn <= asOf).length > 1;
  return {
    ...system,
    entries: (system.entries ?? []).filter((row) => counts(row, asOf)),
    agreements: (system.agreements ?? []).filter((row) => counts(row, asOf) && signed(row.parties)),
  };
}

/** The person as far as they are known on a day. */
export function personOnDay({ steps = [], decisions = [], ...rest }: Learner, asOf: string): Learner {
  const known = <T extends { readonly on?: string }>(rows: readonly T[]) =>
    rows.filter(({ on = '0' }) => on <= asOf);
  return { ...rest, steps: known(steps), decisions: known(decisions) };
}

/** The steps that a person is taking. */
export function takingNow({ steps = [] }: Learner): readonly string[] {
  const left = (id: string, on = '0') =>
    steps.some((row) => row.step === id && row.state === 'withdrew' && (row.on ?? '9') >= on);
  return steps
    .filter(({ state, step, on }) => state === 'enrolled' && !left(step, on))
    .map(({ step }) => step);
}

/** A plan as the opinion looks at it. */
export interface Laid {
  readonly day: string;
  readonly steps: readonly { readonly step: string; readonly start: string; readonly end?: string }[];
  readonly decisions: readonly { readonly requirement: RequirementLeaf }[];
}

/** What a person brings: what they have, and what a plan takes to be decided. */
function bringing(world: World, person: Learner, { decisions }: Laid) {
  const taken = (person.steps ?? []).filter(({ state = 'completed' }) => state === 'completed');
  const decided = new Set<string>();
  for (const { requirement } of person.decisions ?? []) {
    const about = (person.decisions ?? []).filter((row) => row.requirement === requirement);
    const last = about
      .map(({ on = '' }) => on)
      .sort()
      .at(-1);
    if (about.every(({ on = '', met }) => met || on !== last)) decided.add(requirement);
  }
  const { steps: _, ...rest } = person;
  const brings = broughtBy(world, { ...rest, ...(taken.length > 0 && { steps: taken }) }, decided, false);
  const text = (leaf: RequirementLeaf) => JSON.stringify(Object.entries(leaf).sort());
  const granted = new Set(decisions.map(({ requirement }) => text(requirement)));
  return (leaf: RequirementLeaf): boolean => {
    if (granted.has(text(leaf))) return true;
    if (leaf.kind !== 'step' || leaf.minGrade === undefined) return brings(leaf);
    const { step, minGrade } = leaf;
    return taken.some((row) => row.step === step && (row.grade ?? -1) >= minGrade);
  };
}

/** Steps that ask for each other at the same time, directly or round about. */
export function corequisites(world: World): (a: string, b: string) => boolean {
  const asks = (a: string) =>
    world.steps
      .filter(({ id }) => id === a)
      .flatMap((one) => waysInto(world, one).flatMap(leavesOf))
      .flatMap((leaf) => (leaf.kind === 'step' && (leaf.timing ?? 'before') !== 'before' ? leaf.step : []));
  const reached = (a: string) => {
    const found = new Set(asks(a));
    for (const id of found) for (const next of asks(id)) found.add(next);
    return found;
  };
  return (a, b) => reached(a).has(b) && reached(b).has(a);
}

/** What is wrong with a plan: nothing, where it can be carried out and leads to its aim on its day. */
export function faults(
  system: PathwaySystem,
  learner: Learner,
  aim: Aim,
  asOf: string,
  laid: Laid,
): string[] {
  const world = worldOf(onDay(system, asOf), 'p');
  const person = personOnDay(learner, asOf);
  const running = new Set(takingNow(person));
  const brings = bringing(world, person, laid);
  const joint = corequisites(world);
  const at = (day: string): Moment => ({
    brings,
    since: new Set(laid.steps.filter(({ end = '9' }) => end <= day).map(({ step }) => step)),
    now: new Set([...laid.steps.filter(({ start }) => start <= day).map(({ step }) => step), ...running]),
  });
  return [
    ...laid.steps.flatMap(({ step: id, start, end }) => {
      const step = world.steps.find((each) => each.id === id);
      if (!step) return [`${id} is not on the pathway`];
      if (running.has(id)) return [];
      // What is over the moment it begins is no support for itself.
      const moment = at(start);
      const since = new Set([...moment.since].filter((each) => each !== id));
      // What has to be taken together begins before either is over, each in an offering of its own.
      const meanwhile = laid.steps.filter((other) => joint(id, other.step) && other.start < (end ?? '9'));
      const now = new Set([...moment.now, ...meanwhile.map((other) => other.step)]);
      return [
        ...(isOpen(throughDoorsOn(world, start), step, { ...moment, since, now })
          ? []
          : [`${id} is not open on ${start}`]),
        ...(start < asOf ? [`${id} begins before ${asOf}`] : []),
        ...whenWrong(step, start, end),
        ...around(system, step, asOf)
          .filter(({ first, last }) => start < first || start > last)
          .map(
            ({ first, last }) =>
              `${id} begins on ${start}, where its provider or the pathway goes from ${first} to ${last}`,
          ),
      ];
    }),
    ...(isReached(world, aim, at(laid.day)) ? [] : [`${JSON.stringify(aim)} is not reached on ${laid.day}`]),
  ];
}

/** The world with the entries that have not ended by a day. */
function throughDoorsOn(world: World, day: string): World {
  const isThere = ({ effective: { to } = {} }: Dated) => to === undefined || day.slice(0, to.length) <= to;
  return { ...world, system: { ...world.system, entries: (world.system.entries ?? []).filter(isThere) } };
}

/** The first and last days of who provides a step and of the pathway. */
function around({ partners = [], pathways = [] }: PathwaySystem, { provider }: Step, asOf: string) {
  const rows: readonly Dated[] = [
    ...partners.filter(({ id }) => id === provider),
    ...pathways.filter(({ id }) => id === 'p'),
  ];
  return rows.map(({ status, effective: { from, to } = {} }) => ({
    first: status === 'developing' && !(from && from > asOf) ? '9' : (from ?? '0'),
    last: status === 'suspended' || (status === 'ceased' && to === undefined) ? '0' : (to ?? '9'),
  }));
}

function whenWrong(step: Step, start: string, end: string | undefined): string[] {
  const { effective: { from = '0', to = '9' } = {}, schedule, duration, status } = step;
  const length = { P1W: 7, P3D: 3, P10D: 10 }[duration ?? ''];
  const over =
    length === undefined
      ? (schedule?.to ?? start)
      : new Date(Date.parse(start) + length * 86_400_000).toISOString().slice(0, 10);
  const gone = status === 'suspended' || (status === 'ceased' && to === '9');
  return [
    ...(start < from || start > to || gone ? [`${step.id} is not offered on ${start}`] : []),
    ...(schedule && schedule.from !== start ? [`${step.id} begins on ${schedule.from}`] : []),
    ...(end === over ? [] : [`${step.id} is over on ${over}, not ${end}`]),
  ];
}

function isReached(world: World, aim: Aim, moment: Moment): boolean {
  if (aim.kind === 'step') return moment.since.has(aim.step);
  if (aim.kind === 'credential') return isMet(world, aim, moment);
  return (world.system.exits ?? []).some(
    ({ pathway, after, occupations = [] }) =>
      pathway === 'p' &&
      occupations.includes(aim.occupation) &&
      (after.kind === 'step' ? moment.since.has(after.step) : isMet(world, after, moment)),
  );
}
