/** What the text and the Markdown of a determination have in common: its sentences, before any layout. */

import type { Grade } from '../base/grade.js';
import { capital } from '../base/sentence.js';
import type { Texts } from '../definitions/engine/texts.js';
import type { Citation } from '../logic/citation.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import { type EvidenceItem, type Fact, isRecord } from '../logic/fact.js';
import { type Cause, matchVerdict } from '../logic/verdict.js';
import { thingWords } from '../model/thing-words.js';
import { fill } from './fill.js';
import { placeText, thingText } from './naming.js';
import { own } from './own.js';
import type { DeterminationWords, Speech } from './speech.js';

/** Why evidence does not count, in a few words. */
function whyLeftOut(item: EvidenceItem, threshold: Grade, { words }: Speech): string {
  const { leftOut, onlyGrade } = words.determinations;
  if (!item.stale) return onlyGrade(words.basics.word(threshold, 'grades'));
  return leftOut[item.stale !== 'too-old' && isRecord(item) ? (`record-${item.stale}` as const) : item.stale];
}

/** How the state of a fact is called in a report. */
export function stateWord({ state, grade }: Fact, { words }: Speech): string {
  return words.determinations.states[grade === 'assumed' ? 'presumed' : state];
}

/** Where a rule is written, in a few words. */
export function citationText(citation: Citation, { cited = {} }: Pick<Texts, 'cited'>): string {
  const said = (text: string) => own(cited, text) ?? text;
  return 'usc' in citation ? said(citation.usc) : `${said(citation.document)}, ${said(citation.place)}`;
}

/** What the definition is called. */
export function definitionTitle({ definition }: Determination, { texts }: Speech): string {
  return texts.title ?? definition.title;
}

/** What the text is that was checked against, and when the reading of it was last checked. */
export function sourceText(determination: Determination, speech: Speech): string {
  const { authority, edition, basis, textVerifiedOn } = determination.definition;
  const { day } = speech.words.basics;
  return speech.words.determinations.source({
    title: definitionTitle(determination, speech),
    authority: authority.map((citation) => citationText(citation, speech.texts)).join(', '),
    edition,
    asOf: day(determination.asOf),
    basis,
    verified: day(textVerifiedOn),
  });
}

/** What the subject is called: an agreement without a title by its parties. */
export function subjectTitle({ subject: { kind, id, title } }: Determination, speech: Speech): string {
  const name = speech.name(kind, id);
  const untitled = title.startsWith(`${thingWords.kind(kind)} `);
  return capital(name ?? (untitled ? thingText({ kind, id }, speech) : title));
}

/** The verdict in a sentence. */
export function verdictSentence(determination: Determination, speech: Speech): string {
  const { words, texts } = speech;
  const { elements, verdict } = determination;
  const { determinations: say, basics } = words;
  const having = (wanted: ElementFinding['verdict']) =>
    elements.filter((element) => element.verdict === wanted).map(({ id }) => id);
  const sentence = matchVerdict(verdict, {
    met: () => say.met(having('not-engaged').length > 0),
    'not-met': () => say.notMet(basics.and(having('not-met').map((id) => labelOf(id, texts)))),
    undetermined: () => say.undetermined(having('undetermined').length, elements.length),
    'not-evaluated': () => say.notEvaluated(whyNotEvaluated(determination, speech)),
  });
  return determination.definition.standing ? say.ofBill(sentence) : sentence;
}

/** Why there is no verdict, and on which day there would be one. */
export function whyNotEvaluated(determination: Determination, speech: Speech): string {
  const { definition, asOf, elements } = determination;
  const { determinations: say, basics } = speech.words;
  const { edition, selection, inForce } = definition;
  if (selection === 'bill') return say.onlyByName;
  if (isRun(determination)) {
    const left = elements.filter(({ verdict }) => verdict === 'not-run');
    return say.notRun(
      basics.and(left.map((each) => `${labelOf(each.id, speech.texts)} (${whyNotRun(each, speech)})`)),
    );
  }
  const { from = asOf, to = asOf } = inForce;
  const ask = selection === 'not-yet' ? say.fromDay(basics.day(from)) : say.upToDay(basics.day(to));
  return say.notInForce(edition, basics.day(asOf), ask);
}

/** Whether the definition was run: in force on the day, or a bill that the caller named. */
export function isRun({ definition: { selection } }: Determination): boolean {
  return selection === 'in-force' || selection === 'as-if-law';
}

/** A verdict in the middle of a sentence. */
export function verdictWords(
  verdict: Determination['verdict'],
  { determinations }: Pick<DeterminationWords, 'determinations'>,
): string {
  return determinations.verdicts[verdict].replaceAll('-', ' ');
}

/** What an element is called in a list; its id where the texts do not say. */
export function labelOf(element: string, { labels = {} }: Texts): string {
  return own(labels, element) ?? element;
}

/** What an element asks for, in a few words; its id where the texts have none. */
export function titleOf(element: string, texts: Texts): string {
  return own(texts.elements, element) ?? element;
}

/** What a proposition says; its id where the texts have none. */
export function holdsText(fact: string, texts: Texts): string {
  return own(texts.propositions, fact)?.holds ?? fact;
}

