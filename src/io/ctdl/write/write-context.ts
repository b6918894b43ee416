/** What writing one node asks about the others: addresses, and how entities relate to each other now. */

import type { Finding } from '../../../base/finding.js';
import type { Json, Node } from '../../../base/json.js';
import { put } from '../../../base/put.js';
import { stepsIn } from '../../../model/fold-requirement.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { TableName } from '../../../model/tables.js';
import { addressUnder } from '../../writing/addresses.js';
import { type Row, type WriteContext, writeContext } from '../../writing/write-context.js';
import type { Target } from '../fields/field.js';
import {
  type HeldLists,
  type HeldRelations,
  heldLists,
  inverse,
  together,
} from '../fields/held-relations.js';
import { impliedMark, occupationAlignment } from '../fields/occupation-fields.js';
import { ctdlTables } from '../schema/classes.js';
import { addressOf, type EntityForm, entityForm, fieldsOf, type Style, systemForm } from '../schema/form.js';
import { styleOf, termOf } from '../schema/spelling.js';
import type { ReferencesForm } from '../values/references.js';
import { supportPathways } from './support-steps.js';

/** An entity of any table. */
export type Entity = Row<TableName>;

/** A system while it is written as CTDL. */
export interface CtdlContext extends WriteContext {
  /** How nodes are spelled that came from nowhere. */
  readonly style: Style;
  readonly target: Target;
  readonly relations: HeldRelations;
  readonly held: HeldLists;
  /** What is only found to be lost while it is written. */
  readonly losses: Finding[];
}

/** Prepares a system for writing. */
export function ctdlContext(system: PathwaySystem, base: string, style: Style): CtdlContext {
  const plain = writeContext(system, base);
  const address = (table: TableName, id: string) => {
    const form = entityForm(plain.row(table, id));
    return form && !form.own ? id : plain.address(table, id);
  };
  const context: WriteContext = { ...plain, address };
  const relations = relationsOf(context);
  return {
    ...context,
    style,
    target: targetOf(context),
    relations,
    held: heldLists(relations),
    losses: [],
  };
}

function targetOf({ system, base, row, address }: WriteContext): Target {
  const addresses = new Set(
    ctdlTables.flatMap((table) => (system[table] ?? []).map(({ id }) => address(table, id))),
  );
  for (const { id, awards = [] } of system.steps ?? [])
    for (const credential of awards) addresses.add(addressUnder(base, 'awards', id, credential));
  // What is kept is in the document too, as it was when it was read.
  for (const [kind, what] of systemForm(system)?.order ?? [])
    if (kind === 'kept') addresses.add(addressOf(what as Node) ?? '');
    else if (kind === 'part') addresses.add(what);
  const steps = new Map((system.steps ?? []).map(({ id }) => [address('steps', id), id as string]));
  return {
    language: system.language,
    addressOf: address,
    here: (each) => addresses.has(each),
    stepAt: (each) => steps.get(each),
    parts: new Map(),
    occupation: (id) => {
      const occupation = row('occupations', id);
      return occupation && isImplied('occupations', occupation)
        ? { id, said: impliedMark(fieldsOf(occupation)) }
        : { id };
    },
    occupationAlignment: (id) => {
      const occupation = row('occupations', id) ?? { id, title: id };
      const at = isImplied('occupations', occupation) ? undefined : address('occupations', id);
      return occupationAlignment(fieldsOf(occupation), at, system.language);
    },
  };
}

/** How a node is spelled: as it was, or as the whole document is. */
export function styleFor(form: EntityForm | undefined, { style }: CtdlContext): Style {
  const keys = Object.keys(form?.fields ?? {});
  return keys.some((key) => termOf(key) !== undefined) ? styleOf(keys) : style;
}

const heldByAlignments: readonly string[] = ['id', 'title', 'soc', 'onet', 'extensions'];

/** Whether others alone speak of an entity: as it was read, or still with nothing that they cannot express. */
export function isImplied(table: TableName, entity: object): boolean {
  const implied = entityForm(entity)?.implied;
  if (implied === undefined) return false;
  if (table === 'occupations') return Object.keys(entity).every((field) => heldByAlignments.includes(field));
  return table === 'terms' || implied === impliedMark(fieldsOf(entity));
}

function relationsOf({ system, address }: WriteContext): HeldRelations {
  const at = (id: string) => address('steps', id);
  const follows = new Map<string, string[]>();
  const targets = new Map<string, string[]>();
  for (const step of system.steps ?? []) {
    if (step.follows) follows.set(at(step.id), step.follows.map(at));
    if (step.requires) targets.set(at(step.id), stepsIn(step.requires).map(at));
  }
  const before = together(targets, follows);
  const supported = new Map<string, string[]>();
  for (const support of system.supports ?? [])
    for (const { id } of supportPathways(support.steps, system))
      put(supported, address('pathways', id), address('supports', support.id));
  return {
    follows,
    targets,
    before,
    children: childrenOf(system, at, before),
    members: new Map(
      (system.pathways ?? []).map(({ id, steps }) => [address('pathways', id), steps.map(at)]),
    ),
    supported,
  };
}

/** The pairs that are written as parent and child: on either side, less what was written otherwise. */
function childrenOf(
  system: PathwaySystem,
  at: (id: string) => string,
  before: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const children = new Map<string, string[]>();
  const above = inverse(before);
  for (const step of system.steps ?? []) {
    const here = at(step.id);
    for (const [key, form] of Object.entries(entityForm(step)?.fields ?? {})) {
      const term = termOf(key);
      if (!('as' in form) || (term !== 'ceasn:hasChild' && term !== 'ceasn:isChildOf')) continue;
      const less = new Set((form.as as ReferencesForm).less);
      const down = term === 'ceasn:hasChild';
      for (const each of (down ? before : above).get(here) ?? [])
        if (!less.has(each)) put(children, down ? here : each, down ? each : here);
    }
  }
  return children;
}

/** How a node dressed a property that was read; nothing where it did not have it. */
export function readAs(form: EntityForm | undefined, term: string): Json | undefined {
  for (const [key, each] of Object.entries(form?.fields ?? {}))
    if ('as' in each && termOf(key) === term) return each.as;
  return undefined;
}
