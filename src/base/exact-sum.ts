/** Sums of decimal numbers without what the machine adds in the last digits. */

/** The sum of some numbers as they are written, to the finest decimal that one of them has: 0.1 and 0.2 give 0.3. */
export function exactSum(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, each) => total + each, 0);
  // No more decimals than a number of any size can be rounded to.
  return Number(sum.toFixed(Math.min(100, Math.max(0, ...numbers.map(decimalsOf)))));
}

/** How many decimals a number is written with: 2 in 0.25, 7 in 1e-7. */
function decimalsOf(number: number): number {
  const [digits = '', power = '0'] = String(number).split('e');
  return (digits.split('.')[1]?.length ?? 0) - Number(power);
}
