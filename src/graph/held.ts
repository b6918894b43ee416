/** What a person holds, as nodes of a compiled pathway. */

import type { Learner } from '../model/learner.js';
import type { RequirementLeaf } from '../model/requirement.js';
import type { StepGraph } from './step-graph.js';

/** The nodes that hold at the start, and those that only a person can decide. */
export interface Held {
  readonly sure: readonly number[];
  readonly open: readonly number[];
}

/** Looks up what a learner holds. Something that is not listed is not held; a text is open until someone decides. */
export function heldBy(graph: StepGraph, learner: Learner): Held {
  const sure = (learner.steps ?? []).flatMap(({ step }) => graph.indexOf.get(step) ?? []);
  const open: number[] = [];
  const answer = holdings(graph, learner);
  graph.leaves.forEach((leaf, index) => {
    const holds = answer(leaf);
    if (holds !== false) (holds ? sure : open).push(graph.leafNodes[index]!);
  });
  return { sure, open };
}

/**
 * Answers for single leaves whether a learner meets them: yes, no, or `undefined` when the data leave it open.
 * A step that was taken brings with it what it awards, teaches and raises.
 */
export function holdings(graph: StepGraph, learner: Learner): (leaf: RequirementLeaf) => boolean | undefined {
  const { steps = [], experience = [] } = learner;
  const ids = new Set(steps.map(({ step }) => step));
  const taken = [...ids].flatMap((id) => graph.steps[graph.indexOf.get(id) ?? -1] ?? []);
  const credentials = new Set(
    [learner.credentials, ...taken.map(({ awards }) => awards)].flatMap((each) => each ?? []),
  );
  const competencies = new Set([learner, ...taken].flatMap((each) => each.competencies ?? []));
  const levels = [learner.levels, ...taken.map(({ raises }) => raises)].flatMap((each) => each ?? []);
  const populations = new Set(learner.populations);
  const credited = (step: string) =>
    graph.articulated
      .get(step)
      ?.some((from) => (from.kind === 'step' ? ids.has(from.step) : credentials.has(from.credential))) ??
    false;
  return (leaf) => {
    switch (leaf.kind) {
      case 'step': {
        const { minGrade } = leaf;
        if (minGrade === undefined) return ids.has(leaf.step) || credited(leaf.step);
        const tries = steps.filter(({ step }) => step === leaf.step);
        return (
          tries.some(({ grade }) => (grade ?? -1) >= minGrade) ||
          (tries.some(({ grade }) => grade === undefined) ? undefined : false)
        );
      }
      case 'credential':
        return credentials.has(leaf.credential);
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
        return undefined;
      case 'credits':
        return false;
    }
  };
}
