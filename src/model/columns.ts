/** The tables of the format as flat columns: what a cell of each holds. Plain data, made from the JSON Schema. */

import type { Json } from '../base/json.js';
import { type JsonSchema, jsonSchema } from './json-schema.js';
import { links } from './links.js';
import { schemaOf } from './system-schema.js';
import type { TableName } from './tables.js';

/** What a cell holds, by how it is written. */
export type CellKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  /** `all`, or a list. */
  | 'list-or-all'
  /** Rows of which one or two fields suffice: `us-state:04; us-county:04019`. */
  | 'pairs'
  | 'requirement'
  | 'exit-after'
  | 'json';

/** A column of a table. */
export interface Column {
  /** The field, with dots on the way to a field inside another: `cost.amount`. */
  readonly name: string;
  /** The way to the field: `['cost', 'amount']`. */
  readonly way: readonly string[];
  readonly cell: CellKind;
  readonly required: boolean;
  /** The words that it may hold, where they are a closed list. */
  readonly words?: readonly string[];
  /** The kind of entity whose ids it holds. */
  readonly idOf?: string;
  /** It is an object that is spread over the columns of its fields. */
  readonly spread?: true;
  /** Of pairs: the one or two fields that suffice, and which are numbers. */
  readonly pair?: readonly { readonly field: string; readonly number: boolean }[];
}

const special: { readonly [definition: string]: CellKind } = {
  requirement: 'requirement',
  exitAfter: 'exit-after',
};

/** Fields that every entity has; they stand last. */
const common = ['description', 'identifiers', 'translations', 'status', 'effective', 'extensions'];

/** Schema → its columns. */
const known = new WeakMap<object, readonly Column[]>();

/** The columns of a table, or of the document's own fields, in the order in which they are written. */
export function columnsOf(table: TableName | 'system'): readonly Column[] {
  const schema = schemaOf(table);
  const columns = known.get(schema) ?? columnsIn(table);
  known.set(schema, columns);
  return columns;
}

function columnsIn(table: TableName | 'system'): readonly Column[] {
  const schema = jsonSchema(table);
  const properties = schema['properties'] as { readonly [field: string]: JsonSchema };
  const fields = Object.keys(properties).filter((field) => table !== 'system' || !(field in links));
  const ordered = [
    ...fields.filter((field) => !common.includes(field)),
    ...fields.filter((field) => common.includes(field)),
  ];
  const context: Context = { table, definitions: (schema['$defs'] ?? {}) as Context['definitions'] };
  const required = (schema['required'] ?? []) as readonly string[];
  return ordered.flatMap((field) =>
    columnsAt([field], properties[field] as JsonSchema, required.includes(field), context),
  );
}

interface Context {
  readonly table: TableName | 'system';
  readonly definitions: { readonly [name: string]: JsonSchema };
}

function columnsAt(
  way: readonly string[],
  schema: JsonSchema,
  required: boolean,
  context: Context,
): readonly Column[] {
  const name = way.join('.');
  const [known, found] = resolved(schema, context);
  if (known) return [{ name, way, cell: known, required }];
  const properties = propertiesOf(found, context);
  if (properties) {
    const inner = (found['required'] ?? []) as readonly string[];
    return [
      { name, way, cell: 'json', required: false, spread: true },
      ...Object.entries(properties).flatMap(([field, each]) =>
        columnsAt([...way, field], each, required && inner.includes(field), context),
      ),
    ];
  }
  return [{ name, way, ...cellOf(found, context), required, ...idOf(way, context) }];
}

/** The fields of an object; of one that has several shapes, those of all. */
function propertiesOf(
  schema: JsonSchema,
  context: Context,
): { readonly [field: string]: JsonSchema } | undefined {
  if (schema['type'] === 'object') return schema['properties'] as ReturnType<typeof propertiesOf>;
  const shapes = (schema['anyOf'] as readonly JsonSchema[] | undefined)?.map((shape) =>
    propertiesOf(resolved(shape, context)[1], context),
  );
  return shapes?.every((shape) => shape !== undefined) ? Object.assign({}, ...shapes) : undefined;
}

type Cell = Pick<Column, 'cell' | 'words' | 'pair'>;

function cellOf(schema: JsonSchema, context: Context): Cell {
  const words = schema['enum'] as readonly string[] | undefined;
  switch (schema['type']) {
    case 'string':
      return { cell: 'text', ...(words && { words }) };
    case 'number':
    case 'integer':
      return { cell: 'number' };
    case 'boolean':
      return { cell: 'boolean' };
    case 'array': {
      const [known, items] = resolved(schema['items'] as JsonSchema, context);
      return known ? { cell: 'json' } : listOf(items, context);
    }
    default:
      return { cell: isAllOrList(schema['anyOf']) ? 'list-or-all' : 'json' };
  }
}

function listOf(items: JsonSchema, context: Context): Cell {
  const inside = cellOf(items, context);
  if (inside.cell === 'text') return { ...inside, cell: 'list' };
  const properties = (items['properties'] ?? {}) as { readonly [field: string]: JsonSchema };
  const required = (items['required'] ?? []) as readonly string[];
  const cells = required.map((field) => cellOf(resolved(properties[field] ?? {}, context)[1], context).cell);
  if (cells.length < 1 || cells.length > 2 || !cells.every((cell) => cell === 'text' || cell === 'number'))
    return { cell: 'json' };
  return { cell: 'pairs', pair: required.map((field, at) => ({ field, number: cells[at] === 'number' })) };
}

/** `'all'`, or a list of texts. */
function isAllOrList(either: Json | undefined): boolean {
  const [all, list] = (either ?? []) as readonly JsonSchema[];
  return all?.['const'] === 'all' && list?.['type'] === 'array';
}

/** What a reference leads to, or the kind of cell that is known by its name. */
function resolved(schema: JsonSchema, context: Context): [CellKind | undefined, JsonSchema] {
  const ref = schema['$ref'];
  if (typeof ref !== 'string') return [undefined, schema];
  const name = ref.slice('#/$defs/'.length);
  return [special[name], context.definitions[name] ?? {}];
}

function idOf(path: readonly string[], { table }: Context): Pick<Column, 'idOf'> {
  if (table === 'system') return {};
  const way = path.join('/');
  const known: { readonly [way: string]: string } = links[table];
  const kind = known[way] ?? known[`${way}/*`];
  return kind === undefined || kind === 'ref' || kind === 'requirement' ? {} : { idOf: kind };
}
