/** What rows and logs say of an element: what it asks, what holds, what is open, and the first question. */

import { called, checkFunction } from '../base/arguments.js';
import { checkTexts, type Texts } from '../definitions/engine/texts.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination, ElementFinding } from '../logic/determination.js';
import type { Fact } from '../logic/fact.js';
import { citationText, factsOfElement, holdsText, titleOf } from './determination-parts.js';
import { remediesOf } from './remedies.js';

/** Gives the texts of a definition by its id, as `textsOf` does. */
export type TextsOf = (definition: string) => Texts;

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

/** The texts of a determination that was checked, from the caller's function. */
export function textsFor(determination: unknown, textsOf: TextsOf): Texts {
  checkDetermination(determination, 'determinations');
  const { id } = determination.definition;
  const texts = called('textsOf', () => textsOf(id));
  checkTexts(texts, id);
  return texts;
}

/** A function that gives texts. */
export function checkTextsOf(value: unknown): asserts value is TextsOf {
  checkFunction(value, 'textsOf');
}

/** Puts an element into words. */
export function elementWords(
  element: ElementFinding,
  determination: Determination,
  texts: Texts,
): ElementWords {
  const facts = factsOfElement(element, determination);
  const saying = (...states: Fact['state'][]) =>
    facts.filter(({ state }) => states.includes(state)).map(({ id }) => holdsText(id, texts));
  const first = remediesOf(determination, texts).find((each) => each.element === element.id);
  return {
    asks: titleOf(element.id, texts),
    citation: citationText(element.citation),
    holds: saying('true'),
    fails: saying('false'),
    open: saying('unknown', 'conflict'),
    question: first?.ask ?? '',
    owner: first?.owner ?? '',
    act: first?.act ?? '',
  };
}
