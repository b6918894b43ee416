/** Amounts of money, as English and Spanish write them in the United States. */

/** `$1,250.50`; another currency by its code: `1,250.50 CAD`. */
export function moneyText({
  amount,
  currency,
}: {
  readonly amount: number;
  readonly currency: string;
}): string {
  const [whole = '', cents] = String(amount).split('.');
  const grouped = /^\d+$/.test(whole) ? inThousands(whole) : whole;
  const number = cents === undefined ? grouped : `${grouped}.${cents.padEnd(2, '0')}`;
  return currency === 'USD' ? `$${number}` : `${number} ${currency}`;
}

/** Digits with a comma before each three of the end. */
function inThousands(digits: string): string {
  const head = digits.length % 3;
  const groups = digits.slice(head).match(/.{3}/g) ?? [];
  return [...(head > 0 ? [digits.slice(0, head)] : []), ...groups].join(',');
}
