/** Entities that nodes speak of and that have no node of their own. */

import type { Json } from '../../../base/json.js';
import type { Fields } from '../fields/field.js';
import { namespace } from '../form.js';
import { digest } from '../values/digest.js';
import { impliedForm } from './step-parts.js';

/** Gathers them; the same one spoken of twice is one, another one under the same id gets a number. */
export function impliedOf(taken: (table: string, id: string) => boolean) {
  const tables: { readonly [table: string]: Map<string, { entity: Fields; mark: string }> } = {
    occupations: new Map(),
    credentials: new Map(),
    terms: new Map(),
  };
  const add = (table: string, entity: Fields, form?: Json): Fields => {
    const there = tables[table] as Map<string, { entity: Fields; mark: string }>;
    const mark = digest([entity, form ?? null]);
    for (let turn = 1; ; turn++) {
      const id = turn === 1 ? String(entity['id']) : `${entity['id']} (${turn})`;
      const same = there.get(id);
      if (same?.mark === mark) return same.entity;
      if (same || taken(table, id)) continue;
      const now = { ...entity, id };
      const whole = { ...now, extensions: { [namespace]: impliedForm(now, form) } };
      there.set(id, { entity: whole, mark });
      return whole;
    }
  };
  const entities = () =>
    Object.fromEntries(
      Object.entries(tables).map(([table, all]) => [table, [...all.values()].map(({ entity }) => entity)]),
    );
  return { add, entities };
}
