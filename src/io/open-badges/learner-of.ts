/** The person whom awards make, as the other functions take one. */

import type { Finding } from '../../base/finding.js';
import type { Learner, StepTaken } from '../../model/learner.js';
import type { PathwaySystem } from '../../model/system.js';
import { type Award, earnedOn } from './badge-record.js';
import type { HeldRef } from './identities.js';
import { milestonesReached } from './milestones.js';

/** Grades as they are written → grade points. */
export type Grades = { readonly [written: string]: number };

/** An award that counts, and what it means. */
export interface Held {
  readonly award: Award;
  readonly means: readonly HeldRef[];
}

/** What a person holds by these awards: ids, each once, in the order of the document; then the milestones that they reach. */
export function learnerOf(
  held: readonly Held[],
  grades: Grades,
  system: PathwaySystem | undefined,
): { learner: Learner; notes: Finding[] } {
  const notes: Finding[] = [];
  const ids = (kind: HeldRef['kind']) => [
    ...new Set(held.flatMap(({ means }) => means.flatMap((ref) => (ref.kind === kind ? ref.id : [])))),
  ];
  const steps = new Map<string, StepTaken>();
  for (const { award, means } of held)
    for (const { kind, id } of means) {
      if (kind !== 'step') continue;
      const on = earnedOn(award);
      const points = gradeIn(award, grades, notes);
      const step = { step: id, ...(on && { on }), ...(points !== undefined && { grade: points }) };
      steps.set(JSON.stringify(step), step);
    }
  const earned = {
    credentials: ids('credential'),
    steps: [...steps.values()],
    competencies: ids('competency'),
  };
  const reached = system ? milestonesReached(system, earned) : [];
  if (reached.length > 0) notes.push(reachedNote(reached));
  const tables = { ...earned, steps: [...earned.steps, ...reached.map((step) => ({ step }))] };
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  return { learner: Object.fromEntries(filled), notes };
}

function reachedNote(steps: readonly string[]): Finding {
  const some = `${steps.slice(0, 5).join(', ')}${steps.length > 5 ? ' …' : ''}`;
  const message = `Milestones of the system that are reached by what is held, and count as steps: ${some}.`;
  return { code: 'milestones-reached', severity: 'info', path: '', message };
}

/** The grade of an award in points, where the scale has what is written and all of it says one thing. */
function gradeIn({ results, credential }: Award, grades: Grades, notes: Finding[]): number | undefined {
  const written = results.flatMap(({ value }) => (typeof value === 'string' ? value : []));
  const points = new Set(written.flatMap((value) => (Object.hasOwn(grades, value) ? grades[value] : [])));
  if (points.size === 1) return [...points][0];
  if (written.length === 0 || Object.keys(grades).length === 0) return undefined;
  const [code, why] =
    points.size === 0
      ? ['unknown-grade', 'options.grades has none of the grades that are written here']
      : ['several-grades', 'The results here have several grades'];
  const message = `${why}, so the step is held without one.`;
  notes.push({ code, severity: 'info', path: credential.path, message });
  return undefined;
}
