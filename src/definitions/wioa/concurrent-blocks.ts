/** Blocks of instruction, judged: do their parts run together, in one context, and when? */

import type { CalendarDate } from '../../base/calendar-date.js';
import { put } from '../../base/put.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import type { At } from '../../logic/message.js';
import type { Step } from '../../model/step.js';
import { surelyNeeded } from '../../model/surely-needed.js';
import { type ComponentKind, componentKinds } from '../../model/vocabulary.js';
import { commonShare } from '../../time/common-time.js';
import { firstDay, lastDay, yearsBefore } from '../../time/days.js';
import { at } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { stepsWithin } from './entry-routes.js';
import { finishedBefore } from './finished-before.js';
import { mayBeOneContext, mayShareContext, type Strand, sharesContext, strandsOf } from './strands.js';

/** Strands that may run together: the components of one step, steps of one term, or steps with dates. */
interface Block {
  readonly place: At;
  readonly strands: readonly Strand[];
  /** The authors put the strands together themselves. */
  readonly declared?: boolean;
  /** They have to be taken in the same term, whatever its dates. */
  readonly sameTerm?: boolean;
  /** There were more combinations than were looked at. */
  readonly cut?: boolean;
}

/** Whether the parts of a block run together, compared with each other. */
type Answer = 'together' | 'unknown' | 'sequential' | 'other-context' | 'incomplete';

/** When a block runs, seen from the day: on it or shortly before, long before, only later. */
type Runs = 'now' | 'past' | 'later';

/** A block, and what became of it. */
export interface Judged extends Block {
  readonly answer: Answer;
  readonly runs: Runs;
}

/** How large a share of the shortest part all parts must have in common, by reading. The law gives no number. */
const shares: { readonly [reading: string]: number } = { half: 0.5, any: Number.MIN_VALUE, whole: 1 };

function shareAsked({ reading }: PathwayDossier): number {
  return shares[reading('overlap')] ?? 0.5;
}

const judged = new WeakMap<PathwayGraph, Map<string, readonly Judged[]>>();

/** A pathway with steps that are offered no more: blocks count by when they ran. */
export function withRecurring(dossier: PathwayDossier): PathwayDossier {
  return { ...dossier, ...dossier.recurring };
}

/** The blocks of a pathway that someone can get to, judged. */
export function blocksOf(asked: PathwayDossier): readonly Judged[] {
  const dossier = withRecurring(asked);
  const before = judged.get(dossier.graph) ?? new Map<string, readonly Judged[]>();
  judged.set(dossier.graph, before);
  const key = `${dossier.asOf} ${dossier.reading('overlap')} ${dossier.reading('recurrence')}`;
  const known = before.get(key);
  if (known) return known;
  const { reached } = stepsWithin(dossier);
  const share = shareAsked(dossier);
  const found = blocksIn(dossier).flatMap((block): Judged[] => {
    const each = block.strands.map(({ step }) => reached(step.id));
    if (each.includes('no')) return [];
    const answer = judge(block, share);
    const runs = runsOn(block, dossier);
    // Whether someone gets there is open.
    return [
      { ...block, runs, answer: answer === 'together' && each.includes('perhaps') ? 'unknown' : answer },
    ];
  });
  before.set(key, found);
  return found;
}

function judge({ strands, sameTerm, declared, cut }: Block, share: number): Answer {
  // The kind of the step alone says that it is such a block, or there was too much to look at.
  if (cut || (declared && strands.length === 0)) return 'unknown';
  const answerIn = (context?: string): Answer => {
    const parts = componentKinds.map((kind) =>
      strands.filter(
        (strand) => strand.kind === kind && (context === undefined || strand.contexts.includes(context)),
      ),
    );
    if (parts.some((part) => part.length === 0))
      return context === undefined ? 'incomplete' : 'other-context';
    // In one term, only parts whose dates are all given can miss each other.
    const dated = sameTerm ? parts.filter((part) => part.every(({ when }) => when)) : parts;
    if (dated.length === 0) return 'together';
    const { least, most } = commonShare(dated.map((part) => part.flatMap(({ when }) => when ?? [])));
    if (least >= share) return 'together';
    if (sameTerm) return most === 0 ? 'incomplete' : 'unknown';
    return most === 0 && parts.flat().every(({ when }) => when) ? 'sequential' : 'unknown';
  };
  const whole = answerIn();
  if (whole === 'incomplete' || whole === 'sequential') return whole;
  const answers = [...new Set(strands.flatMap(({ contexts }) => contexts))].map(answerIn);
  if (strands.some(({ contexts }) => contexts.length === 0)) answers.push('unknown');
  const found = (['together', 'unknown', 'sequential'] as const).find((answer) => answers.includes(answer));
  return found ?? (mayBeOneContext(strands) ? 'unknown' : 'other-context');
}

/** When a block as a whole runs. One without dates runs whenever its steps are offered. */
function runsOn({ strands }: Block, { asOf, reading }: PathwayDossier): Runs {
  const days = strands.flatMap(({ when }) => when ?? []);
  const first = days
    .flatMap(({ from, to }) => from ?? to ?? [])
    .map(firstDay)
    .sort()[0];
  const last = days
    .flatMap(({ from, to }) => to ?? from ?? [])
    .map(lastDay)
    .sort()
    .at(-1);
  if (first !== undefined && first > asOf) return 'later';
  return last !== undefined && last < earliest(asOf, reading('recurrence')) ? 'past' : 'now';
}

