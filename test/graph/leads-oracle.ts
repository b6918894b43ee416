/** A slow second opinion on what builds on a step: requirement trees, looked at again and again until nothing changes. */
import type { Requirement, RequirementLeaf } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import { broughtFromOutside, leavesOf, rounds, type World, waysInto } from './oracle.js';

const supplies = (step: Step, leaf: RequirementLeaf): boolean =>
  (leaf.kind === 'step' && step.id === leaf.step) ||
  (leaf.kind === 'credential' && !!step.awards?.includes(leaf.credential)) ||
  (leaf.kind === 'competency' && !!step.competencies?.includes(leaf.competency)) ||
  (leaf.kind === 'level' &&
    !!step.raises?.some(({ scheme, level }) => scheme === leaf.scheme && level >= leaf.level));

/** The steps that can be reached and build on this one, itself first of all; none when it cannot be reached. */
export function stepsBuiltOn(world: World, id: string): string[] {
  const brings = broughtFromOutside(world);
  const reached = world.steps.filter((step) => rounds(world, brings, []).has(step.id));
  const built = new Set(reached.flatMap((step) => (step.id === id ? id : [])));
  const worth = (step: string) => world.system.steps?.find((row) => row.id === step)?.credits ?? 0;

  /** Whether a tree is met in the end, and whether anything that builds on the step is among what meets it. */
  const look = (tree: Requirement): { met: boolean; rests: boolean } => {
    if (tree.kind === 'all' || tree.kind === 'any' || tree.kind === 'some') {
      const parts = tree.of.map(look);
      const least = tree.kind === 'all' ? parts.length : tree.kind === 'any' ? 1 : tree.least;
      const met = parts.filter((part) => part.met).length >= least;
      return { met, rests: met && least > 0 && parts.some((part) => part.rests) };
    }
    if (tree.kind === 'credits') {
      const counted = [...new Set(tree.of)].filter((step) => worth(step) > 0);
      const parts = counted.map((step) => ({ step, ...look({ kind: 'step', step }) }));
      const sum = parts.reduce((so, { step, met }) => so + (met ? Math.round(worth(step) * 1000) : 0), 0);
      const met = sum >= Math.round(tree.least * 1000);
      return { met, rests: met && tree.least > 0 && parts.some((part) => part.rests) };
    }
    const supplying = reached.filter((step) => supplies(step, tree));
    return {
      met: supplying.length > 0 || brings(tree),
      rests: supplying.some((step) => built.has(step.id)),
    };
  };

  for (let size = -1; size < built.size; ) {
    size = built.size;
    for (const step of reached)
      if (
        built.size > 0 &&
        (waysInto(world, step).some((way) => look(way).rests) ||
          step.follows?.some((from) => built.has(from)))
      )
        built.add(step.id);
  }
  return world.steps.map((step) => step.id).filter((step) => built.has(step));
}

/** The other steps that ask for this one, or for something that it supplies, whether or not they can be reached. */
export function stepsAsking(world: World, id: string): string[] {
  const given = world.steps.find((step) => step.id === id);
  const asks = (leaf: RequirementLeaf) =>
    leaf.kind === 'credits' ? leaf.of.includes(id) : given !== undefined && supplies(given, leaf);
  return world.steps
    .filter((to) => to.id !== id && waysInto(world, to).flatMap(leavesOf).some(asks))
    .map((step) => step.id);
}
