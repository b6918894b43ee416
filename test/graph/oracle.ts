/**
 * A slow second opinion on pathways, which shares no code with the graph: it evaluates requirement trees directly,
 * again and again, until nothing changes. For small systems only.
 */
import type { ExitPoint } from '../../src/model/exit.js';
import type { Learner } from '../../src/model/learner.js';
import type { Requirement, RequirementLeaf } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { PathwaySystem } from '../../src/model/system.js';

/** One pathway of a system, looked up the plain way. */
export interface World {
  readonly system: PathwaySystem;
  readonly pathway: string;
  /** The steps of the pathway that exist, by id. */
  readonly steps: readonly Step[];
}

/** Answers for a leaf whether it holds before anything is taken. */
export type Brings = (leaf: RequirementLeaf) => boolean;

/** What holds at one moment: what was brought, what was taken since, what is taken at this very time. */
export interface Moment {
  readonly brings: Brings;
  readonly since: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
}

/** Something to aim for. */
export type Aim =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'credential'; readonly credential: string }
  | { readonly kind: 'occupation'; readonly occupation: string };

const nobody: ReadonlySet<string> = new Set();

export function worldOf(system: PathwaySystem, pathway: string): World {
  const listed = system.pathways?.find(({ id }) => id === pathway)?.steps ?? [];
  const steps = (system.steps ?? []).filter(({ id }) => listed.includes(id));
  return { system, pathway, steps: steps.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Everything that opens a step: its own requirement, and those of its entries. None: nothing is asked. */
export function waysInto({ system, pathway }: World, step: Step): Requirement[] {
  const entries = (system.entries ?? []).filter(
    (entry) => entry.pathway === pathway && entry.step === step.id,
  );
  const doors = entries.flatMap(({ requires, alternatives = [] }) => [
    requires,
    ...alternatives.map((way) => way.requires),
  ]);
  return [step.requires, ...doors].filter((way) => way !== undefined);
}

/** Whether a step may begin at a moment. */
export function isOpen(world: World, step: Step, moment: Moment): boolean {
  const ways = waysInto(world, step);
  return ways.length === 0 || ways.some((way) => isMet(world, way, moment));
}

/** Whether a requirement holds at a moment. */
export function isMet(world: World, tree: Requirement, moment: Moment): boolean {
  if (tree.kind === 'all') return tree.of.every((part) => isMet(world, part, moment));
  if (tree.kind === 'any') return tree.of.some((part) => isMet(world, part, moment));
  if (tree.kind === 'some')
    return tree.of.map((part) => isMet(world, part, moment)).filter(Boolean).length >= tree.least;
  if (tree.kind === 'credits') {
    if (moment.brings(tree)) return true;
    const counted = tree.of.filter((id, index) => tree.of.indexOf(id) === index);
    const taken = counted.filter((step) => isMet(world, { kind: 'step', step }, moment));
    return taken.reduce((sum, id) => sum + micro(creditsOf(world, id)), 0n) >= micro(tree.least);
  }
  if (moment.brings(tree)) return true;
  if (tree.kind === 'step' && tree.timing !== undefined && tree.timing !== 'before')
    if (tree.minGrade === undefined && moment.now.has(tree.step)) return true;
  return world.steps.some((step) => moment.since.has(step.id) && supplies(world, step, tree));
}

/** Whether taking a step supplies a fact: by what it is, awards, teaches or raises, or by credit that articulates. */
function supplies({ system }: World, step: Step, leaf: RequirementLeaf): boolean {
  if (leaf.kind === 'step')
    return (
      step.id === leaf.step ||
      (leaf.minGrade === undefined &&
        creditFor(system, leaf.step).some((from) =>
          from.kind === 'step' ? from.step === step.id : step.awards?.includes(from.credential),
        ))
    );
  if (leaf.kind === 'credential') return (step.awards ?? []).includes(leaf.credential);
  if (leaf.kind === 'competency') return (step.competencies ?? []).includes(leaf.competency);
  if (leaf.kind === 'level') return (step.raises ?? []).some((level) => reaches(level, leaf));
  return false;
}

/** What brings credit for a step. */
const creditFor = ({ agreements = [] }: PathwaySystem, step: string) =>
  agreements.flatMap(({ articulates = [] }) =>
    articulates
      .filter(({ from, to }) => to === step && !(from.kind === 'step' && from.step === to))
      .map(({ from }) => from),
  );

const reaches = (have: { scheme: string; level: number }, want: { scheme: string; level: number }) =>
  have.scheme === want.scheme && have.level >= want.level;

const creditsOf = ({ system }: World, id: string) =>
  system.steps?.find((step) => step.id === id)?.credits ?? 0;

const silentOn = ({ system }: World, id: string) =>
  system.steps?.find((step) => step.id === id)?.credits === undefined;

/** A decimal number in millionths, read off its digits. */
function micro(amount: number): bigint {
  const [whole = '0', part = ''] = amount.toString().split('.');
  return BigInt(whole + part.padEnd(6, '0').slice(0, 6));
}

/** What a learner brings. Texts hold if they are decided; a grade that is not recorded holds if `hoping`. */
export function broughtBy(
  world: World,
  learner: Learner,
  decided: ReadonlySet<string>,
  hoping: boolean,
): Brings {
  const done = world.steps.filter(({ id }) => learner.steps?.some(({ step }) => step === id));
  const credited = (to: string) =>
    creditFor(world.system, to).some((from) =>
      from.kind === 'step'
        ? learner.steps?.some(({ step }) => step === from.step)
        : learner.credentials?.includes(from.credential) ||
          done.some(({ awards = [] }) => awards.includes(from.credential)),
    );
  const isTaken = (id: string) => learner.steps?.some(({ step }) => step === id) || credited(id);
  return (leaf) => {
    // What a step counts that is not on record may be enough.
    if (leaf.kind === 'credits')
      return hoping && leaf.least > 0 && leaf.of.some((id) => isTaken(id) && silentOn(world, id));
    if (leaf.kind === 'text') return hoping || decided.has(leaf.text);
    if (leaf.kind === 'step') {
      const record = learner.steps?.find(({ step }) => step === leaf.step);
      if (leaf.minGrade === undefined && !record) return credited(leaf.step);
      if (!record || leaf.minGrade === undefined) return record !== undefined;
      return record.grade === undefined ? hoping : record.grade >= leaf.minGrade;
    }
    if (leaf.kind === 'population') return (learner.populations ?? []).includes(leaf.population);
    if (leaf.kind === 'experience') {
      const rows = (learner.experience ?? []).filter(
        (row) => !leaf.occupation || row.occupation === leaf.occupation,
      );
      return rows.map(({ years }) => years).reduce((a, b) => a + b, 0) >= leaf.years;
    }
    if (done.some((step) => supplies(world, step, leaf))) return true;
    if (leaf.kind === 'credential') return (learner.credentials ?? []).includes(leaf.credential);
    if (leaf.kind === 'competency') return (learner.competencies ?? []).includes(leaf.competency);
    return leaf.kind === 'level' && (learner.levels ?? []).some((level) => reaches(level, leaf));
  };
}

/** Everything that no step of the pathway supplies. */
export function broughtFromOutside(world: World): Brings {
  return (leaf) => leaf.kind !== 'credits' && !world.steps.some((step) => supplies(world, step, leaf));
}

/** All that a learner could possibly bring: hopes, what comes from outside, better grades in steps already taken. */
function broughtAtBest(world: World, learner: Learner): Brings {
  const hoped = broughtBy(world, learner, nobody, true);
  const outside = broughtFromOutside(world);
  const mended = (leaf: RequirementLeaf) =>
    leaf.kind === 'step' && (learner.steps ?? []).some(({ step }) => step === leaf.step);
  return (leaf) => hoped(leaf) || outside(leaf) || mended(leaf);
}

/** The steps among `rest` that can begin now, counting those that can only begin together. */
export function startable(
  world: World,
  brings: Brings,
  since: ReadonlySet<string>,
  rest: readonly Step[],
): string[] {
  return rest.length <= 5
    ? startableByTrial(world, brings, since, rest)
    : startableByStriking(world, brings, since, rest);
}

/** Tries every set of steps: a set can begin if each member can, given the others at the same time. */
export function startableByTrial(
  world: World,
  brings: Brings,
  since: ReadonlySet<string>,
  rest: readonly Step[],
): string[] {
  const found = new Set<string>();
  for (let mask = 1; mask < 2 ** rest.length; mask++) {
    const members = rest.filter((_, bit) => (mask >> bit) % 2 === 1);
    const now = new Set(members.map(({ id }) => id));
    if (members.every((step) => isOpen(world, step, { brings, since, now })))
      for (const id of now) found.add(id);
  }
  return rest.map(({ id }) => id).filter((id) => found.has(id));
}

/** Starts with all and strikes out who cannot begin, until nobody is struck out. */
export function startableByStriking(
  world: World,
  brings: Brings,
  since: ReadonlySet<string>,
  rest: readonly Step[],
): string[] {
  const now = new Set(rest.map(({ id }) => id));
  const left = rest.filter((step) => isOpen(world, step, { brings, since, now }));
  return left.length === rest.length ? [...now] : startableByStriking(world, brings, since, left);
}

/** In which round each step is taken; 0: it was taken before. Steps that are never taken are left out. */
export function rounds(world: World, brings: Brings, done: readonly string[]): Map<string, number> {
  const found = new Map(world.steps.filter(({ id }) => done.includes(id)).map(({ id }) => [id, 0]));
  const since = new Set<string>();
  for (let round = 1; ; round++) {
    const rest = world.steps.filter(({ id }) => !found.has(id));
    const next = startable(world, brings, since, rest);
    if (next.length === 0) return found;
    for (const id of next) {
      found.set(id, round);
      since.add(id);
    }
  }
}

const doneBy = (learner: Learner) => (learner.steps ?? []).map(({ step }) => step);

/** Steps that a learner may take again: completed, with a grade that a step asks for and that is not on record. */
export function takenAgain(world: World, learner: Learner): string[] {
  const brings = broughtBy(world, learner, nobody, false);
  const asked = world.steps.flatMap((step) => waysInto(world, step)).flatMap(leavesOf);
  const isShort = (id: string) =>
    asked.some(
      (leaf) => leaf.kind === 'step' && leaf.step === id && leaf.minGrade !== undefined && !brings(leaf),
    );
  return world.steps.map(({ id }) => id).filter((id) => doneBy(learner).includes(id) && isShort(id));
}

/** Steps that were taken and are not taken again. */
export function settledSteps(world: World, learner: Learner): string[] {
  const again = takenAgain(world, learner);
  return doneBy(learner).filter((id) => !again.includes(id));
}

/** The status of each step for a learner, in the order of ids. */
export function statusesNow(world: World, learner: Learner): [id: string, status: string][] {
  const credited = creditedSteps(world, learner);
  const needless = needlessSteps(world, learner);
  return openNow(world, learner).map(([id, status]) => [
    id,
    status === 'held' || needless.has(id) ? 'held' : credited.has(id) ? 'credited' : status,
  ]);
}

/** Steps not taken for which an agreement gives credit, by a step that was taken or a credential that is held. */
function creditedSteps(world: World, learner: Learner): Set<string> {
  const brings = broughtBy(world, { ...learner, steps: [] }, nobody, false);
  const took = broughtBy(world, learner, nobody, false);
  const rest = world.steps.filter(({ id }) => !doneBy(learner).includes(id));
  const has = (step: string) => brings({ kind: 'step', step }) || took({ kind: 'step', step });
  return new Set(rest.map(({ id }) => id).filter(has));
}

/** Steps not taken that need not be: what they award is held, and none that still has to be taken names them. */
function needlessSteps(world: World, learner: Learner): Set<string> {
  const taken = [...doneBy(learner), ...creditedSteps(world, learner)];
  const held = [
    ...(learner.credentials ?? []),
    ...world.steps.flatMap(({ id, awards = [] }) => (doneBy(learner).includes(id) ? awards : [])),
  ];
  const named = (step: Step) =>
    waysInto(world, step)
      .flatMap(leavesOf)
      .flatMap((leaf) => (leaf.kind === 'step' ? leaf.step : leaf.kind === 'credits' ? leaf.of : []));
  const askersOf = (id: string) => world.steps.filter((step) => named(step).includes(id));
  const hasAll = ({ awards = [] }: Step) => awards.length > 0 && awards.every((each) => held.includes(each));
  let left = world.steps.filter(
    (step) =>
      !taken.includes(step.id) &&
      ((step.awards ?? []).length > 0 ? hasAll(step) : askersOf(step.id).length > 0),
  );
  for (;;) {
    const inside = [...left.map(({ id }) => id), ...taken];
    const next = left.filter(({ id }) => askersOf(id).every((asker) => inside.includes(asker.id)));
    if (next.length === left.length) break;
    left = next;
  }
  const done = world.steps.filter((step) => left.includes(step) || taken.includes(step.id));
  let leading = done.filter(hasAll);
  for (;;) {
    const more = done.filter(
      (step) => !leading.includes(step) && askersOf(step.id).some((asker) => leading.includes(asker)),
    );
    if (more.length === 0) break;
    leading = [...leading, ...more];
  }
  return new Set(left.filter((step) => leading.includes(step)).map(({ id }) => id));
}

/** What is ready, unclear, blocked or taken, needed or not. */
export function openNow(world: World, learner: Learner): [id: string, status: string][] {
  const rest = world.steps.filter(({ id }) => !doneBy(learner).includes(id));
  const sure = startable(world, broughtBy(world, learner, nobody, false), nobody, rest);
  const hoped = startable(world, broughtBy(world, learner, nobody, true), nobody, rest);
  return world.steps.map((step) => {
    const status = sure.includes(step.id) ? 'ready' : hoped.includes(step.id) ? 'unclear' : 'blocked';
    return [step.id, rest.includes(step) ? status : 'held'];
  });
}

/** What a learner can get to: surely, and only if open questions are decided well. */
export function reachOf(world: World, learner: Learner): { sure: string[]; perhaps: string[] } {
  const settled = settledSteps(world, learner);
  const sure = rounds(world, broughtBy(world, learner, nobody, false), settled);
  const hoped = rounds(world, broughtBy(world, learner, nobody, true), settled);
  const ids = world.steps.map(({ id }) => id);
  const isSure = (id: string) => sure.has(id) || doneBy(learner).includes(id);
  return {
    sure: ids.filter(isSure),
    perhaps: ids.filter((id) => hoped.has(id) && !isSure(id)),
  };
}

/** Steps by round for a person who brings all that comes from outside; then the steps that no round has. */
export function wavesOf(world: World): { waves: string[][]; stuck: string[] } {
  const { entries = [] } = world.system;
  const guarded = world.steps.filter(({ requires }) => requires).map(({ id }) => id);
  const without = (shut: readonly string[]) => {
    const system = { ...world.system, entries: entries.filter(({ step }) => !shut.includes(step)) };
    return rounds({ ...world, system }, broughtFromOutside(world), []);
  };
  const first = without(guarded);
  const found = without(guarded.filter((id) => first.has(id)));
  const last = Math.max(0, ...found.values());
  const listed = world.system.pathways?.find(({ id }) => id === world.pathway)?.steps ?? [];
  const ids = [...new Set(listed)].filter((id) => world.steps.some((step) => step.id === id));
  const inRound = (round: number) => ids.filter((id) => found.get(id) === round);
  const waves = Array.from({ length: last }, (_, index) => inRound(index + 1));
  return { waves, stuck: world.steps.map(({ id }) => id).filter((id) => !found.has(id)) };
}

/** Where a person with nothing from the pathway can start, and where entries say so. */
export function entriesOf(world: World): { step: string; declared: string[]; derived: boolean }[] {
  const brings = broughtFromOutside(world);
  const now = new Set(startable(world, brings, nobody, world.steps));
  return world.steps.flatMap((step) => {
    const entries = (world.system.entries ?? []).filter(({ pathway }) => pathway === world.pathway);
    const declared = entries.filter((entry) => entry.step === step.id).map(({ id }) => id);
    const derived =
      step.requires === undefined || isMet(world, step.requires, { brings, since: nobody, now });
    return derived || declared.length > 0 ? [{ step: step.id, declared: declared.sort(), derived }] : [];
  });
}

/** Steps after which one can leave. Declarations are sorted. */
export function exitsOf(
  world: World,
): { step: string; credentials: string[]; declared: string[]; derived: boolean }[] {
  const follows = (step: Step) => (exit: ExitPoint) =>
    exit.after.kind === 'step' ? exit.after.step === step.id : step.awards?.includes(exit.after.credential);
  return world.steps.flatMap((step) => {
    const declared = exitsOfPathway(world).filter(follows(step));
    const credentials = [...(step.awards ?? [])];
    return credentials.length + declared.length > 0
      ? [
          {
            step: step.id,
            credentials,
            declared: declared.map(({ id }) => id).sort(),
            derived: credentials.length > 0,
          },
        ]
      : [];
  });
}

const exitsOfPathway = ({ system, pathway }: World) =>
  (system.exits ?? []).filter((exit) => exit.pathway === pathway);

/** How far an aim is: the status of the gap. */
export function distance(world: World, learner: Learner, aim: Aim): string {
  const brings = broughtBy(world, learner, nobody, false);
  const best = broughtAtBest(world, learner);
  const done = doneBy(learner);
  const atStart = world.steps.filter(({ id }) => done.includes(id)).map(({ id }) => id);
  if (isThere(world, aim, brings, new Set(atStart))) return 'held';
  const settled = settledSteps(world, learner);
  if (isThere(world, aim, brings, new Set(rounds(world, brings, settled).keys()))) return 'within-reach';
  return isThere(world, aim, best, new Set(rounds(world, best, done).keys())) ? 'needs-more' : 'no-route';
}

function isThere(world: World, aim: Aim, brings: Brings, taken: ReadonlySet<string>): boolean {
  if (aim.kind === 'step') return taken.has(aim.step);
  if (aim.kind === 'credential')
    return brings(aim) || world.steps.some((step) => taken.has(step.id) && supplies(world, step, aim));
  const exits = exitsOfPathway(world).filter((exit) => exit.occupations?.includes(aim.occupation));
  return exits.some(({ after }) => isThere(world, after, brings, taken));
}

/** All minimal sets of steps that lead to an aim, by trying every set; `held` where there is nothing to take. */
export function routesByTrial(
  world: World,
  brings: Brings,
  done: readonly string[],
  aim: Aim,
  again: readonly string[] = [],
): string[][] | 'held' {
  const settled = done.filter((id) => !again.includes(id));
  const open = world.steps.filter(({ id }) => !settled.includes(id));
  const start = world.steps.map(({ id }) => id).filter((id) => done.includes(id));
  if (isThere(world, aim, brings, new Set(start))) return 'held';
  const found: number[] = [];
  const masks = Array.from({ length: 2 ** open.length }, (_, mask) => mask);
  masks.sort((a, b) => bits(a) - bits(b));
  for (const mask of masks) {
    if (found.some((smaller) => (smaller & mask) === smaller)) continue;
    const steps = open.filter((_, bit) => (mask >> bit) % 2 === 1);
    const within = { ...world, steps: [...world.steps.filter(({ id }) => settled.includes(id)), ...steps] };
    const taken = new Set(rounds(within, brings, settled).keys());
    if (isThere(within, aim, brings, taken)) found.push(mask);
  }
  return found.map((mask) => open.flatMap(({ id }, bit) => ((mask >> bit) % 2 === 1 ? [id] : [])));
}

const bits = (mask: number): number => (mask === 0 ? 0 : (mask % 2) + bits(Math.floor(mask / 2)));

/** A step that counts towards another: strictly before it, or at the same time at the latest. */
interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly strict: boolean;
}

/** Every way in which a step of the pathway counts towards another. */
function dependencies(world: World): Dependency[] {
  return world.steps.flatMap((to) =>
    waysInto(world, to)
      .flatMap(leavesOf)
      .flatMap((leaf) =>
        sourcesOf(world, leaf).map((from) => ({
          from: from.id,
          to: to.id,
          strict: isStrict(leaf) || (leaf.kind === 'step' && from.id !== leaf.step),
        })),
      ),
  );
}

const isStrict = (leaf: RequirementLeaf) =>
  leaf.kind !== 'step' || (leaf.timing ?? 'before') === 'before' || leaf.minGrade !== undefined;

function sourcesOf(world: World, leaf: RequirementLeaf): Step[] {
  if (leaf.kind !== 'credits') return world.steps.filter((step) => supplies(world, step, leaf));
  const counted = leaf.of.filter((id) => micro(creditsOf(world, id)) > 0n);
  return world.steps.filter((each) =>
    counted.some((id) => supplies(world, each, { kind: 'step', step: id })),
  );
}

/** The leaves of a tree, in order. */
export function leavesOf(tree: Requirement): RequirementLeaf[] {
  return tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some'
    ? tree.of.flatMap(leavesOf)
    : [tree];
}

/** Sets of steps that lead to each other, at least one of them strictly before another. By least id. */
export function cyclesOf(world: World): string[][] {
  const ids = world.steps.map(({ id }) => id);
  const edges = dependencies(world);
  const leads = new Set(edges.map(({ from, to }) => JSON.stringify([from, to])));
  const has = (from: string, to: string) => leads.has(JSON.stringify([from, to]));
  for (const by of ids)
    for (const from of ids)
      for (const to of ids) if (has(from, by) && has(by, to)) leads.add(JSON.stringify([from, to]));
  const classes = ids.map((id) => ids.filter((other) => id === other || (has(id, other) && has(other, id))));
  const holdsStrict = (members: string[]) =>
    edges.some(({ from, to, strict }) => strict && members.includes(from) && members.includes(to));
  return classes.filter((members, index) => members[0] === ids[index] && holdsStrict(members));
}
