/**
 * Drops what is kept of how a document was written, where the plain way of writing gives the same. Reading and writing
 * do not know each other; this file and the doors stand over both.
 */

import type { Json } from '../../base/json.js';
import type { PathwaySystem } from '../../model/system.js';
import { ctdlTables } from './schema/classes.js';
import { type Document, documentOf, idOf } from './schema/document.js';
import { isList, isNode, systemForm } from './schema/form.js';
import { buildDocument } from './write/build-document.js';

/** The same system, without the forms that nothing depends on; documents of this library's own read as they were. */
export function withoutOwnForm(system: PathwaySystem, document: Document): PathwaySystem {
  const form = systemForm(system);
  if (!form?.whole) return system;
  const plain = withoutForms(system);
  const written = documentOf(buildDocument(plain, form.base).document);
  if ('code' in written) return system;
  const before = new Map(document.nodes.map((node) => [idOf(node)?.value, node]));
  const same =
    written.nodes.length === document.nodes.length &&
    before.size === document.nodes.length &&
    equal(written.frame, document.frame) &&
    written.nodes.every((node) => equal(node, before.get(idOf(node)?.value)));
  return same ? plain : system;
}

function withoutForms(system: PathwaySystem): PathwaySystem {
  const { extensions: _, ...rest } = system;
  const plain = ctdlTables.flatMap((table) => {
    const rows: readonly { readonly extensions?: unknown }[] | undefined = system[table];
    return rows ? [[table, rows.map(({ extensions: _, ...row }) => row)] as const] : [];
  });
  return { ...rest, ...Object.fromEntries(plain) };
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
