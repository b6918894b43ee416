/** Texts: plain, by language, or as values of expanded JSON-LD. */

import { isList, isNode, isSaid, type Json, listed, type Node } from '../../../base/json.js';

/** A text as the model has it: in the language of the system, and in others. */
export interface Texts {
  readonly text: string;
  readonly others: { readonly [language: string]: string };
}

/**
 * How a text was written: `plain`, perhaps the first of a list; by language, with the tag of the main text and what else
 * stood in the lists of tags; or as expanded values, with the places of those that were read, the main text first.
 */
export type TextForm =
  | { readonly kind: 'plain'; readonly list?: true; readonly rest?: readonly Json[] }
  | {
      readonly kind: 'languages';
      readonly main: string;
      readonly lists?: { readonly [tag: string]: readonly Json[] };
      /** Languages in which nothing is said. */
      readonly silent?: Node;
      /** The languages stood in a list of one. */
      readonly inList?: true;
    }
  | {
      readonly kind: 'values';
      readonly values: readonly Json[];
      readonly places: { readonly [tag: string]: number };
      readonly alone?: true;
    };

/** The tag for texts whose language is not given. */
const undetermined = 'und';

/** Reads a text; nothing where it is not one, or where some of it would be lost. */
export function readTexts(
  value: Json,
  language: string | undefined,
): { texts: Texts; form: TextForm } | undefined {
  const [alone, ...rest] = listed(value);
  if (isSaid(alone)) {
    const list = isList(value) && { list: true as const, ...(rest.length > 0 && { rest }) };
    return { texts: { text: alone, others: {} }, form: { kind: 'plain', ...list } };
  }
  const inList = isList(value) && rest.length === 0 && isNode(alone) && !Object.keys(alone).some(isKeyword);
  if (!inList && (isList(value) || (isNode(value) && Object.hasOwn(value, '@value'))))
    return readValues(value, language);
  const map = inList ? alone : value;
  if (!isNode(map) || Object.hasOwn(map, '@id')) return undefined;
  const isSilent = ([, each]: readonly [string, Json]) =>
    each === null || (typeof each === 'string' && !isSaid(each));
  const silent = Object.entries(map).filter(isSilent);
  const said = Object.entries(map).filter((each) => !isSilent(each));
  const firsts = said.map(([tag, each]) => [tag, listed(each)[0]] as const);
  const odd = ([tag, text]: (typeof firsts)[number]) =>
    !isSaid(text) || isKeyword(tag) || (/^@(?!none$)/.test(tag) && firsts.length > 1);
  if (firsts.length === 0 || firsts.some(odd)) return undefined;
  const lists = said.flatMap(([tag, each]) => (isList(each) ? [[tag, each.slice(1)]] : []));
  const all = Object.fromEntries(firsts) as { [tag: string]: string };
  const main = mainTag(Object.keys(all), language);
  const { [main]: text, ...others } = all;
  return {
    texts: { text: text as string, others },
    form: {
      kind: 'languages',
      main,
      ...(lists.length > 0 && { lists: Object.fromEntries(lists) }),
      ...(silent.length > 0 && { silent: Object.fromEntries(silent) }),
      ...(inList && { inList }),
    },
  };
}

function isKeyword(key: string): boolean {
  return /^@(?:id|type|value|language)$/.test(key);
}

/** Which of several languages is the main one: that of the system, else English, else the first by code. */
function mainTag(tags: readonly string[], language: string | undefined): string {
  const [first = undetermined] = [...tags].sort();
  return [language ?? undetermined, 'en', undetermined, '@none'].find((tag) => tags.includes(tag)) ?? first;
}

/** Expanded values: one text for each language, the others are kept as they are. */
function readValues(value: Json, language: string | undefined): { texts: Texts; form: TextForm } | undefined {
  const values = listed(value);
  const places: { [tag: string]: number } = {};
  const all: { [tag: string]: string } = {};
  for (const [place, each] of values.entries()) {
    const text = isNode(each) ? each['@value'] : undefined;
    const named = isNode(each) ? each['@language'] : undefined;
    const tag = typeof named === 'string' ? named : undetermined;
    if (!isSaid(text) || all[tag] !== undefined) continue;
    all[tag] = text;
    places[tag] = place;
  }
  const tags = Object.keys(all);
  if (tags.length === 0) return undefined;
  const main = mainTag(tags, language);
  const { [main]: text, ...others } = all;
  const { [main]: place = 0, ...further } = places;
  const alone = isList(value) ? {} : { alone: true as const };
  const form = { kind: 'values' as const, values, places: { [main]: place, ...further }, ...alone };
  return { texts: { text: text as string, others }, form };
}

