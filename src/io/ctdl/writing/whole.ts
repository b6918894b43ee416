/** What writing one node asks about the others: addresses, and how entities stand to each other now. */

import type { Json } from '../../../base/json.js';
import { put } from '../../../base/put.js';
import { foldRequirement } from '../../../model/fold-requirement.js';
import type { Requirement } from '../../../model/requirement.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { TableName } from '../../../model/tables.js';
import { addressUnder } from '../addresses.js';
import type { ConditionForm } from '../conditions/condition-form.js';
import type { Fields } from '../fields/field.js';
import { impliedMark, occupationAlignment } from '../fields/occupation-fields.js';
import { formOf, type NodeForm } from '../form.js';
import type { Target } from '../source.js';
import { type Style, styleOf, termOf } from '../spelling.js';
import { holdings, inverse, type Standing, together } from '../standing.js';
import type { ReferencesForm } from '../values/references.js';
import { supportPathways } from './support-steps.js';

/** What is kept with an entity: how its node was written, or that it has none. */
export interface EntityForm extends Partial<NodeForm> {
  /** Its address is made from its id. */
  readonly own?: true;
  /** It has no node; marks what was said of it. */
  readonly implied?: string;
  /** It is a learning opportunity, no component. */
  readonly program?: true;
  readonly conditions?: readonly ConditionForm[];
}

/** An entity of any table. */
export type Entity = Fields & { readonly id: string };

/** The tables that are written, in order. */
export const writtenTables = [
  'partners',
  'occupations',
  'competencies',
  'credentials',
  'supports',
  'terms',
  'steps',
  'pathways',
  'exits',
] as const;

/** A system while it is written. */
export interface Whole {
  readonly system: PathwaySystem;
  readonly base: string;
  /** How nodes are spelled that came from nowhere. */
  readonly style: Style;
  readonly target: Target;
  readonly standing: Standing;
  readonly held: ReturnType<typeof holdings>;
  readonly entity: (table: TableName, id: string) => Entity | undefined;
  readonly address: (table: TableName, id: string) => string;
}

/** The entities of a table. */
export function entitiesOf(system: PathwaySystem, table: TableName): readonly Entity[] {
  return (system[table] ?? []) as unknown as readonly Entity[];
}

/** Prepares a system for writing. */
export function wholeOf(system: PathwaySystem, base: string, style: Style): Whole {
  const tables = new Map<string, Map<string, Entity>>(
    writtenTables.map((table) => [table, new Map(entitiesOf(system, table).map((each) => [each.id, each]))]),
  );
  const entity = (table: TableName, id: string) => tables.get(table)?.get(id);
  const address = (table: TableName, id: string) => {
    const form = formOf<EntityForm>(entity(table, id) ?? {});
    return form && !form.own ? id : addressUnder(base, table, id);
  };
  const addresses = new Set(
    [...tables].flatMap(([table, all]) => [...all.keys()].map((id) => address(table as TableName, id))),
  );
  for (const { id, awards = [] } of system.steps ?? [])
    for (const credential of awards) addresses.add(addressUnder(base, 'awards', id, credential));
  const standing = standingOf(system, address);
  const steps = new Map([...(tables.get('steps')?.keys() ?? [])].map((id) => [address('steps', id), id]));
  const target: Target = {
    language: system.language,
    addressOf: address,
    here: (each) => addresses.has(each),
    stepAt: (each) => steps.get(each),
    parts: new Map(),
    occupation: (id) => {
      const occupation = entity('occupations', id);
      return occupation && isImplied('occupations', occupation)
        ? { id, said: impliedMark(occupation) }
        : { id };
    },
    occupationAlignment: (id) => {
      const occupation = entity('occupations', id) ?? { id, title: id };
      const at = isImplied('occupations', occupation) ? undefined : address('occupations', id);
      return occupationAlignment(occupation, at, system.language);
    },
  };
  return { system, base, style, target, standing, held: holdings(standing), entity, address };
}

/** How a node is spelled: as it was, or as the whole document is. */
export function styleFor(form: EntityForm | undefined, { style }: Whole): Style {
  const keys = Object.keys(form?.fields ?? {});
  return keys.some((key) => termOf(key) !== undefined) ? styleOf(keys) : style;
}

const saidByAlignments: readonly string[] = ['id', 'title', 'soc', 'onet', 'extensions'];

/** Whether others alone speak of an entity: as it was read, or still with nothing that they cannot say. */
export function isImplied(table: TableName, entity: Fields): boolean {
  const implied = formOf<EntityForm>(entity)?.implied;
  if (implied === undefined) return false;
  if (table === 'occupations') return Object.keys(entity).every((field) => saidByAlignments.includes(field));
  return table === 'terms' || implied === impliedMark(entity);
}

/** The steps that a requirement names. */
export function stepsIn(requirement: Requirement): string[] {
  return foldRequirement<string[]>(
    requirement,
    (leaf) => (leaf.kind === 'step' ? [leaf.step] : leaf.kind === 'credits' ? [...leaf.of] : []),
    (_, parts) => parts.flat(),
  );
}

function standingOf(system: PathwaySystem, address: Whole['address']): Standing {
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
    for (const { id } of supportPathways(support.steps as Json, system))
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

/** The pairs that are written as parent and child: on either side, less what was said otherwise. */
function childrenOf(
  system: PathwaySystem,
  at: (id: string) => string,
  before: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const children = new Map<string, string[]>();
  const above = inverse(before);
  for (const step of system.steps ?? []) {
    const here = at(step.id);
    for (const [key, said] of Object.entries(formOf<EntityForm>(step)?.fields ?? {})) {
      const term = termOf(key);
      if (!('as' in said) || (term !== 'ceasn:hasChild' && term !== 'ceasn:isChildOf')) continue;
      const less = new Set((said.as as unknown as ReferencesForm).less);
      const down = term === 'ceasn:hasChild';
      for (const each of (down ? before : above).get(here) ?? [])
        if (!less.has(each)) put(children, down ? here : each, down ? each : here);
    }
  }
  return children;
}

/** Whether a node said a property that was read. */
export function says(form: EntityForm | undefined, term: string): boolean {
  return Object.entries(form?.fields ?? {}).some(([key, said]) => 'as' in said && termOf(key) === term);
}
