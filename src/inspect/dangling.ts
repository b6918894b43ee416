/** References that lead nowhere, or to the wrong kind of thing. */

import { pointer } from '../base/pointer.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, type TableName, tables } from '../model/tables.js';
import type { Problem } from './problem.js';
import { referencesOf } from './references.js';

const kinds = Object.keys(tables) as EntityKind[];
const kindOf = Object.fromEntries(kinds.map((kind) => [tables[kind], kind])) as {
  readonly [table in TableName]: EntityKind;
};

/** Every reference whose id is not in the table it should be in. Cost: the size of the document. */
export function danglingReferences(system: PathwaySystem): Problem[] {
  const ids = new Map<EntityKind | 'system', Set<string>>(
    kinds.map((kind) => [kind, new Set((system[tables[kind]] ?? []).map((row) => row.id))]),
  );
  ids.set('system', new Set([system.id]));
  return referencesOf(system)
    .filter(({ to }) => !ids.get(to.kind)?.has(to.id))
    .map(({ table, id, way, to }): Problem => {
      const elsewhere = kinds.filter((kind) => ids.get(kind)?.has(to.id));
      const shared = { path: pointer(way), at: { kind: kindOf[table], id } };
      return elsewhere.length > 0
        ? {
            ...shared,
            code: 'wrong-kind',
            message: `"${to.id}" is not a ${to.kind} but a ${elsewhere.join(' and a ')}. Name a ${to.kind} here.`,
          }
        : {
            ...shared,
            code: 'dangling-reference',
            message: `There is no ${to.kind} "${to.id}". Add it${to.kind === 'system' ? '' : ` to "${tables[to.kind]}"`}, or correct the id.`,
          };
    });
}
