/** Which learners a new edition of a catalog strands, and what would strand none. */

import { checkBudget, checkDay, checkFields, checkText, shown } from '../../base/arguments.js';
import type { CalendarDate } from '../../base/calendar-date.js';
import { canonicalJson } from '../../base/canonical-json.js';
import type { PathwayId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import { put } from '../../base/put.js';
import { withChanges } from '../../graph/changes/changed-system.js';
import type { PathwaySystem } from '../../model/system.js';
import { checkVersion } from '../diff/diff-systems.js';
import { findRenames, newIds } from '../diff/find-renames.js';
import { renamedSystem } from '../diff/renamed.js';
import { keyOf } from '../rows.js';
import { bearingRules } from './bearing-rules.js';
import { checkGoals, checkLearners } from './check-learners.js';
import { compiled, type Editions, withFormerRules } from './editions.js';
import { fewestRules } from './fewest-rules.js';
import { goalAs, learnerBefore, type Outcome, outcomeFor } from './outcome.js';
import { changesOf } from './rules.js';
import type {
  EnrolledLearner,
  GrandfatheringRule,
  StrandedLearner,
  StrandedReport,
} from './stranded-report.js';
import { triedRules } from './tried-rules.js';

/** What `stranded` can be asked with. */
export interface StrandedOptions {
  /** One pathway, by its id before; absent: the whole system. */
  readonly pathway?: PathwayId;
  /** The day on which the edition after is looked at; the one before is taken as it is written. Absent: both are. */
  readonly asOf?: CalendarDate;
  /** How many trials to spend on the fewest rules; each compiles the edition after. Absent: 2,000. */
  readonly budget?: number;
}

/**
 * For each learner what a new edition of a catalog takes from them: what they began and nothing follows, what they could
 * begin and cannot, which goals were within reach and are not. And the fewest rules for those who began before that
 * bring every lost goal back, exactly within the budget; when it is spent, some of them may be spared.
 *
 * Within reach is what a person gets to on the edition, with what no step of the edition before supplied and a person
 * can get (experience, a decision, a diploma): who had to bring that before has to bring it after, and nothing more.
 * What was earned stays earned; steps that have another id count as the same.
 *
 * Cost: for each learner that is unlike the others, a few walks over both editions; and at most the trials of the budget.
 *
 * @throws PathwayError `bad-system`, `doubled-id`, `bad-day`, `bad-budget`; `unknown-pathway` where neither edition has
 *   it; `unknown-goal` for a goal that neither edition names; `bad-argument` for a learner that is not one, or two of one id.
 *
 * @example
 * ```ts
 * import { stranded } from 'career-pathways/edit';
 * const step = (id: string, requires: string) => ({ id, title: id, kind: 'course', requires: { kind: 'step', step: requires } }) as const;
 * const edition = (...names: string[]) => ({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [...names.map((id) => ({ id, title: id, kind: 'course' as const })), { ...step('nurse', names[0] ?? ''), awards: ['rn'] }],
 * }) as const;
 * const learners = [{ id: '1', learner: { steps: [{ step: 'aide' }] } }];
 * const report = stranded(edition('aide'), edition('caregiver', 'lab'), learners);
 * report.learners[0]?.notReady; // => ['nurse']
 * report.learners[0]?.withoutSuccessor; // => ['aide']
 * report.learners[0]?.lost; // => []
 * ```
 */
export function stranded(
  before: PathwaySystem,
  after: PathwaySystem,
  learners: readonly EnrolledLearner[],
  options: StrandedOptions = {},
): StrandedReport {
  checkVersion(before, 'before');
  checkVersion(after, 'after');
  checkLearners(learners);
  checkFields(options, ['pathway', 'asOf', 'budget']);
  const { pathway, asOf, budget = 2000 } = options;
  if (asOf !== undefined) checkDay(asOf);
  checkBudget(budget, 'options.budget');
  checkGoals(learners, [before, after]);
  const all = editions({ before, after, pathway, asOf });
  const groups = groupsOf(learners, all);
  const found = fewest(groups, all, budget);
  return {
    learners: learners.map(({ id }, at) => ({ id, ...groups.reports[at]! })),
    rules: found.rules.map((rule) => ruleBefore(rule, all)),
    changes: changesOf(found.rules, all.before, after),
    beyond: learners.flatMap(({ id }, at) => {
      const goals = found.beyond.get(groups.keys[at]!) ?? [];
      return goals.length > 0 ? [{ id, goals }] : [];
    }),
    exact: found.exact,
  };
}

function editions(asked: {
  readonly before: PathwaySystem;
  readonly after: PathwaySystem;
  readonly pathway: PathwayId | undefined;
  readonly asOf: CalendarDate | undefined;
}): Editions {
  const { before, after, pathway, asOf } = asked;
  if (pathway !== undefined) checkPathway(before, pathway);
  const renames = findRenames(before, after);
  const ids = newIds(renames);
  const moved = renamedSystem(before, ids);
  const its =
    pathway === undefined ? undefined : (ids.get(keyOf({ kind: 'pathway', id: pathway })) ?? pathway);
  const scope = { pathway: its, asOf };
  const former = new Map(renames.map(({ kind, from, to }) => [keyOf({ kind, id: to }), from]));
  return { before: compiled(moved, { pathway: its }), after, scope, ids, former };
}

function checkPathway({ id, pathways = [] }: PathwaySystem, pathway: unknown): void {
  const argument = 'options.pathway';
  checkText(pathway, argument);
  if (pathways.some((each) => each.id === pathway)) return;
  throw new PathwayError('unknown-pathway', `There is no pathway ${shown(pathway)} in "${id}".`, {
    argument,
  });
}

/** Learners of whom one is as good as another, and what becomes of each. */
interface Groups {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The group of each learner. */
  readonly keys: readonly string[];
  readonly reports: readonly Omit<StrandedLearner, 'id'>[];
}

function groupsOf(learners: readonly EnrolledLearner[], all: Editions): Groups {
  const outcomes = new Map<string, Outcome>();
  const edition = editionsFor(all, all.after);
  const keys = learners.map((each) => {
    const { id: _, ...rest } = each;
    const key = canonicalJson(rest);
    if (!outcomes.has(key))
      outcomes.set(key, outcomeFor(learnerBefore(each, all), edition(each.edition), all));
    return key;
  });
  return { outcomes, keys, reports: keys.map((key) => outcomes.get(key)!.report) };
}

/** The edition after, compiled for those who finish by it and, where some do, for those who finish by the one before. */
function editionsFor({ before, scope }: Editions, after: PathwaySystem) {
  const made = new Map<string, ReturnType<typeof compiled>>();
  return (edition: EnrolledLearner['edition'] = 'after') => {
    const there = made.get(edition);
    if (there) return there;
    const graph = compiled(edition === 'after' ? after : withFormerRules(before, after, scope), scope);
    made.set(edition, graph);
    return graph;
  };
}

/** The fewest rules by which every lost goal is within reach again, and the goals that all of them do not bring back. */
function fewest({ outcomes }: Groups, all: Editions, budget: number) {
  const lost = [...outcomes].flatMap(([key, outcome]) =>
    outcome.lost.map((goal) => ({ key, goal, outcome })),
  );
  const trial = (rules: readonly GrandfatheringRule[]) => {
    const edition = editionsFor(all, withChanges(all.after, changesOf(rules, all.before, all.after)));
    const answers = new Map<Outcome, ReturnType<Outcome['within']>>();
    return ({ goal, outcome }: (typeof lost)[number]) => {
      const within = answers.get(outcome) ?? outcome.within(edition(outcome.edition));
      answers.set(outcome, within);
      return within(goal);
    };
  };
  const needy = [...outcomes.values()].filter((outcome) => outcome.lost.length > 0);
  const tried = needy.length === 0 ? [] : usableRules(triedRules(needy, all), needy, all);
  const isEver = trial(tried);
  const needs = lost.filter(isEver);
  const beyond = new Map<string, ReturnType<typeof goalAs>[]>();
  for (const need of lost) if (!isEver(need)) put(beyond, need.key, goalAs(need.goal, all.former));
  const pick = (chosen: readonly number[]) => [...chosen].sort((a, b) => a - b).map((at) => tried[at]!);
  const met = (chosen: readonly number[]) => {
    const isMet = trial(pick(chosen));
    return (need: number) => isMet(needs[need]!);
  };
  const bearing = bearingRules([all.before, compiled(all.after, all.scope)], tried);
  const byGoal = new Map<string, readonly number[]>();
  const bearingOn = (need: number): readonly number[] => {
    const { goal } = needs[need]!;
    const known = byGoal.get(canonicalJson(goal)) ?? bearing(goal);
    byGoal.set(canonicalJson(goal), known);
    return known;
  };
  const asked = { count: tried.length, needs: needs.length, bearing: bearingOn };
  const { rules, exact } = fewestRules(asked, met, budget);
  return { rules: pick(rules), exact, beyond };
}

/** Without credit from steps that no one who lost a goal has taken or can get to, whatever rules are made. */
function usableRules(
  rules: readonly GrandfatheringRule[],
  needy: readonly Outcome[],
  all: Editions,
): readonly GrandfatheringRule[] {
  const edition = editionsFor(all, withChanges(all.after, changesOf(rules, all.before, all.after)));
  const reached = needy.map((outcome) => outcome.within(edition(outcome.edition)));
  const isReached = (step: string) => reached.some((within) => within({ kind: 'step', step }));
  return rules.filter((rule) => rule.kind !== 'credit' || isReached(rule.from));
}

/** A rule by the ids before. */
function ruleBefore(rule: GrandfatheringRule, { former }: Editions): GrandfatheringRule {
  const id = (step: string) => former.get(keyOf({ kind: 'step', id: step })) ?? step;
  return rule.kind === 'credit'
    ? { ...rule, from: id(rule.from), step: id(rule.step) }
    : { ...rule, step: id(rule.step) };
}
