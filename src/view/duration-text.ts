/** Durations as people say them. */

import type { LanguageWords } from '../texts/language-texts.js';

/** ISO 8601 in whole years, months, weeks, days or hours, as the model has it. */
const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/;

/** `P1Y6M` as `1 year and 6 months`; `undefined` for a text that is no duration in whole numbers. */
export function durationText(text: string, { and, durations }: LanguageWords['basics']): string | undefined {
  const counts = shape.exec(text)?.slice(1) ?? [];
  const parts = counts.flatMap((count, at) => (count === undefined ? [] : durations[at]!(Number(count))));
  return parts.length > 0 ? and(parts) : undefined;
}
