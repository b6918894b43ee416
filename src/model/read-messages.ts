/** What a reader says of a value that does not fit: what to write instead, or which field or kind was meant. */

import type * as z from 'zod';
import { byNearness, nearestWord } from '../base/nearest-word.js';
import { shapesAt, wordOf } from './read-shapes.js';

/** What is often called otherwise: what a thing is called, and how parts are joined. */
const otherWords: ReadonlyMap<unknown, string> = new Map([
  ['title', 'name'],
  ['name', 'title'],
  ['and', 'all'],
  ['or', 'any'],
  ['prerequisites', 'requires'],
  ['prerequisite', 'requires'],
  ['prereq', 'requires'],
]);

/** The field that was meant by a misspelt one, of those that may stand there and do not. */
export function meantField(
  schema: z.ZodType,
  here: readonly PropertyKey[],
  key: string,
  input: unknown,
): string {
  const given = input as { readonly kind?: unknown };
  const fields = shapesAt(schema, here)
    .filter(({ kind }) => [undefined, given.kind].includes(wordOf(kind)))
    .flatMap((shape) => Object.keys(shape));
  const free = fields.filter((field) => !Object.hasOwn(given, field));
  const other = otherWords.get(key) ?? '';
  const meant = free.includes(other) ? other : nearestWord(key, free);
  return meant === undefined
    ? 'Check its spelling, or keep it under "extensions".'
    : `Did you mean "${meant}"? Otherwise keep it under "extensions".`;
}

/** What to write where another value stands than the objects that may stand there; absent: nothing helps. */
export function wantedObject(
  schema: z.ZodType,
  here: readonly PropertyKey[],
  input: unknown,
): string | undefined {
  if (input === null) {
    if (typeof here.at(-1) === 'string') return 'Leave the field out when it is not known; null is no value.';
    return here.length > 0
      ? 'Take it out of the list; null is no value.'
      : 'Give an object; null is no value.';
  }
  if (typeof input === 'object' && !Array.isArray(input)) return undefined;
  const shapes = shapesAt(schema, here);
  if (typeof input !== 'object' && shapes.some(({ amount, currency }) => amount && currency)) {
    const amount = Number(String(input).replaceAll(/[$,]/g, ''));
    return `Write an amount with its currency: { "amount": ${Number.isNaN(amount) ? '…' : amount}, "currency": "USD" }.`;
  }
  const [first] = shapes.filter(({ kind }) => wordOf(kind) !== undefined);
  if (first) return suchKind(first);
  return here.length > 0 ? suchAs(shapes) : undefined;
}

type Shape = ReturnType<typeof shapesAt>[number];

/** An object of a kind, with one of its fields. */
function suchKind(shape: Shape): string {
  const field = Object.keys(shape).find((each) => each !== 'kind') ?? 'of';
  return `Write an object with "kind" here, such as { "kind": "${wordOf(shape['kind'])}", "${field}": … }.`;
}

/** An object of the first shape that may stand there; absent: none may. */
export function suchAs([first]: readonly Shape[]): string | undefined {
  const fields = Object.keys(first ?? {})
    .slice(0, 2)
    .map((each) => `"${each}": …`);
  return first && `Write an object here, such as { ${fields.join(', ')} }.`;
}

/** The id of a thing that stands where its id alone may stand. */
export function meantId({ expected, input }: z.core.$ZodIssueInvalidType): string | undefined {
  const id = (input as { readonly id?: unknown } | null)?.id;
  return expected === 'string' && typeof id === 'string' ? `Write its id alone here: "${id}".` : undefined;
}

/** The kind that an object was meant to be of, by its fields or by the word that stands there. */
export function meantKind(
  schema: z.ZodType,
  { discriminator, input }: z.core.$ZodIssueInvalidUnion,
  here: readonly PropertyKey[],
  given: unknown,
): string | undefined {
  if (discriminator === undefined || typeof input !== 'object' || input === null || Array.isArray(input))
    return undefined;
  const way = here.at(-1) === discriminator ? here.slice(0, -1) : here;
  const shapes = shapesAt(schema, way).flatMap((shape) => {
    const word = wordOf(shape[discriminator]);
    return word === undefined ? [] : [{ word, shape }];
  });
  if (typeof given === 'string')
    return meantWord(
      given,
      shapes.map(({ word }) => word),
    );
  const keys = Object.keys(input);
  const fitting = shapes.filter(({ shape }) => keys.every((field) => field in shape));
  if (fitting.length === 1 && keys.length > 0) return `Add "${discriminator}": "${fitting[0]!.word}" here.`;
  // The word of a kind that stands as a field: { "all": […] }.
  const [named] = shapes.filter(({ word }) => keys.some((key) => (otherWords.get(key) ?? key) === word));
  return named
    ? suchKind(named.shape)
    : `Add "${discriminator}" here: ${oneOf(shapes.map(({ word }) => word))}.`;
}

/** What to write where a list may stand or a word, or where fields of several shapes stand together. */
export function meantShape(
  schema: z.ZodType,
  { errors, input }: z.core.$ZodIssueInvalidUnion,
  here: readonly PropertyKey[],
): string | undefined {
  if (typeof input === 'string' && here.at(-1) === 'steps')
    return 'For every step write "steps": "all", without a list.';
  if (!errors.flat().every(({ code }) => code === 'unrecognized_keys')) return undefined;
  const shapes = shapesAt(schema, here).map((shape) =>
    Object.keys(shape)
      .map((field) => `"${field}"`)
      .join(', '),
  );
  return `These fields do not stand together. Give those of one group alone: ${shapes.join('; ')}.`;
}

/** The words that may stand somewhere, the likeliest first, after the one that does. */
export function meantWord(given: unknown, words: readonly unknown[]): string {
  const all = words.map(String);
  if (typeof given !== 'string' || all.length === 1) return `Use ${oneOf(words)}.`;
  return `"${given.slice(0, 60)}" is no word of the format here. Use ${oneOf([...new Set([...all.filter((word) => word === otherWords.get(given)), ...byNearness(given, all)])])}.`;
}

export function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `; it should be ${article(issue.expected)}`;
  return issue.code === 'invalid_value' ? `: ${oneOf(issue.values)}` : '';
}

export function article(expected: string): string {
  if (expected === 'int') return 'a whole number';
  return /^[aeio]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function oneOf(words: readonly unknown[]): string {
  return words.length === 1 ? `"${words[0]}"` : `one of ${words.map((word) => `"${word}"`).join(', ')}`;
}
