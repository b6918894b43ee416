/** Durations as people say them. */

import type { LanguageWords } from '../texts/language-texts.js';

/** ISO 8601 in whole years, months, weeks, days or hours, as the model has it. */
const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/;

/** Durations after each other as one, and how many of them were read: those in whole numbers. */
export function durationsTogether(texts: readonly string[]): {
  readonly text: string;
  readonly count: number;
} {
  const read = texts.flatMap((text) => {
    const counts = shape.exec(text)?.slice(1) ?? [];
    return counts.some((count) => count !== undefined) ? [counts.map((count) => Number(count ?? 0))] : [];
  });
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0] = [0, 1, 2, 3, 4].map((at) =>
    read.reduce((sum, counts) => sum + (counts[at] ?? 0), 0),
  );
  const parts = { Y: years + Math.floor(months / 12), M: months % 12, W: weeks, D: days, TH: hours };
  const text = Object.entries(parts).flatMap(([unit, count]) =>
    count === 0 ? [] : unit === 'TH' ? `T${count}H` : `${count}${unit}`,
  );
  return { text: `P${text.join('')}`, count: read.length };
}

/** `P1Y6M` as `1 year and 6 months`; `undefined` for a text that is no duration in whole numbers. */
export function durationText(text: string, { and, durations }: LanguageWords['basics']): string | undefined {
  const counts = shape.exec(text)?.slice(1) ?? [];
  const parts = counts.flatMap((count, at) => (count === undefined ? [] : durations[at]!(Number(count))));
  return parts.length > 0 ? and(parts) : undefined;
}
