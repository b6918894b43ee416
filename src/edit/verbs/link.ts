/** Lets one thing name another in a field, or no longer. */

import { checkText, checkWord, shown, wrong } from '../../base/arguments.js';
import { PathwayError } from '../../base/pathway-error.js';
import { links } from '../../model/links.js';
import { neededLinks } from '../../model/needed-links.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type TableName, tables } from '../../model/tables.js';
import { placeOf } from './place-of.js';
import { rewritten } from './rewritten.js';

/** The fields of a kind of thing that name one other by its id, or a list of them: of a step `awards`, `provider` … */
export type LinkField<K extends EntityKind> = FieldOf<(typeof links)[(typeof tables)[K]]>;

/** A thing by its kind and id. */
export interface RefOf<K extends EntityKind> {
  readonly kind: K;
  readonly id: string;
}

type FieldOf<Patterns> = {
  [P in keyof Patterns & string]: Patterns[P] extends EntityKind
    ? P extends `${infer Field}/*`
      ? Flat<Field>
      : Flat<P>
    : never;
}[keyof Patterns & string];
type Flat<Field extends string> = Field extends `${string}/${string}` ? never : Field;

/**
 * The document in which a thing names another: at the end of a list such as the `awards` of a step, the `steps` of a
 * pathway or the `scope` of a partner's role; in place of what it named in a field such as `provider`. Where no list is
 * the whole system, as for a role, funding or a plan, all pathways are named already.
 *
 * Cost: the rows of both tables.
 *
 * @throws PathwayError `bad-system`; `bad-argument` where the thing has no such field; `unknown-row`; `already-there`.
 *
 * @example
 * ```ts
 * import { link } from 'career-pathways/edit';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   credentials: [{ id: 'license', title: 'Aide license', kind: 'License' }],
 *   steps: [{ id: 'cna', title: 'Nursing assistant', kind: 'course' }],
 * } as const;
 * link(system, { kind: 'step', id: 'cna' }, 'awards', 'license').steps?.[0]?.awards; // => ['license']
 * ```
 */
export function link<K extends EntityKind>(
  system: PathwaySystem,
  ref: RefOf<K>,
  field: LinkField<K>,
  id: string,
): PathwaySystem {
  const { way, kind, isList, value } = linkAt(system, ref, field, id);
  placeOf(system, { kind, id }, 'id');
  const isAll = value === 'all' || (value === undefined && wholeWithout[tables[ref.kind]] === field);
  if (value === id || isAll || (Array.isArray(value) && value.includes(id))) {
    const message = `"${field}" of ${shown(ref.id)} names ${shown(id)} already${isAll ? ': it is about all' : ''}.`;
    throw new PathwayError('already-there', message, { argument: 'id' });
  }
  if (isList && value !== undefined) return rewritten(system, [{ op: 'add', way: [...way, '-'], value: id }]);
  return rewritten(system, [{ op: 'add', way, value: isList ? [id] : id }]);
}

/**
 * The document in which a thing no longer names another. A list may become empty, and stays: `pathways: []` is none,
 * not all.
 *
 * Cost: the rows of its table.
 *
 * @throws PathwayError `bad-system`; `bad-argument` where the thing has no such field, or is nothing without it;
 * `unknown-row`, also when it does not name the other.
 *
 * @example
 * ```ts
 * import { unlink } from 'career-pathways/edit';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   pathways: [{ id: 'care', title: 'Care', steps: ['cna', 'rn'] }],
 * } as const;
 * unlink(system, { kind: 'pathway', id: 'care' }, 'steps', 'cna').pathways?.[0]?.steps; // => ['rn']
 * ```
 */
export function unlink<K extends EntityKind>(
  system: PathwaySystem,
  ref: RefOf<K>,
  field: LinkField<K>,
  id: string,
): PathwaySystem {
  const { way, isList, value } = linkAt(system, ref, field, id);
  const at = Array.isArray(value) ? value.indexOf(id) : -1;
  if (at < 0 && (isList || value !== id))
    throw new PathwayError('unknown-row', `"${field}" of ${shown(ref.id)} does not name ${shown(id)}.`, {
      argument: 'id',
    });
  if (!isList && neededLinks[tables[ref.kind]]?.includes(field))
    wrong('field', field, `another field, or remove the ${ref.kind}: it is nothing without this one`);
  return rewritten(system, [{ op: 'remove', way: isList ? [...way, at] : way }]);
}

/** The lists of pathways without which a row is about the whole system: one pathway in them would take all others out. */
const wholeWithout: { readonly [Table in TableName]?: string } = {
  roles: 'scope',
  plans: 'pathways',
  funding: 'pathways',
};

/** The field in which a thing names others, and what stands there. */
function linkAt(system: PathwaySystem, ref: RefOf<EntityKind>, field: string, id: string) {
  const { row, way } = placeOf(system, ref);
  const table: TableName | undefined = tables[ref.kind];
  if (!table) wrong('ref', ref, 'a row of a table');
  const patterns: { readonly [pattern: string]: string } = links[table];
  const fields = Object.keys(patterns).flatMap((pattern) => {
    const name = pattern.replace(/\/\*$/, '');
    return name.includes('/') || !Object.hasOwn(tables, patterns[pattern]!) ? [] : name;
  });
  checkWord(field, fields, 'field');
  checkText(id, 'id');
  const isList = !Object.hasOwn(patterns, field);
  const kind = patterns[isList ? `${field}/*` : field] as EntityKind;
  return { way: [...way, field], kind, isList, value: row[field] };
}
