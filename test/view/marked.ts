/** Documents whose ids can be told from every other text, so that an id in a report is found out. */
import { referencesOf } from '../../src/model/references.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { type EntityKind, tables } from '../../src/model/tables.js';

/** What every id of a marked document begins with. */
export const mark = '¤';

/** The same document with a mark before each id, wherever it stands. */
export function marked(system: PathwaySystem): PathwaySystem {
  const copy = JSON.parse(JSON.stringify(system));
  for (const { way, to } of referencesOf(system)) {
    const holder = way.slice(0, -1).reduce((value, part) => value[part], copy);
    holder[way.at(-1)!] = mark + to.id;
  }
  for (const kind of Object.keys(tables) as EntityKind[])
    for (const row of copy[tables[kind]] ?? []) row.id = mark + row.id;
  copy.id = mark + system.id;
  return copy;
}
