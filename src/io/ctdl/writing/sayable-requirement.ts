/** What of a requirement CTDL can say. */

import type { Json } from '../../../base/json.js';
import { foldRequirement } from '../../../model/fold-requirement.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Holds, Lose } from './losses.js';

/** A requirement that can be written; one that names what is not there is left out whole. */
export function sayableRequirement(
  requirement: Requirement,
  way: readonly (string | number)[],
  holds: Holds,
  lose: Lose,
): Json | undefined {
  const dangles = foldRequirement<boolean>(
    requirement,
    (leaf) => {
      switch (leaf.kind) {
        case 'step':
          return !holds('steps', leaf.step);
        case 'credits':
          return leaf.of.some((step) => !holds('steps', step));
        case 'credential':
          return !holds('credentials', leaf.credential);
        case 'competency':
          return !holds('competencies', leaf.competency);
        case 'experience':
          return leaf.occupation !== undefined && !holds('occupations', leaf.occupation);
        default:
          return false;
      }
    },
    (_, parts) => parts.includes(true),
  );
  if (dangles) {
    lose('not-there', way);
    return undefined;
  }
  let zero = false;
  const now = foldRequirement<Requirement>(
    requirement,
    (leaf) => leaf,
    (group, of) => {
      if (group.kind !== 'some') return { ...group, of };
      zero ||= group.least === 0;
      return group.least === 0 ? { kind: 'all', of: [] } : { ...group, of };
    },
  );
  if (zero) lose('asks-nothing', way);
  return now as unknown as Json;
}
