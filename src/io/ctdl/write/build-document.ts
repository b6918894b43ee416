/** Builds the document of a system: the nodes of its entities, within what stood around them. */

import { append } from '../../../base/append.js';
import type { Finding } from '../../../base/finding.js';
import type { Json, Node } from '../../../base/json.js';
import type { PathwaySystem } from '../../../model/system.js';
import { fieldsWritten } from '../fields/fields-written.js';
import { type CtdlTable, ctdlTables } from '../schema/classes.js';
import { framed } from '../schema/document.js';
import { type Frame, type Slot, systemForm } from '../schema/form.js';
import { contextAddress } from '../schema/namespaces.js';
import { defaultBase } from '../schema/node-index.js';
import { regrouped } from './regroup.js';
import { type CtdlContext, ctdlContext, type Entity, isImplied } from './write-context.js';
import { entityNode } from './write-entity.js';
import { completeMembers, exitNode, headNodes, pathwayNodes } from './write-pathway.js';
import { stepNodes } from './write-step.js';

/** Writes every node of a system, in the order in which they stood, within what stood around them. */
export function buildDocument(system: PathwaySystem, base?: string): { document: Json; losses: Finding[] } {
  const form = systemForm(system);
  const context = ctdlContext(system, base ?? form?.base ?? defaultBase, form?.style ?? 'prefixed');
  const all = inOrder(form?.order ?? [], nodesByKey(context), context);
  const own = !form || form.whole === true;
  if (own) append(all, headNodes(context));
  const losses = [...context.losses, ...(own ? [] : completeMembers(all, context))];
  const frame: Frame = form?.frame ?? {
    graph: {
      beside: { '@context': contextAddress, '@id': `${context.base}graph/${encodeURIComponent(system.id)}` },
      key: '@graph',
    },
    list: true,
  };
  return { document: framed(form?.layout ? regrouped(all, form.layout) : all, frame), losses };
}

/** The nodes as they stood, then those of new entities, then the parts and what stands beside entities. */
function inOrder(order: readonly Slot[], nodes: Map<string, Node[]>, { target }: CtdlContext): Node[] {
  const { parts } = target;
  const all: Node[] = [];
  const beside: Node[] = [];
  const add = ([node, ...more]: readonly Node[] = []) => {
    if (node) all.push(node);
    append(beside, more);
  };
  for (const [kind, what] of order) {
    if (kind === 'kept') all.push(what as Node);
    else if (kind === 'part') {
      const part = parts.get(what);
      if (part) all.push(part);
      parts.delete(what);
    } else {
      const key = `${kind} ${what}`;
      add(nodes.get(key));
      nodes.delete(key);
    }
  }
  for (const more of nodes.values()) add(more);
  return [...all, ...parts.values(), ...beside];
}

/** The nodes of every entity, by table and id: its own first, then those that stand beside it. */
function nodesByKey(context: CtdlContext): Map<string, Node[]> {
  const { system } = context;
  const nodes = new Map<string, Node[]>();
  const put = <E extends Entity>(table: CtdlTable, all: readonly E[] = [], write: (entity: E) => Node[]) => {
    for (const entity of all)
      if (!isImplied(table, entity)) nodes.set(`${table} ${entity.id}`, write(entity));
  };
  for (const table of plainTables)
    put<Entity>(table, system[table], (entity) => {
      const properties = fieldsWritten[table] ?? [];
      return [entityNode(entity, { table, properties }, context)];
    });
  put('steps', system.steps, (step) => stepNodes(step, context));
  put('pathways', system.pathways, (pathway) => pathwayNodes(pathway, context));
  put('exits', system.exits, (exit) => [exitNode(exit, context)]);
  return nodes;
}

/** The tables whose entities have one node each, written property by property. */
const plainTables = ctdlTables.filter(
  (table) => table !== 'steps' && table !== 'pathways' && table !== 'exits',
);
