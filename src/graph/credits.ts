/** Credits as whole numbers, so that sums of them are exact. */

const parts = 1000;

/** Credits in thousandths; `creditsOf` makes credits of them again. */
export function thousandths(credits: number): number {
  return Math.round(credits * parts);
}

/** The credits of so many thousandths. */
export function creditsOf(thousandths: number): number {
  return thousandths / parts;
}
