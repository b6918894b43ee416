/** Condition profiles: how CTDL says what programs, courses and credentials require. */

import { append } from '../../../../base/append.js';
import { isList, isNode, type Json, listed, type Node } from '../../../../base/json.js';
import { foldRequirement } from '../../../../model/fold-requirement.js';
import type { Requirement } from '../../../../model/requirement.js';
import type { Timing } from '../../../../model/vocabulary.js';
import type { Source } from '../../fields/field.js';
import { addressOf } from '../../schema/form.js';
import { lastPart, prefixed, termOf } from '../../schema/spelling.js';
import { alignmentOf, type ItemsForm } from '../../values/alignment.js';
import { digest } from '../../values/digest.js';
import { readNumber } from '../../values/number.js';
import { readReferences } from '../../values/references.js';
import { scalarOf } from '../../values/scalar.js';
import { readTexts, saysNothing, textsIn } from '../../values/text.js';
import { nameOfNode, plain, wordsIn } from './condition-values.js';

/** What the profiles of a property require, each by itself, and how they were written. */
export function readProfiles(
  value: Json,
  timing: Timing,
  source: Source,
): { readonly requirements: readonly Requirement[]; readonly as: ItemsForm } {
  const items = listed(value).map((kept) => ({ kept, requirement: timed(ofItem(kept, source), timing) }));
  return {
    requirements: items.map(({ requirement }) => requirement),
    as: {
      list: isList(value),
      items: items.map(({ kept, requirement }) => ({ kept, mark: digest(requirement) })),
    },
  };
}

/** What a profile requires that is one of several conditions: whom it is for limits it too. */
export function readProfile(profile: Node, source: Source): Requirement {
  return ofProfile(profile, source, true);
}

/** The addresses that profiles name, in whatever way. */
export function targetsOf(value: Json): string[] {
  return listed(value).flatMap((item) => {
    const [address] = readReferences(item)?.ids ?? [];
    if (address !== undefined) return [address];
    return Object.entries(isNode(item) ? item : {}).flatMap(([key, inner]) =>
      isTarget(key)
        ? listed(inner).flatMap((each) => alignmentOf(each, undefined).node ?? [])
        : termOf(key) === 'ceterms:alternativeCondition'
          ? targetsOf(inner)
          : [],
    );
  });
}

/** One value: a profile, something that is named, or words. */
function ofItem(item: Json, source: Source, isAlternative = false): Requirement {
  const [address] = readReferences(item)?.ids ?? [];
  const isWords = typeof item === 'string' && /\s/.test(item);
  if (address !== undefined && !isWords) return ofTarget(item, source);
  if (isNode(item) && !Object.hasOwn(item, '@value')) {
    const text = hasProperties(item) ? undefined : textIn(item, source);
    return text === undefined ? ofProfile(item, source, isAlternative) : inWords(text);
  }
  return inWords(textIn(item, source) ?? JSON.stringify(item));
}

/** Whether an object has properties: without a class, it looks like a text by language otherwise. */
function hasProperties(node: Node): boolean {
  return Object.keys(node).some((key) => /:|[a-z][A-Z]/.test(key) || termOf(key) !== undefined);
}

/** A profile: everything it names, whatever it says in words, and one of its alternatives. */
function ofProfile(profile: Node, source: Source, isAlternative: boolean): Requirement {
  const parts: Requirement[] = [];
  const alternatives: Requirement[] = [];
  for (const [key, value] of Object.entries(profile)) {
    if (termOf(key) === 'ceterms:alternativeCondition')
      for (const each of listed(value)) alternatives.push(ofItem(each, source, true));
    else if (isAlternative || !applies.test(lastPart(key))) append(parts, ofProperty(key, value, source));
  }
  const either: readonly Requirement[] =
    alternatives.length > 1 ? [{ kind: 'any', of: alternatives }] : alternatives;
  return (
    together([...parts, ...either]) ??
    inWords(nameIn(profile, source) ?? 'Conditions that the document does not tell')
  );
}

function together(parts: readonly Requirement[]): Requirement | undefined {
  return parts.length > 1 ? { kind: 'all', of: parts } : parts[0];
}

/** What one property of a profile requires. */
function ofProperty(key: string, value: Json, source: Source): Requirement[] {
  if (saysNothing(value)) return [];
  if (isTarget(key)) return listed(value).map((item) => ofTarget(item, source));
  const number = readNumber(value)?.number;
  const name = lastPart(key);
  switch (termOf(key) ?? name) {
    case 'ceterms:minimumAge':
      return [inWords(`At least ${number ?? JSON.stringify(value)} years old`)];
    case 'ceterms:yearsOfExperience':
      return number !== undefined && number >= 0
        ? [{ kind: 'experience', years: number }]
        : [inWords(`Years of experience: ${JSON.stringify(value)}`)];
    case 'ceterms:creditValue':
      return [inWords(`Credits: ${shown(value, source)}`)];
    case 'ceterms:description':
    case 'ceterms:condition':
    case 'ceterms:experience':
    case 'submissionOfDescription':
      return inEveryWord(value, source);
    default:
      return plain.test(name) || weighs.test(name) || number === 0
        ? []
        : [inWords(`${name}: ${shown(value, source)}`)];
  }
}

