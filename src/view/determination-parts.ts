/** What the text and the Markdown of a determination have in common: its sentences, before any layout. */

import type { Texts } from '../definitions/engine/texts.js';
import type { Citation, Determination, ElementFinding } from '../logic/determination.js';
import type { EvidenceItem, Fact } from '../logic/fact.js';
import type { ChangeKind } from '../logic/fact-change.js';
import type { At } from '../logic/message.js';
import type { OpenQuestion } from '../logic/open-questions.js';
import { type Cause, matchVerdict } from '../logic/verdict.js';
import { fill, own } from './fill.js';

const stateWords = {
  true: 'holds',
  false: 'fails',
  unknown: 'unknown',
  conflict: 'conflict',
} as const;

const howWords: { readonly [How in ChangeKind]: string } = {
  'show-evidence': 'show evidence',
  'get-judgment': 'get a judgment',
  'resolve-conflict': 'settle the contradiction',
  'change-program': 'change the program',
};

const causeWords: { readonly [C in Cause]: string } = {
  'conflicting-evidence': 'the evidence contradicts itself',
  'needs-judgment': 'a person in office has to judge',
  'stale-evidence': 'the evidence is out of date',
  'unresolved-reference': 'a reference leads nowhere',
  'nothing-to-examine': 'there is nothing to examine',
  'missing-fact': 'nothing recorded',
  'condition-not-triggered': 'attested not to apply here',
  'not-in-force': 'the edition is not in force on that day',
  'excluded-by-caller': 'left out on request',
  'limit-reached': 'there was too much to look at',
  'rule-fault': 'the check failed to run',
};

/** How the state of a fact is called in a report. */
export function stateWord({ state, grade }: Fact): string {
  return grade === 'assumed' ? 'presumed' : stateWords[state];
}

/** Where a rule is written, in a few words. */
export function citationText(citation: Citation): string {
  return 'usc' in citation ? citation.usc : `${citation.document}, ${citation.place}`;
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

/** One line about a fact: what it says, and on what ground. */
export function factLine(fact: Fact, texts: Texts): string {
  const says = own(texts.propositions, fact.id)?.says ?? fact.id;
  const grounds = groundsOf(fact);
  const grade = fact.grade === null || fact.grade === 'assumed' ? '' : ` (${fact.grade})`;
  const why = (cause: Cause) =>
    cause === 'missing-fact' && grounds.length > 0 ? 'not enough recorded' : causeWords[cause];
  const because = fact.causes.length > 0 ? ` — ${fact.causes.map(why).join('; ')}` : '';
  const first = grounds.slice(0, 2).map((item) => `${placeText(item.at)}: ${fill(item.message, texts)}`);
  const more = grounds.length > 2 ? `, and ${grounds.length - 2} more` : '';
  const ground = first.length > 0 ? `: ${first.join('; ')}${more}` : '';
  return `${says}${grade}${because}${ground}`;
}

/** What a fact's state rests on; for an open one all evidence. */
function groundsOf(fact: Fact): readonly EvidenceItem[] {
  if (fact.state === 'true')
    return fact.for.filter(({ bearing, grade }) => bearing === 'establishes' && grade === fact.grade);
  if (fact.state === 'false') return fact.against.filter(({ bearing }) => bearing === 'refutes');
  return [...fact.for, ...fact.against, ...fact.leftOut];
}

/** Why an element was not run or is not engaged, in words; empty otherwise. */
export function whyNotRun({ verdict, causes }: ElementFinding): string {
  return verdict === 'not-run' || verdict === 'not-engaged'
    ? causes.map((cause) => causeWords[cause]).join('; ')
    : '';
}

/** A question, its element, and what kind of answer it takes. */
export function questionLine(question: OpenQuestion, determination: Determination, texts: Texts): string {
  const element =
    determination.elements.find(({ tests }) => tests.some(({ fact }) => fact === question.fact))?.id ?? '?';
  const unlocks = question.unlocks.length > 0 ? `, which alone would meet ${list(question.unlocks)}` : '';
  return `${element}: ${own(texts.propositions, question.fact)?.ask ?? question.fact} (${howWords[question.how]}${unlocks})`;
}

/** The facts of an element, in the order of its tests. */
export function factsOfElement({ tests }: ElementFinding, { facts }: Determination): Fact[] {
  return tests.flatMap(({ fact }) => facts.find(({ id }) => id === fact) ?? []);
}

/** A place in the document: `entry "door" assessment`. */
function placeText({ kind, id, field }: At): string {
  return `${kind} "${id}"${field === undefined ? '' : ` ${field}`}`;
}

/** `A`, `A and B`, `A, B and C`. */
function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
