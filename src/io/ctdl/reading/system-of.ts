/** Puts the entities of a document into the tables of a system. */

import type { Json } from '../../../base/json.js';
import { put } from '../../../base/put.js';
import type { PathwaySystem } from '../../../model/system.js';
import { type Document, mainOf } from '../document.js';
import type { Fields } from '../fields/field.js';
import { type Node, namespace } from '../form.js';
import { styleOf, termOf } from '../spelling.js';
import type { SystemForm } from '../system-form.js';
import { readTexts } from '../values/text.js';
import type { Draft } from './draft.js';
import type { Entry, NodeIndex } from './node-index.js';

const required: { readonly [role: string]: string } = { partners: 'name', exits: '' };

/** The system, its tables in the order of the nodes. */
export function systemOf(
  document: Document,
  index: NodeIndex,
  drafts: ReadonlyMap<string, Draft>,
  implied: { readonly [table: string]: readonly Fields[] },
  language: string | undefined,
  systemEntry: Entry | undefined,
  parts: ReadonlySet<string>,
): PathwaySystem {
  const tables = new Map<string, Fields[]>();
  const order: Json[] = [];
  const entries = new Map(index.entries.map((entry) => [entry.place, entry]));
  for (const [place, value] of document.nodes.entries()) {
    const entry = entries.get(place);
    const draft = entry && drafts.get(entry.address);
    if (!entry) order.push(['kept', value]);
    else if (draft) {
      const table = entry.role === 'programs' ? 'steps' : String(entry.role);
      put(tables, table, entityOf(draft, table));
      order.push([table, entry.id]);
    } else if (parts.has(entry.address)) order.push(['part', entry.address]);
    else if (!entry.own) order.push(['kept', value]);
  }
  for (const [table, entities] of Object.entries(implied))
    for (const entity of entities) put(tables, table, entity);
  const form: SystemForm = {
    frame: document.frame,
    order: order as unknown as SystemForm['order'],
    style: styleOf(document.nodes.flatMap((node) => Object.keys(node))),
    ...(index.base !== undefined && { base: index.base }),
    ...(index.whole && { whole: true as const }),
  };
  const main = mainEntity(document, index, drafts);
  const heading = systemEntry ? headingOf(systemEntry.node, systemEntry.id, language) : main;
  return {
    format: 'career-pathways/1',
    ...heading,
    ...(language !== undefined && { language }),
    ...Object.fromEntries(tables),
    extensions: { [namespace]: form as unknown as Json },
  } as unknown as PathwaySystem;
}

function entityOf({ entry, fields, said, more }: Draft, table: string): Fields {
  const title = Object.hasOwn(required, table) ? required[table] : 'title';
  return {
    id: entry.id,
    ...(title && fields[title] === undefined && { [title]: entry.id }),
    ...(table === 'partners' && { types: [] }),
    ...(table === 'pathways' && { steps: [] }),
    ...fields,
    extensions: {
      [namespace]: {
        fields: said as unknown as Json,
        ...more,
        ...(entry.own && { own: true }),
        ...(entry.role === 'programs' && { program: true }),
      },
    },
  };
}

function headingOf(node: Node, id: string, language: string | undefined): Fields {
  const text = (wanted: string) => {
    const value = Object.entries(node).find(([key]) => termOf(key) === wanted)?.[1];
    return value === undefined ? undefined : readTexts(value, language)?.texts.text;
  };
  const description = text('ceterms:description');
  return { id, title: text('ceterms:name') ?? id, ...(description !== undefined && { description }) };
}

/** What a document is called: as its main node is. */
function mainEntity(document: Document, index: NodeIndex, drafts: ReadonlyMap<string, Draft>): Fields {
  const named = mainOf(document.frame);
  const entries = index.entries;
  const entry =
    entries.find(({ address }) => named !== undefined && address.endsWith(`/${named}`)) ??
    entries.find(({ role }) => role === 'pathways') ??
    entries.find(({ address }) => drafts.has(address)) ??
    entries[0];
  const fields = entry && drafts.get(entry.address)?.fields;
  const title = fields?.['title'] ?? fields?.['name'];
  const id = entry?.address ?? 'ctdl';
  return { id, title: title ?? id };
}
