/** What the text and the Markdown of a determination have in common: its sentences, before any layout. */

import type { Grade } from '../base/grade.js';
import { capital, list } from '../base/sentence.js';
import type { Texts } from '../definitions/engine/texts.js';
import type { Citation } from '../logic/citation.js';
import type { Basis, Determination, ElementFinding } from '../logic/determination.js';
import type { EvidenceItem, Fact } from '../logic/fact.js';
import { type Cause, matchVerdict } from '../logic/verdict.js';
import { fill, own } from './fill.js';
import { placeText } from './naming.js';

const stateWords = {
  true: 'holds',
  false: 'fails',
  unknown: 'unknown',
  conflict: 'conflict',
} as const;

const causeWords: { readonly [C in Cause]: string } = {
  'conflicting-evidence': 'the evidence contradicts itself',
  'needs-judgment': 'a person in office has to judge',
  'stale-evidence': 'the evidence is out of date',
  'unresolved-reference': 'something is named that the document does not have',
  'nothing-to-examine': 'no such thing is recorded',
  'missing-fact': 'nothing is recorded about it',
  'condition-not-triggered': 'an office attests that it does not apply here',
  'not-in-force': 'the edition is not in force on that day',
  'excluded-by-caller': 'it was left out on request',
  'limit-reached': 'the search came to its limit',
  'rule-fault': 'the check failed to run',
};

const basisWords: { readonly [B in Basis]: string } = {
  statute: 'a statute',
  regulation: 'a regulation',
  guidance: 'guidance',
  secondary: "somebody else's account of it",
};

/** Whether evidence is a record or an attestation, and not a thing of the program. */
export function isRecord({ at }: Pick<EvidenceItem, 'at'>): boolean {
  return at.kind === 'evidence' || at.kind === 'attestation';
}

/** Why evidence does not count, in a few words. */
function whyLeftOut(item: EvidenceItem, threshold: Grade): string {
  if (item.stale === 'expired') return isRecord(item) ? 'it is out of date' : 'it no longer holds';
  if (item.stale === 'not-yet') return isRecord(item) ? 'it is dated later' : 'it begins later';
  return item.stale ? 'it is older than what was asked for' : `only ${threshold} or better counts`;
}

/** How the state of a fact is called in a report. */
export function stateWord({ state, grade }: Fact): string {
  return grade === 'assumed' ? 'presumed' : stateWords[state];
}

/** Where a rule is written, in a few words. */
export function citationText(citation: Citation): string {
  return 'usc' in citation ? citation.usc : `${citation.document}, ${citation.place}`;
}

/** What the text is that was checked against, and when the reading of it was last checked. */
export function sourceText({ definition, asOf }: Determination): string {
  const { title, authority, edition, basis, textVerifiedOn } = definition;
  return `Checked against: ${title}, ${authority.map(citationText).join(', ')}, edition ${edition}, as of ${asOf}. Rests on ${basisWords[basis]}; this library's reading was last checked against the text in ${textVerifiedOn}. Advisory.`;
}

/** What the subject is called: an agreement without a title by its parties. */
export function subjectTitle({ subject: { kind, id, title }, names }: Determination): string {
  return capital(own(own(names, kind) ?? {}, id) ?? title);
}

/** The verdict in a sentence. */
export function verdictSentence(determination: Determination): string {
  const { elements, verdict, definition } = determination;
  const count = (wanted: ElementFinding['verdict']) =>
    elements.filter((element) => element.verdict === wanted).length;
  const open = count('undetermined');
  return matchVerdict(verdict, {
    met: () =>
      `Met: the data supports every element of the definition${count('not-engaged') > 0 ? ' that applies' : ''}.`,
    'not-met': () =>
      `Not met: the data contradicts ${list(elements.filter((element) => element.verdict === 'not-met').map(({ id }) => id))}.`,
    undetermined: () =>
      `Undetermined: nothing in the data contradicts the definition; ${openOf(open, elements.length)} still open.`,
    'not-evaluated': () =>
      definition.selection === 'in-force'
        ? 'Not evaluated: some checks could not be run.'
        : `Not evaluated: edition ${definition.edition} is not in force on ${determination.asOf}.`,
  });
}

