/** What blank cells of requirements say: that nothing is required, or nothing. */

import { type CurriculumColumns, columnPlace, type Line, unreadRequirements } from './layout.js';

const timings = ['before', 'concurrent', 'same-term'] as const;

/** How many cells a line needs so that none of its requirements is cut off. */
export function widthOfRequirements(header: Line, columns: CurriculumColumns): number {
  const places = timings.map((timing) => columnPlace(header, columns, timing));
  return Math.max(...places, unreadRequirements(header, columns).at(-1) ?? -1) + 1;
}

/**
 * Whether a line of so many cells says that nothing is required where its cells of requirements are blank: not where
 * another column asks for something that is not understood, and not where they are cut off.
 */
export function blankSaysNothing(header: Line, columns: CurriculumColumns, width: number): boolean {
  const isRead = columnPlace(header, columns, 'before') >= 0;
  return (
    isRead &&
    unreadRequirements(header, columns).length === 0 &&
    width >= widthOfRequirements(header, columns)
  );
}
