/** What would change a verdict that is not met: for each open or refused proposition who can answer, and what to do. */

import { capital } from '../base/sentence.js';
import type { PropositionTexts } from '../definitions/engine/texts.js';
import type { Determination } from '../logic/determination.js';
import { type EvidenceItem, type Fact, isRecord } from '../logic/fact.js';
import type { ChangeKind, FactChange } from '../logic/fact-change.js';
import type { FactId } from '../logic/formula.js';
import { holdsText, labelOf } from './determination-parts.js';
import { fill, filled } from './fill.js';
import { placeText } from './naming.js';
import { own } from './own.js';
import type { DeterminationWords, Speech } from './speech.js';

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
  /** Whether it stands for several of which each settles something else. */
  readonly several?: boolean;
}

const efforts = ['call', 'record', 'work'] as const;

/** What an answer takes, in a few words. */
export function effortText({ how, effort }: Remedy, { determinations }: DeterminationWords): string {
  return determinations.efforts[how === 'get-judgment' ? 'attestation' : effort];
}

/**
 * One remedy for each proposition of the smallest change of every element that is not met or undetermined, of those
 * without a special case of the law where there are any: first what is refuted in elements that are not met, for no other
 * answer helps before; then what takes least effort, then what helps most.
 */
export function remediesOf(determination: Determination, speech: Speech): Remedy[] {
  const { elements, facts, questions } = determination;
  const seen = new Set<string>();
  const isSpecial = ({ fact }: FactChange) => own(speech.texts.propositions, fact)?.special ?? false;
  const found = elements.flatMap(({ id: element, verdict, toMeet = [] }) =>
    (toMeet.find((set) => !set.some(isSpecial)) ?? toMeet[0] ?? []).flatMap((change) => {
      const fact = facts.find(({ id }) => id === change.fact);
      if (!fact || seen.has(fact.id)) return [];
      seen.add(fact.id);
      const rank = questions.findIndex((question) => question.fact === fact.id);
      const remedy = remedyFor({ element, change, fact, determination, speech });
      return [
        {
          remedy,
          refused: verdict === 'not-met' && fact.state === 'false' ? 0 : 1,
          rank: rank < 0 ? questions.length : rank,
        },
      ];
    }),
  );
  const effort = ({ remedy }: (typeof found)[number]) => efforts.indexOf(remedy.effort);
  return found
    .sort((a, b) => a.refused - b.refused || effort(a) - effort(b) || a.rank - b.rank)
    .map(({ remedy }) => remedy);
}

/** What to do, and what that alone would settle. */
export function taskText(remedy: Remedy, { words, texts }: Speech): string {
  const { basics, determinations: say } = words;
  const { fact, how, act, alone, several } = remedy;
  const met = basics.and(alone.map((id) => labelOf(id, texts)));
  const isOne = alone.length === 1;
  const then = several ? say.enoughEach(met, isOne) : say.enough(holdsText(fact, texts), met, isOne);
  const enough = alone.length > 0 ? then : '';
  return `${say.to(say.how[how], effortText(remedy, words), act)}${enough}`;
}

/** A remedy in one line: whose it is, and what to ask or to do. */
export function firstLine(
  { owner, ask, act, pointed, element, how }: Remedy,
  { determinations: say }: DeterminationWords,
): string {
  return say.firstLine(capital(owner), pointed ? ask : act, element, say.how[how]);
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
  readonly speech: Speech;
}

function remedyFor(asked: Asked): Remedy {
  const { element, change, fact, determination, speech } = asked;
  const { texts, words } = speech;
  const say = words.determinations;
  const { owner = say.knows, effort = 'record' } = own(texts.propositions, fact.id) ?? {};
  const { kind, timing, title } = determination.subject;
  const isOver = timing === 'over';
  if (timing)
    return {
      ...{ element, fact: fact.id, how: 'show-evidence', owner: say.runs(kind), effort: 'call' },
      ask: say.doesItRun(kind, title, words.basics.day(determination.asOf), isOver),
      ...{ pointed: true, act: isOver ? say.recordGoesOn(`"${title}"`) : say.recordRun, alone: [] },
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
    alone: determination.limits.some((limit) => limit.fact === fact.id)
      ? []
      : (determination.questions.find((question) => question.fact === fact.id)?.unlocks ?? []),
  };
}

