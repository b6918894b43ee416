/** A plan: which steps are taken in which term. */

import { checkList, checkText, shown } from '../base/arguments.js';
import { byCodeUnits, type PathwayId, type StepId, type TermId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import { checkSystem } from '../model/check-arguments.js';
import { pathwayRow } from '../model/pathway-row.js';
import type { PathwaySystem } from '../model/system.js';
import type { Term } from '../model/term.js';

/** The steps of each term, first term first. Terms are numbered; the first one is 1. */
export type DegreePlan = readonly (readonly StepId[])[];

/** A list of terms, each of them a list of ids. */
export function checkPlan(plan: unknown): asserts plan is DegreePlan {
  checkList(plan, 'plan');
  for (const steps of plan) {
    checkList(steps, 'plan');
    for (const step of steps) checkText(step, 'plan');
  }
}

/** The term of each step; of a step that is taken more than once, the first. */
export function termOf(plan: DegreePlan): ReadonlyMap<StepId, number> {
  const terms = new Map<StepId, number>();
  plan.forEach((steps, index) => {
    for (const step of steps) if (!terms.has(step)) terms.set(step, index + 1);
  });
  return terms;
}

/** More terms than these are no numbers of terms, but years. */
const mostTerms = 60;

/**
 * The plan that the steps of a pathway make up by their `term`. Terms whose ids are numbers stand in their places, so
 * that a term without steps is an empty list; other terms follow each other by the beginnings of their periods where
 * all of them have one, else as they are listed, whatever their names tell: `readCurriculum` notes where these tell
 * another order (`term-order`). A step without a term is in none: `planViolations` answers for steps that require it.
 *
 * @throws PathwayError `bad-system` for one that is malformed, `unknown-pathway` where there is none of that id.
 *
 * @example
 * ```ts
 * import { readCurriculum } from 'career-pathways/io/curricular-csv';
 * import { degreePlan } from 'career-pathways/measure';
 * const read = readCurriculum('Course ID,Course Name,Prerequisites,Term\n1,Biology,,1\n2,Anatomy,1,3\n');
 * read.ok && degreePlan(read.value.system, 'curriculum'); // => [['1'], [], ['2']]
 * ```
 */
export function degreePlan(system: PathwaySystem, pathway: PathwayId): DegreePlan {
  checkSystem(system);
  checkText(pathway, 'pathway');
  const listed = pathwayRow(system, pathway)?.steps;
  if (!listed) {
    const message = `There is no pathway ${shown(pathway)} in "${system.id}".`;
    throw new PathwayError('unknown-pathway', message, { argument: 'pathway' });
  }
  const terms = new Map(
    (system.steps ?? []).flatMap(({ id, term }) => (term === undefined ? [] : [[id, term]])),
  );
  const order = termOrder(new Set(listed.flatMap((id) => terms.get(id) ?? [])), system.terms ?? []);
  return order.map((term) => listed.filter((id) => term !== undefined && terms.get(id) === term));
}

/** The terms in use, one after the other; undefined where a number is not in use. */
function termOrder(used: ReadonlySet<TermId>, terms: readonly Term[]): readonly (TermId | undefined)[] {
  const byNumber = new Map([...used].map((id) => [Number(id), id]));
  const last = Math.max(0, ...byNumber.keys());
  const areNumbers =
    byNumber.size === used.size && last <= mostTerms && [...used].every((id) => /^[1-9]\d*$/.test(id));
  if (areNumbers) return Array.from({ length: last }, (_, at) => byNumber.get(at + 1));
  const known = terms.filter(({ id }) => used.has(id));
  const starts = new Map(known.map(({ id, period }) => [id, period?.from]));
  const rest = [...used].filter((id) => !starts.has(id));
  const ids = [...known.map(({ id }) => id), ...rest];
  if (ids.some((id) => starts.get(id) === undefined)) return ids;
  return ids.sort((a, b) => byCodeUnits(starts.get(a) ?? '', starts.get(b) ?? ''));
}
