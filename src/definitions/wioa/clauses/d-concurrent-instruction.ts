/**
 * Is education offered concurrently with, and in the same context as, workforce preparation and training?
 * WIOA section 3(7)(D). Concurrency is read from dates, terms and same-term requirements, never from a sequence.
 */

import type { CalendarDate } from '../../../base/calendar-date.js';
import type { PathwayGraph } from '../../../graph/pathway-graph.js';
import type { At } from '../../../logic/message.js';
import type { Step } from '../../../model/step.js';
import { stepGroupOf } from '../../../model/step-kinds.js';
import { surelyNeeded } from '../../../model/surely-needed.js';
import { type ComponentKind, componentKinds } from '../../../model/vocabulary.js';
import { commonShare, type Span } from '../../../time/common-time.js';
import { firstDay, lastDay } from '../../../time/days.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { stepsWithin } from '../entry-routes.js';
import { finishedBefore } from '../finished-before.js';
import { offers } from './lead-in.js';

/** One strand of instruction: what it is, in whose context, and when. */
interface Strand {
  readonly kind: ComponentKind;
  readonly contexts: readonly string[];
  readonly when: Span | undefined;
  readonly step: Step;
}

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

/** A block with all three parts, in one context, at one time, which runs on the day or ran within the year before it. */
const concurrentInstruction = pathwayCollector((book, dossier) => {
  const { reached } = stepsWithin(dossier);
  for (const { id, term, components = [] } of book.steps())
    for (const each of [term, ...components.map((component) => component.term)])
      book.follow('term', each, at('step', id, 'term'));
  const blocks = blocksOf(dossier);
  const may = blocks.filter(
    ({ answer, declared }) =>
      answer === 'together' || answer === 'unknown' || (declared && answer === 'incomplete'),
  );
  const parts = new Set(
    dossier.graph.steps
      .filter(({ id }) => reached(id) !== 'no')
      .flatMap((step) => strandsOf(dossier, step).map(({ kind }) => kind)),
  );
  book.examine(may.length + (parts.size === componentKinds.length ? 1 : 0));
  // One block that may hold is enough: others that do not are no contradiction then.
  const open = blocks.some(({ answer }) => answer === 'together' || answer === 'unknown');
  if (blocks.some(({ cut }) => cut)) book.limit('concurrent.limit');
  for (const { place, declared, answer, runs } of blocks) {
    if (answer === 'together' && runs === 'past') book.note('supports', place, 'concurrent.past');
    else if (answer === 'together')
      book.as(runs === 'later' ? 'planned' : 'derived').note('establishes', place, 'concurrent.together');
    else if (answer === 'unknown' || (declared && answer === 'incomplete'))
      book.note('supports', place, 'concurrent.unknown');
    else if (declared) book.as('derived').note(open ? 'weakens' : 'refutes', place, `concurrent.${answer}`);
  }
  if (!open) book.noneIfClaimed('concurrent.none', ['steps', 'schedules']);
});

/**
 * Whether concurrent instruction is appropriate here. The law leaves it open ("as appropriate"); it is presumed to be,
 * and a block that exists shows it. Only an attestation says otherwise.
 */
const concurrencyAppropriate = pathwayCollector((book, dossier) => {
  book.examine(1);
  for (const { place, answer, runs } of blocksOf(dossier))
    if (answer === 'together' && runs === 'now')
      book.as('derived').note('establishes', place, 'concurrent.together');
  book.as('assumed').note('establishes', at('pathway', dossier.pathway.id), 'appropriate.presumed');
});

const judged = new WeakMap<PathwayGraph, Map<string, readonly Judged[]>>();

/** The blocks of a pathway that someone can get to, judged. */
export function blocksOf(dossier: PathwayDossier): readonly Judged[] {
  const before = judged.get(dossier.graph) ?? new Map<string, readonly Judged[]>();
  judged.set(dossier.graph, before);
  const key = `${dossier.asOf} ${dossier.reading('overlap')} ${dossier.reading('recurrence')}`;
  const known = before.get(key);
  if (known) return known;
  const { reached } = stepsWithin(dossier);
  const share = shares[dossier.reading('overlap')] ?? 0.5;
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
  return (
    (['together', 'unknown', 'sequential'] as const).find((answer) => answers.includes(answer)) ??
    'other-context'
  );
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
  const years = Number(/^P(\d+)Y$/.exec(recurrence)?.[1] ?? 0);
  return String(Number(day.slice(0, 4)) - years).padStart(4, '0') + day.slice(4);
}