/** A fact: what it says, its grade or why it is open; and lines on what that rests on and where the rule stands. */
export function factLines(
  fact: Fact,
  determination: Determination,
  speech: Speech,
): { readonly head: string; readonly notes: readonly string[] } {
  const { grade, causes, citation } = fact;
  const { texts, words } = speech;
  const say = words.determinations;
  const grounds = groundsOf(fact);
  const open = whyOpen(fact, grounds, speech);
  const standing =
    grade === undefined || grade === 'assumed' ? '' : ` (${words.basics.word(grade, 'grades')})`;
  const ours = fact.ours === undefined ? undefined : (own(texts.propositions, fact.id)?.ours ?? fact.ours);
  return {
    head: `${holdsText(fact.id, texts)}${standing}${open ? `: ${open}` : ''}`,
    notes: [
      ...evidenceLines(grounds, determination, speech),
      ...leftOutLines(fact, determination, speech),
      ...(causes.includes('unresolved-reference')
        ? fact.unresolved.map((place) => say.namesNothing(placeText(place, determination, speech)))
        : []),
      ...(ours === undefined ? [] : [say.reading(ours)]),
      ...(citation ? [citationText(citation, texts)] : []),
    ],
  };
}

/** Why a fact is open, in words; empty where it is not. */
function whyOpen({ causes, leftOut }: Fact, grounds: readonly EvidenceItem[], { words }: Speech): string {
  const say = words.determinations;
  // What is only said of a thing is none.
  const some = grounds.some((item) => !isRecord(item));
  const planned = grounds.some(({ grade }) => grade === 'planned');
  const over = leftOut.some((item) => item.stale === 'expired' && !isRecord(item));
  const why = (cause: Cause): string => {
    if (cause === 'stale-evidence' && over) return say.overNow;
    if (cause !== 'missing-fact' && cause !== 'nothing-to-examine') return say.causes[cause];
    if (planned) return say.onlyPlanned;
    return some || (cause === 'missing-fact' && grounds.length > 0) ? say.notEnough : say.causes[cause];
  };
  const told = over ? causes.filter((cause) => cause !== 'nothing-to-examine') : causes;
  return words.basics.and([...new Set(told.map(why))]);
}

/** What was left out, reason by reason. */
function leftOutLines(fact: Fact, determination: Determination, speech: Speech): string[] {
  const why = (item: EvidenceItem) => whyLeftOut(item, determination.support.threshold, speech);
  const reasons = [...new Set(fact.leftOut.map(why))];
  return reasons.flatMap((reason) =>
    evidenceLines(
      fact.leftOut.filter((item) => why(item) === reason),
      determination,
      speech,
    ).map((line) => speech.words.determinations.leftOutBecause(reason, line)),
  );
}

/** How many lines of evidence of one proposition are shown, and how many things in one. */
const most = { lines: 6, things: 3 };

/** Evidence in words, with the dates of records; things of which the same is to be said stand in one line. */
function evidenceLines(
  items: readonly EvidenceItem[],
  determination: Determination,
  speech: Speech,
): readonly string[] {
  const { basics, determinations: say } = speech.words;
  const places = new Map<string, Set<string>>();
  for (const { at, message, grade, on } of items) {
    const words = `${fill(message, speech)}${grade === 'planned' ? say.planned : ''}`;
    const place = placeText(at, determination, speech);
    const date = at.kind === 'evidence' && on !== undefined ? basics.day(on) : undefined;
    if (grade === 'assumed') put(places, words, '');
    else if (at.kind === 'attestation') put(places, say.attested(words), '');
    else put(places, `: ${words}`, date && !words.includes(date) ? say.dated(place, date) : place);
  }
  const lines = [...places].map(([words, its]) => {
    const more = its.size - most.things;
    const named = [...its].slice(0, more === 1 ? its.size : most.things);
    return `${basics.and([...named, ...(more > 1 ? [say.more(more)] : [])])}${words}`;
  });
  const more = lines.length - most.lines;
  return more > 1 ? [...lines.slice(0, most.lines), say.andMore(more)] : lines;
}

function put(places: Map<string, Set<string>>, words: string, place: string): void {
  places.set(words, (places.get(words) ?? new Set()).add(place));
}

/** What a fact's state rests on; for an open one all evidence that counts. */
function groundsOf(fact: Fact): readonly EvidenceItem[] {
  // What is presumed by a reading of this library is said there.
  if (fact.grade === 'assumed' && fact.ours !== undefined) return [];
  if (fact.state === 'true')
    return [
      ...fact.for.filter(({ bearing, grade }) => bearing === 'establishes' && grade === fact.grade),
      // A record that speaks against what holds is shown as well.
      ...fact.against.filter(isRecord),
    ];
  if (fact.state === 'false') return fact.against.filter(({ bearing }) => bearing === 'refutes');
  return [...fact.for, ...fact.against];
}

/** Why an element was not run or is not engaged, in words; empty otherwise. */
export function whyNotRun({ verdict, causes }: ElementFinding, { words }: Speech): string {
  return verdict === 'not-run' || verdict === 'not-engaged'
    ? causes.map((cause) => words.determinations.causes[cause]).join('; ')
    : '';
}

/** The facts of an element, in the order of its tests. */
export function factsOfElement({ tests }: ElementFinding, { facts }: Determination): Fact[] {
  return tests.flatMap(({ fact }) => facts.find(({ id }) => id === fact) ?? []);
}
