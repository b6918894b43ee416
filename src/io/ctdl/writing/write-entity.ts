/** Writes the node of an entity: its address, its class, its properties, and how it stands to others. */

import type { Json } from '../../../base/json.js';
import type { StepKind } from '../../../model/step-kinds.js';
import type { TableName } from '../../../model/tables.js';
import { componentOf } from '../classes.js';
import type { Field } from '../fields/field.js';
import { formOf, isNode, type Node, type Said } from '../form.js';
import { inStyle, type Style, termOf } from '../spelling.js';
import { type ReferencesForm, reconciled, writeReferences } from '../values/references.js';
import { type Entity, type EntityForm, styleFor, type Whole } from './whole.js';
import { type SpecialWriting, writeNode } from './write-node.js';

const classNames: { readonly [table: string]: string } = {
  partners: 'ceterms:Organization',
  occupations: 'ceterms:Occupation',
  competencies: 'ceasn:Competency',
  supports: 'ceterms:SupportService',
  terms: 'asn:ProgressionLevel',
  pathways: 'ceterms:Pathway',
  exits: 'ceterms:Pathway',
};

const nothingSaid: { readonly [key: string]: Said } = { '@id': { as: null }, '@type': { as: null } };

/** One node; `more` is what it says freshly where no key of it says it, `parts` what is dressed otherwise. */
export function entityNode(
  entity: Entity,
  table: TableName,
  properties: readonly Field[],
  whole: Whole,
  more: { readonly [term: string]: Json | undefined } = {},
  parts: SpecialWriting['dressed'] = () => undefined,
): Node {
  const form = formOf<EntityForm>(entity);
  const style = styleFor(form, whole);
  const here = whole.address(table, entity.id);
  const said = form?.fields ?? nothingSaid;
  const dressed: SpecialWriting['dressed'] = (key, as) => {
    if (key === '@id' || (key === 'id' && as === null)) return { value: here };
    if (key === '@type' || (key === 'type' && isNode(as) && as['type'] !== undefined))
      return { value: classNow(entity, table, as, style) };
    return parts(key, as) ?? relationNow(key, as, here, whole);
  };
  const has = new Set(
    Object.entries(said).flatMap(([key, each]) => ('as' in each ? [termOf(key) as string] : [])),
  );
  const fresh = () => Object.fromEntries(Object.entries(more).filter(([term]) => !has.has(term)));
  return writeNode(entity, said, properties, { dressed, fresh }, whole.target, style);
}

/** The class of a node: as it was written while the kind is the same. */
function classNow(entity: Entity, table: TableName, as: Json, style: Style): Json {
  if (isNode(as) && as['type'] !== undefined && as['kind'] === entity['kind']) return as['type'];
  return inStyle('@type', className(entity, table), style, false);
}

function className(entity: Entity, table: TableName): string {
  if (table === 'credentials') return `ceterms:${String(entity['kind'])}`;
  if (table !== 'steps') return classNames[table] ?? '';
  if (formOf<EntityForm>(entity)?.program)
    return entity['kind'] === 'course' ? 'ceterms:Course' : 'ceterms:LearningProgram';
  return `ceterms:${componentOf(entity['kind'] as StepKind)}`;
}

/** A list that says how things stand to each other, as the model has it now. */
function relationNow(
  key: string,
  as: Json,
  here: string,
  { held, target }: Whole,
): { value: Json | undefined } | undefined {
  const now = held(termOf(key), here);
  if (!now || !isNode(as) || typeof as['list'] !== 'boolean') return undefined;
  const form = as as unknown as ReferencesForm;
  return { value: writeReferences(reconciled(now, form, target.here), form) };
}

/** A node with more in one of its lists, or with a new list. */
export function withMore(
  node: Node,
  term: string,
  addresses: readonly string[],
  style: Style,
  spelling: string,
): Node {
  const key = Object.keys(node).find((each) => termOf(each) === term);
  const more = inStyle(term, addresses, style, false) as readonly Json[];
  if (key === undefined) return { ...node, [spelling]: more };
  const there = node[key] as Json;
  return { ...node, [key]: [...(Array.isArray(there) ? (there as readonly Json[]) : [there]), ...more] };
}
