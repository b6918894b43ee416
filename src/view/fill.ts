/** Puts parameters into a text. */

import type { Texts } from '../definitions/engine/texts.js';
import type { Message } from '../logic/message.js';

/** A message as text; one that the texts do not know is shown by its id and parameters. */
export function fill({ id, params }: Message, { messages }: Texts): string {
  const text = own(messages, id);
  if (text === undefined) return `${id} ${JSON.stringify(params)}`;
  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => show(own(params, name)));
}

/** What a record has under a key, never what every object has. */
export function own<T>(record: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function show(value: Message['params'][string] | undefined): string {
  if (value === undefined) return '?';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
