/** Constraints: what CTDL says about a condition beside its targets, as leaves of a requirement. */

import type { Json } from '../../../base/json.js';
import { barrierPopulations, type Population, programPopulations } from '../../../model/populations.js';
import type { Requirement, RequirementLeaf } from '../../../model/requirement.js';
import { type Timing, timings } from '../../../model/vocabulary.js';
import { isNode, listed, type Node } from '../form.js';
import type { Source, Target } from '../source.js';
import { lastPart, prefixed, termOf } from '../spelling.js';
import { readTexts } from '../values/text.js';

/** What a constraint says: a leaf by itself, or a mark on the target that it stands beside. */
export type Constrained =
  | { readonly leaf: RequirementLeaf }
  | { readonly credits: number; readonly leaf: RequirementLeaf }
  | { readonly minGrade: number; readonly leaf: RequirementLeaf }
  | { readonly timing: Timing; readonly leaf: RequirementLeaf };

/** A constraint taken apart. */
interface Parts {
  readonly left: readonly string[];
  readonly leftAction?: string;
  readonly comparator?: string;
  readonly right: readonly string[];
  readonly rightAction?: string;
}

/** Reads a constraint; what has no leaf of its own becomes a text, which only a person can decide. */
export function readConstraint(node: Node, source: Source): Constrained {
  const parts = partsOf(node);
  const text: RequirementLeaf = { kind: 'text', text: wordsOf(node, parts) };
  const [property, about, ...more] = parts.left;
  const [first] = parts.right;
  if (property === undefined || first === undefined || parts.right.length > 1 || more.length > 0)
    return { leaf: text };
  const number = numberIn(first);
  if (parts.rightAction !== undefined) return { leaf: text };
  if (parts.leftAction === 'sum') {
    const credits = ['creditValue', 'value'].includes(lastPart(property)) && about === undefined;
    return credits && parts.comparator === 'gteq' && number !== undefined
      ? { credits: number, leaf: text }
      : { leaf: text };
  }
  if (parts.leftAction !== undefined) return { leaf: text };
  return (
    (parts.comparator === 'gteq' && number !== undefined
      ? atLeast(property, about, number, text, source)
      : parts.comparator === 'eq' && about === undefined
        ? exactly(prefixed(property), first, text, source)
        : undefined) ?? { leaf: text }
  );
}

function atLeast(
  property: string,
  about: string | undefined,
  number: number,
  leaf: RequirementLeaf,
  source: Source,
): Constrained | undefined {
  if (prefixed(property) === 'ceterms:yearsOfExperience') {
    if (about === undefined) return number < 0 ? undefined : { leaf: { kind: 'experience', years: number } };
    const occupation = source.inTable(about, 'occupations');
    return occupation === undefined ? undefined : { leaf: { kind: 'experience', years: number, occupation } };
  }
  if (property === 'level' && about !== undefined)
    return { leaf: { kind: 'level', scheme: about, level: number } };
  return property === 'grade points' && about === undefined ? { minGrade: number, leaf } : undefined;
}

function exactly(
  property: string,
  value: string,
  leaf: RequirementLeaf,
  source: Source,
): Constrained | undefined {
  switch (property) {
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

/** A number that is written as JSON writes it. */
function numberIn(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : undefined;
}

function partsOf(node: Node): Parts {
  const parts: {
    left: string[];
    right: string[];
    leftAction?: string;
    comparator?: string;
    rightAction?: string;
  } = { left: [], right: [] };
  for (const [key, value] of Object.entries(node)) {
    const words = listed(value).flatMap(wordOf);
    switch (termOf(key)) {
      case 'ceterms:leftSource':
        parts.left = words;
        break;
      case 'ceterms:rightSource':
        parts.right = words;
        break;
      case 'ceterms:leftAction':
        if (words[0] !== undefined) parts.leftAction = lastPart(words[0]).toLowerCase();
        break;
      case 'ceterms:rightAction':
        if (words[0] !== undefined) parts.rightAction = lastPart(words[0]).toLowerCase();
        break;
      case 'ceterms:comparator':
        if (words[0] !== undefined) parts.comparator = lastPart(words[0]).toLowerCase();
        break;
      default:
    }
  }
  return parts;
}

function wordOf(value: Json): string[] {
  const inner = isNode(value) ? (value['@value'] ?? value['@id']) : value;
  return inner === undefined || inner === null || typeof inner === 'object' ? [] : [String(inner)];
}

/** A constraint in words: its own, or what it compares. */
function wordsOf(node: Node, { left, leftAction, comparator, right, rightAction }: Parts): string {
  for (const wanted of ['ceterms:description', 'ceterms:name'])
    for (const [key, value] of Object.entries(node)) {
      const read = termOf(key) === wanted ? readTexts(value, undefined) : undefined;
      if (read) return read.texts.text;
    }
  const side = (action: string | undefined, words: readonly string[]) =>
    [action && `${action} of`, words.map(lastPart).join(', ')].filter(Boolean).join(' ');
  return [side(leftAction, left), comparator ?? 'compared with', side(rightAction, right)].join(' ').trim();
}

/** A leaf as a constraint; nothing for those that are said otherwise. */
export function writeConstraint(leaf: Requirement, addressOf: Target['addressOf']): Node | undefined {
  switch (leaf.kind) {
    case 'credential':
      return compare(['ceterms:targetCredential'], 'EQ', addressOf('credentials', leaf.credential));
    case 'competency':
      return compare(['ceterms:targetCompetency'], 'EQ', addressOf('competencies', leaf.competency));
    case 'level':
      return compare(['level', leaf.scheme], 'GTEQ', String(leaf.level));
    case 'population':
      return compare(['population'], 'EQ', leaf.population);
    case 'experience': {
      const of = leaf.occupation === undefined ? [] : [addressOf('occupations', leaf.occupation)];
      return compare(['ceterms:yearsOfExperience', ...of], 'GTEQ', String(leaf.years));
    }
    default:
      return undefined;
  }
}

/** The constraint that a sum of credits reaches a number. */
export function sumOfCredits(least: number): Node {
  return { ...compare(['ceterms:creditValue'], 'GTEQ', String(least)), 'ceterms:leftAction': 'array:Sum' };
}

/** The constraints that stand for the marks on a step. */
export function marksOf(minGrade: number | undefined, timing: Timing | undefined): Node[] {
  return [
    ...(minGrade === undefined ? [] : [compare(['grade points'], 'GTEQ', String(minGrade))]),
    ...(timing === undefined ? [] : [compare(['timing'], 'EQ', timing)]),
  ];
}

function compare(left: readonly string[], comparator: string, right: string): Node {
  return {
    '@type': 'ceterms:Constraint',
    'ceterms:leftSource': left,
    'ceterms:comparator': `compare:${comparator}`,
    'ceterms:rightSource': [right],
  };
}
