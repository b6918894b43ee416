/** Gives a learner what is missing, and lets a learner take a route, one set of steps after another. */
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { Learner, StepTaken } from '../../src/model/learner.js';
import type { Requirement, RequirementLeaf } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { broughtBy, isMet, isOpen, openNow, takenAgain, worldOf } from '../graph/oracle.js';

/** The learner with one more fact. A text cannot be held: see `decided`. Steps are given with a grade. */
export function granted(learner: Learner, leaf: RequirementLeaf): Learner {
  switch (leaf.kind) {
    case 'step':
      return { ...learner, steps: withRecord(learner.steps ?? [], leaf.step, leaf.minGrade ?? 4) };
    case 'credential':
      return { ...learner, credentials: [...(learner.credentials ?? []), leaf.credential] };
    case 'competency':
      return { ...learner, competencies: [...(learner.competencies ?? []), leaf.competency] };
    case 'level':
      return { ...learner, levels: [...(learner.levels ?? []), { scheme: leaf.scheme, level: leaf.level }] };
    case 'population':
      return { ...learner, populations: [...(learner.populations ?? []), leaf.population] };
    case 'experience': {
      const years = leaf.occupation
        ? { years: leaf.years, occupation: leaf.occupation }
        : { years: leaf.years };
      return { ...learner, experience: [...(learner.experience ?? []), years] };
    }
    case 'credits':
      return leaf.of.reduce((has: Learner, step) => granted(has, { kind: 'step', step }), learner);
    case 'text':
      return learner;
  }
}

function withRecord(records: readonly StepTaken[], step: string, grade: number): StepTaken[] {
  const better = Math.max(grade, records.find((record) => record.step === step)?.grade ?? 0);
  return [...records.filter((record) => record.step !== step), { step, grade: better }];
}

/** The system in which a person has decided these texts in favor: they ask for nothing any more. */
export function decided(system: PathwaySystem, texts: ReadonlySet<string>): PathwaySystem {
  const settle = (tree: Requirement): Requirement => {
    if (tree.kind === 'text' && texts.has(tree.text)) return { kind: 'all', of: [] };
    return tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some'
      ? { ...tree, of: tree.of.map(settle) }
      : tree;
  };
  const inside = <T extends { readonly requires?: Requirement }>(row: T): T =>
    row.requires ? { ...row, requires: settle(row.requires) } : row;
  return { ...system, steps: (system.steps ?? []).map(inside), entries: (system.entries ?? []).map(inside) };
}

/**
 * Lets a learner take the steps of a route in order, each time as many as `nextSteps` calls ready and as can begin at
 * that time, together. Answers with the learner afterwards; throws where the route gets stuck.
 */
export function takeRoute(system: PathwaySystem, learner: Learner, route: readonly string[]): Learner {
  let now = learner;
  for (let at = 0; at < route.length; ) {
    const size = sizeOfNext(system, now, route.slice(at));
    if (size === 0) throw new Error(`Stuck before "${route[at]}" on the way ${JSON.stringify(route)}`);
    const records = route.slice(at, at + size).map((step) => ({ step, grade: 4 }));
    const others = (now.steps ?? []).filter(({ step }) => !records.some((row) => row.step === step));
    now = { ...now, steps: [...others, ...records] };
    at += size;
  }
  return now;
}

/** How many steps from the front can be taken together now. */
function sizeOfNext(system: PathwaySystem, learner: Learner, route: readonly string[]): number {
  const world = worldOf(system, 'p');
  const rows = new Map(nextSteps(pathwayGraph(system, 'p'), learner).map((row) => [row.step, row]));
  // What need not be taken can be taken all the same.
  const open = new Map(openNow(world, learner));
  const again = takenAgain(world, learner);
  const none: ReadonlySet<string> = new Set();
  const brings = broughtBy(world, learner, none, false);
  const canBegin = (id: string, now: ReadonlySet<string>) => {
    const row = rows.get(id);
    const moment = { brings, since: none, now };
    return (
      (open.get(id) === 'ready' || again.includes(id)) &&
      isOpen(world, world.steps.find((each) => each.id === id)!, moment) &&
      (row?.status !== 'ready' || !row.alongside || isMet(world, row.alongside, moment))
    );
  };
  for (let size = route.length; size > 0; size--) {
    const together = new Set(route.slice(0, size));
    if ([...together].every((id) => canBegin(id, together))) return size;
  }
  return 0;
}
