/** Does it include counseling, for education goals and for career goals? WIOA section 3(7)(C). */

import type { Support } from '../../../model/support.js';
import { counselingKinds } from '../../../model/support-kinds.js';
import { goalKinds } from '../../../model/vocabulary.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';

/** The counseling among the supports that go with a pathway. Supportive services (section 3(59)) are not counseling. */
function counselingOf({ supports }: PathwayDossier): Support[] {
  return supports.filter(({ kind }) => counselingKinds.some((counseling) => counseling === kind));
}

/** Counseling by a named provider. */
const counselingIncluded = pathwayCollector((book, dossier) => {
  const counseling = counselingOf(dossier);
  book.examine(dossier.supports.length);
  book.offered('support', counseling, 'counseling');
  if (counseling.length > 0) return;
  for (const { id, kind } of dossier.supports)
    book.note('weakens', at('support', id, 'kind'), 'counseling.other-support', { kind });
  book.noneIfClaimed('counseling.none', ['supports']);
});

/** Counseling whose goals, taken together, are both education and career. */
const counselingForBothGoals = pathwayCollector((book, dossier) => {
  const counseling = counselingOf(dossier);
  book.examine(counseling.length);
  const served = new Set(counseling.flatMap(({ goals }) => goals ?? []));
  const missing = goalKinds.filter((goal) => !served.has(goal));
  for (const { id, goals } of counseling)
    if (goals)
      book.note(
        missing.length > 0 ? 'supports' : 'establishes',
        at('support', id, 'goals'),
        'counseling.goals',
        { goals: [...goals].sort() },
      );
  if (missing.length > 0 && counseling.every(({ goals }) => goals))
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
    { id: 'wioa.c.goals', collect: counselingForBothGoals, openTerms: ['support'] },
  ],
};
