/**
 * Phrases of another language by those of English: a message that was put together in English is recognized, and said
 * in that language with what was put in. Cost of one message: the phrases, and the length of the message for each that
 * begins and ends as it does.
 */

/**
 * English phrase → the same phrase in another language. `{name}` is what is put in; in the other language `{name:form}`
 * says how.
 */
export interface Phrases {
  readonly [english: string]: string;
}

/** How something is put in, by the name of the form. */
export interface Forms {
  readonly [form: string]: (words: string) => string;
}

/** Says an English message; `undefined` where no phrase is like it. */
export type Say = (english: string) => string | undefined;

interface Phrase {
  readonly start: string;
  /** What stands between what is put in. */
  readonly between: readonly string[];
  /** Absent: nothing is put in. */
  readonly end?: string | undefined;
  readonly names: readonly string[];
  readonly said: string;
}

/** Answers for messages that were made of these phrases: of several, the one with the most letters of its own. */
export function saying(phrases: Phrases, formsFor: (say: Say) => Forms): Say {
  const known = Object.entries(phrases).map(phraseOf).sort(byLength);
  const say: Say = (english) => {
    for (const phrase of known) {
      const values = valuesIn(english, phrase);
      if (values) return filled(phrase.said, values, forms);
    }
    return undefined;
  };
  const forms = formsFor(say);
  return say;
}

function phraseOf([english, said]: readonly [string, string]): Phrase {
  const parts = english.split(/\{(\w+)\}/);
  const [start = '', ...between] = parts.filter((_, at) => at % 2 === 0);
  const end = between.pop();
  return { start, between, end, names: parts.filter((_, at) => at % 2 === 1), said };
}

function byLength(a: Phrase, b: Phrase): number {
  const length = ({ start, between, end = '' }: Phrase) => [start, ...between, end].join('').length;
  return length(b) - length(a);
}

/** What was put into a phrase, where the message is made of it: each piece is looked for as early as it can stand. */
function valuesIn(
  message: string,
  { start, between, end, names }: Phrase,
): ReadonlyMap<string, string> | undefined {
  if (end === undefined) return message === start ? new Map() : undefined;
  if (!message.startsWith(start) || !message.endsWith(end)) return undefined;
  const stop = message.length - end.length;
  const values: [string, string][] = [];
  let from = start.length;
  for (const piece of between) {
    const to = message.indexOf(piece, from);
    if (to < 0 || to + piece.length > stop) return undefined;
    values.push([names[values.length] ?? '', message.slice(from, to)]);
    from = to + piece.length;
  }
  return from > stop
    ? undefined
    : new Map([...values, [names[values.length] ?? '', message.slice(from, stop)]]);
}

function filled(said: string, values: ReadonlyMap<string, string>, forms: Forms): string {
  return said.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (hole, name: string, form?: string) => {
    const value = values.get(name);
    if (value === undefined) return hole;
    return form === undefined ? value : (forms[form]?.(value) ?? value);
  });
}
