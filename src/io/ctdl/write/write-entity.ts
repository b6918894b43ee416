/** Writes the node of an entity: its address, its class, its properties, and how it relates to others. */

import type { Finding } from '../../../base/finding.js';
import { isNode, type Json, listed, type Node } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import type { StepKind } from '../../../model/step-kinds.js';
import type { FieldWritten } from '../fields/field.js';
import { type CtdlTable, componentOf } from '../schema/classes.js';
import {
  entityForm,
  type Fields,
  fieldsOf,
  namespace,
  type PropertyForms,
  type Style,
} from '../schema/form.js';
import { inStyle, spelled, termOf } from '../schema/spelling.js';
import { type ReferencesForm, reconciled, writeReferences } from '../values/references.js';
import { reasons } from './losses.js';
import { type CtdlContext, type Entity, styleFor } from './write-context.js';
import { type Dressed, writeNode } from './write-node.js';

const classNames: { readonly [table: string]: string } = {
  partners: 'ceterms:Organization',
  occupations: 'ceterms:Occupation',
  competencies: 'ceasn:Competency',
  supports: 'ceterms:SupportService',
  terms: 'asn:ProgressionLevel',
  pathways: 'ceterms:Pathway',
  exits: 'ceterms:Pathway',
};

const noForms: PropertyForms = { '@id': { as: null }, '@type': { as: null } };

/** What the node of an entity is written from. */
export interface EntityParts {
  readonly table: CtdlTable;
  readonly properties: readonly FieldWritten[];
  /** Properties that are not written field by field, by prefixed name: only where no key of the node has them. */
  readonly more?: { readonly [term: string]: Json | undefined };
  /** The same, dressed as they were. */
  readonly dressed?: Dressed;
}

/** The node of an entity. */
export function entityNode(entity: Entity, parts: EntityParts, context: CtdlContext): Node {
  const { table, properties, more = {} } = parts;
  const form = entityForm(entity);
  const fields = fieldsOf(entity);
  const style = styleFor(form, context);
  const here = context.address(table, entity.id);
  const forms = form?.fields ?? noForms;
  const dressed: Dressed = (key, as) => {
    if (key === '@id' || (key === 'id' && as === null)) return { value: here };
    if (key === '@type' || (key === 'type' && isNode(as) && as['type'] !== undefined))
      return { value: classNow(fields, table, as, style) };
    return parts.dressed?.(key, as) ?? relationNow(key, as, here, context);
  };
  const beside = Object.entries(more);
  const has = new Set<string | undefined>(
    (beside.length > 0 ? Object.entries(forms) : []).flatMap(([key, each]) =>
      'as' in each ? [termOf(key)] : [],
    ),
  );
  const fresh = Object.fromEntries(beside.filter(([term]) => !has.has(term)));
  const replaced = (key: string) => {
    // The parts and the end of an exit follow from what it comes after: they were read as that.
    const follows = table === 'exits' && Object.hasOwn(more, termOf(key) ?? '');
    if (!follows) context.losses.push(replacedLoss(entity, table, key, context));
  };
  return writeNode(fields, { forms, properties, dressed, fresh, replaced }, context.target, style);
}

/** What is lost where the document said something that could not be read, and the system says it now. */
function replacedLoss(entity: Entity, table: CtdlTable, key: string, { system }: CtdlContext): Finding {
  const rows: readonly Entity[] = system[table] ?? [];
  const path = pointer([table, rows.indexOf(entity), 'extensions', namespace, 'fields', key]);
  const [severity, message] = reasons.replaced;
  return { code: 'replaced', severity, path, message };
}

/** The class of a node: as it was written while the kind is the same. */
function classNow(entity: Fields, table: CtdlTable, as: Json, style: Style): Json {
  if (isNode(as) && as['type'] !== undefined && as['kind'] === entity['kind']) return as['type'];
  return inStyle('@type', className(entity, table), style, false);
}

function className(entity: Fields, table: CtdlTable): string {
  if (table === 'credentials') return `ceterms:${String(entity['kind'])}`;
  if (table !== 'steps') return classNames[table] ?? '';
  if (entityForm(entity)?.program)
    return entity['kind'] === 'course' ? 'ceterms:Course' : 'ceterms:LearningProgram';
  return `ceterms:${componentOf(entity['kind'] as StepKind)}`;
}

/** A list that relates entities to each other, as the model has it now. */
function relationNow(
  key: string,
  as: Json,
  here: string,
  { held, target }: CtdlContext,
): { value: Json | undefined } | undefined {
  const now = held(termOf(key), here);
  if (!now || !isNode(as) || typeof as['list'] !== 'boolean') return undefined;
  const form = as as ReferencesForm;
  return { value: writeReferences(reconciled(now, form, target.here), form) };
}

/** A node with more in one of its lists, or with a new list. */
export function withMore(node: Node, term: string, addresses: readonly string[], style: Style): Node {
  if (addresses.length === 0) return node;
  const key = Object.keys(node).find((each) => termOf(each) === term);
  const more = listed(inStyle(term, addresses, style, false));
  if (key === undefined) return { ...node, [spelled(term, style)]: more };
  return { ...node, [key]: [...listed(node[key]), ...more] };
}

/** A node of this library's own, which no entity has: its properties by prefixed name. */
export function ownNode(
  { style }: CtdlContext,
  address: string,
  type: string,
  properties: Fields,
): Node & { readonly '@id': string } {
  const all = Object.entries({ '@type': type, ...properties });
  return {
    '@id': address,
    ...Object.fromEntries(
      all.map(([term, value]) => [spelled(term, style), inStyle(term, value, style, false)]),
    ),
  };
}
