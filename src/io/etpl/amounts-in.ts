/** Amounts as lists write them: money with its sign and commas, lengths and hours with their units. */

import { numberOf } from '../csv/number-cell.js';

/** A number with commas or blanks between groups of three; nothing where it is another, or negative. */
export function plainAmount(written: string): number | undefined {
  const text = written.trim().replace(/(?<=\d)\.$/, '');
  const number = numberOf(
    /^\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/.test(text) ? text.replace(/[,\s]/g, '') : text,
  );
  return number === undefined || number < 0 ? undefined : number;
}

/** What costs more is no price. */
const mostDollars = 1e12;

/** Dollars: `$1,250.00`, `1250`, `USD 1 250`. Ranges, rates and other words are no amount. */
export function dollarsIn(written: string): number | undefined {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/^(?:USD?\s?)?\$?\s?|\s?(?:USD|dollars?)$/gi, '');
  // 1.250 is a dollar and a quarter here, and a thousand and more where points part thousands.
  const amount = /^\d{1,3}\.\d{3}$/.test(text) ? undefined : plainAmount(text);
  return amount !== undefined && amount < mostDollars ? amount : undefined;
}

/** A unit of the calendar, as a letter of ISO 8601. */
type Unit = 'D' | 'W' | 'M' | 'Y';

const units: { readonly [unit: string]: Unit } = {
  d: 'D',
  day: 'D',
  w: 'W',
  wk: 'W',
  week: 'W',
  m: 'M',
  mo: 'M',
  mos: 'M',
  mth: 'M',
  month: 'M',
  y: 'Y',
  yr: 'Y',
  year: 'Y',
};

/** How a number of a list without a unit counts. */
export const lengthUnits = { days: 'D', weeks: 'W', months: 'M', years: 'Y' } as const;

/** A length as an ISO 8601 duration, `zero` for none; whether its unit was written. */
export interface ListedLength {
  readonly duration: string | undefined;
  readonly hasUnit: boolean;
}

/** Reads `16`, `16 weeks`, `6 mos.`, `1.5 years` (18 months); nothing where it is no whole length. */
export function lengthIn(
  written: string,
  usual: keyof typeof lengthUnits = 'weeks',
): ListedLength | undefined {
  const parts = /^(\d[\d.,]*|\.\d+)(?:\s{0,3}|-)([a-z]*)(?:\(s\))?\.?$/i.exec(written.trim());
  const word = parts?.[2]?.toLowerCase() ?? '';
  const unit = word === '' ? lengthUnits[usual] : unitOf(word);
  const number = plainAmount((parts?.[1] ?? '').replace(/^\./, '0.'));
  if (unit === undefined || number === undefined) return undefined;
  const inMonths = unit === 'Y' && !Number.isInteger(number);
  const count = inMonths ? number * 12 : number;
  if (!Number.isSafeInteger(count)) return undefined;
  const duration = count === 0 ? undefined : `P${count}${inMonths ? 'M' : unit}`;
  return { duration, hasUnit: word !== '' };
}

function unitOf(word: string): Unit | undefined {
  const one = [word, word.replace(/s$/, '')].find((each) => Object.hasOwn(units, each));
  return one === undefined ? undefined : units[one];
}

/** Hours: `480`, `1,200 clock hours`. */
export function hoursIn(written: string): number | undefined {
  return plainAmount(written.replace(/\s?(?:(?:clock|contact|total) )?(?:hours?|hrs?\.?)$/i, ''));
}

/** Credits: `60`, `60 credits`, `4.5 credit hours`. */
export function creditsIn(written: string): number | undefined {
  return plainAmount(written.replace(/\s?(?:credits?(?: hours?)?|cr\.?)$/i, ''));
}
