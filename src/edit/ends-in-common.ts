/** What two lists have in common at their ends. */

/** How many items are the same at the beginning of both and, behind these, at the end. Cost: these items. */
export function endsInCommon(
  one: readonly unknown[],
  other: readonly unknown[],
): { readonly start: number; readonly end: number } {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start++;
  let end = 0;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return { start, end };
}