/** The question about the one thing that is in the way; `undefined` where that is not known. */
function pointedQuestion({ change, fact, determination, speech }: Asked): string | undefined {
  const say = speech.words.determinations;
  const at = (item: EvidenceItem) => placeText(item.at, determination, speech);
  const says = (item: EvidenceItem) => `${at(item)}: ${fill(item.message, speech)}`;
  if (change.how === 'change-program') {
    const against = fact.against.find(({ bearing }) => bearing === 'refutes');
    return against && say.asRecorded(says(against));
  }
  const [yes] = fact.for;
  const [no] = fact.against;
  if (judgedNothing(change, fact)) return say.whatToJudge;
  if (change.how === 'resolve-conflict') return yes && no && say.whichIsRight(capital(says(yes)), says(no));
  const { words } = determination.questions.find((question) => question.fact === fact.id) ?? {};
  if (words) return say.keepsOut(quoted(words), words.length === 1);
  const stale = staleIn(fact);
  if (stale) return isRecord(stale) ? say.newerRecord(capital(says(stale))) : say.stillHolds(at(stale));
  const planned = plannedIn(fact);
  if (planned)
    return say.runsThen(placeText({ kind: planned.at.kind, id: planned.at.id }, determination, speech));
  const [lost] = fact.unresolved;
  if (lost && fact.causes.includes('unresolved-reference'))
    return say.refersTo(placeText(lost, determination, speech));
  if (fact.state !== 'unknown') return undefined;
  return causeQuestion(fact, determination, speech);
}

/** Whether an office has judged what is not there. */
function judgedNothing({ how }: FactChange, { examined, for: pro }: Fact): boolean {
  return how === 'get-judgment' && examined === 0 && pro.some(({ at }) => at.kind === 'attestation');
}

/** What would count for a fact if it had not ended, and were not too old. */
function staleIn({ leftOut, causes }: Fact): EvidenceItem | undefined {
  return causes.includes('stale-evidence')
    ? leftOut.find((item) => item.stale === 'expired' || item.stale === 'too-old')
    : undefined;
}

/** What would settle a fact that is open if it were more than planned. */
function plannedIn(fact: Fact): EvidenceItem | undefined {
  return fact.state === 'unknown' ? fact.for.find(({ grade }) => grade === 'planned') : undefined;
}

/** The question that belongs to what the evidence lacks: about all places that lack it, two by name. */
function causeQuestion(
  { id, for: pro, against }: Fact,
  determination: Determination,
  speech: Speech,
): string | undefined {
  const { basics, determinations: say } = speech.words;
  const { askWhen = {} } = own(speech.texts.propositions, id) ?? {};
  const evidence = [...against, ...pro];
  const cause = Object.keys(askWhen).find((each) => evidence.some(({ message }) => message.id === each));
  if (cause === undefined) return undefined;
  const its = evidence.filter(({ message }) => message.id === cause);
  const places = [
    ...new Set(its.map(({ at }) => placeText({ kind: at.kind, id: at.id }, determination, speech))),
  ];
  const more = places.length - 2;
  const named = basics.and(places.slice(0, 2));
  const place = more > 0 ? `${named} ${say.andMore(more)}` : named;
  const text = filled(askWhen[cause] as string, { place, ...its[0]?.message.params }, speech);
  return capital(text);
}

function actionFor({ change, fact, determination, speech }: Asked): string {
  const say = speech.words.determinations;
  const { act = '' } = own(speech.texts.propositions, fact.id) ?? {};
  const { words } = determination.questions.find((question) => question.fact === fact.id) ?? {};
  const refusing = fact.against.find(({ bearing }) => bearing === 'refutes');
  if (change.how === 'change-program') return act;
  if (change.how === 'resolve-conflict') return say.correct;
  if (judgedNothing(change, fact)) return say.recordJudged;
  const stale = staleIn(fact);
  if (stale && !isRecord(stale)) return say.recordGoesOn(placeText(stale.at, determination, speech));
  if (plannedIn(fact)) return say.recordRun;
  if (words) return say.recordPlace;
  if (fact.state === 'false' && refusing) return `${act} ${takingBack(refusing, determination, speech)}`;
  return act;
}

/** What has to be taken back where evidence is shown against what was said. */
function takingBack(item: EvidenceItem, determination: Determination, speech: Speech): string {
  const say = speech.words.determinations;
  const { at, message } = item;
  if (isRecord(item))
    return say.haveCorrected(placeText({ kind: at.kind, id: at.id }, determination, speech));
  return at.field === 'complete' ? say.takeBack(fill(message, speech)) : say.takeBackClaim;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
