/** What prices are for: the types of direct costs, and what limits a price to some people or times. */

import { isNode, type Json, listed } from '../../../base/json.js';
import type { Fields } from '../schema/form.js';
import { lastPart, prefixed } from '../schema/spelling.js';
import { alignmentOf } from '../values/alignment.js';
import { readTexts, saysNothing } from '../values/text.js';

/** The parts of a cost. */
export type Part = 'tuition' | 'fees' | 'books' | 'other';

/** What this library calls costs for which CTDL has no type: tools, uniforms and whatever else has to be paid. */
const otherCosts = 'urn:career-pathways:other-costs';

/** The concepts of `ceterms:CostType` that everybody pays, by the part of a cost that each is. */
export const partOf: { readonly [type: string]: Part } = {
  Tuition: 'tuition',
  EnrollmentFee: 'fees',
  Application: 'fees',
  GraduationFee: 'fees',
  MixedFees: 'fees',
  ProcessingFee: 'fees',
  ProgramSpecificFee: 'fees',
  ScoringFee: 'fees',
  StudentServicesFee: 'fees',
  TechnologyFee: 'fees',
  LearningResource: 'books',
  BackgroundCheck: 'other',
  Consumables: 'other',
  Equipment: 'other',
  StandaloneAssessment: 'other',
  [lastPart(otherCosts)]: 'other',
};

/** Those that are paid by choice or in a case alone: no part of what everybody pays. */
const beside: ReadonlySet<string> = new Set([
  'OptionalCharges',
  'ReexaminationFee',
  'RenewalFee',
  'ReschedulingFee',
]);

/** The type of a sum of all of them. */
export const aggregate = 'AggregateCost';

/** The type under which a part is written that no profile has. Without tuition, fees are those of enrolling. */
export function typeOf(part: Part, { tuition }: Fields): string {
  if (part === 'fees') return tuition === undefined ? 'costType:EnrollmentFee' : 'costType:MixedFees';
  return { tuition: 'costType:Tuition', books: 'costType:LearningResource', other: otherCosts }[part];
}

/** When a price holds: prices that differ in this are not added up. */
export const dates = /^(?:approximate)?(?:start|end)date$/i;
/** What makes a price one for some people, in a place, in a case or for a while: it is not what the thing costs. */
const limits = /^(?:audienceType|condition|jurisdiction|paymentPattern|region|residencyType)$/;

/** Whether a price is one for some people, in a place, in a case or for a while. */
export function isForSome(profile: Json): boolean {
  return Object.entries(isNode(profile) ? profile : {}).some(
    ([key, value]) =>
      limits.test(lastPart(key)) && !saysNothing(value) && !listed(value).every((each) => isEverywhere(each)),
  );
}

function isEverywhere(value: Json): boolean {
  return (
    isNode(value) &&
    Object.keys(value).some(
      (key) => lastPart(key) === 'globalJurisdiction' && JSON.stringify(value[key]).includes('true'),
    )
  );
}

/** The properties of prices that tell when these hold, which is kept. */
export function datesOfPrices(value: Json): string[] {
  return listed(value).flatMap((item) =>
    Object.keys(isNode(item) ? item : {})
      .filter((key) => dates.test(lastPart(key)))
      .map(prefixed),
  );
}

/** The concepts that a profile has as its types of direct cost; a type that is not known is one all the same. */
export function typesOf(profile: Json): string[] {
  return Object.entries(isNode(profile) ? profile : {}).flatMap(([key, value]) =>
    /^(?:directC|c)ostType$/.test(lastPart(key)) ? listed(value).map(typeIn) : [],
  );
}

function typeIn(item: Json): string {
  const { node, nodeName, code } = alignmentOf(item, undefined);
  const word = node ?? nodeName ?? code ?? readTexts(item, undefined)?.texts.text;
  if (word === undefined) return saysNothing(item) ? '' : JSON.stringify(item);
  const name = lastPart(word).replaceAll(' ', '').toLowerCase();
  const known = [...Object.keys(partOf), ...beside, aggregate];
  return known.find((each) => each.toLowerCase() === name) ?? word;
}

/** Whether a price is paid by choice or in a case alone. */
export function isBeside(types: readonly string[]): boolean {
  return types.length > 0 && types.every((type) => beside.has(type));
}
