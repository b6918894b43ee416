/** What prices are for: the types of direct costs, and what limits a price to some people or times. */

import { isNode, type Json, listed, type Node } from '../../../base/json.js';
import { classesOf } from '../schema/classes.js';
import type { Fields } from '../schema/form.js';
import { lastPart, prefixed } from '../schema/spelling.js';
import { alignmentOf } from '../values/alignment.js';
import { everyText, readTexts, saysNothing } from '../values/text.js';

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

/** Words for prices that are paid again and again. */
const rates =
  /\b(?:per|each|every)\b(?! (?:person|student|participant|learner)\b)|\/ ?(?:cr|unit|hour|hr|term|semester|month|week|year|yr)|\bannual|\b(?:hour|month|week|quarter|year)ly/;
/** Words for those who have a price of their own. */
const some = /\b(?:(?:out of|in) (?:state|district|county)|residents?|members?|veterans?|international)\b/;
/** Words for a time that is mostly not all of it: in a name alone. */
const times = /(?<!\b(?:short|long) )\b(?:semester|trimester|term|quarter|month|(?:credit|clock) hour)s?\b/;
/** Words for what is paid beside the thing itself, and for the thing itself or all of it. */
const parts =
  /\b(?:fees?|\w*books?|suppl(?:y|ies)|tools?|materials?|uniforms?|equipment|parking|insurance|deposit)\b/;
const wholes =
  /\b(?:tuition|total|inclu\w+)\b|\b(?:courses?|programs?|training|class|enroll?ment|registration) (?:fee|cost|price)/;

/** What is said of a price under a key: in lower case, without hyphens. */
function wordsOf(profile: Json, wanted: 'name' | 'description'): string {
  const texts = Object.entries(isNode(profile) ? profile : {}).flatMap(([key, value]) =>
    lastPart(key) === wanted ? everyText(value) : [],
  );
  return texts.join('; ').toLowerCase().replaceAll('-', ' ');
}

/** Whether the name of a price, or without one its description, tells that it is for something beside the thing itself. */
export function isPartByName(profile: Json, node: Node): boolean {
  const words = wordsOf(profile, 'name') || wordsOf(profile, 'description');
  if (!parts.test(words)) return false;
  if (/\b(?:not|excl\w+|deposit)\b/.test(words)) return true;
  const isTest = classesOf(node['@type'] ?? node['type']).includes('AssessmentProfile');
  return !wholes.test(words) && !(isTest && /\b(?:exam|test|assess)/.test(words));
}

/** Whether the words of a price tell that it is one for some people, or for a credit or a term. */
function isForSomeByName(profile: Json): boolean {
  const name = wordsOf(profile, 'name');
  const description = wordsOf(profile, 'description');
  const total = /\btotal\b/;
  // A description of all there is to pay may tell how it comes about.
  const words = total.test(description) ? name : `${name}; ${description}`;
  return rates.test(words) || some.test(words) || (times.test(name) && !total.test(name));
}

/** Whether a price is one for some people, in a place, in a case or for a while. */
export function isForSome(profile: Json): boolean {
  if (isForSomeByName(profile)) return true;
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
