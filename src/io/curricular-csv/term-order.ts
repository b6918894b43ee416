/** Terms whose rows stand in another order than their names tell. */

import { type CellFinding, cellFinding } from '../csv/cell-finding.js';
import type { ReadCourse } from './course-step.js';

/** When a term is, as far as its name tells it: on which scale, and between which points of it. */
interface Told {
  readonly scale: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The seasons in the order of a calendar year. A winter may be at the beginning of its year or at the end. */
const seasons: { readonly [season: string]: readonly [number, number] } = {
  winter: [0, 4],
  spring: [1, 1],
  summer: [2, 2],
  fall: [3, 3],
  autumn: [3, 3],
};

const seasonWord = /(?<!\p{L})(?:winter|spring|summer|fall|autumn)(?!\p{L})/gu;

/**
 * What the name of a term tells: a season of a year, or numbers in a name that others have with other numbers. Seasons
 * of other numbers than years, such as "Fall 1", are not told apart: in many plans a year begins in fall.
 */
function toldBy(name: string): Told | undefined {
  const plain = name.normalize('NFKC').toLowerCase().trim();
  const numbers = (plain.match(/\d+/g) ?? []).map(Number);
  if (numbers.length === 0) return undefined;
  const named = plain.match(seasonWord) ?? [];
  const [year = 0] = numbers;
  if (numbers.length === 1 && year >= 1900 && year < 2100) {
    const [first, last] = seasons[named[0] ?? 'winter'] ?? [0, 4];
    if (named.length < 2) return { scale: 'year', from: [year, first], to: [year, last] };
  }
  const scale = plain.replace(seasonWord, 'season').replace(/\d+(?:st|nd|rd|th)?/g, '#');
  return { scale: `like ${scale}`, from: numbers, to: numbers };
}

/** Whether a point of a scale is after another. */
function isAfter(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/**
 * One note where a term stands below one that is later, by the names of both: plans take terms as they are listed. Bare
 * numbers of terms have their places in a plan by themselves. Cost: the courses.
 */
export function termNotes(courses: readonly ReadCourse[], column = ''): CellFinding[] {
  const rows = new Map<string, number>();
  for (const { step, row } of courses)
    if (step.term !== undefined && !rows.has(step.term)) rows.set(step.term, row);
  if ([...rows.keys()].every((name) => /^(?:[1-9]|[1-5]\d|60)$/.test(name))) return [];
  const latest = new Map<string, { readonly name: string; readonly from: readonly number[] }>();
  for (const [name, row] of rows) {
    const told = toldBy(name);
    if (!told) continue;
    const before = latest.get(told.scale);
    if (before && isAfter(before.from, told.to)) {
      const message = `"${before.name}" stands before "${name}", which its name tells is earlier: a plan takes terms as they are listed. Put the rows in order, or give the terms their periods.`;
      return [cellFinding('term-order', message, { severity: 'warning', row, column, received: name })];
    }
    if (!before || isAfter(told.from, before.from)) latest.set(told.scale, { name, from: told.from });
  }
  return [];
}
