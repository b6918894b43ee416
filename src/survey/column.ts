/** Columns of a table of pathways or programs: what each is called, what it holds and means, and how it is filled. */

import {
  called,
  checkEach,
  checkFields,
  checkFunction,
  checkObject,
  checkText,
  checkWord,
  wrong,
} from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import type { Definition } from '../definitions/engine/definition.js';
import type { DetermineOptions } from '../definitions/engine/determine-options.js';
import type { ProgramDossier } from '../definitions/engine/program.js';
import type { PathwayGraph } from '../graph/pathway-graph.js';
import type { Determination } from '../logic/determination.js';
import type { Pathway } from '../model/pathway.js';
import type { Step } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';

/** What one place of a table holds; null where there is nothing to say. */
export type Cell = string | number | boolean | null;

/** A pathway or a program as a row: every column of the table, in its order. */
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

/** What a group of columns can ask, whatever its rows are. What is asked twice is worked out once. */
interface Opened<D> {
  readonly system: PathwaySystem;
  readonly asOf: CalendarDate;
  /** The determination on the day; `explain` absent: `verdict`. */
  readonly determination: (
    definition: D,
    explain?: NonNullable<DetermineOptions['explain']>,
  ) => Determination;
}

/** What a group of columns can ask about a pathway. */
export interface Surveyed extends Opened<Definition> {
  readonly pathway: Pathway;
  /** The pathway compiled, as it is written. */
  readonly graph: () => PathwayGraph;
}

/** What a group of columns can ask about a program. */
export interface SurveyedProgram extends Opened<Definition<ProgramDossier>> {
  readonly program: Step;
}

interface Group<S> {
  /** The word that asks for it: `wioa`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The definitions that its columns rest on; absent: none. */
  readonly definitions?: readonly { readonly id: string; readonly edition: string }[];
  /** What stands in each of them; a column that is left out holds nothing. */
  readonly cells: (surveyed: S) => { readonly [column: string]: Cell };
}

/** Columns that belong together, of a table of pathways. */
export interface ColumnGroup extends Group<Surveyed> {
  readonly of?: 'pathways';
}

/** Columns that belong together, of a table of programs. */
export interface ProgramColumnGroup extends Group<SurveyedProgram> {
  readonly of: 'programs';
}

/** Groups of one table, all of the one kind or all of the other. */
export type ColumnGroups = readonly (ColumnGroup | ProgramColumnGroup)[];

/** What the rows of a table with these groups are. */
export function rowsAre(groups: ColumnGroups): 'pathways' | 'programs' {
  return groups.some(({ of }) => of === 'programs') ? 'programs' : 'pathways';
}

/** The columns that every row begins with. */
const ownColumns = (thing: 'pathway' | 'program'): readonly Column[] => [
  { name: 'system', kind: 'text', meaning: 'The id of the system.' },
  { name: thing, kind: 'text', meaning: `The id of the ${thing}.` },
  { name: 'title', kind: 'text', meaning: `The title of the ${thing}.` },
  { name: 'as_of', kind: 'text', meaning: 'The day it is asked about.' },
];

/** All columns of a table with these groups. */
export function columnsIn(groups: ColumnGroups): readonly Column[] {
  const thing = rowsAre(groups) === 'programs' ? 'program' : 'pathway';
  return [...ownColumns(thing), ...groups.flatMap(({ columns }): readonly Column[] => columns)];
}

/** Groups, each of which is one, with every column once, all of pathways or all of programs. */
export function checkColumns(value: unknown, argument: string): asserts value is ColumnGroups {
  checkEach(value, argument, checkGroup);
  const groups = value as ColumnGroups;
  const strange = groups.find(({ of = 'pathways' }) => of !== rowsAre(groups));
  if (strange)
    wrong(argument, strange.name, 'groups of pathways alone, or of programs alone: each has its table');
  const seen = new Set(['system', 'pathway', 'program', 'title', 'as_of']);
  for (const { name } of groups.flatMap(({ columns }): readonly Column[] => columns))
    if (seen.size === seen.add(name).size) wrong(argument, name, 'each column once');
}

function checkGroup(value: unknown, argument: string): void {
  checkFields(value, ['name', 'columns', 'definitions', 'cells', 'of'], argument);
  const { name, columns, definitions, cells, of = 'pathways' } = value as ColumnGroup;
  checkText(name, `${argument}.name`);
  checkWord(of, ['pathways', 'programs'], `${argument}.of`);
  checkFunction(cells, `${argument}.cells`);
  checkEach(columns, `${argument}.columns`, checkColumn);
  if (definitions !== undefined) checkEach(definitions, `${argument}.definitions`, checkEdition);
}

function checkEdition(value: unknown, argument: string): void {
  checkObject(value, argument);
  const { id, edition } = value as { readonly id: unknown; readonly edition: unknown };
  checkText(id, `${argument}.id`);
  checkText(edition, `${argument}.edition`);
}

function checkColumn(value: unknown, argument: string): void {
  checkObject(value, argument);
  const { name, kind, parts = 1 } = value as Column;
  checkText(name, `${argument}.name`);
  if (!columnKinds.includes(kind)) wrong(`${argument}.kind`, kind, `one of ${columnKinds.join(', ')}`);
  if (!Number.isSafeInteger(parts) || parts < 1)
    wrong(`${argument}.parts`, parts, 'a whole number, 1 or more', 'bad-count');
}

/** What a group says of what it is asked about, each column in its place. */
export function cellsOf<S>({ columns, cells }: Group<S>, surveyed: S): Row {
  const found = called('options.columns', () => cells(surveyed));
  checkObject(found, 'options.columns');
  return Object.fromEntries(columns.map(({ name }) => [name, found[name] ?? null]));
}
