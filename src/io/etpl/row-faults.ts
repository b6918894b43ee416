/** Rows that say nothing, whatever the list is about. */

import { headerKey } from '../csv/header-names.js';
import type { ListHeader } from './list-header.js';

/** Why a row says nothing. */
export type RowFault = 'empty-row' | 'torn-row' | 'repeated-header';

/** How the rows below a header are tested; `isTorn` of a row whose quotes do not match. */
export function rowFaults({
  names,
  places,
}: ListHeader): (cells: readonly string[], isTorn: boolean) => RowFault | undefined {
  const keys = [...places.values()].map((place) => ({ place, key: headerKey(names[place] ?? '') }));
  return (cells, isTorn) => {
    if (cells.every((cell) => cell.trim() === '')) return 'empty-row';
    if (isTorn || cells.slice(names.length).some((cell) => cell.trim() !== '')) return 'torn-row';
    const isHeader = keys.every(({ place, key }) => headerKey(cells[place] ?? '') === key);
    return isHeader ? 'repeated-header' : undefined;
  };
}
