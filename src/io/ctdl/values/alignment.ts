/** Alignments: how CTDL points to concepts and codes of other schemes. */

import { isList, isNode, isSaid, type Json, listed, type Node } from '../../../base/json.js';
import { type CodeScheme, codeShapes } from '../../../model/code-shapes.js';
import type { Fields, Style } from '../schema/form.js';
import { inStyle, lastPart, termOf } from '../schema/spelling.js';
import { digest } from './digest.js';
import { scalarOf } from './scalar.js';
import { readTexts, saysNothing } from './text.js';

/** An alignment taken apart. */
export interface Alignment {
  readonly code?: string;
  readonly frameworkName?: string;
  /** The name of the framework in every language, and its address. */
  readonly named?: string;
  readonly node?: string;
  readonly nodeName?: string;
}

/** What classifications are called. */
const schemeNames: { readonly [S in CodeScheme]: string } = {
  SOC: 'Standard Occupational Classification',
  'O*NET-SOC': 'O*NET-SOC',
  CIP: 'Classification of Instructional Programs',
  NAICS: 'North American Industry Classification System',
};

/** The words by which the names and addresses of classifications are known; their codes tell them apart. */
const namings = /standard occ|\bsoc[^i]|o\*?net|bls|instructional p|\bcip|naics|american ind/i;

/** Whether the framework is another than those that the model has. Those of Canada are called as ours are. */
function isOther({ named }: Alignment): boolean {
  return named !== undefined && (!namings.test(named) || /canad/i.test(named));
}

const partOf: { readonly [term: string]: 'code' | 'node' | 'frameworkName' | 'nodeName' } = {
  'ceterms:codedNotation': 'code',
  'ceterms:targetNode': 'node',
  'ceterms:frameworkName': 'frameworkName',
  'ceterms:targetNodeName': 'nodeName',
};

/** Takes an alignment apart; a plain address is one with nothing but its node. */
export function alignmentOf(value: Json, language: string | undefined): Alignment {
  if (typeof value === 'string') return isSaid(value) ? { node: value } : {};
  if (!isNode(value)) return {};
  const id = value['@id'];
  const found: { -readonly [K in keyof Alignment]: Alignment[K] } =
    typeof id === 'string' && (!id.startsWith('_:') || Object.keys(value).length === 1) ? { node: id } : {};
  for (const [key, inner] of Object.entries(value)) {
    const term = termOf(key);
    const field = term && partOf[term];
    if (term?.startsWith('ceterms:framework') && !saysNothing(inner))
      found.named = (found.named ?? '') + JSON.stringify(inner);
    if (!field) continue;
    const isName = field === 'frameworkName' || field === 'nodeName';
    const said = isName ? readTexts(inner, language)?.texts.text : scalarOf(inner)?.value;
    if (isName ? said !== undefined : isSaid(said)) found[field] = said as string;
  }
  return found;
}

/** The edition of a code whose document leaves it out, as is usual. */
const unstated = 'unstated';

/** The code of a classification that an alignment gives, by its form; none where its framework is another. */
export function codeIn(alignment: Alignment, scheme: CodeScheme): Fields | undefined {
  const { code = '', nodeName } = alignment;
  if (!codeShapes[scheme].shape.test(code) || isOther(alignment)) return undefined;
  const edition = editionOf(alignment, scheme);
  return { edition, code, ...(nodeName !== undefined && { title: nodeName }) };
}

/** Whether a code in a list is written as those of the classifications that the model has, and is of another. */
export function hasOtherCode(value: Json): boolean {
  return listed(value).some((item) => {
    const parts = alignmentOf(item, undefined);
    return isOther(parts) && /^[\d.-]+$/.test(parts.code ?? '');
  });
}

function editionOf({ named, frameworkName }: Alignment, scheme: CodeScheme): string {
  const start = `${schemeNames[scheme]} `;
  if (frameworkName?.startsWith(start) && frameworkName.length > start.length)
    return frameworkName.slice(start.length);
  return /(?:19|20)\d{2}/.exec(`${frameworkName} ${named}`)?.[0] ?? unstated;
}

/** A code as a fresh alignment. */
export function codeAlignment(code: Fields, scheme: CodeScheme, language: string | undefined): Node {
  const name = schemeNames[scheme];
  return alignment(
    {
      frameworkName: code['edition'] === unstated ? name : `${name} ${code['edition']}`,
      code: String(code['code']),
      ...(typeof code['title'] === 'string' && { nodeName: code['title'] }),
    },
    language,
  );
}

/** A fresh alignment. Frameworks have English names. */
export function alignment(
  { code, frameworkName, node, nodeName }: Alignment,
  language: string | undefined,
): Node {
  return {
    '@type': 'ceterms:CredentialAlignmentObject',
    ...(frameworkName !== undefined && { 'ceterms:frameworkName': { en: frameworkName } }),
    ...(node !== undefined && { 'ceterms:targetNode': node }),
    ...(nodeName !== undefined && { 'ceterms:targetNodeName': { [language ?? 'und']: nodeName } }),
    ...(code !== undefined && { 'ceterms:codedNotation': code }),
  };
}

/** How a list of alignments was written: each kept, with a mark of what was read from it. */
export type ItemsForm = {
  readonly list: boolean;
  readonly items: readonly { readonly mark: string | null; readonly kept: Json }[];
};

/** Reads a list item by item, each as `read` understands it. */
export function readItems<T>(
  value: Json,
  read: (item: Json) => T | undefined,
): { values: T[]; as: ItemsForm } {
  const values: T[] = [];
  const marks = new Set<string>();
  const items = listed(value).map((kept) => {
    const meant = read(kept);
    if (meant === undefined) return { mark: null, kept };
    const mark = digest(meant);
    if (!marks.has(mark)) values.push(meant);
    marks.add(mark);
    return { mark, kept };
  });
  return { values, as: { list: isList(value), items } };
}

/** How new items are written where a list has some already: in the style of the document. */
interface FreshItems<T> {
  readonly fresh: (value: T) => Json;
  readonly term: string;
  readonly style: Style;
}

/** Writes a list: items whose value is still there and items without one as they were, new values freshly. */
export function writeItems<T>(
  values: readonly T[],
  as: ItemsForm | undefined,
  { fresh, term, style }: FreshItems<T>,
): Json | undefined {
  const { list, items } = as ?? { list: true, items: [] };
  const marks = new Map(values.map((value) => [digest(value), value]));
  const kept = items.filter(({ mark }) => mark === null || marks.has(mark));
  const before = new Set(items.map(({ mark }) => mark));
  const now = [
    ...kept.map((item) => item.kept),
    ...[...marks].flatMap(([mark, value]) =>
      before.has(mark) ? [] : [as === undefined ? fresh(value) : inStyle(term, fresh(value), style, true)],
    ),
  ];
  if (now.length === 0) return as !== undefined && list && items.length === 0 ? [] : undefined;
  return list || now.length > 1 ? now : (now[0] as Json);
}

/** The local name of the concept that an alignment points to, and of its scheme. */
export function conceptOf({ node }: Alignment): string | undefined {
  return node === undefined ? undefined : lastPart(node);
}
