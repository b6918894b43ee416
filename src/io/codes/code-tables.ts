/** The tables of codes at hand. */

import type { CodeTable } from './code-table.js';
import type { Crosswalk } from './crosswalks.js';

/** What is absent is not checked. */
export interface CodeTables {
  readonly cip?: CodeTable;
  readonly soc?: CodeTable;
  readonly onet?: CodeTable;
  readonly naics?: CodeTable;
  /** From SOC 2010 to SOC 2018. */
  readonly socChanges?: Crosswalk;
  /** From CIP 2020 to SOC 2018. */
  readonly cipSoc?: Crosswalk;
}
