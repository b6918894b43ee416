/** Columns of a table of pathways: what each is called, what it holds and means, and how it is filled. */

import {
  called,
  checkEach,
  checkFields,
  checkFunction,
  checkObject,
  checkText,
  wrong,
} from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import type { Definition } from '../definitions/engine/definition.js';
import type { PathwayGraph } from '../graph/pathway-graph.js';
import type { Determination } from '../logic/determination.js';
import type { Pathway } from '../model/pathway.js';
import type { PathwaySystem } from '../model/system.js';

/** What one place of a table holds; null where there is nothing to say. */
export type Cell = string | number | boolean | null;

/** A pathway as a row: every column of the table, in its order. */
export interface Row {
  readonly [column: string]: Cell;
}

/**
 * What a column holds. `text`: free text, such as a title. `word`: one of a few words. `words`: some of a few words,
 * with blanks between. `flag`: true or false. `number`: a number of which sums are exact, see `parts`.
 */
export const columnKinds = ['text', 'word', 'words', 'flag', 'number'] as const;

/** A column: its name in lower case, fit for R, Stata and SQL. */
export interface Column {
  readonly name: string;
  readonly kind: (typeof columnKinds)[number];
  /** What it says, in a sentence. */
  readonly meaning: string;
  /** Whose measure it is: a law, a publication, a function of this library. */
  readonly source?: string;
  /** For `words`: the column by whose word they are counted in a summary. */
  readonly by?: string;
  /** For `number`: of how many parts a one is made, so that every value is a whole number of them. Absent: 1. */
  readonly parts?: number;
}

/** What a group of columns can ask about a pathway. What is asked twice is worked out once. */
export interface Surveyed {
  readonly system: PathwaySystem;
  readonly pathway: Pathway;
  readonly asOf: CalendarDate;
  /** The pathway compiled, as it is written. */
  readonly graph: () => PathwayGraph;
  /** Its determination on the day, without explanations. */
  readonly determination: (definition: Definition) => Determination;
}

/** Columns that belong together. */
export interface ColumnGroup {
  /** The word that asks for it: `wioa`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The definition that its columns rest on; absent: none. */
  readonly definition?: { readonly id: string; readonly edition: string };
  /** What stands in each of them; a column that is left out holds nothing. */
  readonly cells: (surveyed: Surveyed) => { readonly [column: string]: Cell };
}

/** The columns that every row begins with. */
const ownColumns: readonly Column[] = [
  { name: 'system', kind: 'text', meaning: 'The id of the system.' },
  { name: 'pathway', kind: 'text', meaning: 'The id of the pathway.' },
  { name: 'title', kind: 'text', meaning: 'The title of the pathway.' },
  { name: 'as_of', kind: 'text', meaning: 'The day it is asked about.' },
];

/** All columns of a table with these groups. */
export function columnsIn(groups: readonly ColumnGroup[]): readonly Column[] {
  return [...ownColumns, ...groups.flatMap(({ columns }) => columns)];
}

/** Groups, each of which is one, with every column once. */
export function checkColumns(value: unknown, argument: string): asserts value is readonly ColumnGroup[] {
  checkEach(value, argument, checkGroup);
  const seen = new Set(ownColumns.map(({ name }) => name));
  for (const { name } of (value as readonly ColumnGroup[]).flatMap(({ columns }) => columns))
    if (seen.size === seen.add(name).size) wrong(argument, name, 'each column once');
}

function checkGroup(value: unknown, argument: string): void {
  checkFields(value, ['name', 'columns', 'definition', 'cells'], argument);
  const { name, columns, definition, cells } = value as ColumnGroup;
  checkText(name, `${argument}.name`);
  checkFunction(cells, `${argument}.cells`);
  checkEach(columns, `${argument}.columns`, checkColumn);
  if (definition === undefined) return;
  checkObject(definition, `${argument}.definition`);
  checkText(definition.id, `${argument}.definition.id`);
  checkText(definition.edition, `${argument}.definition.edition`);
}

function checkColumn(value: unknown, argument: string): void {
  checkObject(value, argument);
  const { name, kind, parts = 1 } = value as Column;
  checkText(name, `${argument}.name`);
  if (!columnKinds.includes(kind)) wrong(`${argument}.kind`, kind, `one of ${columnKinds.join(', ')}`);
  if (!Number.isSafeInteger(parts) || parts < 1)
    wrong(`${argument}.parts`, parts, 'a whole number, 1 or more', 'bad-count');
}

/** What a group says of a pathway, each column in its place. */
export function cellsOf({ columns, cells }: ColumnGroup, surveyed: Surveyed): Row {
  const found = called('options.columns', () => cells(surveyed));
  checkObject(found, 'options.columns');
  return Object.fromEntries(columns.map(({ name }) => [name, found[name] ?? null]));
}
