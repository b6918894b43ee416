/** What can this person do next? */

import type { StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import { forwardChain, never } from '../graph/forward-chain.js';
import { heldBy, holdings } from '../graph/held.js';
import { type StepGraph, waysThrough } from '../graph/step-graph.js';
import type { Learner } from '../model/learner.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import { type Meets, missingFrom } from './missing.js';

/** A step of the pathway and how it stands for one person. */
export type NextStep =
  | {
      /** It can begin now. */
      readonly status: 'ready';
      readonly step: Step;
      /** What has to be taken at the same time; absent: nothing. */
      readonly alongside?: Requirement;
    }
  | {
      /** It can begin if what is missing, which only a person can tell, is decided in favor. */
      readonly status: 'unclear';
      readonly step: Step;
      readonly missing: Requirement;
    }
  | {
      /** Something is missing. */
      readonly status: 'blocked';
      readonly step: Step;
      /** The part of the requirement that is not met, entries included. */
      readonly missing: Requirement;
    }
  | {
      /** It has been taken. */
      readonly status: 'done';
      readonly step: Step;
    };

const ranks = { ready: 0, unclear: 1, blocked: 2, done: 3 } as const;

/**
 * Every step of a pathway as it stands for one person: first the ready ones, then unclear, blocked and done, each by id.
 *
 * Cost: steps + requirements. On cycles: steps that require each other stay blocked, except those that may be taken at
 * the same time, which are ready together.
 *
 * @example
 * ```ts
 * import { nextSteps, pathwayGraph } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * nextSteps(graph, {}).map(({ step, status }) => `${step.id} ${status}`); // => ['aide ready', 'nurse blocked']
 * ```
 */
export function nextSteps(graph: StepGraph, learner: Learner): NextStep[] {
  const held = heldBy(graph, learner);
  const done = new Set(held.sure);
  const now = forwardChain(graph.program, held.sure, 1);
  const meets = holdings(graph, learner);
  const perhaps = held.open.length > 0 ? forwardChain(graph.program, [...held.sure, ...held.open], 1) : now;
  const joins = (leaf: RequirementLeaf) =>
    leaf.kind === 'step' &&
    (leaf.timing ?? 'before') !== 'before' &&
    leaf.minGrade === undefined &&
    now[graph.indexOf.get(leaf.step) ?? -1] === 1;
  const doors = new Map<StepId, Requirement[]>();
  for (const entry of graph.entries) for (const way of waysThrough(entry)) put(doors, entry.step, way);
  return graph.steps
    .map((step, index): NextStep => {
      if (done.has(index)) return { status: 'done', step };
      if (now[index] !== never) {
        const alongside = missingFor(graph, meets, step, doors.get(step.id) ?? [], joins);
        return alongside ? { status: 'ready', step, alongside } : { status: 'ready', step };
      }
      const missing = missingFor(graph, meets, step, doors.get(step.id) ?? []) ?? { kind: 'any', of: [] };
      return { status: perhaps[index] === never ? 'blocked' : 'unclear', step, missing };
    })
    .sort((a, b) => ranks[a.status] - ranks[b.status]);
}

/** What is missing before a step can begin: from its own requirement or, where that is less, from one of its entries. */
function missingFor(
  graph: StepGraph,
  meets: Meets,
  step: Step,
  doors: readonly Requirement[],
  possible?: (leaf: RequirementLeaf) => boolean,
): Requirement | undefined {
  const ways = step.requires ? [step.requires, ...doors] : doors;
  const creditsOf = (id: string) => graph.credits.get(id) ?? 0;
  return ways.length === 0 ? undefined : missingFrom({ kind: 'any', of: ways }, meets, creditsOf, possible);
}
