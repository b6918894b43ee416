/** Puts the entities of a document into the tables of a system. */

import type { Node } from '../../../base/json.js';
import { put } from '../../../base/put.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { CtdlTable } from '../schema/classes.js';
import { mainOf } from '../schema/document.js';
import {
  type EntityForm,
  type Fields,
  namespace,
  type Slot,
  type SystemForm,
  untitled,
} from '../schema/form.js';
import type { Entry } from '../schema/node-index.js';
import { styleOf, termOf } from '../schema/spelling.js';
import { readTexts } from '../values/text.js';
import type { Build, Draft } from './draft.js';
import { layoutOf } from './layout.js';

/** The field that every entity of a table has, where it is not `title`. */
const nameFields: { readonly [table: string]: string } = { partners: 'name', exits: '' };

/** The system, its tables in the order of the nodes; `head` is the node that stands over an own document. */
export function systemOf(
  build: Build,
  implied: readonly (readonly [string, readonly Fields[]])[],
  head: Entry | undefined,
): PathwaySystem {
  const { document, index, reader } = build;
  const tables = new Map<string, Fields[]>();
  const order = slotsOf(build, tables);
  for (const [table, entities] of implied) for (const entity of entities) put(tables, table, entity);
  const form: SystemForm = {
    frame: document.frame,
    order,
    style: styleOf(keysIn(document.nodes)),
    ...(index.base !== undefined && { base: index.base }),
    ...(index.whole && { whole: true as const }),
    ...(build.standing.ids.length > 0 && { stated: build.standing.ids }),
    ...(document.arrangement && { layout: layoutOf(document.arrangement, writtenNodes(build)) }),
  };
  const { language } = reader;
  return {
    format: 'career-pathways/1',
    ...(head ? headingOf(head, language) : mainHeading(build)),
    ...(language !== undefined && { language }),
    ...(Object.fromEntries(tables) as Partial<PathwaySystem>),
    extensions: { [namespace]: form },
  };
}

/** The keys of the first node with a property that is read. */
function keysIn(nodes: readonly Node[]): readonly string[] {
  return Object.keys(nodes.find((node) => Object.keys(node).some(termOf)) ?? {});
}

/** Address → the node as it is written while nothing is edited. */
function writtenNodes({ index, drafts }: Build): (address: string) => Node {
  return (address) => ({ ...index.byAddress.get(address)?.node, ...drafts.get(address)?.reordered });
}

/** Puts each entity into its table, and notes what stood where. */
function slotsOf({ document, index, drafts, parts }: Build, tables: Map<string, Fields[]>): Slot[] {
  const entries = new Map(index.entries.map((entry) => [entry.place, entry]));
  const slots: Slot[] = [];
  for (const [place, node] of document.nodes.entries()) {
    const entry = entries.get(place);
    const draft = entry && drafts.get(entry.address);
    if (!entry) slots.push(['kept', node]);
    else if (draft) {
      const table = (entry.role === 'programs' ? 'steps' : entry.role) as CtdlTable;
      put(tables, table, entityOf(draft, table));
      slots.push([table, entry.id]);
    } else if (parts.has(entry.address)) slots.push(['part', entry.address]);
    else if (!entry.own || entry.role === 'exits') slots.push(['kept', node]);
  }
  return slots;
}

function entityOf({ entry, fields, forms, conditions, borrowed, limited }: Draft, table: string): Fields {
  const title = Object.hasOwn(nameFields, table) ? nameFields[table] : 'title';
  const nameless = title !== '' && fields[String(title)] === undefined && !entry.own;
  const form: EntityForm = {
    fields: forms,
    ...(nameless && { untitled: true as const }),
    ...(conditions.length > 0 && { conditions }),
    ...(borrowed.length > 0 && { borrowed }),
    ...(limited !== undefined && { limited }),
    ...(entry.own && { own: true }),
    ...(entry.role === 'programs' && { program: true }),
  };
  return {
    id: entry.id,
    ...(title && fields[title] === undefined && { [title]: nameless ? untitled : entry.id }),
    ...(table === 'partners' && { types: [] }),
    ...(table === 'pathways' && { steps: [] }),
    ...fields,
    extensions: { [namespace]: form },
  };
}

/** What a system is called. */
type Heading = Pick<PathwaySystem, 'id' | 'title' | 'description'>;

function headingOf({ node, id }: Entry, language: string | undefined): Heading {
  const text = (wanted: string) => {
    const value = Object.entries(node).find(([key]) => termOf(key) === wanted)?.[1];
    return value === undefined ? undefined : readTexts(value, language)?.texts.text;
  };
  const description = text('ceterms:description');
  return { id, title: text('ceterms:name') ?? id, ...(description !== undefined && { description }) };
}

/** What a document is called: as its main node is. */
function mainHeading({ document, index, drafts }: Build): Heading {
  const named = mainOf(document.frame);
  const entries = index.entries;
  // Which comes first among equals does not depend on the order of the nodes.
  const first = (all: readonly Entry[]) => [...all].sort((a, b) => (a.address < b.address ? -1 : 1))[0];
  const entry =
    entries.find(({ address }) => named !== undefined && address.endsWith(`/${named}`)) ??
    first(entries.filter(({ role }) => role === 'pathways')) ??
    first(entries.filter(({ address }) => drafts.has(address))) ??
    first(entries);
  const fields = entry && drafts.get(entry.address)?.fields;
  const id = entry?.address ?? 'ctdl';
  const nameless = fields && entry && !entry.own ? untitled : id;
  return { id, title: String(fields?.['title'] ?? fields?.['name'] ?? nameless) };
}
