/** Credits as whole numbers, so that sums of them are exact. */

/** Credits in thousandths. Divide a sum by 1,000 to get credits again. */
export function thousandths(credits: number): number {
  return Math.round(credits * 1000);
}
