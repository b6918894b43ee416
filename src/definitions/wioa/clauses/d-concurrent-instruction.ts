/**
 * Is education offered concurrently with, and in the same context as, workforce preparation and training?
 * WIOA section 3(7)(D). Concurrency is read from dates, terms and same-term requirements, never from a sequence.
 */

import type { At } from '../../../logic/message.js';
import type { Step } from '../../../model/step.js';
import { stepGroupOf } from '../../../model/step-kinds.js';
import { surelyNeeded } from '../../../model/surely-needed.js';
import { type ComponentKind, componentKinds } from '../../../model/vocabulary.js';
import { commonTime, type Span } from '../../../time/common-time.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, type Notebook, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { offers } from './lead-in.js';

/** One strand of instruction: what it is, in whose context, and when. */
interface Strand {
  readonly kind: ComponentKind;
  readonly contexts: readonly string[];
  readonly when: Span | undefined;
}

/** Strands that may run together: the components of one step, steps of one term, or all steps with dates. */
interface Block {
  readonly place: At;
  readonly strands: readonly Strand[];
  /** The authors put the strands together themselves. */
  readonly declared?: boolean;
  /** They have to be taken in the same term, whatever its dates. */
  readonly sameTerm?: boolean;
}

/** A block with all three parts, in one context, at one time. */
const concurrentInstruction = pathwayCollector((book, dossier) => {
  const blocks = blocksOf(book, dossier).map((block) => ({ ...block, answer: judge(block) }));
  const found = (wanted: Answer) => blocks.some(({ answer }) => answer === wanted);
  book.steps();
  // One block that may hold is enough: others that do not are no contradiction then.
  const open = found('together') || found('unknown');
  for (const { place, declared, answer } of blocks)
    if (answer === 'together') book.as('derived').note('establishes', place, 'concurrent.together');
    else if (answer === 'unknown' || (declared && answer === 'incomplete'))
      book.note('supports', place, 'concurrent.unknown');
    else if (declared) book.as('derived').note(open ? 'weakens' : 'refutes', place, `concurrent.${answer}`);
  if (!open) book.noneIfClaimed('concurrent.none', ['steps', 'schedules']);
});

/**
 * Whether concurrent instruction is appropriate here. The law leaves it open ("as appropriate"); it is presumed to be,
 * and a block that exists shows it. Only an attestation says otherwise.
 */
const concurrencyAppropriate = pathwayCollector((book, dossier) => {
  book.examine(1);
  for (const block of blocksOf(book, dossier))
    if (judge(block) === 'together')
      book.as('derived').note('establishes', block.place, 'concurrent.together');
  book.as('assumed').note('establishes', at('pathway', dossier.pathway.id), 'appropriate.presumed');
});

type Answer = 'together' | 'unknown' | 'sequential' | 'other-context' | 'incomplete';

function judge({ strands, sameTerm }: Block): Answer {
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
    const time =
      dated.length > 0 ? commonTime(dated.map((part) => part.flatMap(({ when }) => when ?? []))) : 'yes';
    if (time === 'yes') return 'together';
    if (sameTerm) return 'incomplete';
    return time === 'no' && parts.flat().every(({ when }) => when) ? 'sequential' : 'unknown';
  };
  const whole = answerIn();
  if (whole === 'incomplete' || whole === 'sequential') return whole;
  const answers = strands.flatMap(({ contexts }) => contexts).map(answerIn);
  if (strands.some(({ contexts }) => contexts.length === 0)) answers.push('unknown');
  return (
    (['together', 'unknown', 'sequential'] as const).find((answer) => answers.includes(answer)) ??
    'other-context'
  );
}

function blocksOf(book: Notebook, dossier: PathwayDossier): Block[] {
  const all = dossier.graph.steps.map((step) => ({ step, strands: strandsOf(book, dossier, step) }));
  return [
    ...all
      .filter(({ step }) => new Set(step.components?.map(({ kind }) => kind)).size > 1)
      .map(({ step, strands }) => ({ place: at('step', step.id, 'components'), strands, declared: true })),
    ...sameTermGroups(dossier).map(([first, ...others]) => ({
      place: at('step', first.id, 'requires'),
      strands: all.flatMap(({ step, strands }) => (step === first || others.includes(step) ? strands : [])),
      sameTerm: true,
    })),
    {
      place: at('pathway', dossier.pathway.id, 'steps'),
      strands: all.flatMap(({ strands }) =>
        strands.filter(({ when, contexts }) => when && contexts.length > 0),
      ),
    },
  ];
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
function strandsOf(book: Notebook, dossier: PathwayDossier, step: Step): Strand[] {
  const span = (term: string | undefined) => book.follow('term', term, at('step', step.id, 'term'))?.period;
  if (step.components)
    return step.components.map(({ kind, occupation, cluster, when, term }) => ({
      kind,
      contexts: contextsOf(dossier, occupation, cluster),
      when: when ?? span(term),
    }));
  const academic = stepGroupOf(step.kind) === 'education' && !step.training;
  const kind = academic ? 'education' : componentKinds.toReversed().find((part) => offers(step, part));
  return kind
    ? [{ kind, contexts: contextsOf(dossier, step.occupation), when: step.schedule ?? span(step.term) }]
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
