/** What rows and logs say of an element: what it asks, what holds, what is open, and the first question. */

import { called, wrong } from '../base/arguments.js';
import type { Texts } from '../definitions/engine/texts.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import type { Fact } from '../logic/fact.js';
import type { LanguageTexts } from '../texts/language-texts.js';
import { citationText, factsOfElement, holdsText, titleOf } from './determination-parts.js';
import { remediesOf } from './remedies.js';
import { type Speech, speechFor } from './speech.js';

/** Gives the texts of a definition by its id, as `textsOf` does, or all texts of a language: `() => es`. */
export type TextsOf = (definition: string) => Texts | LanguageTexts;

/** The words for one element of a determination. */
export interface ElementWords {
  readonly asks: string;
  readonly citation: string;
  /** What its facts say, by how they stand. */
  readonly holds: readonly string[];
  readonly fails: readonly string[];
  readonly open: readonly string[];
  /** The question to ask first, who can answer it, and what to do; empty where nothing is to be asked. */
  readonly question: string;
  readonly owner: string;
  readonly act: string;
}

/** How to speak of a determination, with texts from the caller's function. */
export function speechOf(determination: unknown, textsOf: TextsOf): Speech {
  checkDetermination(determination, 'determinations');
  const { id } = determination.definition;
  return speechFor(
    determination,
    called('textsOf', () => textsOf(id)),
  );
}

/** A function that gives texts. */
export function checkTextsOf(value: unknown): asserts value is TextsOf {
  if (typeof value !== 'function')
    wrong('textsOf', value, 'a function that answers texts: textsOf, or () => es');
}

/** Puts an element into words. */
export function elementWords(
  element: ElementFinding,
  determination: Determination,
  speech: Speech,
): ElementWords {
  const { texts } = speech;
  const facts = factsOfElement(element, determination);
  const saying = (...states: Fact['state'][]) =>
    facts.filter(({ state }) => states.includes(state)).map(({ id }) => holdsText(id, texts));
  const first = remediesOf(determination, speech).find((each) => each.element === element.id);
  return {
    asks: titleOf(element.id, texts),
    citation: citationText(element.citation, texts),
    holds: saying('true'),
    fails: saying('false'),
    open: saying('unknown', 'conflict'),
    question: first?.ask ?? '',
    owner: first?.owner ?? '',
    act: first?.act ?? '',
  };
}
