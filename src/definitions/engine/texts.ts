/** The texts of a definition, which views put in place of message ids. */

import { checkObject, wrong } from '../../base/arguments.js';

/** Texts by id, for the determinations of one definition. `{name}` stands for a parameter. */
export interface Texts {
  /** The id of the definition that they are written for. */
  readonly definition: string;
  /** What each element asks for, in a few words of our own. */
  readonly elements: { readonly [element: string]: string };
  /** For each proposition: what it says, and the question that settles it. */
  readonly propositions: { readonly [proposition: string]: { readonly says: string; readonly ask: string } };
  /** What a message id says. */
  readonly messages: { readonly [message: string]: string };
}

/** The texts of the definition that has this id. */
export function checkTexts(value: unknown, definition: string): asserts value is Texts {
  checkObject(value, 'texts');
  const texts = value as Texts;
  if (texts.definition !== definition)
    wrong('texts.definition', texts.definition, `the texts of the definition "${definition}"`, 'wrong-texts');
  checkObject(texts.elements, 'texts.elements');
  checkObject(texts.propositions, 'texts.propositions');
  checkObject(texts.messages, 'texts.messages');
}
