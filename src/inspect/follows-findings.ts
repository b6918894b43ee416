/** Suggested orders of steps that no one can follow. */

import type { StepId } from '../base/ids.js';
import { pointer } from '../base/pointer.js';
import { cyclicComponents } from '../graph/digraph/components.js';
import { digraph } from '../graph/digraph/digraph.js';
import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';

/** Steps that are suggested after each other, or after themselves. Cost: the steps and what they follow. */
export function followsFindings({ steps = [] }: PathwaySystem): SystemFinding[] {
  const places = new Map(steps.map(({ id }, index) => [id, index]));
  const graph = digraph(steps.flatMap(({ id, follows = [] }) => follows.map((each) => [id, each] as const)));
  const placeOf = (id: StepId) => places.get(id) ?? 0;
  return cyclicComponents(graph, () => true)
    .map((nodes) =>
      [...nodes].map((node) => graph.ids[node] as StepId).sort((a, b) => placeOf(a) - placeOf(b)),
    )
    .sort(([a = ''], [b = '']) => placeOf(a) - placeOf(b))
    .map((members): SystemFinding => {
      const [first = ''] = members;
      return {
        code: 'follows-cycle',
        severity: 'warning',
        path: pointer(['steps', placeOf(first), 'follows']),
        at: { kind: 'step', id: first },
        members,
        message: `These steps follow each other: ${members.map((id) => `"${id}"`).join(', ')}. Take one of them out of "follows".`,
      };
    });
}
