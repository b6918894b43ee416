/** Tables to fill in with a spreadsheet: headers, a row of remarks that says what belongs into each column, and a text that says how. */

import { called, checkFields, checkFunction } from '../../base/arguments.js';
import { csvText } from '../../base/csv-text.js';
import { columnsOf } from '../../model/columns.js';
import type { TableName } from '../../model/tables.js';
import { hints } from './template-hints.js';
import type { TableFiles } from './write-tables.js';

/** The name of the text with the instructions. */
const instructionsFile = 'READ-ME-FIRST.txt';

/** What `tableTemplate` can be asked with. */
export interface TableTemplateOptions {
  /** Says each remark, and each paragraph of the instructions, in another language. Absent: English. */
  readonly say?: (english: string) => string;
}

/**
 * Files to fill in: one table for each sheet, whose second row (it begins with `#` and is passed over) says what
 * belongs into each column, and `READ-ME-FIRST.txt`.
 *
 * @example
 * ```ts
 * import { tableTemplate } from 'career-pathways/io/tables';
 * Object.keys(tableTemplate()).length; // => 10
 * tableTemplate()['system.csv'].split('\n')[0]; // => 'format,id,title,region'
 * ```
 */
export function tableTemplate(options: TableTemplateOptions = {}): TableFiles {
  checkFields(options, ['say']);
  const { say: own } = options;
  if (own !== undefined) checkFunction(own, 'options.say');
  const say: Say = (english) => (own ? called('options.say', () => own(english)) : english);
  const sheets = Object.entries(hints).map(([table, columns]) => [
    `${table}.csv`,
    sheet(table as Sheet, columns, say),
  ]);
  return {
    [say(instructionsFile)]: `${instructions.map(say).join('\n\n')}\n`,
    ...Object.fromEntries(sheets),
  };
}

type Say = NonNullable<TableTemplateOptions['say']>;

type Sheet = TableName | 'system';

function sheet(table: Sheet, columns: { readonly [column: string]: string }, say: Say): string {
  const known = columnsOf(table);
  const remarks = Object.entries(columns).map(([name, hint], at) => {
    const words = known.find((column) => column.name === name)?.words;
    return `${at === 0 ? '# ' : ''}${say(hint)}${words ? ` ${words.join(', ')}` : ''}`;
  });
  const rows = [Object.keys(columns), remarks];
  return csvText(
    table === 'system' ? [...rows, ['career-pathways/1', 'my-system', say('Name of your system')]] : rows,
  );
}

/** Paragraph by paragraph. */
const instructions = [
  `HOW TO FILL IN THESE TABLES`,
  `Open the .csv files with a spreadsheet. Each file is a list of one sort of thing, one row for each thing.
Row 1 names the columns: leave it as it is. Row 2 begins with # and says what belongs into each column;
rows that begin with # are passed over, so you may delete them or add your own remarks.`,
  `1. system.csv       Give your system a short name (id) and a title. One row.
2. partners.csv     The organizations: college, American Job Center, employers.
3. occupations.csv  The jobs that the pathway leads to.
4. credentials.csv  The certificates, degrees and licenses that are earned on the way.
5. steps.csv        The courses, programs and trainings, in any order.
6. pathways.csv     One row for each pathway: which steps belong to it.
7. entries.csv      Where people may come in.
8. exits.csv        Where they may leave with something in hand.
9. supports.csv     What helps them: counseling, child care, transportation.`,
  `IDS. The column id holds a short name of your own, such as intro-nursing; it must not stand twice in one file. Where
a column asks for the id of a step, a partner and so on, write it exactly as it stands in that file's id column.`,
  `SEVERAL THINGS IN ONE CELL are parted by semicolons: intro; algebra`,
  `REQUIREMENTS (steps.csv and entries.csv, column requires) say what must hold before:
  algebra              the step (or credential) with this id
  algebra; biology     both of them
  algebra or biology   one of them
  level:grade=9        a level: ninth grade
  text:Age 18          something only a person can judge
  nothing              nothing at all is required`,
  `DATES are written 2026-01-15; a year or a month alone will do (2026, 2026-01). AMOUNTS are plain numbers: 1200. If your
spreadsheet turns a date or a code (11-2021, 2022:62) into something else, format the column as text and type it again.`,
  `LEAVE EMPTY what you do not know. Empty means unknown, never no. Delete the files that you do not need, except system.csv.`,
  `When you are done, save every file as CSV (in Excel: "CSV UTF-8"), in the same folder, and run`,
  `  npx career-pathways inspect FOLDER --from tables`,
  `It tells you, by file, row and column, what to mend. Then`,
  `  npx career-pathways check FOLDER --from tables --as-of 2026-11-01`,
  `checks your pathway against the federal definition, clause by clause.`,
];
