/**
 * A slow second opinion on one person on one day, which shares no code with the library: it reads the document row by row
 * and strikes out what cannot begin until nothing changes. For small systems with whole days only.
 */
import type { Agreement } from '../../src/model/agreement.js';
import type { EntryPoint } from '../../src/model/entry.js';
import type { Learner } from '../../src/model/learner.js';
import type { Requirement, RequirementLeaf } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';

type Dated = {
  readonly status?: string;
  readonly effective?: { readonly from?: string; readonly to?: string };
};

/** What counts on the day: without a day, everything. */
function whenOf({ status, effective = {} }: Dated, asOf: string | undefined): 'now' | 'planned' | 'over' {
  if (asOf === undefined) return 'now';
  const { from = '0000', to } = effective;
  if (to !== undefined && to < asOf) return 'over';
  if (status === 'suspended' || (status === 'ceased' && to === undefined)) return 'over';
  return status === 'developing' || from > asOf ? 'planned' : 'now';
}

/** The document and the person on that day, with what follows from them directly. */
export function dayOf(system: PathwaySystem, all: Learner, asOf: string | undefined) {
  const known = <T extends { readonly on?: string }>(rows: readonly T[] = []) =>
    rows.filter(({ on }) => asOf === undefined || on === undefined || on <= asOf);
  const listed = system.pathways?.find(({ id }) => id === 'p')?.steps ?? [];
  const steps = [...new Set(listed)].flatMap((id) => system.steps?.find((step) => step.id === id) ?? []);
  const rows = known(all.steps);
  const taken = rows.filter(({ state }) => state === undefined || state === 'completed');
  const enrolled = rows
    .filter(({ state }) => state === 'enrolled')
    .filter(
      ({ step, on }) =>
        !rows.some(
          (row) => row.step === step && row.state === 'withdrew' && !(row.on && row.on < (on ?? '')),
        ),
    )
    .map(({ step }) => step);
  const took = (id: string) => taken.some(({ step }) => step === id);
  const mine = steps.filter(({ id }) => took(id));
  const credentials = [...(all.credentials ?? []), ...mine.flatMap(({ awards = [] }) => awards)];
  // No step here names its school: two signatures are enough.
  const signed = ({ parties }: Agreement) =>
    asOf === undefined ||
    parties.filter(({ signedOn }) => signedOn !== undefined && signedOn <= asOf).length > 1;
  const agreements = (system.agreements ?? []).filter((row) => whenOf(row, asOf) === 'now' && signed(row));
  const creditFor = (id: string) =>
    agreements.find(({ articulates = [] }) =>
      articulates.some(
        ({ from, to }) =>
          to === id &&
          (from.kind === 'step'
            ? from.step !== to && took(from.step)
            : credentials.includes(from.credential)),
      ),
    )?.id;
  const entries = (system.entries ?? []).filter((row) => row.pathway === 'p' && whenOf(row, asOf) === 'now');
  return {
    system,
    all,
    asOf,
    steps,
    taken,
    took,
    enrolled,
    mine,
    credentials,
    creditFor,
    entries,
    decisions: known(all.decisions),
  };
}

export type Day = ReturnType<typeof dayOf>;

/** When a step can begin: when it, its provider and the pathway are all there. */
export function whenBegun(
  step: Step,
  { system, asOf }: Pick<Day, 'system' | 'asOf'>,
): ReturnType<typeof whenOf> {
  const rows = [
    ...(system.partners ?? []).filter(({ id }) => id === step.provider),
    ...(system.pathways ?? []).filter(({ id }) => id === 'p'),
  ];
  const all = [step, ...rows].map((row) => whenOf(row, asOf));
  if (all.includes('over')) return 'over';
  return all.includes('planned') ? 'planned' : 'now';
}

/** What was decided about a text: the last decision, unless two of the last day differ. */
function decided({ decisions }: Day, text: string): boolean | undefined {
  const about = decisions.filter(({ requirement }) => requirement === text);
  const last = about
    .map(({ on = '' }) => on)
    .sort()
    .at(-1);
  // One without a day may be the last.
  const words = new Set(about.filter(({ on }) => on === undefined || on === last).map(({ met }) => met));
  return words.size === 1 ? words.has(true) : undefined;
}

