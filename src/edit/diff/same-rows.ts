/** Rows of two documents that are the same up to their ids, and up to the ids of what they name. */

import { append } from '../../base/append.js';
import { canonicalJson } from '../../base/canonical-json.js';
import { put } from '../../base/put.js';
import { type Reference, referencesFrom } from '../../model/references.js';
import type { Row } from '../../model/rows.js';
import type { EntityKind } from '../../model/tables.js';
import { keyOf } from '../rows.js';
import { idAfter, type NewIds, renamedRow } from './renamed.js';

/** How far away two rows may differ in what they name, and in what names them, and be told apart by it. */
const mostDepth = 8;

/** A row whose id the other document does not have. */
export interface Open {
  readonly key: string;
  readonly kind: EntityKind;
  readonly row: Row;
}

/** Something of both documents. */
export interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

/** Two rows that are taken for the same. */
export type Pair = readonly [was: Open, is: Open];

/** A row whose id is new or gone: its text without such ids, and how it is tied to others. */
export interface Coloured extends Open {
  readonly text: string;
  /** The keys of rows that it names and whose ids are open too, in order. */
  readonly names: readonly string[];
  /** What names it, and where: at which place of a list, and anywhere in it. */
  readonly namedBy: { readonly key: string; readonly where: string; readonly around: string }[];
}

/** The open rows of one document, whose references are given, under the ids that are known. */
export function coloured(
  references: readonly Reference[],
  open: ReadonlyMap<string, Open>,
  ids: NewIds,
): ReadonlyMap<string, Coloured> {
  const rows = new Map<string, Coloured>();
  for (const each of open.values()) {
    const own = referencesFrom(each.kind, each.row, 0).map(({ to }) => keyOf(to));
    const names = own.filter((key) => open.has(key));
    const hidden = { get: (key: string) => (open.has(key) ? '' : ids.get(key)) };
    const text = `${each.kind} ${canonicalJson(renamedRow(each.kind, each.row, hidden))}`;
    rows.set(each.key, { ...each, text, names, namedBy: [] });
  }
  for (const { from, to, way } of references) {
    const key = open.has(keyOf(from)) ? keyOf(from) : keyOf({ ...from, id: idAfter(from, ids) });
    const its = way.slice(2);
    const around = its.map((part) => (typeof part === 'number' ? '*' : part)).join('/');
    rows.get(keyOf(to))?.namedBy.push({ key, where: its.join('/'), around });
  }
  return rows;
}

/** Pairs of rows that are the same, finest likeness first. */
export function sameRows(
  before: ReadonlyMap<string, Coloured>,
  after: ReadonlyMap<string, Coloured>,
): Pair[] {
  const levels = coloursOf(before, after, 'where');
  const pairs: Pair[] = [];
  const paired = new Set<Open>();
  const pairUp = (colours: Sides<Colours>, needsOne: boolean) => {
    const classes = new Map<number, { was: Open[]; is: Open[] }>();
    const classOf = (colour: number) => {
      const there = classes.get(colour) ?? { was: [], is: [] };
      classes.set(colour, there);
      return there;
    };
    for (const row of before.values())
      if (!paired.has(row)) classOf(colours.before.get(row.key)!).was.push(row);
    for (const row of after.values()) if (!paired.has(row)) classOf(colours.after.get(row.key)!).is.push(row);
    for (const { was, is } of classes.values()) {
      if (needsOne ? was.length !== 1 || is.length !== 1 : was.length !== is.length) continue;
      for (const [at, one] of was.entries()) {
        pairs.push([one, is[at]!]);
        paired.add(one).add(is[at]!);
      }
    }
  };
  pairUp(levels[0]!, false);
  for (const level of levels.slice(1, -1)) pairUp(level, true);
  // What came into a list, or left it, moves what stands behind it.
  if (pairs.length < Math.min(before.size, after.size))
    for (const level of coloursOf(before, after, 'around').slice(0, -1)) pairUp(level, true);
  for (const needsOne of [true, false]) pairUp(levels.at(-1)!, needsOne);
  return sound(pairs as (readonly [Coloured, Coloured])[]);
}

type Colours = ReadonlyMap<string, number>;

/** Colours of the rows of both documents, from those that look farthest to those of the texts alone. */
function coloursOf(
  before: ReadonlyMap<string, Coloured>,
  after: ReadonlyMap<string, Coloured>,
  place: 'where' | 'around',
): Sides<Colours>[] {
  const numbers = new Map<string, number>();
  const numbered = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const paint = (rows: ReadonlyMap<string, Coloured>, textOf: (row: Coloured) => string) =>
    new Map([...rows].map(([key, row]) => [key, numbered(textOf(row))]));
  let colours: Sides<Colours> = {
    before: paint(before, ({ text }) => text),
    after: paint(after, ({ text }) => text),
  };
  const levels = [colours];
  for (let depth = 0; depth < mostDepth; depth++) {
    const count = numbers.size;
    const finer = (own: Colours) => (row: Coloured) =>
      canonicalJson([
        own.get(row.key),
        row.names.map((key) => own.get(key)),
        row.namedBy.map((by) => `${own.get(by.key) ?? by.key} ${by[place]}`).sort(),
      ]);
    numbers.clear();
    colours = { before: paint(before, finer(colours.before)), after: paint(after, finer(colours.after)) };
    if (numbers.size === count) break;
    levels.unshift(colours);
  }
  return levels;
}

/** The pairs of which everything that they name is paired in the same way: others are dropped, and those that name them. */
function sound(pairs: readonly (readonly [Coloured, Coloured])[]): Pair[] {
  const partner = new Map(pairs.map(([was, is]) => [was.key, is.key]));
  const namedBy = new Map<string, string[]>();
  const waiting: string[] = [];
  for (const [was, is] of pairs)
    for (const [at, key] of was.names.entries()) {
      put(namedBy, key, was.key);
      if (partner.get(key) !== is.names[at]) waiting.push(was.key);
    }
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (!partner.delete(key)) continue;
    append(waiting, namedBy.get(key) ?? []);
  }
  return pairs.filter(([was]) => partner.has(was.key));
}
