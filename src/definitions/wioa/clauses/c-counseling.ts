/** Does it include counseling, for education goals and for career goals? WIOA section 3(7)(C). */

import type { Capacity, Support } from '../../../model/support.js';
import { counselingKinds } from '../../../model/support-kinds.js';
import { goalKinds } from '../../../model/vocabulary.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { type Reached, stepsWithin } from '../entry-routes.js';

type Goal = (typeof goalKinds)[number];

/** The goals that a kind of counseling names by itself. Career planning has both in WIOA section 3(8). */
export const goalsOfKind: { readonly [kind: string]: readonly Goal[] } = {
  'academic-counseling': ['education'],
  'career-counseling': ['career'],
  'career-navigation': ['career'],
  'career-planning': ['career', 'education'],
};

/** The counseling that goes with a pathway, and whether anyone gets to it. Supportive services (section 3(59)) are none. */
function counselingOf(dossier: PathwayDossier): { support: Support; reached: Reached }[] {
  return dossier.supports
    .filter(({ kind }) => counselingKinds.some((counseling) => counseling === kind))
    .map((support) => ({ support, reached: stepsReached(dossier, support) }));
}

/** Whether someone gets a support: perhaps where it has no places, or its provider is not there. */
export function supportReached(dossier: PathwayDossier, support: Support): Reached {
  const { provider } = support;
  const reached = stepsReached(dossier, support);
  const isOpen = isFull(support) || (provider !== undefined && !dossier.find('partner', provider));
  return isOpen && reached === 'yes' ? 'perhaps' : reached;
}

/** Whether a support has no places, for anyone, anywhere, at any time. */
function isFull({ capacity = [] }: Support): boolean {
  const isNone = (each: Capacity) => each.places === 0 && !each.population && !each.place && !each.period;
  return capacity.length > 0 && capacity.every(isNone);
}

/** Whether someone gets to a step that a support goes with; one for all steps goes with whatever anyone may get to. */
function stepsReached(dossier: PathwayDossier, { steps }: Support): Reached {
  const { reached, best } = stepsWithin(dossier);
  if (steps === 'all') return best === 'no' && dossier.graph.steps.length > 0 ? 'no' : 'yes';
  const answers = steps.map(reached);
  return answers.find((each) => each === 'yes') ?? answers.find((each) => each === 'perhaps') ?? 'no';
}

/** Counseling by a named provider. */
const counselingIncluded = pathwayCollector((book, dossier) => {
  const counseling = counselingOf(dossier);
  const open = counseling.filter(({ reached }) => reached !== 'no');
  book.examine(open.length);
  const on = (wanted: Reached) =>
    counseling.flatMap(({ support, reached }) => (reached === wanted ? support : []));
  const sure = on('yes');
  const isForAll = servingAll(dossier, sure);
  const counts = sure.filter((each) => isForAll(each) && !isFull(each));
  book.offered('support', counts, 'counseling');
  for (const support of sure)
    if (isFull(support)) book.note('supports', at('support', support.id, 'capacity'), 'counseling.no-places');
    else if (!isForAll(support))
      book.note('supports', at('support', support.id, 'populations'), 'counseling.for-some');
  for (const { id } of on('perhaps')) book.note('supports', at('support', id, 'steps'), 'counseling.perhaps');
  for (const { id } of on('no')) book.note('weakens', at('support', id, 'steps'), 'counseling.out-of-reach');
  if (open.length > 0) return;
  for (const { id, kind } of dossier.supports)
    if (!counseling.some(({ support }) => support.id === id))
      book.note('weakens', at('support', id, 'kind'), 'counseling.other-support', { kind });
  book.noneIfClaimed('counseling.none', ['supports']);
});

/** Whether counseling is for whoever is on the pathway: by itself, or together with the rest for all that it is meant for. */
function servingAll({ pathway }: PathwayDossier, sure: readonly Support[]): (support: Support) => boolean {
  const served = new Set(sure.flatMap(({ populations = [] }) => populations));
  const meantFor = pathway.populations ?? [];
  const all = meantFor.length > 0 && meantFor.every((each) => served.has(each));
  return ({ populations, model }) => all || !populations?.length || model === 'universal';
}

/** Counseling whose goals, taken together, are both education and career: as it says, or by its kind. */
const counselingForBothGoals = pathwayCollector((book, dossier) => {
  const counseling = counselingOf(dossier).filter(({ reached }) => reached !== 'no');
  book.examine(counseling.length);
  const goalsOf = ({ goals, kind }: Support) => goals ?? goalsOfKind[kind];
  const sure = counseling.filter(({ reached }) => reached === 'yes').map(({ support }) => support);
  const served = new Set(sure.flatMap((support) => goalsOf(support) ?? []));
  const missing = goalKinds.filter((goal) => !served.has(goal));
  for (const support of sure) {
    const goals = goalsOf(support);
    const place = at('support', support.id, support.goals ? 'goals' : 'kind');
    if (goals)
      book.note(missing.length > 0 ? 'supports' : 'establishes', place, 'counseling.goals', {
        goals: [...goals].sort(),
      });
  }
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
