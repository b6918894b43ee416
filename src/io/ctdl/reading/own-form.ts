/** Drops what is kept of how a document was written, where the plain way of writing gives the same. */

import type { PathwaySystem } from '../../../model/system.js';
import { type Document, documentOf, idOf } from '../document.js';
import { namespace } from '../form.js';
import type { SystemForm } from '../system-form.js';
import { digest } from '../values/digest.js';
import { disassembled } from '../writing/disassembled.js';
import { writtenTables } from '../writing/whole.js';

/** The same system, without the forms that nothing depends on; documents of this library's own read as they were. */
export function unneeded(system: PathwaySystem, document: Document): PathwaySystem {
  const form = system.extensions?.[namespace] as unknown as SystemForm;
  if (!form.whole) return system;
  const plain = withoutForms(system);
  const written = documentOf(disassembled(plain, form.base).document);
  if ('code' in written) return system;
  const marks = (nodes: Document['nodes']) =>
    nodes.map((node) => `${idOf(node)?.value} ${digest(node)}`).sort();
  const same =
    digest(marks(written.nodes)) === digest(marks(document.nodes)) &&
    digest(written.frame) === digest(document.frame);
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
