/** Puts parameters into a text. */

import type { Names } from '../base/names.js';
import { list } from '../base/sentence.js';
import { kindNamedBy } from '../definitions/engine/names.js';
import type { Texts } from '../definitions/engine/texts.js';
import type { Message } from '../logic/message.js';
import { barrierPopulations, programPopulations } from '../model/populations.js';

const populations: { readonly [population: string]: string } = {
  ...barrierPopulations,
  ...programPopulations,
};

/** A message as text, with titles for ids; one that the texts do not know is shown by its id and parameters. */
export function fill(message: Message, { messages }: Pick<Texts, 'messages'>, names: Names): string {
  const text = own(messages, message.id);
  return text === undefined
    ? `${message.id} ${JSON.stringify(message.params)}`
    : filled(text, message.params, names);
}

/** A text with parameters in place of `{name}`. */
export function filled(text: string, params: Message['params'], names: Names): string {
  return text.replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => shown(name, own(params, name), names));
}

/** What a record has under a key, never what every object has. */
export function own<T>(record: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function shown(param: string, value: Message['params'][string] | undefined, names: Names): string {
  if (value === undefined) return '?';
  const kind = kindNamedBy(param);
  const one = (each: string | number) => {
    const name = kind && own(own(names, kind) ?? {}, String(each));
    return name ?? wordsFor(String(each));
  };
  if (typeof value !== 'object') return one(value);
  if (param === 'route') return value.map(one).join(' → ');
  return list(kind ? value.map((each) => `"${one(each)}"`) : value.map(one));
}

/** A word of a vocabulary as people write it; every other text stays. */
export function wordsFor(value: string): string {
  const population = own(populations, value);
  if (population !== undefined) return population.split(' (')[0] as string;
  if (value === 'associate') return 'associate degree';
  if (value === 'baccalaureate') return "bachelor's degree";
  return /^[a-z]+(-[a-z]+)+$/.test(value) ? value.replaceAll('-', ' ') : value;
}
