/** Takes a system apart into the nodes of a document. */

import type { Finding } from '../../../base/finding.js';
import type { Json } from '../../../base/json.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { TableName } from '../../../model/tables.js';
import { defaultBase } from '../addresses.js';
import { framed } from '../document.js';
import { entityFields } from '../fields/entity-fields.js';
import { formOf, type Node } from '../form.js';
import { contextAddress } from '../namespaces.js';
import type { SystemForm } from '../system-form.js';
import { type Entity, entitiesOf, isImplied, type Whole, wholeOf, writtenTables } from './whole.js';
import { entityNode } from './write-entity.js';
import { completeMembers, exitNode, headNodes, pathwayNodes } from './write-pathway.js';
import { stepNodes } from './write-step.js';

/** Writes every node of a system, in the order in which they stood, within what stood around them. */
export function disassembled(system: PathwaySystem, base?: string): { document: Json; losses: Finding[] } {
  const form = formOf<SystemForm>(system);
  const whole = wholeOf(system, base ?? form?.base ?? defaultBase, form?.style ?? 'prefixed');
  const nodes = nodesByKey(whole);
  const parts = whole.target.parts;
  const all: Node[] = [];
  const beside: Node[] = [];
  const say = ([node, ...more]: readonly Node[] = []) => {
    if (node) all.push(node);
    beside.push(...more);
  };
  for (const [kind, what] of form?.order ?? []) {
    const key = JSON.stringify([kind, what]);
    if (kind === 'kept') all.push(what as Node);
    else if (kind === 'part') {
      const part = parts.get(what);
      if (part) all.push(part);
      parts.delete(what);
    } else {
      say(nodes.get(key));
      nodes.delete(key);
    }
  }
  for (const more of nodes.values()) say(more);
  all.push(...parts.values(), ...beside);
  const own = !form || form.whole === true;
  if (own) all.push(...headNodes(whole));
  const losses = own ? [] : completeMembers(all, whole);
  const graph = `${whole.base}graph/${encodeURIComponent(system.id)}`;
  const frame = form?.frame ?? {
    graph: { beside: { '@context': contextAddress, '@id': graph }, key: '@graph' },
    list: true,
  };
  return { document: framed(all, frame), losses };
}

/** The nodes of every entity, by table and id: its own first, then those that stand beside it. */
function nodesByKey(whole: Whole): Map<string, Node[]> {
  const nodes = new Map<string, Node[]>();
  for (const table of writtenTables)
    for (const entity of entitiesOf(whole.system, table))
      if (!isImplied(table, entity))
        nodes.set(JSON.stringify([table, entity.id]), nodesOf(entity, table, whole));
  return nodes;
}

function nodesOf(entity: Entity, table: TableName, whole: Whole): Node[] {
  if (table === 'steps') return stepNodes(entity, whole);
  if (table === 'pathways') return pathwayNodes(entity, whole);
  if (table === 'exits') return [exitNode(entity, whole)];
  return [entityNode(entity, table, entityFields[table as keyof typeof entityFields] ?? [], whole)];
}
