/** How well evidence records support what they are about. */

import { type Grade, weakest } from '../../base/grade.js';
import type { Evidence } from '../../model/evidence.js';

/** Whether a record does not say when it was made, or where it comes from. */
export function isBare({ date, source, publisher, url }: Evidence): boolean {
  return date === undefined || (source ?? publisher ?? url) === undefined;
}

/** How well a record supports what it is about: without date or origin no better than the document itself. */
export function gradeOf(record: Evidence): Grade {
  const { grade = 'documented' } = record;
  // Only an attestation attests.
  const own = grade === 'attested' ? 'documented' : grade;
  return isBare(record) ? (weakest([own, 'declared']) as Grade) : own;
}
