/** Does it include counseling, for education goals and for career goals? WIOA section 3(7)(C). */

import type { Support } from '../../../model/support.js';
import { goalKinds } from '../../../model/vocabulary.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { goalsOf, isCounseling, weighCounseling } from '../counseling.js';
import type { Reached } from '../entry-routes.js';
import { stepsReached } from '../supports-here.js';

/** The counseling that goes with a pathway, and whether anyone gets to it. Supportive services (section 3(59)) are none. */
function counselingOf(dossier: PathwayDossier): { support: Support; reached: Reached }[] {
  return dossier.supports
    .filter(isCounseling)
    .map((support) => ({ support, reached: stepsReached(dossier, support) }));
}

/** Counseling by a named provider. */
const counselingIncluded = pathwayCollector((book, dossier) => {
  const counseling = counselingOf(dossier);
  const open = counseling.filter(({ reached }) => reached !== 'no');
  book.examine(open.length);
  const on = (wanted: Reached) =>
    counseling.flatMap(({ support, reached }) => (reached === wanted ? support : []));
  const { given, isForAll } = weighCounseling(book, dossier, {
    groups: dossier.pathway.populations,
    supports: on('yes'),
  });
  book.offered('support', given.filter(isForAll), 'counseling');
  for (const support of given)
    if (!isForAll(support))
      book.note('supports', at('support', support.id, 'populations'), 'counseling.for-some');
  for (const { id } of on('perhaps')) book.note('supports', at('support', id, 'steps'), 'counseling.perhaps');
  for (const { id } of on('no')) book.note('weakens', at('support', id, 'steps'), 'counseling.out-of-reach');
  if (open.length > 0) return;
  for (const { id, kind } of dossier.supports)
    if (!counseling.some(({ support }) => support.id === id))
      book.note('weakens', at('support', id, 'kind'), 'counseling.other-support', { kind });
  book.noneIfClaimed('counseling.none', ['supports']);
});

/**
 * Counseling whose goals, taken together, are both education and career: as it says, or by its kind. Whoever the pathway is
 * for is counseled for both.
 */
const counselingForBothGoals = pathwayCollector((book, dossier) => {
  const counseling = counselingOf(dossier).filter(({ reached }) => reached !== 'no');
  book.examine(counseling.length);
  const sure = counseling.filter(({ reached }) => reached === 'yes').map(({ support }) => support);
  const { given, lacking } = weighCounseling(book, dossier, {
    groups: dossier.pathway.populations,
    supports: sure,
  });
  for (const support of given) {
    const goals = goalsOf(support);
    const place = at('support', support.id, support.goals ? 'goals' : 'kind');
    if (goals?.some((goal) => lacking.includes(goal)))
      book.note('supports', at('support', support.id, 'populations'), 'counseling.for-some');
    else if (goals)
      book.note(lacking.length > 0 ? 'supports' : 'establishes', place, 'counseling.goals', {
        goals: [...goals].sort(),
      });
  }
  const missing = goalKinds.filter((goal) => !sure.some((each) => goalsOf(each)?.includes(goal)));
  // The kind of counseling does not say that it serves no other goal.
  const known = counseling.every(({ support, reached }) => support.goals && reached === 'yes');
  if (missing.length > 0 && known)
    book.noneIfClaimed('counseling.goal-missing', ['supports'], { goals: missing });
});

/** Clause C: counseling, for both kinds of goal. */
export const clauseC: Clause = {
  id: 'C',
  asks: [
    {
      id: 'wioa.c.counseling',
      collect: counselingIncluded,
      citation: { usc: '29 U.S.C. 3102(59)', act: 'WIOA section 3(59)' },
      ours: 'supportive services alone are not counseling',
    },
    {
      id: 'wioa.c.goals',
      collect: counselingForBothGoals,
      openTerms: ['support'],
      ours: 'one service need not serve both goals',
    },
  ],
};