function openOf(open: number, all: number): string {
  if (all === 1) return 'its only element is';
  return `${open === all ? `all ${open}` : `${open} of ${all}`} elements ${open === 1 ? 'is' : 'are'}`;
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
  texts: Texts,
): { readonly head: string; readonly notes: readonly string[] } {
  const { grade, causes, citation, ours } = fact;
  const grounds = groundsOf(fact);
  const open = whyOpen(fact, grounds);
  const standing = grade === null || grade === 'assumed' ? '' : ` (${grade})`;
  return {
    head: `${holdsText(fact.id, texts)}${standing}${open ? `: ${open}` : ''}`,
    notes: [
      ...evidenceLines(grounds, determination, texts),
      ...leftOutLines(fact, determination, texts),
      ...(causes.includes('unresolved-reference')
        ? fact.unresolved.map((place) => `${placeText(place, determination)}: names what is not there`)
        : []),
      ...(ours === undefined ? [] : [`this library's reading: ${ours}`]),
      ...(citation ? [citationText(citation)] : []),
    ],
  };
}

/** Why a fact is open, in words; empty where it is not. */
function whyOpen({ causes, leftOut }: Fact, grounds: readonly EvidenceItem[]): string {
  // What is only said of a thing is none.
  const some = grounds.some((item) => !isRecord(item));
  const planned = grounds.some(({ grade }) => grade === 'planned');
  const over = leftOut.some((item) => item.stale === 'expired' && !isRecord(item));
  const why = (cause: Cause): string => {
    if (cause === 'stale-evidence' && over) return 'what was so once no longer holds';
    if (cause !== 'missing-fact' && cause !== 'nothing-to-examine') return causeWords[cause];
    if (planned) return 'it is only planned so far';
    return some || (cause === 'missing-fact' && grounds.length > 0)
      ? 'not enough is recorded'
      : causeWords[cause];
  };
  const told = over ? causes.filter((cause) => cause !== 'nothing-to-examine') : causes;
  return list([...new Set(told.map(why))]);
}

/** What was left out, reason by reason. */
function leftOutLines(fact: Fact, determination: Determination, texts: Texts): string[] {
  const why = (item: EvidenceItem) => whyLeftOut(item, determination.support.threshold);
  const reasons = [...new Set(fact.leftOut.map(why))];
  return reasons.flatMap((reason) =>
    evidenceLines(
      fact.leftOut.filter((item) => why(item) === reason),
      determination,
      texts,
    ).map((line) => `left out, because ${reason}: ${line}`),
  );
}

/** How many lines of evidence of one proposition are shown, and how many things in one. */
const most = { lines: 6, things: 3 };

/** Evidence in words, with the dates of records; things of which the same is to be said stand in one line. */
function evidenceLines(
  items: readonly EvidenceItem[],
  determination: Determination,
  texts: Texts,
): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const { at, message, grade, on } of items) {
    const planned = grade === 'planned' ? ' (planned)' : '';
    const words = `${fill(message, texts, determination.names)}${planned}`;
    const date = at.kind === 'evidence' && on !== undefined && !words.includes(on) ? ` of ${on}` : '';
    if (grade === 'assumed') put(places, words, '');
    else if (at.kind === 'attestation') put(places, `attested ${words}`, '');
    else put(places, `: ${words}`, `${placeText(at, determination)}${date}`);
  }
  const lines = [...places].map(([words, its]) => {
    const more = its.size - most.things;
    const named = [...its].slice(0, more === 1 ? its.size : most.things);
    return `${list([...named, ...(more > 1 ? [`${more} more`] : [])])}${words}`;
  });
  const more = lines.length - most.lines;
  return more > 1 ? [...lines.slice(0, most.lines), `and ${more} more`] : lines;
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
export function whyNotRun({ verdict, causes }: ElementFinding): string {
  return verdict === 'not-run' || verdict === 'not-engaged'
    ? causes.map((cause) => causeWords[cause]).join('; ')
    : '';
}

/** The facts of an element, in the order of its tests. */
export function factsOfElement({ tests }: ElementFinding, { facts }: Determination): Fact[] {
  return tests.flatMap(({ fact }) => facts.find(({ id }) => id === fact) ?? []);
}
