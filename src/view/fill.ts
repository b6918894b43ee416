/** Puts parameters into a text. */

import { kindNamedBy } from '../definitions/engine/names.js';
import type { Message } from '../logic/message.js';
import type { LanguageWords } from '../texts/language-texts.js';
import { own } from './own.js';
import type { NameOf, Speech } from './speech.js';

/** A message as text, with titles for ids; one that the texts do not know is shown by its id and parameters. */
export function fill(message: Message, speech: Speech): string {
  const text = own(speech.texts.messages, message.id);
  return text === undefined
    ? `${message.id} ${JSON.stringify(message.params)}`
    : filled(text, message.params, speech);
}

/** What is needed to put parameters into a text. */
type Filling = { readonly words: Pick<LanguageWords, 'basics'>; readonly name: NameOf };

/** A text with parameters in place of `{name}`, melted with a preposition before it where the language does so. */
export function filled(text: string, params: Message['params'], filling: Filling): string {
  const { after } = filling.words.basics;
  return text.replaceAll(
    /(?:\b(\p{L}+) )?\{([a-zA-Z]+)\}/gu,
    (_, preposition: string | undefined, name: string) => {
      const words = shown(name, own(params, name), filling);
      return preposition === undefined ? words : after(preposition, words);
    },
  );
}

const days = ['on', 'date', 'from', 'reviewBy'];

/** Whose words a parameter holds. */
const vocabularyOf: { readonly [param: string]: string } = {
  kinds: 'onwardKinds',
  goals: 'goalKinds',
  by: 'accelerators',
  population: 'populations',
  populations: 'populations',
};

function shown(
  param: string,
  value: Message['params'][string] | undefined,
  { words: { basics }, name }: Filling,
): string {
  if (value === undefined) return '?';
  const kind = kindNamedBy(param);
  const one = (each: string | number) => {
    if (days.includes(param)) return basics.day(String(each));
    return (kind && name(kind, String(each))) ?? basics.word(String(each), own(vocabularyOf, param));
  };
  if (typeof value !== 'object') return one(value);
  if (param === 'route') return value.map(one).join(' → ');
  return basics.and(kind ? value.map((each) => `"${one(each)}"`) : value.map(one));
}
