/** Durations as people say them. */

import type { LanguageWords } from '../texts/language-texts.js';

/** ISO 8601 in whole years, months, weeks, days or hours, as the model has it. */
const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/;

/** Years, months, weeks, days and hours of a duration; nothing for a text that is none in whole numbers. */
function countsIn(text: string): number[] {
  const counts = shape.exec(text)?.slice(1) ?? [];
  return counts.some((count) => count !== undefined) ? counts.map((count) => Number(count ?? 0)) : [];
}

/** About how many days a duration has, to compare it with others; 0 for a text that is none. */
export function daysAbout(text: string): number {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0] = countsIn(text);
  return years * 365 + months * 30 + weeks * 7 + days + hours / 24;
}

/** Durations after each other as one. */
export function durationsTogether(texts: readonly string[]): string {
  const all = texts.map(countsIn);
  const sum = (at: number) => all.reduce((total, counts) => total + (counts[at] ?? 0), 0);
  const months = sum(1);
  const parts = { Y: sum(0) + Math.floor(months / 12), M: months % 12, W: sum(2), D: sum(3) };
  const days = Object.entries(parts).flatMap(([unit, count]) => (count === 0 ? [] : `${count}${unit}`));
  return `P${days.join('')}${sum(4) === 0 ? '' : `T${sum(4)}H`}`;
}

/** `P1Y6M` as `1 year and 6 months`; `undefined` for a text that is no duration in whole numbers. */
export function durationText(text: string, { and, durations }: LanguageWords['basics']): string | undefined {
  const counts = shape.exec(text)?.slice(1) ?? [];
  const parts = counts.flatMap((count, at) => (count === undefined ? [] : durations[at]!(Number(count))));
  return parts.length > 0 ? and(parts) : undefined;
}
