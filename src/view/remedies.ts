/** What would change a verdict that is not met: for each open or refused proposition who can answer, and what to do. */

import { capital, list } from '../base/sentence.js';
import type { PropositionTexts, Texts } from '../definitions/engine/texts.js';
import type { Determination } from '../logic/determination.js';
import type { EvidenceItem, Fact } from '../logic/fact.js';
import type { ChangeKind, FactChange } from '../logic/fact-change.js';
import type { FactId } from '../logic/formula.js';
import { isRecord } from './determination-parts.js';
import { fill, filled, own } from './fill.js';
import { placeText } from './naming.js';

/** One thing to do. */
export interface Remedy {
  readonly element: string;
  readonly fact: FactId;
  readonly how: ChangeKind;
  readonly owner: string;
  readonly effort: NonNullable<PropositionTexts['effort']>;
  /** The question, about the thing that is in the way where that is known. */
  readonly ask: string;
  /** Whether the question is about the one thing that is in the way. */
  readonly pointed: boolean;
  readonly act: string;
  /** Elements that this alone would make met. */
  readonly alone: readonly string[];
}

const efforts = ['call', 'record', 'work'] as const;

/** What a kind of change is called. */
export const howWords: { readonly [How in ChangeKind]: string } = {
  'show-evidence': 'show evidence',
  'get-judgment': 'get a judgment',
  'resolve-conflict': 'settle the contradiction',
  'change-program': 'change the program',
};

const effortWords: { readonly [E in Remedy['effort']]: string } = {
  call: 'one call',
  record: 'a record to find',
  work: 'work',
};

/** What an answer takes, in a few words. */
export function effortText({ how, effort }: Remedy): string {
  return how === 'get-judgment' ? 'an attestation' : effortWords[effort];
}

/**
 * One remedy for each proposition of the smallest change of every element that is not met or undetermined: what takes
 * least effort first, then what helps most.
 */
export function remediesOf(determination: Determination, texts: Texts): Remedy[] {
  const { elements, facts, questions } = determination;
  const seen = new Set<string>();
  const found = elements.flatMap(({ id: element, toMeet: [smallest = []] = [] }) =>
    smallest.flatMap((change) => {
      const fact = facts.find(({ id }) => id === change.fact);
      if (!fact || seen.has(fact.id)) return [];
      seen.add(fact.id);
      const rank = questions.findIndex((question) => question.fact === fact.id);
      const remedy = remedyFor({ element, change, fact, determination, texts });
      return [{ remedy, rank: rank < 0 ? questions.length : rank }];
    }),
  );
  const effort = ({ remedy }: (typeof found)[number]) => efforts.indexOf(remedy.effort);
  return found.sort((a, b) => effort(a) - effort(b) || a.rank - b.rank).map(({ remedy }) => remedy);
}

/** The remedies, those that ask the same of the same owner as one that names all their elements. */
export function joinedRemediesOf(determination: Determination, texts: Texts): Remedy[] {
  const same = new Map<string, Remedy[]>();
  for (const remedy of remediesOf(determination, texts)) {
    const key = JSON.stringify([remedy.owner, remedy.ask, remedy.act, remedy.how, remedy.alone]);
    same.set(key, [...(same.get(key) ?? []), remedy]);
  }
  return [...same.values()].map((these) => ({
    ...(these[0] as Remedy),
    element: list(
      determination.elements.flatMap(({ id }) => (these.some(({ element }) => element === id) ? [id] : [])),
    ),
  }));
}

/** Remedies by who can answer: who has the easiest one comes first. */
export function byOwner(remedies: readonly Remedy[]): { owner: string; remedies: Remedy[] }[] {
  const owners = [...new Set(remedies.map(({ owner }) => owner))];
  return owners.map((owner) => ({ owner, remedies: remedies.filter((each) => each.owner === owner) }));
}

interface Asked {
  readonly element: string;
  readonly change: FactChange;
  readonly fact: Fact;
  readonly determination: Determination;
  readonly texts: Texts;
}

function remedyFor(asked: Asked): Remedy {
  const { element, change, fact, determination, texts } = asked;
  const { owner = 'whoever knows', effort = 'record' } = own(texts.propositions, fact.id) ?? {};
  const { timing, title } = determination.subject;
  if (timing)
    return {
      ...{ element, fact: fact.id, how: 'show-evidence', owner: 'whoever runs it', effort: 'call' },
      ask: `Does "${title}" run on ${determination.asOf}? As recorded, it ${timing === 'over' ? 'is over' : 'has not begun'}.`,
      ...{ pointed: true, act: 'Once it runs, record its status, and since when.', alone: [] },
    };
  const pointed = pointedQuestion(asked);
  return {
    element,
    fact: fact.id,
    how: change.how,
    owner,
    effort: change.how === 'change-program' ? 'work' : effort,
    ask: pointed ?? own(texts.propositions, fact.id)?.ask ?? fact.id,
    pointed: pointed !== undefined,
    act: actionFor(asked),
    alone: determination.questions.find((question) => question.fact === fact.id)?.unlocks ?? [],
  };
}

