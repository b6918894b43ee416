/** Puts parameters into a text. */

import type { Texts } from '../definitions/texts.js';
import type { Message } from '../logic/message.js';

/** A message as text; one that the texts do not know is shown by its id and parameters. */
export function fill({ id, params }: Message, { messages }: Texts): string {
  const text = Object.hasOwn(messages, id) ? messages[id] : undefined;
  if (text === undefined) return `${id} ${JSON.stringify(params)}`;
  return text.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => show(params[name]));
}

function show(value: Message['params'][string] | undefined): string {
  if (value === undefined) return '?';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
