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

/** Prices for those who live elsewhere, and for those who do not. */
const elsewhere = /\b(?:out of|non ?resident)\b/;
const residents = /\b(?:in (?:state|district|county)|residents?)\b/;

/**
 * The column of the total; else the parts, where tuition is among them and each is one column. None where a part is
 * charged by the credit or the year alone, or residents and others have columns of their own. A column that names nobody
 * is for everybody, beside one for those who live elsewhere as well.
 */
export function costColumns(columns: readonly Column[]): readonly string[] {
  const isRate = ({ phrase }: Column) => rates.test(phrase);
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
  if (sums.length === 1) return sums.map(({ name }) => name);
  const isTaken = (part: RegExp) => fits(part, parts).length > 0;
  const charged = columns.filter(isRate);
  const isPartial =
    !isTaken(/tuition/) || costPartWords.some((part) => fits(part, charged).length > 0 && !isTaken(part));
  const isDoubled = costPartWords.some(
    (part) => fits(part, parts).length > 1 || isForSome(part, fits(part, parts)),
  );
  return isPartial || isDoubled ? [] : parts.map(({ name }) => name);
}