/** The question about the one thing that is in the way; `undefined` where that is not known. */
function pointedQuestion({ change, fact, determination, texts }: Asked): string | undefined {
  const at = (item: EvidenceItem) => placeText(item.at, determination);
  const says = (item: EvidenceItem) => `${at(item)}: ${fill(item.message, texts, determination.names)}`;
  if (change.how === 'change-program') {
    const against = fact.against.find(({ bearing }) => bearing === 'refutes');
    return against && `As recorded, ${says(against)}. Can that change?`;
  }
  const [yes] = fact.for;
  const [no] = fact.against;
  if (judgedNothing(change, fact))
    return 'What is there to judge? An office has judged already, but nothing of the kind is recorded.';
  if (change.how === 'resolve-conflict')
    return yes && no && `Which is right? ${capital(says(yes))}. Or: ${says(no)}.`;
  const { words } = determination.questions.find((question) => question.fact === fact.id) ?? {};
  if (words) return `${quoted(words)}: ${words.length === 1 ? 'does it' : 'do they'} keep people out?`;
  const stale = fact.leftOut.find((item) => item.stale === 'expired' || item.stale === 'too-old');
  if (stale && fact.causes.includes('stale-evidence'))
    return isRecord(stale)
      ? `Is there a newer record? ${capital(says(stale))}.`
      : `Does this still hold? The record of it is over or too old: ${at(stale)}.`;
  const planned = plannedIn(fact);
  if (planned)
    return `Does it run on the day? So far it is only planned: ${placeText({ kind: planned.at.kind, id: planned.at.id }, determination)}.`;
  const [lost] = fact.unresolved;
  if (lost && fact.causes.includes('unresolved-reference'))
    return `What is it that ${placeText(lost, determination)} refers to? The document does not have it.`;
  if (fact.state !== 'unknown') return undefined;
  return causeQuestion(fact, determination, own(texts.propositions, fact.id)?.askWhen ?? {});
}

/** Whether an office has judged what is not there. */
function judgedNothing({ how }: FactChange, { examined, for: pro }: Fact): boolean {
  return how === 'get-judgment' && examined === 0 && pro.some(({ at }) => at.kind === 'attestation');
}

/** What would settle a fact that is open if it were more than planned. */
function plannedIn(fact: Fact): EvidenceItem | undefined {
  return fact.state === 'unknown' ? fact.for.find(({ grade }) => grade === 'planned') : undefined;
}

/** The question that belongs to what the evidence lacks: about all places that lack it, two by name. */
function causeQuestion(
  { for: pro, against }: Fact,
  determination: Determination,
  askWhen: NonNullable<PropositionTexts['askWhen']>,
): string | undefined {
  const evidence = [...against, ...pro];
  const cause = Object.keys(askWhen).find((id) => evidence.some(({ message }) => message.id === id));
  if (cause === undefined) return undefined;
  const its = evidence.filter(({ message }) => message.id === cause);
  const places = [...new Set(its.map(({ at }) => placeText({ kind: at.kind, id: at.id }, determination)))];
  const more = places.length - 2;
  const place = `${places.slice(0, 2).join(' and ')}${more > 0 ? ` and ${more} more` : ''}`;
  const text = filled(askWhen[cause] as string, { place, ...its[0]?.message.params }, determination.names);
  return capital(text);
}

function actionFor({ change, fact, determination, texts }: Asked): string {
  const { act = '', holds = '' } = own(texts.propositions, fact.id) ?? {};
  const { words } = determination.questions.find((question) => question.fact === fact.id) ?? {};
  const refusing = fact.against.find(({ bearing }) => bearing === 'refutes');
  if (change.how === 'change-program') return `So that ${holds}. ${act}`;
  if (change.how === 'resolve-conflict') return 'Correct or take back the one that is wrong.';
  if (judgedNothing(change, fact))
    return 'Record what was judged: the steps, the services, and who offers them.';
  if (plannedIn(fact)) return 'Once it runs, record its status, and since when.';
  if (words) return 'Record in its place what is asked for (a level, a credential, a step), or take it out.';
  if (fact.state === 'false' && refusing) return `${act} ${takingBack(refusing, determination, texts)}`;
  return act;
}

/** What has to be taken back where evidence is shown against what was said. */
function takingBack({ at, message }: EvidenceItem, determination: Determination, texts: Texts): string {
  if (at.kind === 'evidence' || at.kind === 'attestation')
    return `Then have ${placeText({ kind: at.kind, id: at.id }, determination)} corrected.`;
  return at.field === 'complete'
    ? `Then take back what says otherwise (${fill(message, texts, determination.names)}).`
    : 'Then take back the claim that all is listed.';
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
