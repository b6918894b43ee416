/** Drops what a system keeps of how its CTDL document was written, where the plain way of writing gives the same. */

import { asNode } from '../../base/json.js';
import { sameJson } from '../../base/same-json.js';
import { checkSystem } from '../../model/check-arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import { ctdlTables } from './schema/classes.js';
import { documentIn, documentOf, idOf } from './schema/document.js';
import { systemForm } from './schema/form.js';
import { buildDocument } from './write/build-document.js';

/**
 * The system that was read from a CTDL document, without what it keeps of the document's form, if `writeCtdl` gives the
 * same document without it; else the system as it came. So what `writeCtdl` wrote comes back as it was, no longer than
 * before. `document` is what was read.
 *
 * Cost: that of writing the document.
 *
 * @throws PathwayError `bad-system`.
 *
 * @example
 * ```ts
 * import { readCtdl, withoutCtdlForm, writeCtdl } from 'career-pathways/io/ctdl';
 * const { output } = writeCtdl({ format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'w', title: 'Welding', steps: [] }] });
 * const read = readCtdl(output);
 * const plain = read.ok && withoutCtdlForm(read.value.system, output);
 * plain && plain.pathways; // => [{ id: 'w', title: 'Welding', steps: [] }]
 * ```
 */
export function withoutCtdlForm(system: PathwaySystem, document: unknown): PathwaySystem {
  checkSystem(system);
  const form = systemForm(system);
  const before = documentIn(document);
  if (!form?.whole || !('nodes' in before)) return system;
  const plain = withoutForms(system);
  const written = documentOf(buildDocument(plain, form.base).document);
  if ('code' in written) return system;
  const nodes = new Map(before.nodes.map((node) => [idOf(node)?.value, node]));
  const same =
    written.nodes.length === before.nodes.length &&
    nodes.size === before.nodes.length &&
    sameJson(asNode(written.frame), asNode(before.frame)) &&
    written.nodes.every((node) => sameJson(node, nodes.get(idOf(node)?.value)));
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
