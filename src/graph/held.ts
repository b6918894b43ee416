/** What a person holds, as nodes of a compiled pathway. */

import { madeOf } from '../model/index-system.js';
import { isSecondary } from '../model/is-secondary.js';
import { completedSteps, enrolledSteps, type Learner } from '../model/learner.js';
import type { RequirementLeaf, StepRequirement } from '../model/requirement.js';
import type { PathwaySystem } from '../model/system.js';
import type { StepGraph } from './step-graph.js';

/** The nodes that hold at the start, and those that only a person can decide. */
export interface Held {
  readonly sure: readonly number[];
  readonly open: readonly number[];
}

/** Looks up what a learner holds. Something that is not listed is not held; a text is open until someone decides, as is what credits count that are not on record. */
export function heldBy(graph: StepGraph, learner: Learner): Held {
  const sure = completedSteps(learner).flatMap(({ step }) => graph.indexOf.get(step) ?? []);
  const open: number[] = [];
  const answer = holdings(graph, learner);
  graph.leaves.forEach((leaf, index) => {
    const holds = answer(leaf);
    if (holds !== false) (holds ? sure : open).push(graph.leafNodes[index]!);
  });
  for (const { leaf, unsure, node, mixed } of graph.doubts) {
    if (mixed !== undefined) open.push(mixed);
    const counts = (step: string) => !graph.credits.has(step) && answer({ kind: 'step', step });
    if (leaf.least > 0 && [...unsure].some(counts)) open.push(node);
  }
  return { sure, open };
}

/** The graph for a person: a step in which they are enrolled can begin, whatever it asks. */
export function graphFor(graph: StepGraph, learner: Learner): StepGraph {
  const running = enrolledSteps(learner).flatMap(({ step }) => graph.indexOf.get(step) ?? []);
  if (running.length === 0) return graph;
  const need = graph.program.need.slice();
  for (const node of running) need[node] = 0;
  return { ...graph, step: graph.step, program: { ...graph.program, need } };
}

/**
 * Answers for single leaves whether a learner meets them: yes, no, or `undefined` when the data leave it open.
 * A step that was taken brings with it what it awards, teaches and raises.
 */
export function holdings(graph: StepGraph, learner: Learner): (leaf: RequirementLeaf) => boolean | undefined {
  const { experience = [] } = learner;
  const decided = decisionsOf(learner);
  const [credentials, competencies] = [new Set(learner.credentials), new Set(learner.competencies)];
  const levels = [...(learner.levels ?? [])];
  for (const { step: id } of completedSteps(learner)) {
    const step = graph.steps[graph.indexOf.get(id) ?? -1];
    for (const credential of step?.awards ?? []) credentials.add(credential);
    for (const competency of step?.competencies ?? []) competencies.add(competency);
    for (const level of step?.raises ?? []) levels.push(level);
  }
  const populations = new Set(learner.populations);
  const isEquivalent = equivalents(graph, credentials);
  const tookStep = stepAnswers(graph, learner, credentials);
  return (leaf) => {
    switch (leaf.kind) {
      case 'step':
        return tookStep(leaf);
      case 'credential':
        return credentials.has(leaf.credential) || (isEquivalent(leaf.credential) ? undefined : false);
      case 'competency':
        return competencies.has(leaf.competency);
      case 'population':
        return populations.has(leaf.population);
      case 'level':
        return levels.some(({ scheme, level }) => scheme === leaf.scheme && level >= leaf.level);
      case 'experience': {
        const counted = experience.filter(({ occupation }) => occupation === (leaf.occupation ?? occupation));
        return counted.reduce((sum, { years }) => sum + years, 0) >= leaf.years - 1e-9;
      }
      case 'text':
        return decided.get(leaf.text);
      case 'credits':
        return false;
    }
  };
}

/**
 * Answers whether a credential of secondary school is asked of a person who holds another one: by law a recognized
 * equivalent of a diploma is as good, and whether this one is accepted is not on record.
 */
function equivalents({ system }: StepGraph, held: ReadonlySet<string>): (credential: string) => boolean {
  let asked: ReadonlyMap<string, boolean> | undefined;
  return (credential) => {
    if (held.size === 0) return false;
    if (!asked) {
      const all = madeOf(system, secondaryOf);
      asked = [...held].some((id) => all.get(id)) ? all : new Map();
    }
    return asked.has(credential);
  };
}

/** The credentials of secondary school, each with whether the State may recognize it. */
function secondaryOf({ credentials = [] }: PathwaySystem): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { id, kind, recognizedByState } of credentials)
    if (isSecondary(kind)) found.set(id, recognizedByState !== false);
  return found;
}

/** Answers whether a step was taken, is taken now, or is credited. */
function stepAnswers(
  { articulated }: StepGraph,
  learner: Learner,
  credentials: ReadonlySet<string>,
): (leaf: StepRequirement) => boolean | undefined {
  const steps = completedSteps(learner);
  const ids = new Set(steps.map(({ step }) => step));
  const running = new Set(enrolledSteps(learner).map(({ step }) => step));
  const credited = (step: string) =>
    articulated
      .get(step)
      ?.some((from) => (from.kind === 'step' ? ids.has(from.step) : credentials.has(from.credential))) ??
    false;
  return ({ step: id, minGrade, timing = 'before' }) => {
    if (minGrade === undefined)
      return ids.has(id) || credited(id) || (timing !== 'before' && running.has(id));
    const tries = steps.filter(({ step }) => step === id);
    return (
      tries.some(({ grade }) => (grade ?? -1) >= minGrade) ||
      (tries.some(({ grade }) => grade === undefined) ? undefined : false)
    );
  };
}

/**
 * What was decided about each requirement in words: the latest decision; `undefined` where those that may be the latest
 * differ: of one day, without a day, or of a month or a year that may be before or after another one.
 */
function decisionsOf({ decisions = [] }: Learner): Map<string, boolean | undefined> {
  const last = new Map<string, string>();
  for (const { requirement, on = '' } of decisions)
    if (on >= (last.get(requirement) ?? '')) last.set(requirement, on);
  const found = new Map<string, boolean | undefined>();
  for (const { requirement, met, on } of decisions) {
    const isEarlier = on !== undefined && on < (last.get(requirement) ?? '').slice(0, on.length);
    if (!isEarlier)
      found.set(requirement, found.has(requirement) && found.get(requirement) !== met ? undefined : met);
  }
  return found;
}
