/** What is noted about the courses that courses ask for: those that are not there, and what stands in words instead. */

import { pointer } from '../../base/pointer.js';
import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import type { ReadCourse } from './course-step.js';

/** The notes about all courses, by the ids that there are. */
export function referenceNotes(courses: readonly ReadCourse[], ids: ReadonlySet<string>): CellFinding[] {
  return courses.flatMap(({ references, words, row }, index) => {
    const at = { severity: 'warning' as const, path: pointer(['steps', index, 'requires']), row };
    const dangling = references
      .filter(({ id }) => !ids.has(id))
      .map(({ id, column }) =>
        cellFinding('dangling-id', `There is no course with the id "${id}". Add it, or correct the id.`, {
          ...at,
          column,
        }),
      );
    const unclear = words.map(({ text, column }) => {
      const message = `"${text}" names no course of this list in a way that can be read. It is kept in words, which a person has to decide. Write ids of courses that are all required, parted by semicolons, if it means them.`;
      return cellFinding('unclear-requirement', message, { ...at, column, received: text });
    });
    return [...dangling, ...unclear];
  });
}
