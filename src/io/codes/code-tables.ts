/** The tables of codes that a caller has. */

import { checkList, checkObject } from '../../base/arguments.js';
import { type CodeTable, checkCodeTable } from './code-table.js';
import { type Crosswalk, checkCrosswalk } from './crosswalks.js';

/** What is absent is not checked. */
export interface CodeTables {
  readonly cip?: CodeTable;
  readonly soc?: CodeTable;
  readonly onet?: CodeTable;
  readonly naics?: CodeTable;
  /** From SOC 2010 to SOC 2018. */
  readonly socChanges?: Crosswalk;
  /** From one O*NET-SOC taxonomy to the next, in any order. */
  readonly onetChanges?: readonly Crosswalk[];
  /** From CIP 2020 to SOC 2018. */
  readonly cipSoc?: Crosswalk;
}

/** Tables of codes: each that is there, is one. */
export function checkCodeTables(value: unknown, argument: string): asserts value is CodeTables {
  checkObject(value, argument);
  const { cip, soc, onet, naics, socChanges, onetChanges = [], cipSoc } = value as CodeTables;
  checkList(onetChanges, `${argument}.onetChanges`);
  for (const crosswalk of onetChanges) checkCrosswalk(crosswalk, `${argument}.onetChanges`);
  for (const [name, table] of Object.entries({ cip, soc, onet, naics }))
    if (table !== undefined) checkCodeTable(table, `${argument}.${name}`);
  for (const [name, crosswalk] of Object.entries({ socChanges, cipSoc }))
    if (crosswalk !== undefined) checkCrosswalk(crosswalk, `${argument}.${name}`);
}
