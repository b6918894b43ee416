/** Which ids of a learner mean nothing in a system. */

import type { Finding } from '../base/finding.js';
import { nearestWord } from '../base/nearest-word.js';
import { pointer } from '../base/pointer.js';
import { checkGraph } from '../graph/check-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import { checkLearner } from '../model/check-arguments.js';
import { leavesOf } from '../model/fold-requirement.js';
import type { Learner } from '../model/learner.js';
import { referencesOf } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import { tables } from '../model/tables.js';

/**
 * The ids of a learner that nothing in the system of a graph names. People bring things from elsewhere, so such an id is allowed
 * and counts for nothing; it may also be misspelt. An empty list: the system knows all of them.
 *
 * `warning`: `unknown-id`; `unknown-text` for a decision about a requirement that no text of the document has. Cost: the size of the document.
 *
 * @throws PathwayError `bad-graph`; `bad-argument` for a learner that is not one.
 *
 * @example
 * ```ts
 * import { inspectLearner, pathwayGraph } from 'career-pathways';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'certificate-program', awards: ['cna'] }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * }, 'care');
 * inspectLearner(graph, { credentials: ['cnaa'] }).map(({ path, message }) => `${path}: ${message}`);
 * // => ['/credentials/0: Nothing in "s" names the credential "cnaa". Did you mean "cna"?']
 * ```
 */
export function inspectLearner(graph: StepGraph, learner: Learner): Finding[] {
  checkGraph(graph);
  checkLearner(learner);
  const { system } = graph;
  const named = new Map<string, Set<string>>();
  for (const kind of ['step', 'credential', 'competency', 'occupation'] as const)
    named.set(kind, new Set(system[tables[kind]]?.map(({ id }) => id)));
  for (const { to } of referencesOf(system)) named.get(to.kind)?.add(to.id);
  return [...unknownIds(learner, named, system.id), ...unknownTexts(learner, system)];
}

function unknownIds(
  learner: Learner,
  named: ReadonlyMap<string, ReadonlySet<string>>,
  system: string,
): Finding[] {
  return idsOf(learner).flatMap(({ kind, id, way }): Finding[] => {
    const known = named.get(kind);
    if (id === undefined || known?.has(id)) return [];
    const near = nearestWord(id, [...(known ?? [])]);
    const mend = near === undefined ? 'It counts for nothing here.' : `Did you mean "${near}"?`;
    const message = `Nothing in "${system}" names the ${kind} "${id}". ${mend}`;
    return [{ code: 'unknown-id', severity: 'warning', path: pointer(way), message }];
  });
}

/** Decisions about requirements that no text of the document has. */
function unknownTexts(
  { decisions = [] }: Learner,
  { id, steps = [], entries = [] }: PathwaySystem,
): Finding[] {
  if (decisions.length === 0) return [];
  const ways = entries.flatMap((entry) => [entry, ...(entry.alternatives ?? [])]);
  const texts = [...steps, ...ways].flatMap(({ requires }) =>
    (requires ? leavesOf(requires) : []).flatMap((leaf) => (leaf.kind === 'text' ? leaf.text : [])),
  );
  return decisions.flatMap(({ requirement }, at): Finding[] => {
    if (texts.includes(requirement)) return [];
    const near = nearestWord(requirement, texts);
    const mend = near === undefined ? 'It counts for nothing here.' : `Did you mean "${near}"?`;
    const message = `No requirement of "${id}" has the text "${requirement}". ${mend}`;
    const path = pointer(['decisions', at, 'requirement']);
    return [{ code: 'unknown-text', severity: 'warning', path, message }];
  });
}

/** Everything in a learner that is the id of something, and where it stands. */
function idsOf({ credentials = [], steps = [], competencies = [], experience = [] }: Learner) {
  return [
    ...credentials.map((id, at) => ({ kind: 'credential', id, way: ['credentials', at] })),
    ...steps.map(({ step: id }, at) => ({ kind: 'step', id, way: ['steps', at, 'step'] })),
    ...competencies.map((id, at) => ({ kind: 'competency', id, way: ['competencies', at] })),
    ...experience.map(({ occupation: id }, at) => ({
      kind: 'occupation',
      id,
      way: ['experience', at, 'occupation'],
    })),
  ];
}
