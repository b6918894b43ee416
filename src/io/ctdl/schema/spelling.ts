/** How properties are spelled in a document: prefixed, in full, or bare; and what they mean. */

import type { Json, Node } from '../../../base/json.js';
import type { Style } from './form.js';
import { namespaces, oldSpellings, references, type Term, terms } from './namespaces.js';

const known: ReadonlySet<string> = new Set(terms);
const inFull = /^https?:\/\//;
const local = (name: string) => name.slice(name.indexOf(':') + 1);
const bare: ReadonlyMap<string, Term> = new Map([
  ...Object.entries(oldSpellings).map(([name, term]) => [local(name), term] as const),
  ...terms.map((term) => [local(term), term] as const),
]);
const spaces = Object.entries(namespaces).map(([prefix, space]) => [prefix, withoutScheme(space)] as const);
const older = [
  ['ceterms', 'credreg.net/ctdl/terms/'],
  ['ceasn', 'credreg.net/ctdlasn/terms/'],
] as const;

function withoutScheme(address: string): string {
  return address.replace(inFull, '');
}

/** The prefixed form of a name: full addresses are shortened where the namespace is known. */
export function prefixed(name: string): string {
  if (!name.startsWith('http') || !inFull.test(name)) return name;
  const rest = withoutScheme(name);
  const space = [...spaces, ...older].find(([, start]) => rest.startsWith(start));
  return space ? `${space[0]}:${rest.slice(space[1].length)}` : name;
}

/** What a key means: the term of today, or nothing where this room does not read it. */
export function termOf(key: string): Term | undefined {
  if (known.has(key)) return key as Term;
  if (key.startsWith('@')) return undefined;
  const name = prefixed(key);
  if (known.has(name)) return name as Term;
  if (Object.hasOwn(oldSpellings, name)) return oldSpellings[name];
  const colon = name.indexOf(':');
  return colon <= 0 ? bare.get(name.slice(colon + 1)) : undefined;
}

/** The last part of a name: the class or the concept that it names. */
export function lastPart(name: string): string {
  let start = name.length;
  while (start > 0 && !'/#:'.includes(name.charAt(start - 1))) start -= 1;
  return name.slice(start);
}

/** How the keys of a node are spelled. */
export function styleOf(keys: readonly string[]): Style {
  const key = keys.find((each) => termOf(each) !== undefined);
  if (key === undefined) return 'prefixed';
  return inFull.test(key) ? 'full' : key.indexOf(':') > 0 ? 'prefixed' : 'bare';
}

/** A prefixed name in a given style. */
export function spelled(name: string, style: Style): string {
  if (style === 'prefixed' || name.startsWith('@')) return name;
  if (style === 'bare') return local(name);
  const colon = name.indexOf(':');
  const prefix = name.slice(0, colon);
  return Object.hasOwn(namespaces, prefix)
    ? namespaces[prefix as keyof typeof namespaces] + name.slice(colon + 1)
    : name;
}

/**
 * A fresh value in expanded JSON-LD: every value a list, references apart from literals. Fresh values are prefixed;
 * nested objects are nodes, or texts by language.
 */
function expanded(term: string, value: Json): Json {
  if (Array.isArray(value)) return value.flatMap((each) => expanded(term, each));
  if (references.has(term)) return [{ '@id': spelled(String(value), 'full') }];
  if (typeof value !== 'object' || value === null) return [{ '@value': value }];
  if (Object.hasOwn(value, '@value')) return [value];
  const entries = Object.entries(value);
  if (entries.some(([key]) => key.includes(':') || key.startsWith('@')))
    return [
      Object.fromEntries(
        entries.map(([key, inner]) => {
          if (key === '@id') return [key, inner];
          if (key === '@type') return [key, [spelled(String(inner), 'full')]];
          return [spelled(key, 'full'), expanded(key, inner)];
        }),
      ) as Node,
    ];
  return entries.flatMap(([language, texts]): Json[] =>
    (Array.isArray(texts) ? texts : [texts]).map((each: Json) =>
      language === 'und' ? { '@value': each } : { '@language': language, '@value': each },
    ),
  );
}

/** The keys of a fresh object without their prefixes, inside as well. */
function unprefixed(value: Json): Json {
  if (Array.isArray(value)) return value.map(unprefixed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [spelled(key, 'bare'), unprefixed(inner)]),
  );
}

/** A fresh value in a style; `item`: as a single item of its list. */
export function inStyle(term: string, value: Json, style: Style, item: boolean): Json {
  if (style === 'prefixed') return value;
  if (style === 'bare') return term === '@type' ? spelled(String(value), 'bare') : unprefixed(value);
  if (term === '@type') return [spelled(String(value), 'full')];
  const values = expanded(term, value);
  return item ? ((values as readonly Json[])[0] as Json) : values;
}
