/** Constraints, which stand in a condition beside its targets, as leaves of a requirement. */

import type { Node } from '../../../../base/json.js';
import { barrierPopulations, type Population, programPopulations } from '../../../../model/populations.js';
import type { RequirementLeaf } from '../../../../model/requirement.js';
import { type Timing, timings } from '../../../../model/vocabulary.js';
import type { Source } from '../../fields/field.js';
import { lastPart, prefixed, termOf } from '../../schema/spelling.js';
import { numberOf } from '../../values/number.js';
import { readTexts } from '../../values/text.js';
import { ownWord } from '../requirement-forms.js';
import { constraintParts, type Parts } from './constraint-parts.js';

/** What a constraint means: a leaf by itself, or a mark on the target that it stands beside. */
export type Constrained =
  | { readonly leaf: RequirementLeaf }
  /** `open`: the sum is only the least of what is asked for, the leaf has the rest. */
  | { readonly credits: number; readonly leaf: RequirementLeaf; readonly open?: true }
  | { readonly minGrade: number; readonly leaf: RequirementLeaf }
  | { readonly timing: Timing; readonly leaf: RequirementLeaf };

/** Reads a constraint; what has no leaf of its own becomes a text, which only a person can decide. */
export function readConstraint(node: Node, source: Source): Constrained {
  const parts = constraintParts(node);
  const leaf: RequirementLeaf = { kind: 'text', text: [wordsOf(node, parts), ...parts.more].join(', ') };
  if (parts.more.length > 0) return { leaf };
  const [property, about, ...more] = sourcesOf(parts.left);
  const [value] = parts.right;
  const unusual = parts.right.length > 1 || more.length > 0 || parts.rightAction !== undefined;
  if (property === undefined || value === undefined || unusual) return { leaf };
  const compared: Compared = { property, about, value, leaf };
  // Credits beside targets add up, whether or not the constraint says that they do.
  const isSum = parts.leftAction === 'sum' || (!parts.leftAction && lastPart(property) === 'creditValue');
  const read = isSum
    ? sum(compared, parts)
    : parts.leftAction !== undefined
      ? undefined
      : parts.comparator === 'gteq'
        ? atLeast(compared, source)
        : parts.comparator === 'eq' && about === undefined
          ? exactly(compared, source)
          : undefined;
  return read ?? { leaf };
}

/**
 * What a constraint compares: the property first, as RDF keeps no order. The words of this library are the ends of its
 * addresses; documents that it wrote before have the words alone.
 */
function sourcesOf(left: readonly string[]): readonly string[] {
  const [own] = left;
  const isProperty = (each: string) => /^(ceterms|schema):/.test(prefixed(each));
  if (!own?.startsWith(ownWord))
    return [...left.filter(isProperty), ...left.filter((each) => !isProperty(each))];
  const [word = '', scheme] = own.slice(ownWord.length).split(':');
  const more = left.slice(1);
  if (scheme !== undefined) return [word, decoded(scheme), ...more];
  return [word.replace('-', ' '), ...more];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A property that is compared with one value; `leaf` is the constraint in words. */
interface Compared {
  readonly property: string;
  readonly about: string | undefined;
  readonly value: string;
  readonly leaf: RequirementLeaf;
}

/** The property that holds credits; its value is named by itself too. */
const isCreditValue = (name: string | undefined) => name === 'creditValue' || name === 'value';

/** Credits that the targets have to add up to; more than so many, or just so many, is at least as many. */
function sum({ property, about, value, leaf }: Compared, { comparator }: Parts): Constrained | undefined {
  const credits = numberOf(value);
  const isCredits = isCreditValue(lastPart(property)) && about === undefined;
  if (!isCredits || credits === undefined) return undefined;
  if (comparator === 'gteq') return { credits, leaf };
  return comparator === 'gt' || comparator === 'eq' ? { credits, leaf, open: true } : undefined;
}

function atLeast({ property, about, value, leaf }: Compared, source: Source): Constrained | undefined {
  const number = numberOf(value);
  if (number === undefined) return undefined;
  if (prefixed(property) === 'ceterms:yearsOfExperience') {
    if (about === undefined) return number < 0 ? undefined : { leaf: { kind: 'experience', years: number } };
    const occupation = source.inTable(about, 'occupations');
    return occupation === undefined ? undefined : { leaf: { kind: 'experience', years: number, occupation } };
  }
  if (property === 'level' && about !== undefined)
    return { leaf: { kind: 'level', scheme: about, level: number } };
  return property === 'grade points' && about === undefined ? { minGrade: number, leaf } : undefined;
}

function exactly({ property, value, leaf }: Compared, source: Source): Constrained | undefined {
  switch (prefixed(property)) {
    case 'ceterms:targetCredential': {
      const credential = source.inTable(value, 'credentials');
      return credential === undefined ? undefined : { leaf: { kind: 'credential', credential } };
    }
    case 'ceterms:targetCompetency': {
      const competency = source.inTable(value, 'competencies');
      return competency === undefined ? undefined : { leaf: { kind: 'competency', competency } };
    }
    case 'population': {
      const known = Object.hasOwn(barrierPopulations, value) || Object.hasOwn(programPopulations, value);
      return known ? { leaf: { kind: 'population', population: value as Population } } : undefined;
    }
    case 'timing': {
      const timing = timings.find((each) => each === value);
      return timing === undefined ? undefined : { timing, leaf };
    }
    default:
      return undefined;
  }
}

/** A constraint in words: its own, or what it compares. */
function wordsOf(node: Node, { left, leftAction, comparator, right, rightAction }: Parts): string {
  for (const wanted of ['ceterms:description', 'ceterms:name'])
    for (const [key, value] of Object.entries(node)) {
      const read = termOf(key) === wanted ? readTexts(value, undefined) : undefined;
      if (read) return read.texts.text;
    }
  const side = (action: string | undefined, words: readonly string[]) =>
    [action && (actions[action] ?? `${action} of`), words.map(spoken).join(', ')].filter(Boolean).join(' ');
  const compared = comparisons[comparator ?? ''] ?? comparator ?? 'compared with';
  const [property, ...more] = left.map(lastPart);
  const counted = leftAction ?? (property === 'creditValue' ? 'sum' : undefined);
  const isCredits = isCreditValue(property) && more.length === 0 && counted === 'sum';
  if (isCredits && comparator !== undefined) return `${compared} ${side(rightAction, right)} credits`;
  return [side(leftAction, left), compared, side(rightAction, right)].join(' ').trim();
}

/** The last part of an address, or a word as it stands; `creditUnitType` as a person says it. */
function spoken(word: string): string {
  const name = lastPart(word.replace(/[/#]$/, '')) || word;
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : name;
}

/** How a person says what is done with several values. */
const actions: { readonly [action: string]: string } = {
  sum: 'the sum of',
  mean: 'the mean of',
  anyof: 'one of',
  allof: 'all of',
  noneof: 'none of',
};

/** How a person says what a comparator means. */
const comparisons: { readonly [comparator: string]: string } = {
  gteq: 'at least',
  gt: 'more than',
  lteq: 'at most',
  lt: 'less than',
  eq: 'is',
  neq: 'is not',
};
