/** Questions about goals that random documents may not name. */
import { expect } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import type { Goal } from '../../src/graph/goal.js';
import type { CutPairs } from '../../src/graph/needs/cut-pairs.js';
import type { Learner } from '../../src/model/learner.js';
import type { PathwaySystem } from '../../src/model/system.js';

/** What a question answers; `no-route` where it refuses a goal, which no row or requirement may name then. */
export function asked<T>(system: PathwaySystem, goal: Goal, ask: () => T): T | { status: 'no-route' } {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof PathwayError && error.code === 'unknown-goal')) throw error;
    const id = Object.entries(goal).find(([key]) => key !== 'kind')?.[1];
    expect(JSON.stringify(system)).not.toContain(`"${goal.kind}":${JSON.stringify(id)}`);
    const rows = [...(system.steps ?? []), ...(system.exits ?? []), ...(system.credentials ?? [])];
    const lists: (readonly string[] | undefined)[] =
      goal.kind === 'step'
        ? [rows.map((row) => row.id)]
        : rows.map((row) =>
            goal.kind === 'credential'
              ? 'awards' in row
                ? row.awards
                : []
              : 'occupations' in row
                ? row.occupations
                : [],
          );
    expect(lists.flat()).not.toContain(id);
    return { status: 'no-route' };
  }
}

/** Options for somebody, or for nobody in particular. */
export const forOne = (learner: Learner | undefined) => (learner ? { learner } : {});

/** The pairs of an answer, none where there is no way or nothing to do. */
export const pairsIn = (answer: CutPairs): readonly (readonly [string, string])[] =>
  answer.status === 'found' ? answer.pairs : [];