/** The last day on which what has ended may have done so to count as offered again. */
function earliest(day: CalendarDate, recurrence: string): CalendarDate {
  return yearsBefore(day, Number(/^P(\d+)Y$/.exec(recurrence)?.[1] ?? 0));
}

function blocksIn(dossier: PathwayDossier): Block[] {
  const { graph } = dossier;
  const all = graph.steps.map((step) => ({ step, strands: strandsOf(dossier, step) }));
  const together = sameTermGroups(dossier);
  const strandsIn = new Map<SameTerm | undefined, Strand[]>();
  for (const { step, strands } of all)
    for (const strand of strands) put(strandsIn, together.get(step), strand);
  return [
    ...all
      .filter(({ step }) => isDeclared(step))
      .map(({ step, strands }) => ({
        place: at('step', step.id, 'components'),
        strands: step.components ? strands : [],
        declared: true,
      })),
    ...[...new Set(together.values())].map((group) => ({
      place: at('step', group.first.id, 'requires'),
      strands: strandsIn.get(group) ?? [],
      sameTerm: true,
    })),
    ...datedBlocks(
      dossier,
      all.flatMap(({ strands }) => strands.filter(({ when, contexts }) => when && contexts.length > 0)),
    ),
  ];
}

function isDeclared({ kind, components }: Step): boolean {
  const parts = new Set(components?.map((each) => each.kind));
  return parts.size > 1 || (kind === 'integrated-education-and-training' && parts.size === 0);
}

/** Answers, the best first. */
const ranks: readonly Answer[] = ['together', 'unknown', 'sequential', 'other-context', 'incomplete'];

/** How many combinations of three dated strands to look at. */
const budget = 20_000;

/**
 * Three strands with dates, one of each part, of which none has to be finished before another: of those in one context
 * the first that run together on the day, or else the best. Cost: at most `budget` combinations.
 */
function datedBlocks(dossier: PathwayDossier, strands: readonly Strand[], meets = sharesContext): Block[] {
  const before = finishedBefore(dossier.graph);
  const apart = (...some: readonly Strand[]) => {
    const ids = [...new Set(some.map(({ step }) => step.id))];
    return ids.every(
      (id) =>
        !before(
          id,
          ids.filter((other) => other !== id),
        ),
    );
  };
  const share = shareAsked(dossier);
  const of = (kind: ComponentKind) => strands.filter((strand) => strand.kind === kind);
  let left = budget;
  let best: Block | undefined;
  let bestRank: number = ranks.length;
  for (const training of of('training'))
    for (const education of of('education')) {
      if (left < 0 || !meets(training, education) || !apart(training, education)) continue;
      for (const preparation of of('workforce-preparation')) {
        if (--left < 0) break;
        const three = [training, education, preparation];
        if (!meets(training, preparation) || !apart(...three)) continue;
        const block = { place: at('pathway', dossier.pathway.id, 'steps'), strands: three };
        const answer = judge(block, share);
        if (answer === 'together' && runsOn(block, dossier) === 'now') return [block];
        const rank = ranks.indexOf(answer);
        if (rank < bestRank) [best, bestRank] = [block, rank];
      }
    }
  // None is sure to be for one occupation: what is said may leave that open.
  if (left >= 0 && bestRank > 1 && meets === sharesContext)
    return datedBlocks(dossier, strands, mayShareContext);
  if (left >= 0) return best ? [best] : [];
  const none = { place: at('pathway', dossier.pathway.id, 'steps'), strands: [] };
  return [{ ...(best ?? none), cut: true }];
}

/** Steps that have to be taken in the same term as one another, by the one that says so first. */
interface SameTerm {
  first: Step;
  readonly members: Step[];
}

/**
 * For each step the steps that have to be taken in its term, directly or through others. Cost: the requirements of the
 * pathway; of two groups the smaller joins the larger, so that a step moves at most log n times.
 */
function sameTermGroups({ graph }: PathwayDossier): ReadonlyMap<Step, SameTerm> {
  const groupOf = new Map<Step, SameTerm>();
  const groupWith = (step: Step) => {
    const group = groupOf.get(step) ?? { first: step, members: [step] };
    groupOf.set(step, group);
    return group;
  };
  for (const step of graph.steps)
    for (const leaf of (step.requires && surelyNeeded(step.requires, (each) => [each])) ?? []) {
      if (leaf.kind !== 'step' || leaf.timing !== 'same-term') continue;
      const other = graph.steps[graph.indexOf.get(leaf.step) ?? -1];
      if (!other) continue;
      const [mine, theirs] = [groupWith(step), groupWith(other)];
      if (mine === theirs) continue;
      const [large, small] = mine.members.length < theirs.members.length ? [theirs, mine] : [mine, theirs];
      large.first = mine.first;
      for (const member of small.members) {
        groupOf.set(member, large);
        large.members.push(member);
      }
    }
  return groupOf;
}
