/** Which leaves of a graph something that a person has can bear on. */

import { put } from '../base/put.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { Learner } from '../model/learner.js';
import type { RequirementLeaf } from '../model/requirement.js';

/** The leaves of a graph, by number, under what they are answered by. */
export type LeavesBySubject = ReadonlyMap<string, readonly number[]>;

/** Looks the leaves of a graph up. */
export function leavesBySubject(graph: StepGraph): LeavesBySubject {
  const found = new Map<string, number[]>();
  graph.leaves.forEach((leaf, index) => {
    for (const subject of subjectsOf(graph, leaf)) put(found, subject, index);
  });
  return found;
}

/** Which leaves, by number, can be answered otherwise once a person has more. */
export function leavesAbout(
  graph: StepGraph,
  bySubject: LeavesBySubject,
  more: Learner,
): ReadonlySet<number> {
  const { steps = [], levels = [], populations = [], experience = [] } = more;
  const taken = steps.flatMap(({ step }) => graph.steps[graph.indexOf.get(step) ?? -1] ?? []);
  const subjects = [
    ...steps.map(({ step }) => `step ${step}`),
    ...[more, ...taken].flatMap(({ competencies = [] }) => competencies.map((id) => `competency ${id}`)),
    ...[more.credentials, ...taken.map(({ awards }) => awards)].flatMap((ids = []) =>
      ids.map((id) => `credential ${id}`),
    ),
    ...[levels, ...taken.map(({ raises = [] }) => raises)].flat().map(({ scheme }) => `level ${scheme}`),
    ...populations.map((population) => `population ${population}`),
    ...(experience.length > 0 ? ['experience'] : []),
  ];
  return new Set(subjects.flatMap((subject) => bySubject.get(subject) ?? []));
}

/** What a leaf is answered by; nothing for those that a person has to decide or that the program counts. */
function subjectsOf({ articulated }: StepGraph, leaf: RequirementLeaf): string[] {
  switch (leaf.kind) {
    case 'step':
      return [
        `step ${leaf.step}`,
        ...(articulated.get(leaf.step) ?? []).map((from) =>
          from.kind === 'step' ? `step ${from.step}` : `credential ${from.credential}`,
        ),
      ];
    case 'credential':
      return [`credential ${leaf.credential}`];
    case 'competency':
      return [`competency ${leaf.competency}`];
    case 'level':
      return [`level ${leaf.scheme}`];
    case 'population':
      return [`population ${leaf.population}`];
    case 'experience':
      return ['experience'];
    case 'text':
    case 'credits':
      return [];
  }
}
