/** The cards of a map in words. */

import type { StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { capital } from '../../base/sentence.js';
import type { Step } from '../../model/step.js';
import { durationText } from '../duration-text.js';
import type { Joined, Wired } from './lines.js';
import type { MapCard, MapDetail, MapStep, MapTag } from './map-parts.js';
import { clean, type MapSpeech } from './map-speech.js';
import { needSentence, needWords, numberRanges } from './need-words.js';
import type { Place } from './order.js';
import type { Overlay } from './overlays.js';
import { stripsOf } from './strips.js';

/** What cards are made with. */
export interface CardContext extends Wired {
  readonly overlay: Overlay;
  /** The letters of the supports of a step that are not those of every step. */
  readonly lettersOf: (step: StepId) => readonly string[];
  /** The sign that a card alone answers, and answers nothing else. */
  readonly answered: (card: string) => Pick<MapTag, 'kind' | 'least' | 'of'> | undefined;
  readonly joinedOf: (place: Place) => Joined;
}

/** A card in words. */
export function cardOf(place: Place, context: CardContext): MapCard {
  const { draft, order, numbered, overlay } = context;
  const { members, stage, band } = place;
  const [first] = members;
  const steps = members.map(({ step }) => mapStep(step, place, context));
  const joined = context.joinedOf(place);
  const id = order.cardOf.get(steps[0]?.step ?? '') ?? '';
  const isList = members.length > 1;
  const words = needsOf(place, context);
  const strips = first
    ? stripsOf(first, joined, { draft, numbered }).filter(({ kind }) => !isList || kind !== 'earns')
    : [];
  const plain = {
    id,
    kind: isList ? ('list' as const) : ('step' as const),
    stage,
    ...(band !== undefined && { band }),
    steps,
    head: headOf(
      members.map(({ step }) => step),
      context,
    ),
    title: isList ? listTitle(id, members.length, context) : (steps[0]?.title ?? ''),
    details: [
      ...detailsOf(place, words.noneSaid, context),
      ...marksOf(steps, overlay, draft.speech).map((text): MapDetail => ({ look: 'mark', text })),
    ],
    ...(isList && footOf(steps, draft.speech)),
    needs: words.needs,
    conditions: joined.conditions,
    tags: joined.tags,
    strips,
    supports: first ? context.lettersOf(first.step.id) : [],
  };
  const phrases = phrasesOf(plain, draft.speech);
  return { ...plain, phrases, sentence: sentenceOf({ ...plain, phrases }, draft.speech) };
}

/** What is laid over the steps of a card; in a list, of which of them. */
function marksOf(steps: readonly MapStep[], { marks }: Overlay, { words }: MapSpeech): string[] {
  const numbers = new Map<string, number[]>();
  for (const { step, number } of steps) for (const text of marks.get(step) ?? []) put(numbers, text, number);
  return [...numbers].map(([text, of]) =>
    of.length === steps.length ? text : `${capital(words.maps.steps(numberRanges(of)))}: ${text}`,
  );
}

function mapStep(step: Step, { members }: Place, context: CardContext): MapStep {
  const { draft, numbered, overlay } = context;
  const { speech } = draft;
  const own = measuresOf(step, context);
  const shared = members.every((other) => measuresOf(other.step, context).join() === own.join());
  const state = overlay.states.get(step.id);
  return {
    step: step.id,
    number: numbered.numberOf(step.id) ?? 0,
    title: speech.name('step', step.id),
    ...(!shared && own.length > 0 && { note: own.join(', ').replaceAll(' ', '\u00a0') }),
    earns: [...new Set(step.awards)].map((id) => speech.name('credential', id)),
    ...(state && { state }),
  };
}

/** Credits and how long it takes; its term, where no band says it. */
function measuresOf({ credits, clockHours, duration, term }: Step, { draft, order }: CardContext): string[] {
  const { basics, maps: say } = draft.speech.words;
  return [
    ...(credits === undefined ? [] : [say.stepCredits(credits)]),
    ...(clockHours === undefined ? [] : [say.clockHours(clockHours)]),
    ...(duration === undefined ? [] : [durationText(duration, basics) ?? clean(duration)]),
    ...(term === undefined || order.bandsOf === 'term' ? [] : [draft.speech.name('term', term)]),
  ];
}

/** What all steps of a card have in common: kind, credits, duration, provider. */
function headOf(steps: readonly Step[], context: CardContext): string {
  const { speech } = context.draft;
  const [first] = steps;
  if (!first) return '';
  const own = measuresOf(first, context);
  const shared = steps.every((step) => measuresOf(step, context).join() === own.join());
  const provider = first.provider === undefined ? [] : [speech.name('partner', first.provider)];
  return [speech.word(first.kind, 'stepKinds'), ...(shared ? own : []), ...provider].join(' · ');
}

function listTitle(id: string, count: number, { answered, draft: { speech } }: CardContext): string {
  const { lists } = speech.words.maps;
  const sign = answered(id);
  if (sign?.of !== count) return lists.order(count);
  if (sign.kind === 'choice') return lists.choice(sign.least ?? 1, count);
  return sign.kind === 'all' ? lists.all(count) : lists.order(count);
}

function footOf(steps: readonly MapStep[], { words: { maps: say } }: MapSpeech): { foot?: string } {
  const names = new Set(steps.flatMap(({ earns }) => earns));
  if (names.size === 0) return {};
  const [only] = names;
  return { foot: names.size === 1 && only !== undefined ? say.lists.earnsOne(only) : say.lists.earns };
}

/** Strands, conditions that no line says, and that nothing is required or recorded. */
function detailsOf(
  { members }: Place,
  noneSaid: readonly string[],
  { draft: { speech } }: CardContext,
): MapDetail[] {
  const [first] = members;
  const strands = (first?.step.components ?? []).map(({ kind, title }) =>
    title === undefined ? speech.word(kind, 'componentKinds') : clean(title),
  );
  return [
    ...strands.map((text): MapDetail => ({ look: 'component', text })),
    ...noneSaid.map((text): MapDetail => ({ look: 'muted', text })),
  ];
}

/** What a card needs, clause by clause; where it needs nothing, what is said of that. */
function needsOf({ members: [first] }: Place, { draft: { speech }, numbered }: CardContext) {
  const say = speech.words.maps;
  if (!first) return { needs: [], noneSaid: [] };
  const { need, follows, credit, entries } = first;
  const clauses = need === undefined ? [] : need.kind === 'all' ? need.of : [need];
  const plain = clauses.filter(
    (part) =>
      part.kind === 'step' &&
      needWords(part, numbered, speech) === say.steps([`${numbered.numberOf(part.step)}`]),
  );
  const together = plain.length > 1 ? [{ kind: 'all' as const, of: plain }] : plain;
  const others = clauses.filter((part) => !plain.includes(part));
  const numbersOf = (ids: readonly StepId[]) =>
    say.steps(numberRanges(ids.flatMap((id) => numbered.numberOf(id) ?? [])));
  const noneSaid =
    clauses.length > 0 || entries.length > 0
      ? []
      : [need === undefined ? say.noneRecorded : say.nothingNeeded];
  return {
    needs: [
      ...[...together, ...others].map((part) => needSentence(part, numbered, speech)),
      ...(follows.length > 0 ? [say.follows(numbersOf(follows))] : []),
      ...(credit.length > 0 ? [say.creditFrom(numbersOf(credit))] : []),
    ],
    noneSaid,
  };
}

/** A card in phrases: what it is, what it needs, what it earns, where to leave. */
function phrasesOf(
  card: Omit<MapCard, 'phrases' | 'sentence'>,
  { words: { maps: say } }: MapSpeech,
): string[] {
  const [first] = card.steps;
  const state = card.kind === 'step' ? first?.state : undefined;
  const strips = (above: boolean) =>
    card.strips
      .filter(({ kind }) => (kind === 'enter') === above)
      .map(({ title, lines }) => [title, ...lines].join('. '));
  return [
    ...(card.head === '' ? [] : [card.head]),
    ...(state ? [state.text] : []),
    ...strips(true),
    ...card.needs,
    ...card.details.map(({ text }) => text),
    ...strips(false),
    ...(card.supports.length > 0 ? [say.supportLetters(card.supports)] : []),
  ];
}

/** A card as one text. */
function sentenceOf(
  { kind, steps, title, phrases }: Pick<MapCard, 'kind' | 'steps' | 'title' | 'phrases'>,
  { words: { maps: say } }: MapSpeech,
): string {
  const name = (step: MapStep) => say.step(step.number, memberTitle(step, kind === 'list', say));
  const names = steps.map(name);
  const parts = [kind === 'list' ? `${title}: ${names.join('; ')}` : (names[0] ?? ''), ...phrases];
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** The title of a step with what of it alone is to be said: in a list all of that. */
function memberTitle(step: MapStep, inList: boolean, say: MapSpeech['words']['maps']): string {
  const title = step.note === undefined ? step.title : `${step.title} (${step.note})`;
  if (!inList) return title;
  const more = [
    ...(step.earns.length > 0 ? [say.earns(step.earns.join(', '))] : []),
    ...(step.state ? [step.state.text] : []),
  ];
  return more.length > 0 ? `${title} — ${more.join('. ')}` : title;
}
