/** What things are called in a report: titles, and plain words for kinds and fields; an id only where there is no title. */

import type { Determination } from '../logic/determination.js';
import type { At } from '../logic/message.js';
import { own } from './fill.js';

/** What a report calls things by. */
export type Named = Pick<Determination, 'names' | 'subject'>;

const fieldWords: { readonly [field: string]: string } = {
  soc: 'SOC code',
  onet: 'O*NET code',
  onward: 'options beyond the pathway',
  advancesTo: 'what it advances to',
  recognizedByState: 'recognized by the State',
  reviewBy: 'date of the next review',
  awards: 'what it awards',
  requires: 'what it requires',
  follows: 'what it follows',
  articulates: 'what it gives credit for',
  after: 'what it comes after',
  model: 'who it is for',
  tier: 'team',
};

/** Fields that say nothing more than the message itself. */
const silent = ['complete', 'kind'];

/** A word of the format as people write it: `individualPlan` is "individual plan", `skill-need` "skill need". */
export function spaced(word: string): string {
  return word
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .replaceAll(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

/** A thing by its kind and title: `the step "Adult basic education"`. */
export function thingText({ kind, id }: Pick<At, 'kind' | 'id'>, { names }: Pick<Named, 'names'>): string {
  const word = spaced(kind);
  const name = own(own(names, kind) ?? {}, id);
  // One without a title is called by what it belongs to, which begins with its kind.
  return name?.startsWith(`the ${word} `) ? name : `the ${word} "${name ?? id}"`;
}

/** A place in the document: `the entry to "Adult basic education" (assessment)`. */
export function placeText(at: At, named: Named): string {
  const { subject } = named;
  const itself = at.kind === subject.kind && at.id === subject.id;
  const thing =
    at.kind === 'system' ? 'the document' : itself ? `this ${spaced(at.kind)}` : thingText(at, named);
  if (at.field === undefined || silent.includes(at.field)) return thing;
  return `${thing} (${own(fieldWords, at.field) ?? spaced(at.field)})`;
}
