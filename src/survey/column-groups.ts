/** The groups of columns of this library, in the order in which a table has them. */

import type { ColumnGroup } from './column.js';
import { costColumns } from './columns/cost.js';
import { creditsColumns } from './columns/credits.js';
import { doorsColumns } from './columns/doors.js';
import { stackingColumns } from './columns/stacking.js';
import { structureColumns } from './columns/structure.js';
import { wioaColumns } from './columns/wioa.js';

/**
 * Every group. To add one: a file under `columns`, and a line here.
 *
 * @example
 * ```ts
 * import { columnGroups } from 'career-pathways/survey';
 * columnGroups.map(({ name }) => name); // => ['wioa', 'structure', 'stacking', 'doors', 'credits', 'cost']
 * ```
 */
export const columnGroups: readonly ColumnGroup[] = [
  wioaColumns,
  structureColumns,
  stackingColumns,
  doorsColumns,
  creditsColumns,
  costColumns,
];
