/** Condition profiles: how CTDL says what programs, courses and credentials require. */

import { isList, isNode, type Json, listed, type Node } from '../../../../base/json.js';
import { foldRequirement } from '../../../../model/fold-requirement.js';
import type { Requirement } from '../../../../model/requirement.js';
import type { Timing } from '../../../../model/vocabulary.js';
import type { Source } from '../../fields/field.js';
import { addressOf } from '../../schema/form.js';
import { lastPart, termOf } from '../../schema/spelling.js';
import { alignmentOf, type ItemsForm } from '../../values/alignment.js';
import { digest } from '../../values/digest.js';
import { readNumber } from '../../values/number.js';
import { readReferences } from '../../values/references.js';
import { readTexts, textsIn } from '../../values/text.js';

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
function ofItem(item: Json, source: Source): Requirement {
  const [address] = readReferences(item)?.ids ?? [];
  const isWords = typeof item === 'string' && /\s/.test(item);
  if (address !== undefined && !isWords) return ofTarget(item, source);
  if (isNode(item) && !Object.hasOwn(item, '@value')) {
    const texts = readTexts(item, source.language);
    return texts ? inWords(texts.texts.text) : ofProfile(item, source);
  }
  return inWords(textIn(item, source) ?? JSON.stringify(item));
}

/** A profile: everything it names, and whatever it says in words, or one of its alternatives. */
function ofProfile(profile: Node, source: Source): Requirement {
  const parts: Requirement[] = [];
  const alternatives: Requirement[] = [];
  for (const [key, value] of Object.entries(profile)) {
    if (termOf(key) === 'ceterms:alternativeCondition')
      alternatives.push(...listed(value).map((each) => ofItem(each, source)));
    else parts.push(...ofProperty(key, value, source));
  }
  const own = together(parts);
  if (alternatives.length > 0) return { kind: 'any', of: [...(own ? [own] : []), ...alternatives] };
  return own ?? inWords(nameIn(profile, source) ?? 'Conditions that the document does not tell');
}

function together(parts: readonly Requirement[]): Requirement | undefined {
  return parts.length > 1 ? { kind: 'all', of: parts } : parts[0];
}

/** What one property of a profile requires. */
function ofProperty(key: string, value: Json, source: Source): Requirement[] {
  if (isTarget(key)) return listed(value).map((item) => ofTarget(item, source));
  const number = readNumber(value)?.number;
  switch (termOf(key) ?? lastPart(key)) {
    case 'ceterms:minimumAge':
      return [inWords(`At least ${number ?? JSON.stringify(value)} years old`)];
    case 'ceterms:yearsOfExperience':
      return number !== undefined && number >= 0
        ? [{ kind: 'experience', years: number }]
        : [inWords(`Years of experience: ${JSON.stringify(value)}`)];
    case 'ceterms:creditValue':
      return [inWords(`Credits: ${shown(value)}`)];
    case 'ceterms:description':
    case 'ceterms:condition':
    case 'ceterms:experience':
    case 'submissionOfDescription':
      return inEveryWord(value, source);
    case 'submissionOf':
    case 'residentOf':
      return [inWords(`${lastPart(key)}: ${shown(value)}`)];
    default:
      return [];
  }
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
  const why = source.here(address) ? 'which is not read as a step' : 'which this document does not hold';
  return inWords(`${nodeName ?? nameIn(item, source) ?? address}, ${why}`);
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
  for (const [key, inner] of isNode(value) ? Object.entries(value) : [])
    if (termOf(key) === 'ceterms:name') return textIn(inner, source);
  return isNode(value) ? addressOf(value) : undefined;
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
