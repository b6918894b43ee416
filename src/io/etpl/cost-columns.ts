/** Which columns of a list are what has to be paid for a program: no part of it alone, and no price of a credit or a year. */

import { type Column, otherColumns } from './column-words.js';

/** All there is to pay. */
const totalCostWords = [
  /^(?:total|overall) ?(?:program |training |course )?(?:costs?|price|charges)\b/,
  /^(?:program|training|course)? ?(?:total )?(?:costs?|price)(?: total)?$/,
];

/** A part of what is to pay; each at most once, so that the same is not added twice. */
const costPartWords: readonly RegExp[] = [
  /tuition/,
  /fees?\b/,
  /books?/,
  /suppl(?:y|ies)|tools?|materials?/,
  /uniforms?/,
  /\b(?:test|testing|exam|examination|license)\b.*\b(?:cost|fee)s?\b/,
  /^other ?costs?$|^other (?:required )?costs?$/,
];

/** A total by no other name, beside the columns of its parts. */
const plainTotal = /^(?:grand )?total(?: amount| due)?$/;

/** What is paid again and again. */
const rates =
  /\b(?:per|each|annual(?:ly)?|annum|year(?:ly|s)?|yrs?|semesters?|trimesters?|terms?|quarter(?:ly|s)?|month(?:ly|s)?|week(?:ly|s)?|hour(?:ly|s)?|hrs?|credits?|units?)\b/;

/** Money that is given, and what is left to pay after it. */
const given = /\b(?:assistance|grants?|aid|scholarships?|discounts?|reimbursements?|after|net|funding)\b/;

/** Amounts that are counted otherwise than by the dollar. */
const scales =
  /\b(?:0{2,6}s?|x?1000?s?|thousands?|thous|hundreds?|millions?|[km]s?|mil(?:es)?|millones|cents?|centavos|percent(?:age)?|pct|share|portion)\b/;
const otherMoney = new RegExp(
  `\\b(?:pesos?|euros?|pounds?|sterling|yen|yuan|rupees?|francs?|canadian|mexican|foreign|local currency|${'mx mex can mxn cad eur gbp jpy cny inr aud nzd chf brl cop clp ars pen dop gtq hnl crc php krw hkd sgd sek nok dkk pln ils zar jmd bsd htg mxp'.split(' ').join('|')})\\b`,
);

/** What is paid of a price, or said about it, and is not the price. */
const notThePrice =
  /\b(?:deposits?|down payments?|(?:pre)?pa(?:id|yments?|yable)|prepay|installments?|balance|remaining|outstanding|owed|due at|due (?:up ?front|on|by|upon)|up ?front|first|initial|partial|half|minimum|min|maximum|max|lowest|highest|least|most|range|from|starting|up to|averages?|avg|mean|median|free|covered|yn|y n|yes no|type|code|date|status|policy|link|effective|comments?|remarks?|details?|explanation|increases?|change|old|previous|prior|former|last|next|proposed|projected|currency|basis|frequency)\b|^\w+ included/;

/** A column that says how the prices of others are counted. */
const counting =
  /^(?:(?:program|course|training|tuition|cost|price|fees?|amounts?) )*(?:currency|currency code|(?:cost|price|tuition|fees?|amount) (?:units?|type|basis|period|frequency|per|in|scale))$/;

/** Whether amounts in a column are no dollars. */
const isOtherMoney = ({ name, phrase }: Column) =>
  scales.test(phrase) ||
  otherMoney.test(phrase) ||
  /[%\u2030]|(?![$\uff04\ufe69])\p{Sc}|(?<!\p{L})(?!us)\p{L}{1,2}\$/iu.test(name);

/** Prices for those who live elsewhere, and for those who do not. */
const elsewhere = /\b(?:out of|non ?resident)\b/;
const residents = /\b(?:in (?:state|district|county)|residents?)\b/;

/**
 * The column of the total; else the parts, where tuition is among them and each is one column. None where a part is
 * charged by the credit or the year alone, or in thousands or in other money, or is but a deposit, or residents and others
 * have columns of their own; none where another column says how prices are counted. A column that names nobody is for
 * everybody, beside one for those who live elsewhere as well.
 */
export function costColumns(columns: readonly Column[]): readonly string[] {
  if (columns.some(({ phrase }) => counting.test(phrase))) return [];
  const isOther = (column: Column) => notThePrice.test(column.phrase) || isOtherMoney(column);
  const isRate = (column: Column) => rates.test(column.phrase) || isOther(column);
  const usable = columns.filter(
    (column) => !otherColumns.test(column.phrase) && !given.test(column.phrase) && !isRate(column),
  );
  const others = columns.filter((column) => elsewhere.test(column.phrase) && !isRate(column));
  const fits = (pattern: RegExp, its: readonly Column[]) => its.filter(({ phrase }) => pattern.test(phrase));
  const isForSome = (pattern: RegExp, its: readonly Column[]) =>
    fits(pattern, others).length > 0 && its.some(({ phrase }) => residents.test(phrase));
  const total = totalCostWords.find((pattern) => fits(pattern, usable).length > 0);
  if (total) {
    const [only, ...more] = fits(total, usable);
    return only && more.length === 0 && !isForSome(total, [only]) ? [only.name] : [];
  }
  const parts = usable.filter(({ phrase }) => costPartWords.some((part) => part.test(phrase)));
  const isPart = (column: Column | undefined) => column !== undefined && parts.includes(column);
  const sums = columns.filter(
    ({ phrase }, at) => plainTotal.test(phrase) && (isPart(columns[at - 1]) || isPart(columns[at + 1])),
  );
  if (sums.length === 1 && !columns.some(isOtherMoney)) return sums.map(({ name }) => name);
  const isTaken = (part: RegExp) => fits(part, parts).length > 0;
  const charged = columns.filter(isRate);
  const isPartial =
    !isTaken(/tuition/) || costPartWords.some((part) => fits(part, charged).length > 0 && !isTaken(part));
  const isDoubled = costPartWords.some(
    (part) => fits(part, parts).length > 1 || isForSome(part, fits(part, parts)),
  );
  return isPartial || isDoubled ? [] : parts.map(({ name }) => name);
}
