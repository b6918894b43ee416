/** Texts: plain, by language, or as values of expanded JSON-LD. */

import type { Json } from '../../../base/json.js';
import { isList, isNode, type Node } from '../schema/form.js';

/** A text as the model has it: in the language of the system, and in others. */
export interface Texts {
  readonly text: string;
  readonly others: { readonly [language: string]: string };
}

/**
 * How a text was written: `plain`; by language, with the tag of the main text and whether it stood in a list; or as
 * expanded values, the main text first, the rest kept.
 */
export type TextForm =
  | { readonly kind: 'plain'; readonly list?: true }
  | { readonly kind: 'languages'; readonly main: string; readonly list?: true }
  | { readonly kind: 'values'; readonly main: Node; readonly rest: readonly Json[] };

/** The tag for texts whose language is not given. */
const undetermined = 'und';

/** Reads a text; nothing where it is not one, or where some of it would be lost. */
export function readTexts(
  value: Json,
  language: string | undefined,
): { texts: Texts; form: TextForm } | undefined {
  const alone = soleText(value);
  if (alone !== undefined)
    return {
      texts: { text: alone, others: {} },
      form: isList(value) ? { kind: 'plain', list: true } : { kind: 'plain' },
    };
  if (isList(value)) return readValues(value);
  if (!isNode(value)) return undefined;
  const texts = Object.entries(value).map(([tag, each]) => [tag, soleText(each)] as const);
  const odd = ([tag, text]: readonly [string, string | undefined]) =>
    text === undefined || (tag.startsWith('@') && texts.length > 1);
  if (texts.length === 0 || texts.some(odd)) return undefined;
  if (Object.hasOwn(value, '@value') || Object.hasOwn(value, '@id')) return undefined;
  const inLists = Object.values(value).filter(isList).length;
  if (inLists > 0 && inLists < texts.length) return undefined;
  const main = texts.find(([tag]) => tag === (language ?? undetermined))?.[0] ?? (texts[0]?.[0] as string);
  const all = Object.fromEntries(texts) as { [tag: string]: string };
  const { [main]: text, ...others } = all;
  return {
    texts: { text: text as string, others },
    form: { kind: 'languages', main, ...(inLists > 0 && { list: true as const }) },
  };
}

/** A text that is not empty: itself, or alone in a list. */
function soleText(value: Json): string | undefined {
  const inner = isList(value) && value.length === 1 ? value[0] : value;
  return typeof inner === 'string' && inner !== '' ? inner : undefined;
}

/** Expanded values: the first is the text, the others are kept as they are. */
function readValues(values: readonly Json[]): { texts: Texts; form: TextForm } | undefined {
  const [first, ...rest] = values;
  if (!isNode(first)) return undefined;
  const { '@value': text, ...main } = first;
  if (typeof text !== 'string' || text === '') return undefined;
  return { texts: { text, others: {} }, form: { kind: 'values', main, rest } };
}

/** The texts of every value, in order: what a node was called, each name. */
export function everyText(value: Json): string[] {
  return (isList(value) ? value : [value]).flatMap((each) => {
    if (typeof each === 'string') return [each];
    const text = isNode(each) ? each['@value'] : undefined;
    return typeof text === 'string' ? [text] : [];
  });
}

/** Writes a text, dressed as it was; without a form, by language. */
export function writeTexts(
  { text, others }: Texts,
  form: TextForm | undefined,
  language: string | undefined,
): Json {
  const more = Object.keys(others).length > 0;
  if (form?.kind === 'values' && !more) return [{ ...form.main, '@value': text }, ...form.rest];
  if (form?.kind === 'plain' && !more) return form.list ? [text] : text;
  const tag = form?.kind === 'languages' ? form.main : (language ?? undetermined);
  const all = { [tag]: text, ...others };
  if (form?.kind !== 'languages' || !form.list) return all;
  return Object.fromEntries(Object.entries(all).map(([key, each]) => [key, [each]]));
}

/** The language of the name that stands over a document of this library's own. */
export function ownLanguage(name: Json | undefined): string | undefined {
  const [tag] = isNode(name) ? Object.keys(name) : [];
  return tag === undetermined ? undefined : tag;
}

/** The language that a document speaks first: of all its texts, the tag that most often comes first. */
export function languageOf(nodes: readonly Node[]): string | undefined {
  const counts = new Map<string, number>();
  for (const node of nodes)
    for (const [key, value] of Object.entries(node)) {
      const tag = key.startsWith('@') ? undefined : firstTag(value);
      if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[0] !== undetermined ? most[0] : undefined;
}

/** The tag of the first text of a value, where it looks like one. */
function firstTag(value: Json): string | undefined {
  const first = isList(value) ? value[0] : value;
  if (!isNode(first)) return undefined;
  const named = first['@language'];
  if (isList(value)) return typeof named === 'string' ? named : undefined;
  const [tag] = Object.keys(first);
  if (tag === undefined || !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  return soleText(first[tag] as Json) === undefined ? undefined : tag;
}
