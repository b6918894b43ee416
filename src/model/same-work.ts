/** Work that is the same, however it is written: occupations by their codes, clusters by their words. */

import type { OccupationId } from '../base/ids.js';
import { rowsIn } from './index-system.js';
import type { Occupation } from './occupation.js';
import { rowsNaming } from './rows-by-key.js';
import type { PathwaySystem } from './system.js';

/** A cluster whatever its writing: case, blanks, hyphens, composed letters, "&" for "and". */
export function clusterKey(cluster: string): string {
  return cluster
    .normalize()
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

/**
 * What an occupation is known by: its id, and its SOC code with the edition. The code of a group names many occupations, and
 * tells none of them.
 */
export function occupationMarks({ id, soc }: Occupation): string[] {
  return [`id ${id}`, ...(soc && !soc.code.endsWith('0') ? [`soc ${soc.edition} ${soc.code}`] : [])];
}

/** The occupations of a document that are one of some: the same row, or another one of the same code. */
export function occupationsAlike(
  system: PathwaySystem,
  ids: readonly OccupationId[] = [],
): readonly Occupation[] {
  const marked = rowsIn(system, 'occupations', occupationMarks);
  const listed = rowsNaming(
    marked,
    ids.map((id) => `id ${id}`),
  );
  return rowsNaming(marked, listed.flatMap(occupationMarks));
}

/** Whether the codes of two occupations leave open that they are one: a group holds the other, or the editions differ. */
export function mayBeOne({ soc: one }: Occupation, { soc: other }: Occupation): boolean {
  if (!one?.code || !other?.code) return false;
  if (one.edition !== other.edition) return one.code.slice(0, 2) === other.code.slice(0, 2);
  const [a, b] = [groupOf(one.code), groupOf(other.code)];
  return a.startsWith(b) || b.startsWith(a);
}

/** A SOC code without the zeros at its end, which stand for all that is in a group. */
function groupOf(code: string): string {
  return code.endsWith('0') ? groupOf(code.slice(0, -1)) : code;
}