/** What a condition weighs and costs: nothing that somebody has to meet. */
const weighs = /^(?:weight|estimatedCost|commonCosts)$/;
/** For whom, where and when a condition holds: without it, it is read as one for everybody. */
const applies =
  /^(?:audienceType|audienceLevelType|jurisdiction|dateEffective|expirationDate|approximate(?:DateEffective|ExpirationDate))$/;

/** The properties of profiles that are kept although they bear on what is required: whom it is for, its weight, its cost. */
export function keptBeside(value: Json): string[] {
  return listed(value).flatMap((item) =>
    Object.entries(isNode(item) ? item : {}).flatMap(([key, inner]) => {
      if (termOf(key) === 'ceterms:alternativeCondition') return keptBeside(inner);
      const isBeside = applies.test(lastPart(key)) || weighs.test(lastPart(key));
      return isBeside && !saysNothing(inner) ? [termOf(key) ?? prefixed(key)] : [];
    }),
  );
}

/** Whether a profile asks for something itself and has one alternative alone. */
export function hasSingleAlternative(value: Json): boolean {
  return listed(value).some((item) => {
    const entries = Object.entries(isNode(item) ? item : {});
    const alternatives = entries.flatMap(([key, inner]) =>
      termOf(key) === 'ceterms:alternativeCondition' ? listed(inner) : [],
    );
    return alternatives.length === 1 && entries.some(([key]) => isTarget(key));
  });
}

function isTarget(key: string): boolean {
  return /^target[A-Z]/.test(lastPart(key)) && !/^targetNode/.test(lastPart(key));
}

/** What is named: a step or what stands for it, a credential, a competency; else words. */
function ofTarget(item: Json, source: Source): Requirement {
  const { node: address, nodeName } = alignmentOf(item, source.language);
  if (address === undefined) return inWords(nodeName ?? nameIn(item, source) ?? JSON.stringify(item));
  const step = source.inTable(address, 'steps');
  if (step !== undefined) {
    const of = [step, ...source.standingFor(address)].map(
      (each): Requirement => ({ kind: 'step', step: each }),
    );
    return of.length > 1 ? { kind: 'any', of } : (of[0] as Requirement);
  }
  const credential = source.inTable(address, 'credentials');
  if (credential !== undefined) return { kind: 'credential', credential };
  const competency = source.inTable(address, 'competencies');
  if (competency !== undefined) return { kind: 'competency', competency };
  const { '@id': _, ...there } = source.node(address) ?? {};
  // What has no address of its own is read as if it stood here.
  const isHere = Object.keys(there).length > 0;
  if (isHere && address.startsWith('_:')) return inWords(nameOfNode(there, source) ?? JSON.stringify(there));
  const why = isHere ? 'which is not read as a step' : 'which this document does not hold';
  return inWords(`${nodeName ?? nameOfNode(there, source) ?? nameIn(item, source) ?? address}, ${why}`);
}

/** A requirement whose steps have to be taken at a time. */
function timed(requirement: Requirement, timing: Timing): Requirement {
  if (timing === 'before') return requirement;
  return foldRequirement<Requirement>(
    requirement,
    (leaf) => (leaf.kind === 'step' ? { ...leaf, timing } : leaf),
    (group, of) => ({ ...group, of }),
  );
}

function inWords(text: string): Requirement {
  return { kind: 'text', text };
}

/** Each text of a property by itself; what is no text as it stands. */
function inEveryWord(value: Json, { language }: Source): Requirement[] {
  const texts = textsIn(value, language);
  return (texts.length > 0 ? texts : [JSON.stringify(value)]).map(inWords);
}

function textIn(value: Json, { language }: Source): string | undefined {
  return readTexts(value, language)?.texts.text;
}

function nameIn(value: Json, source: Source): string | undefined {
  return isNode(value) ? (nameOfNode(value, source) ?? addressOf(value)) : undefined;
}

/** A value in words: its texts, its number, what it names, or the JSON that it is. */
function shown(value: Json, source: Source): string {
  const words = listed(value).map((item) => {
    const { node, nodeName } = alignmentOf(item, source.language);
    const said = isNode(item) ? textIn(item, source) : scalarOf(item)?.value;
    if (!isNode(item) || said !== undefined) return said ?? JSON.stringify(item);
    const number = Object.entries(item).find(([key]) => termOf(key) === 'schema:value')?.[1];
    return (
      nodeName ??
      wordsIn(item, source)?.text ??
      scalarOf(number)?.value ??
      (node && lastPart(node)) ??
      (targetsOf([item]).join(', ') || JSON.stringify(item))
    );
  });
  return words.join(', ');
}