function blocksIn(dossier: PathwayDossier): Block[] {
  const { graph } = dossier;
  const all = graph.steps.map((step) => ({ step, strands: strandsOf(dossier, step) }));
  return [
    ...all
      .filter(({ step }) => isDeclared(step))
      .map(({ step, strands }) => ({
        place: at('step', step.id, 'components'),
        strands: step.components ? strands : [],
        declared: true,
      })),
    ...sameTermGroups(dossier).map(([first, ...others]) => ({
      place: at('step', first.id, 'requires'),
      strands: all.flatMap(({ step, strands }) => (step === first || others.includes(step) ? strands : [])),
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
function datedBlocks(dossier: PathwayDossier, strands: readonly Strand[]): Block[] {
  const before = finishedBefore(dossier.graph);
  const apart = (a: Strand, b: Strand) =>
    a.step === b.step || (!before(a.step.id, b.step.id) && !before(b.step.id, a.step.id));
  const share = shares[dossier.reading('overlap')] ?? 0.5;
  const of = (kind: ComponentKind) => strands.filter((strand) => strand.kind === kind);
  let left = budget;
  let best: Block | undefined;
  let bestRank: number = ranks.length;
  for (const training of of('training'))
    for (const education of of('education')) {
      if (left < 0 || !sharesContext(training, education) || !apart(training, education)) continue;
      for (const preparation of of('workforce-preparation')) {
        if (--left < 0) break;
        const three = [training, education, preparation];
        if (
          !sharesContext(training, preparation) ||
          !three.every((each) => apart(each, preparation) && apart(each, education))
        )
          continue;
        const block = { place: at('pathway', dossier.pathway.id, 'steps'), strands: three };
        const answer = judge(block, share);
        if (answer === 'together' && runsOn(block, dossier) === 'now') return [block];
        const rank = ranks.indexOf(answer);
        if (rank < bestRank) [best, bestRank] = [block, rank];
      }
    }
  if (left >= 0) return best ? [best] : [];
  const none = { place: at('pathway', dossier.pathway.id, 'steps'), strands: [] };
  return [{ ...(best ?? none), cut: true }];
}

function sharesContext(a: Strand, b: Strand): boolean {
  return a.contexts.some((context) => b.contexts.includes(context));
}

/** Steps that have to be taken in the same term as one another, directly or through others. */
function sameTermGroups({ graph }: PathwayDossier): (readonly [Step, ...Step[]])[] {
  const groupOf = new Map<Step, [Step, ...Step[]]>();
  for (const step of graph.steps)
    for (const leaf of (step.requires && surelyNeeded(step.requires, (each) => [each])) ?? []) {
      const other =
        leaf.kind === 'step' &&
        leaf.timing === 'same-term' &&
        graph.steps[graph.indexOf.get(leaf.step) ?? -1];
      if (!other) continue;
      const merged = [...new Set([step, other].flatMap((each) => groupOf.get(each) ?? each))];
      for (const member of merged) groupOf.set(member, merged as [Step, ...Step[]]);
    }
  return [...new Set(groupOf.values())];
}

/** The components of a step or, where it has none, the whole step: workforce preparation, else training, else education. */
function strandsOf(dossier: PathwayDossier, step: Step): Strand[] {
  const span = (term: string | undefined) =>
    term === undefined ? undefined : dossier.find('term', term)?.period;
  if (step.components)
    return step.components.map(({ kind, occupation, cluster, when, term }) => ({
      kind,
      contexts: contextsOf(dossier, occupation, cluster),
      when: when ?? span(term),
      step,
    }));
  const academic = stepGroupOf(step.kind) === 'education' && !offers(step, 'training');
  const kind = academic ? 'education' : componentKinds.toReversed().find((part) => offers(step, part));
  return kind
    ? [{ kind, contexts: contextsOf(dossier, step.occupation), when: step.schedule ?? span(step.term), step }]
    : [];
}

/** The contexts that instruction is taught in: an occupation is one, and so is its cluster. */
function contextsOf(dossier: PathwayDossier, occupation?: string, cluster?: string): string[] {
  const wider = occupation && dossier.find('occupation', occupation)?.cluster;
  const named = [
    occupation && `occupation ${occupation}`,
    cluster && `cluster ${cluster}`,
    wider && `cluster ${wider}`,
  ];
  return named.filter((name) => name !== undefined);
}

/** Clause D: instruction that runs together, where that is appropriate. */
export const clauseD: Clause = {
  id: 'D',
  when: {
    id: 'wioa.d.appropriate',
    collect: concurrencyAppropriate,
    judgment: true,
    openTerms: ['as appropriate'],
    ours: 'appropriate, unless an office attests that it is not',
  },
  asks: [
    {
      id: 'wioa.d.concurrent',
      collect: concurrentInstruction,
      citation: { document: 'Adult education regulations', place: '34 CFR 463.37' },
      ours: 'parts that share at least half of the shorter one run at the same time',
    },
  ],
};
