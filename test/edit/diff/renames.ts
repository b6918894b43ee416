/** Random new ids for some rows of a document, and the document under them, made the plain way. */
import fc from 'fast-check';
import { referencesOf } from '../../../src/model/references.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type EntityKind, tables } from '../../../src/model/tables.js';

export interface NewId {
  readonly kind: EntityKind;
  readonly from: string;
  readonly to: string;
}

interface Renamed {
  readonly system: PathwaySystem;
  readonly ids: readonly NewId[];
}

/** A document under new ids: each written where its old one stood. */
export function underNewIds(system: PathwaySystem, ids: readonly NewId[]): PathwaySystem {
  const copy = structuredClone(system);
  const nameOf = (kind: string, id: string) => ids.find((each) => each.kind === kind && each.from === id)?.to;
  for (const { way, to } of referencesOf(system)) {
    const id = nameOf(to.kind, to.id);
    const holder = way.slice(0, -1).reduce((at, part) => (at as never)[part], copy as object);
    if (id !== undefined) (holder as { [part: string | number]: unknown })[way.at(-1)!] = id;
  }
  for (const kind of Object.keys(tables) as EntityKind[])
    for (const row of (copy[tables[kind]] ?? []) as unknown as { id: string }[])
      row.id = nameOf(kind, row.id) ?? row.id;
  return copy;
}

/** Some rows of a document, or all, under ids that nothing has. */
export function renames(system: PathwaySystem, most = Infinity): fc.Arbitrary<Renamed> {
  const all = (Object.keys(tables) as EntityKind[]).flatMap((kind) =>
    ((system[tables[kind]] ?? []) as readonly { id: string }[]).map(({ id }) => ({ kind, from: id })),
  );
  return fc.shuffledSubarray(all, { maxLength: Math.min(most, all.length) }).map((chosen) => {
    const ids = chosen.map((each, at) => ({ ...each, to: `new ${at}` }));
    return { ids, system: underNewIds(system, ids) };
  });
}
