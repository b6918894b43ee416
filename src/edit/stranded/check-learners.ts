/** Checks of the learners whose editions are compared. */

import { checkEach, checkFields, checkObject, checkText, checkWord, wrong } from '../../base/arguments.js';
import { PathwayError } from '../../base/pathway-error.js';
import { checkLearner } from '../../model/check-arguments.js';
import { referencesOf } from '../../model/references.js';
import type { PathwaySystem } from '../../model/system.js';
import { tables } from '../../model/tables.js';
import type { EnrolledLearner } from './stranded-report.js';

const goalKinds = ['step', 'credential', 'occupation'] as const;

/** Learners as they are enrolled, each with an id of their own. */
export function checkLearners(learners: readonly EnrolledLearner[]): void {
  checkEach(learners, 'learners', checkEnrolled);
  checkDistinct(learners);
}

function checkEnrolled(value: unknown, argument: string): void {
  checkObject(value, argument, "{ id: '1', learner: {} }");
  checkFields(value, ['id', 'learner', 'goals', 'edition'], argument);
  const { id, learner, goals, edition } = value as EnrolledLearner;
  checkText(id, `${argument}.id`);
  checkLearner(learner, `${argument}.learner`);
  if (edition !== undefined) checkWord(edition, ['before', 'after'], `${argument}.edition`);
  if (goals === undefined) return;
  checkEach(goals, `${argument}.goals`, (goal, at) => {
    checkObject(goal, at, "{ kind: 'credential', credential: 'cna' }");
    const { kind } = goal as { kind: unknown };
    checkWord(kind, goalKinds, `${at}.kind`);
    checkText((goal as { readonly [field: string]: unknown })[kind], `${at}.${kind}`);
  });
}

/** Each learner has an id of their own. */
function checkDistinct(learners: readonly EnrolledLearner[]): void {
  const seen = new Set<string>();
  for (const [at, { id }] of learners.entries()) {
    if (seen.has(id)) wrong(`learners[${at}].id`, id, 'an id that no other learner has');
    seen.add(id);
  }
}

/** A goal is named by one of the editions. */
export function checkGoals(learners: readonly EnrolledLearner[], editions: readonly PathwaySystem[]): void {
  const key = (kind: string, id: string) => `${kind} ${id}`;
  const named = new Set(
    editions.flatMap((edition) => [
      ...goalKinds.flatMap((kind) => (edition[tables[kind]] ?? []).map(({ id }) => key(kind, id))),
      ...referencesOf(edition).map(({ to }) => key(to.kind, to.id)),
    ]),
  );
  for (const [at, { goals = [] }] of learners.entries())
    for (const [place, goal] of goals.entries()) {
      const id = (goal as unknown as Readonly<Record<string, string>>)[goal.kind]!;
      if (!named.has(key(goal.kind, id)))
        throw new PathwayError(
          'unknown-goal',
          `learners[${at}].goals[${place}]: neither edition names the ${goal.kind} "${id}".`,
          { argument: `learners[${at}].goals[${place}]` },
        );
    }
}
