/**
 * Which single addition to a pathway opens most, and for which people.
 *
 * Problem: the growth of a least fixpoint by each single new fact or rule. Method: every candidate, no sampling; the
 * compiled program is chained forward (Dowling and Gallier 1984) with what the candidate gives; nothing is recompiled.
 * Cost: profiles · (unreached steps + steps asked for + facts asked for) · (steps + requirements).
 * On cycles: a step that only its own cycle supports is not reached, until an addition opens the cycle from outside.
 */

import { checkList, checkObject, checkText } from '../base/arguments.js';
import { checkGraph } from '../graph/check-graph.js';
import type { StepGraph } from '../graph/step-graph.js';
import { checkLearner } from '../model/check-arguments.js';
import type { DocumentChange } from '../model/document-change.js';
import { type Addition, byAddition } from './addition.js';
import { changesOn } from './addition-changes.js';
import { type Profile, type ProfileGain, trialOf } from './addition-trial.js';
import { creditPlaces } from './credit-for.js';
import { triedArticulations, triedCredentials, triedEntries, triedFacts } from './tried-additions.js';

/** An addition and what it opens. */
export interface RankedAddition {
  readonly addition: Addition;
  /** What to change in the document so that it is there: for `whatIf`, `changedSystem` and edits. */
  readonly changes: readonly DocumentChange[];
  /** The profiles that gain, by id. */
  readonly gains: readonly ProfileGain[];
  /** All steps, credentials and exits that all profiles gain, added up. */
  readonly total: number;
}

/** The additions that open something. */
export interface BestAdditions {
  /** How many single additions were tried, those that open nothing included. */
  readonly tried: number;
  /** Highest total first; then those by which more profiles gain; then by kind and by id. */
  readonly additions: readonly RankedAddition[];
}

/**
 * The single additions that bring more within reach of people, best first. Tried is all that could lift a block:
 * an entry at each step that some profile cannot reach; credit for each step that requirements ask for, from each step
 * or credential that some profile has or can reach; a bridge that supplies a level, competency or credential that is
 * asked for, or that credit comes from, and out of some profile's reach; help with a requirement in words or of
 * experience. Nothing is tried for populations and grades, which cannot be added. Two additions that only help together
 * are not found.
 *
 * Gains go all the way: what an addition opens opens more. Only what surely holds counts: requirements in words, and
 * grades not recorded, do not.
 *
 * `changes` fit the document as it is: a row for an entry, an agreement (from the first source that the document has), a
 * new step, which is put on the pathway where the graph is that of one; the steps and entries that a support helps with,
 * as they are without what it meets. Ids are new in the document, and the same each time; titles are for you to write.
 * Each list stands by itself. Two that set the same row, as two bridges set the pathway, cannot be made together: ask
 * again after the first.
 *
 * @throws PathwayError `bad-graph`; `doubled-id` when two profiles have the same id; `bad-argument`.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { bestAdditions } from 'career-pathways/learner';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', requires: { kind: 'level', scheme: 'grade', level: 8 } },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * const { tried, additions } = bestAdditions(graph, [{ id: 'english', learner: { populations: ['english-learners'] } }]);
 * tried; // => 3
 * additions[0]?.addition; // => { kind: 'bridge', supplies: { kind: 'level', scheme: 'grade', level: 8 } }
 * additions[0]?.gains; // => [{ profile: 'english', steps: 2, credentials: 0, exits: 0 }]
 * additions[1]?.changes; // => [{ kind: 'add', table: 'entries', row: { id: 'entry-aide', pathway: 'care', step: 'aide', requires: { kind: 'all', of: [] } } }]
 * additions.map(({ addition, total }) => [addition.kind, total]); // => [['bridge', 2], ['entry', 2], ['entry', 1]]
 * ```
 */
export function bestAdditions(graph: StepGraph, profiles: readonly Profile[]): BestAdditions {
  checkGraph(graph);
  checkProfiles(profiles);
  const trial = trialOf(graph, profiles);
  const places = creditPlaces(graph);
  const single = [...triedEntries(trial), ...triedFacts(trial), ...triedCredentials(trial, places)];
  const credit = triedArticulations(trial, places);
  const ranked = [...single, ...credit.additions].flatMap(({ addition, gains }) => {
    const total = gains.reduce((sum, { steps, credentials, exits }) => sum + steps + credentials + exits, 0);
    return total > 0 ? [{ addition, gains, total }] : [];
  });
  ranked.sort(
    (a, b) => b.total - a.total || b.gains.length - a.gains.length || byAddition(a.addition, b.addition),
  );
  const changesOf = changesOn(graph, profiles);
  const additions = ranked.map(({ addition, ...opened }) => ({
    addition,
    changes: changesOf(addition),
    ...opened,
  }));
  return { tried: single.length + credit.tried, additions };
}

function checkProfiles(profiles: unknown): asserts profiles is readonly Profile[] {
  checkList(profiles, 'profiles');
  for (const [at, profile] of profiles.entries()) {
    checkObject(profile, `profiles[${at}]`);
    const { id, learner } = profile as Partial<Profile>;
    checkText(id, `profiles[${at}].id`);
    checkLearner(learner, `profiles[${at}].learner`);
  }
}
