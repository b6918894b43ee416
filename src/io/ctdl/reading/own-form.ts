/** Drops what is kept of how a document was written, where the plain way of writing gives the same. */

import type { Json } from '../../../base/json.js';
import type { PathwaySystem } from '../../../model/system.js';
import { type Document, documentOf, idOf } from '../document.js';
import { isList, isNode, namespace } from '../form.js';
import type { SystemForm } from '../system-form.js';
import { disassembled } from '../writing/disassembled.js';
import { writtenTables } from '../writing/whole.js';

/** The same system, without the forms that nothing depends on; documents of this library's own read as they were. */
export function unneeded(system: PathwaySystem, document: Document): PathwaySystem {
  const form = system.extensions?.[namespace] as unknown as SystemForm;
  if (!form.whole) return system;
  const plain = withoutForms(system);
  const written = documentOf(disassembled(plain, form.base).document);
  if ('code' in written) return system;
  const before = new Map(document.nodes.map((node) => [idOf(node)?.value, node]));
  const same =
    written.nodes.length === document.nodes.length &&
    before.size === document.nodes.length &&
    equal(written.frame as unknown as Json, document.frame as unknown as Json) &&
    written.nodes.every((node) => equal(node, before.get(idOf(node)?.value)));
  return same ? plain : system;
}

function withoutForms(system: PathwaySystem): PathwaySystem {
  const { extensions: _, ...rest } = system;
  const tables = Object.fromEntries(
    writtenTables.flatMap((table) => {
      const entities = system[table] as readonly { readonly extensions?: unknown }[] | undefined;
      return entities ? [[table, entities.map(({ extensions: _, ...entity }) => entity)]] : [];
    }),
  );
  return { ...rest, ...tables } as PathwaySystem;
}

/** Whether two JSON values are the same, whatever the order of their keys. */
function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((each, i) => equal(each, b[i]));
  if (!isNode(a) || !isNode(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  );
}
