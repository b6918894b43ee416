/** What things are called in a report: titles, and plain words for kinds and fields; an id only where there is no title. */

import type { Determination } from '../logic/determination.js';
import type { At } from '../logic/message.js';
import { withKind } from '../model/thing-names.js';
import type { Speech } from './speech.js';

/** Fields that say nothing more than the message itself. */
const silent = ['complete', 'kind'];

/** A thing by its kind and title: `the step "Adult basic education"`. */
export function thingText(
  { kind, id }: Pick<At, 'kind' | 'id'>,
  { words: { things }, name }: Pick<Speech, 'words' | 'name'>,
): string {
  return withKind(things.kind(kind), name(kind, id) ?? id);
}

/** A place in the document: `the entry to "Adult basic education" (assessment)`. */
export function placeText(at: At, { subject }: Pick<Determination, 'subject'>, speech: Speech): string {
  const { things } = speech.words;
  const itself = at.kind === subject.kind && at.id === subject.id;
  const thing =
    at.kind === 'system' ? things.document : itself ? things.thisKind(at.kind) : thingText(at, speech);
  if (at.field === undefined || silent.includes(at.field)) return thing;
  return `${thing} (${things.field(at.field)})`;
}
