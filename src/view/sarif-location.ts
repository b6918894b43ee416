/** Places of a document as SARIF locations: what a thing is called, and where it stands. */

import { pointer } from '../base/pointer.js';
import type { At } from '../logic/message.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, tables } from '../model/tables.js';
import type { SarifLocation } from './sarif-log.js';

/** Locates a place; `title` is what the thing is called, where the document is not at hand. */
export type Locate = (at: At, title?: string) => SarifLocation;

interface Document {
  readonly uri: string;
  readonly system: PathwaySystem;
}

/** Locates places of a document. With `lines`, each stands on its first line: some tools show nothing without a line. */
export function locator(document: Document | undefined, lines: boolean): Locate {
  const things = new Map<string, { readonly way: string; readonly title: string | undefined }>();
  for (const kind of document ? (Object.keys(tables) as EntityKind[]) : [])
    (document?.system[tables[kind]] ?? []).forEach((row, at) => {
      const { title, name } = row as { readonly title?: string; readonly name?: string };
      things.set(`${kind} ${row.id}`, { way: pointer([tables[kind], at]), title: title ?? name });
    });
  if (document) things.set(`system ${document.system.id}`, { way: '', title: document.system.title });
  return ({ kind, id, field }, title) => {
    const thing = things.get(`${kind} ${id}`);
    const called = title ?? thing?.title;
    const end = field === undefined ? '' : pointer([field]);
    const logical = {
      name: id,
      kind,
      fullyQualifiedName: `${pointer([kind, id]).slice(1)}${end}`,
      ...(called !== undefined && { properties: { title: called } }),
    };
    if (!document) return { logicalLocations: [logical] };
    return {
      physicalLocation: {
        artifactLocation: { uri: document.uri, index: 0 },
        ...(lines && { region: { startLine: 1 } }),
        ...(thing && { properties: { pointer: `${thing.way}${end}` } }),
      },
      logicalLocations: [logical],
    };
  };
}