/** The texts of every value, in order: what a node was called, each name. */
export function everyText(value: Json): string[] {
  return listed(value).flatMap((each) => {
    if (typeof each === 'string') return [each];
    if (!isNode(each) || Object.hasOwn(each, '@id')) return [];
    const texts = Object.hasOwn(each, '@value') ? [each['@value']] : Object.values(each).flatMap(listed);
    return texts.filter((text) => typeof text === 'string');
  });
}

/** The texts of a value in its main language, where there may be several. */
export function textsIn(value: Json, language: string | undefined): readonly string[] {
  const read = readTexts(value, language);
  if (!read) return [];
  const { text } = read.texts;
  const { form } = read;
  const isMain = (each: Json) =>
    isNode(each) && (each['@language'] ?? undetermined) === mainTagOf(form, language)
      ? (each['@value'] as Json)
      : null;
  const rest =
    form.kind === 'plain'
      ? (form.rest ?? [])
      : form.kind === 'languages'
        ? (form.lists?.[form.main] ?? [])
        : form.values.map(isMain);
  return [...new Set([text, ...rest.filter(isSaid)])] as string[];
}

/** The tag of the main text, as it was written. */
export function mainTagOf(form: TextForm | undefined, language: string | undefined): string {
  if (form?.kind === 'languages') return form.main;
  const [main] = form?.kind === 'values' ? Object.keys(form.places) : [];
  return main ?? language ?? undetermined;
}

/** Writes a text, dressed as it was; without a form, by language. */
export function writeTexts(
  { text, others }: Texts,
  form: TextForm | undefined,
  language: string | undefined,
): Json {
  if (form?.kind === 'values') return writeValues({ text, others }, form);
  if (form?.kind === 'plain' && Object.keys(others).length === 0)
    return form.list ? [text, ...(form.rest ?? [])] : text;
  const all = { [mainTagOf(form, language)]: text, ...others };
  if (form?.kind !== 'languages') return all;
  const { lists = {}, silent, inList } = form;
  const texts = Object.entries(all).map(([tag, each]) => {
    const rest = Object.hasOwn(lists, tag) ? lists[tag] : undefined;
    return [tag, rest ? [each, ...rest] : each] as const;
  });
  const map = { ...silent, ...Object.fromEntries(texts) };
  return inList ? [map] : map;
}

function writeValues({ text, others }: Texts, form: Extract<TextForm, { kind: 'values' }>): Json {
  const [main = undetermined] = Object.keys(form.places);
  const now = new Map<string, string>([[main, text], ...Object.entries(others)]);
  const tags = new Map(Object.entries(form.places).map(([tag, place]) => [place, tag]));
  const values = form.values.flatMap((each, place) => {
    const tag = tags.get(place);
    if (tag === undefined) return [each];
    const word = now.get(tag);
    now.delete(tag);
    return word === undefined ? [] : [{ ...(each as Node), '@value': word }];
  });
  for (const [tag, word] of now)
    values.push(tag === undetermined ? { '@value': word } : { '@language': tag, '@value': word });
  return form.alone && values.length === 1 ? (values[0] as Json) : values;
}

/** The language of the name that stands over a document of this library's own. */
export function ownLanguage(name: Json | undefined): string | undefined {
  const [tag] = isNode(name) ? Object.keys(name) : [];
  return tag === undetermined ? undefined : tag;
}

/** The language that a document speaks: the tag of most of its texts; of several, English, else the first by code. */
export function languageOf(nodes: readonly Node[]): string | undefined {
  const counts = new Map<string, number>();
  for (const node of nodes)
    for (const [key, value] of Object.entries(node))
      for (const tag of key.startsWith('@') ? [] : tagsOf(value)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const tags = [...counts].flatMap(([tag, count]) => (count === most ? [tag] : []));
  const [first] = tags.sort();
  const main = tags.includes('en') ? 'en' : first;
  return main === undetermined ? undefined : main;
}

/** The tag of a text that carries its own. */
function taggedIn(value: Json): string[] {
  const tag = isNode(value) ? value['@language'] : undefined;
  return typeof tag === 'string' ? [tag] : [];
}

/** The tags of a value's texts, where it looks like some. */
function tagsOf(value: Json): string[] {
  if (isList(value)) return value.flatMap((each) => taggedIn(each));
  if (!isNode(value)) return [];
  if (Object.hasOwn(value, '@value')) return taggedIn(value);
  const entries = Object.entries(value);
  const looks = ([tag, each]: readonly [string, Json]) =>
    /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && typeof listed(each)[0] === 'string';
  return entries.every(looks) ? entries.map(([tag]) => tag) : [];
}

/** A value without any: nothing in a list, in a language, in an object. */
export function saysNothing(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object') return value === undefined;
  return value === null || Object.values(value).every(saysNothing);
}
