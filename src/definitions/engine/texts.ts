/** The texts of a definition, which views put in place of message ids. */

import { checkObject, checkText, wrong } from '../../base/arguments.js';

/** What views say of one proposition. */
export interface PropositionTexts {
  /** What holds when it is true. */
  readonly holds: string;
  /** The question that settles it. */
  readonly ask: string;
  /** The same where evidence with a known message leaves it open: message id → question, with its parameters. */
  readonly askWhen?: { readonly [message: string]: string };
  /** What to do so that it holds: imperative, and naming the field or the record in plain words. */
  readonly act: string;
  /** Who can answer, such as "the college". Questions are grouped by it. */
  readonly owner: string;
  /** How this library reads it, where that has to be said; absent: as the definition says. */
  readonly ours?: string;
  /** What an answer takes: a call to somebody who knows, a record to be found, or work. Absent: a record. */
  readonly effort?: 'call' | 'record' | 'work';
  /** The law has it for a special case: where there is another way, that is asked for. */
  readonly special?: true;
}

/** Texts by id, for the determinations of one definition. `{name}` stands for a parameter. */
export interface Texts {
  /** The id of the definition that they are written for. */
  readonly definition: string;
  /** What the definition is called; absent: as it calls itself. */
  readonly title?: string;
  /** What an element is called where there is little room; absent: its id. */
  readonly labels?: { readonly [element: string]: string };
  /** Words that the law leaves open, and documents and places that are cited, in this language; absent: as they are. */
  readonly terms?: { readonly [term: string]: string };
  readonly cited?: { readonly [text: string]: string };
  /** What each element asks for, in a few words of our own. */
  readonly elements: { readonly [element: string]: string };
  readonly propositions: { readonly [proposition: string]: PropositionTexts };
  /** For each point on which the text can be read in several ways: way → what it comes down to. */
  readonly readings?: { readonly [point: string]: { readonly [way: string]: string } };
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
  for (const each of Object.values(texts.propositions)) {
    checkObject(each, 'texts.propositions');
    for (const field of ['holds', 'ask', 'act', 'owner'] as const)
      checkText(each[field], `texts.propositions.${field}`);
  }
  checkObject(texts.messages, 'texts.messages');
}
