/** Ids that stand for another thing after, as those of the lines of a spreadsheet do when a line is put in front. */

import { canonicalJson } from '../../base/canonical-json.js';
import type { Json } from '../../base/json.js';
import { put } from '../../base/put.js';
import type { Row } from '../../model/rows.js';

/** From what of other tables, and at which place, each id of a table is named. */
export type Places = (id: string) => readonly string[];

/**
 * The ids of a table that stand for another thing after, told by titles that stand under another id now, and by all else
 * that went with the title or stayed with the id.
 *
 * Method: titles that went on lead from id to id, in chains that end in a new id and in circles. Bare numbers name
 * nothing: there the title decides. Of any other chain or circle it is asked, row by row, whether the rest of the row went
 * with the title and, which weighs half as much, of a circle whether what names the rows did. Where that says nothing, a chain of two and more went
 * on (rows do not take each other's titles in a row), and in a circle titles were exchanged. Cost: both tables.
 */
export function reusedIds(
  was: readonly Row[],
  is: readonly Row[],
  places: { readonly before: Places; readonly after: Places },
): ReadonlySet<string> {
  const [old, now] = [byId(was), byId(is)];
  const next = titlesThatWentOn(was, is);
  const found = new Set<string>();
  for (const chain of chainsOf(next)) {
    const end = next.get(chain.at(-1)!)!;
    const isCircle = end === chain[0];
    const votes = chain.map((id) => {
      const [row, stayed, went] = [old.get(id)!, now.get(id), now.get(next.get(id)!)!];
      const rest = vote(restOf(row), stayed && restOf(stayed), restOf(went));
      const [at, its, others] = [places.before(id), places.after(id), places.after(went.id)];
      return 2 * rest + (isCircle ? vote(canonicalJson(at), canonicalJson(its), canonicalJson(others)) : 0);
    });
    const sum = votes.reduce((all, each) => all + each, 0);
    const isNumbered = chain.every(isNumber);
    if (isNumbered || sum > 0 || (sum === 0 && !isCircle && chain.length > 1))
      for (const id of [...chain, end]) if (old.has(id) && now.has(id)) found.add(id);
  }
  for (const row of was) {
    const other = now.get(row.id);
    if (isNumber(row.id) && other && isAnother(row, other)) found.add(row.id);
  }
  return found;
}

const isNumber = (id: string) => /^\d+$/.test(id);

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** For or against that a thing went on: `1` where it is as the other and not as what stayed, `-1` the other way round. */
function vote(was: string, stayed: string | undefined, went: string): number {
  return Number(was === went) - Number(was === stayed);
}

/** The id under which the title of each row stands after, where it stands once in each and that id had another title. */
function titlesThatWentOn(was: readonly Row[], is: readonly Row[]): ReadonlyMap<string, string> {
  const idsBy = (rows: readonly Row[]) => {
    const ids = new Map<Json | undefined, string[]>();
    for (const { id, title } of rows) if (typeof title === 'string') put(ids, title, id);
    return ids;
  };
  const [had, has] = [idsBy(was), idsBy(is)];
  return new Map(
    [...had].flatMap(([title, ids]) => {
      const [[from, more], [to, others]] = [ids, has.get(title) ?? []];
      const isOne = from !== undefined && to !== undefined && more === undefined && others === undefined;
      return isOne && from !== to ? [[from, to] as const] : [];
    }),
  );
}

/** The ids that lead to each other, each in one list: those from which none comes first. */
function chainsOf(next: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const targets = new Set(next.values());
  const seen = new Set<string>();
  const starts = [...next.keys()].filter((id) => !targets.has(id));
  return [...starts, ...next.keys()].flatMap((start) => {
    const chain: string[] = [];
    for (
      let id: string | undefined = start;
      id !== undefined && next.has(id) && !seen.has(id);
      id = next.get(id)
    ) {
      seen.add(id);
      chain.push(id);
    }
    return chain.length > 0 ? [chain] : [];
  });
}

/** What a row says beside its id, its title and what it asks for. */
function restOf({ id: _, title: __, requires: ___, ...rest }: Row): string {
  return canonicalJson(rest);
}

/** Whether two rows under one number share no word of their titles, and differ in more than these. */
function isAnother(row: Row, other: Row): boolean {
  const [title, next] = [row['title'], other['title']];
  if (typeof title !== 'string' || typeof next !== 'string' || title === next) return false;
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  const known = new Set(words(title));
  return !words(next).some((word) => known.has(word)) && restOf(row) !== restOf(other);
}
