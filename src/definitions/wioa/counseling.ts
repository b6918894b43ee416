/** Counseling for education goals and for career goals: what of it counts, and whom it serves. */

import type { Population } from '../../model/populations.js';
import type { Support } from '../../model/support.js';
import { counselingKinds } from '../../model/support-kinds.js';
import { goalKinds } from '../../model/vocabulary.js';
import { at, type Notebook } from '../engine/notebook.js';
import { type Here, noteFull, supportHere } from './supports-here.js';

type Goal = (typeof goalKinds)[number];

/** The goals that a kind of counseling names by itself. Career planning has both in WIOA section 3(8). */
const goalsOfKind: { readonly [kind: string]: readonly Goal[] } = {
  'academic-counseling': ['education'],
  'career-counseling': ['career'],
  'career-navigation': ['career'],
  'career-planning': ['career', 'education'],
};

/** Whether a support is counseling. */
export function isCounseling({ kind }: Support): boolean {
  return counselingKinds.some((each) => each === kind);
}

/** The goals that counseling serves, as it says or by its kind; `undefined`: not known. */
export function goalsOf({ goals, kind }: Support): readonly Goal[] | undefined {
  return goals ?? goalsOfKind[kind];
}

/** What of some counseling counts, and whom it serves. */
export interface Weighed {
  /** Those with places whose provider is named and there. */
  readonly given: readonly Support[];
  /** Whether one of these is for whoever comes: by itself, or together with the rest for all groups. */
  readonly isForAll: (support: Support) => boolean;
  /** The goals for which not everybody is counseled. */
  readonly lacking: readonly Goal[];
}

/** Counseling, and for which populations it has to be; absent: for anyone. */
interface Offered {
  readonly groups?: readonly Population[] | undefined;
  readonly supports: readonly Support[];
}

/** Weighs counseling that is meant for some groups, or for anyone; writes down what does not count. */
export function weighCounseling(book: Notebook, here: Here, { groups = [], supports }: Offered): Weighed {
  const given = supports.flatMap((support) => {
    const { id, provider } = support;
    const by = book.follow('partner', provider, at('support', id, 'provider'));
    const offered = supportHere(support, here);
    if (!offered) noteFull(book, support);
    else if (!by) book.note('supports', at('support', id), 'counseling.no-provider');
    return by && offered ? offered : [];
  });
  const isServed = (goal: Goal) => {
    const its = given.filter((each) => goalsOf(each)?.includes(goal));
    return its.some(servingAll(groups, its));
  };
  return {
    given,
    isForAll: servingAll(groups, given),
    lacking: goalKinds.filter((goal) => !isServed(goal)),
  };
}

function servingAll(groups: readonly Population[], given: readonly Support[]): Weighed['isForAll'] {
  const served = new Set(given.flatMap(({ populations = [] }) => populations));
  const all = groups.length > 0 && groups.every((each) => served.has(each));
  return ({ populations, model }) => all || !populations?.length || model === 'universal';
}