/** Whether a leaf is met; `hope` for what is open. `now`: what begins at the same time. */
function leafMet(day: Day, leaf: RequirementLeaf, hope: boolean, now: ReadonlySet<string>): boolean {
  const { all, mine } = day;
  if (leaf.kind === 'text') return decided(day, leaf.text) ?? hope;
  if (leaf.kind === 'step') {
    if (leaf.minGrade !== undefined) {
      const tries = day.taken.filter(({ step }) => step === leaf.step);
      return tries.some(({ grade }) => (grade === undefined ? hope : grade >= (leaf.minGrade ?? 0)));
    }
    if (day.took(leaf.step) || day.creditFor(leaf.step) !== undefined) return true;
    return (
      ![undefined, 'before'].includes(leaf.timing) && (now.has(leaf.step) || day.enrolled.includes(leaf.step))
    );
  }
  if (leaf.kind === 'credential') return day.credentials.includes(leaf.credential);
  if (leaf.kind === 'population') return (all.populations ?? []).includes(leaf.population);
  if (leaf.kind === 'competency')
    return [all, ...mine].some(({ competencies = [] }) => competencies.includes(leaf.competency));
  if (leaf.kind === 'level')
    return [...(all.levels ?? []), ...mine.flatMap(({ raises = [] }) => raises)].some(
      ({ scheme, level }) => scheme === leaf.scheme && level >= leaf.level,
    );
  if (leaf.kind === 'experience')
    return (
      (all.experience ?? [])
        .filter(({ occupation }) => leaf.occupation === undefined || leaf.occupation === occupation)
        .reduce((sum, { years }) => sum + years, 0) >= leaf.years
    );
  const worth = (id: string) =>
    Math.round((day.system.steps?.find((step) => step.id === id)?.credits ?? 0) * 1000);
  const counted = [...new Set(leaf.of)].filter((step) =>
    leafMet(day, { kind: 'step', step }, hope, new Set()),
  );
  const isSilent = (id: string) => day.system.steps?.find((step) => step.id === id)?.credits === undefined;
  if (hope && counted.some(isSilent)) return true;
  return counted.reduce((sum, id) => sum + worth(id), 0) >= Math.round(leaf.least * 1000);
}

function isMet(day: Day, tree: Requirement, hope: boolean, now: ReadonlySet<string>): boolean {
  if (tree.kind !== 'all' && tree.kind !== 'any' && tree.kind !== 'some')
    return leafMet(day, tree, hope, now);
  const met = tree.of.filter((part) => isMet(day, part, hope, now)).length;
  return met >= (tree.kind === 'all' ? tree.of.length : tree.kind === 'any' ? 1 : tree.least);
}

/** The ways through a door: with what its step asks for where it adds to that. */
function waysThrough(
  { requires, alternatives = [], adds }: EntryPoint,
  own: Requirement | undefined,
): Requirement[] {
  const ways = [requires, ...alternatives.map((way) => way.requires)].filter((way) => way !== undefined);
  return adds && own ? ways.map((way) => ({ kind: 'all', of: [way, own] })) : ways;
}

function waysInto(day: Day, step: Step): Requirement[] {
  const doors = day.entries.filter((entry) => entry.step === step.id);
  return [
    ...(step.requires ? [step.requires] : []),
    ...doors.flatMap((door) => waysThrough(door, step.requires)),
  ];
}

/** What can begin now, some of it together. */
function beginning(day: Day, hope: boolean): Set<string> {
  let rest = day.steps
    .filter(({ id }) => !day.took(id))
    .filter((step) => whenBegun(step, day) === 'now' || day.enrolled.includes(step.id));
  for (;;) {
    const now = new Set(rest.map(({ id }) => id));
    const left = rest.filter((step) => {
      const ways = waysInto(day, step);
      return (
        day.enrolled.includes(step.id) || ways.length === 0 || ways.some((way) => isMet(day, way, hope, now))
      );
    });
    if (left.length === rest.length) return now;
    rest = left;
  }
}

const leaves = (tree: Requirement): RequirementLeaf[] =>
  tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some' ? tree.of.flatMap(leaves) : [tree];

/** Steps that need not be taken: tries every step as one to keep, again and again. */
function needless(day: Day): Map<string, 'awards' | 'later-steps'> {
  const done = (id: string) => day.took(id) || day.creditFor(id) !== undefined;
  const hasAll = ({ awards = [] }: Step) =>
    awards.length > 0 && awards.every((each) => day.credentials.includes(each));
  const askers = (id: string) =>
    day.steps.filter((step) =>
      waysInto(day, step)
        .flatMap(leaves)
        .some((leaf) =>
          leaf.kind === 'step' ? leaf.step === id : leaf.kind === 'credits' && leaf.of.includes(id),
        ),
    );
  let left = day.steps.filter(
    (step) => !done(step.id) && (step.awards?.length ? hasAll(step) : askers(step.id).length > 0),
  );
  for (;;) {
    const keep = left.filter(({ id }) => askers(id).every((asker) => done(asker.id) || left.includes(asker)));
    if (keep.length === left.length) break;
    left = keep;
  }
  const leads = (step: Step, seen: readonly string[]): boolean =>
    hasAll(step) ||
    askers(step.id).some(
      (next) =>
        !seen.includes(next.id) && (done(next.id) || left.includes(next)) && leads(next, [...seen, next.id]),
    );
  const found = left.filter((step) => leads(step, [step.id]));
  return new Map(found.map((step) => [step.id, hasAll(step) ? 'awards' : 'later-steps']));
}

