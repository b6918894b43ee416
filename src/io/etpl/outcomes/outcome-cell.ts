/** One cell of a file of outcomes: a number, that it is suppressed, nothing known, or nothing that can be read. */

import { numberOf } from '../../csv/number-cell.js';
import { dollarsIn, plainAmount } from '../amounts-in.js';
import { blankTest, foldedWord } from '../list-row.js';
import type { OutcomeScale, ProviderOutcomesProfile } from './profile.js';

/** What a cell says. */
export type OutcomeCell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly code: 'not-a-number' | 'out-of-range' | 'of-nobody' };

const scales: {
  readonly [scale in OutcomeScale]: {
    readonly read: (text: string) => number | undefined;
    readonly fits: (number: number) => boolean;
    readonly asValue?: (number: number) => number;
  };
} = {
  share: { read: plainAmount, fits: (number) => number <= 1, asValue: percentOf },
  percent: { read: (text) => plainAmount(text.replace(/\s?%$/, '')), fits: (number) => number <= 100 },
  dollars: { read: dollarsIn, fits: () => true },
  people: { read: plainAmount, fits: Number.isSafeInteger },
};

/** A share in percent, by its digits: in binary, a product with 100 would have others. */
function percentOf(share: number): number {
  const [digits, power = '0'] = String(share).split('e');
  return Number(`${digits}e${Number(power) + 2}`);
}

/** How the cells of a file are read. */
export function cellReader(
  profile: ProviderOutcomesProfile,
): (text: string, scale: OutcomeScale) => OutcomeCell {
  const isBlank = blankTest(profile);
  const isSuppressed = suppressedTest(profile);
  return (text, scale) => {
    if (isSuppressed(text)) return { kind: 'suppressed' };
    if (text === '' || isBlank(text)) return { kind: 'blank' };
    const { read, fits, asValue = (number) => number } = scales[scale];
    const number = read(text);
    // Without the sign that a zero can have.
    if (number !== undefined && fits(number)) return { kind: 'number', value: asValue(number + 0) };
    const isNumber = number !== undefined || numberOf(text) !== undefined;
    return { kind: 'unreadable', code: isNumber ? 'out-of-range' : 'not-a-number' };
  };
}

/** Whether a cell stands for what is not published: by its words, or by its number however that is written. */
function suppressedTest({ suppressed = [] }: ProviderOutcomesProfile): (text: string) => boolean {
  const words = new Set(suppressed.map(foldedWord));
  const numbers = new Set(suppressed.map(numberOf).filter((number) => number !== undefined));
  return (text) =>
    words.has(foldedWord(text)) || numbers.has(numberOf(text.replace(/^−/, '-')) ?? Number.NaN);
}