/** What a step gives that the person does not have. */
function gains(day: Day, { awards = [], competencies = [], raises = [], credits }: Step) {
  const lacks = (leaf: RequirementLeaf) => !leafMet(day, leaf, false, new Set());
  const found = {
    credentials: awards.filter((credential) => lacks({ kind: 'credential', credential })),
    competencies: competencies.filter((competency) => lacks({ kind: 'competency', competency })),
    levels: raises.filter((level) => lacks({ kind: 'level', ...level })),
  };
  const some = Object.entries(found).filter(([, list]) => list.length > 0);
  return Object.fromEntries(credits === undefined ? some : [...some, ['credits', credits]]);
}

/** What a person can take in the end, one round after another, with grades that are good enough for anything. */
function reached(day: Day): Set<string> {
  let all = day.all;
  for (;;) {
    const now = dayOf(day.system, all, day.asOf);
    const next = [...beginning(now, false)];
    if (next.length === 0) return new Set(now.taken.map(({ step }) => step));
    all = { ...all, steps: [...(all.steps ?? []), ...next.map((step) => ({ step, grade: 99 }))] };
  }
}

/** Every exit, by step, then by exit, with how far it is. */
export function exitStandings(day: Day) {
  const { system, asOf, steps, credentials, took } = day;
  const can = reached(day);
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const exits = byId(
    (system.exits ?? []).filter((row) => row.pathway === 'p' && whenOf(row, asOf) === 'now'),
  );
  return byId(steps).flatMap(({ id: step, awards = [] }) => {
    const declared = exits.filter(({ after }) =>
      after.kind === 'step' ? after.step === step : awards.includes(after.credential),
    );
    const rows = declared.length > 0 ? declared : awards.length > 0 ? [undefined] : [];
    return rows.map((exit) => {
      const wanted = exit?.after.kind === 'credential' ? [exit.after.credential] : exit ? [] : awards;
      const has = took(step) || (wanted.length > 0 && wanted.every((each) => credentials.includes(each)));
      const status = has ? 'open' : can.has(step) ? 'within-reach' : 'closed';
      return { exit: exit?.id, step, status, reenter: exit?.reenter ?? [] };
    });
  });
}

/** Every support of the pathway, those meant for the person first. */
export function supportStandings(day: Day) {
  const { system, all, asOf, steps } = day;
  const mine = all.populations ?? [];
  const rows = (system.supports ?? []).flatMap((support) => {
    const its = steps
      .map(({ id }) => id)
      .filter((id) => support.steps === 'all' || support.steps.includes(id));
    if (its.length === 0) return [];
    const { populations = [], model, capacity = [] } = support;
    const lost = steps.filter(
      (step) => its.includes(step.id) && whenBegun(step, day) === 'over' && !day.enrolled.includes(step.id),
    );
    const when = lost.length === its.length ? 'over' : whenOf(support, asOf);
    const today = capacity.filter(
      ({ period }) => asOf === undefined || period?.from === undefined || period.from <= asOf,
    );
    const isFull = today.length > 0 && today.every(({ places }) => places === 0);
    const forMe = populations.some((each) => mine.includes(each));
    const forAll = populations.length === 0 || model === 'universal';
    const unmet = (support.capacity ?? []).some(
      ({ population, period, places, need = 0 }) =>
        (population === undefined || mine.includes(population)) &&
        (asOf === undefined || period?.from === undefined || period.from <= asOf) &&
        need > places,
    );
    const meantFor = forMe ? 'this-person' : forAll ? 'anyone' : 'others';
    return [
      {
        support: support.id,
        status: when === 'now' && !isFull ? 'open' : 'closed',
        when,
        meantFor,
        steps: its,
        unmet,
      },
    ];
  });
  return ['this-person', 'anyone', 'others'].flatMap((meant) => rows.filter((row) => row.meantFor === meant));
}

/** How every step stands, in the order in which they are told: the missing parts left out. */
export function standings(day: Day): { step: string; status: string; [field: string]: unknown }[] {
  const [sure, hoped, idle] = [beginning(day, false), beginning(day, true), needless(day)];
  const standing = (step: Step) => {
    const { id } = step;
    if (day.took(id)) return { status: 'held', because: 'taken' };
    if (idle.has(id)) return { status: 'held', because: idle.get(id) };
    const agreement = day.creditFor(id);
    if (agreement !== undefined) return { status: 'credited', agreement };
    const gives = gains(day, step);
    const more = Object.keys(gives).length > 0 ? { gives } : {};
    if (day.enrolled.includes(id)) return { status: 'enrolled', ...more };
    const when = whenBegun(step, day);
    if (when !== 'now') return { status: 'closed', when, ...more };
    return { status: sure.has(id) ? 'ready' : hoped.has(id) ? 'unclear' : 'blocked', ...more };
  };
  const order = ['ready', 'enrolled', 'unclear', 'blocked', 'closed', 'credited', 'held'];
  const rows = day.steps.map((step) => ({ step: step.id, ...standing(step) }));
  return order.flatMap((status) => rows.filter((row) => row.status === status));
}
