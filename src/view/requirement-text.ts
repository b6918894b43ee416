/** A requirement in words. */

import { checkFields, checkText } from '../base/arguments.js';
import { checkSystem } from '../model/check-arguments.js';
import { checkRequirement } from '../model/check-requirement.js';
import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import { isSecondary } from '../model/is-secondary.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref } from '../model/tables.js';
import { titlesIn } from '../model/title-of.js';
import { basics } from '../texts/en/basics.js';
import { requirements } from '../texts/en/requirements.js';
import type { LanguageTexts, LanguageWords } from '../texts/language-texts.js';
import { checkLanguage } from './speech.js';

/** What `requirementText` can be asked with. */
export interface RequirementTextOptions {
  /** The document: things are called by their titles. Absent: ids as they are. */
  readonly system?: PathwaySystem;
  /** The language of the titles, as a BCP 47 tag; absent: that of `texts`, or of the document. */
  readonly language?: string;
  /** The texts of a language, such as `es` of `career-pathways/texts/es`. Absent: English. */
  readonly texts?: LanguageTexts;
}

/**
 * A requirement in words: with a `system` by the titles of what it asks for, else with ids as they are.
 *
 * @throws PathwayError `bad-argument` for what is not a requirement; `wrong-texts`.
 *
 * @example
 * ```ts
 * import { es } from 'career-pathways/texts/es';
 * import { requirementText } from 'career-pathways/view';
 * const requirement = { kind: 'any', of: [{ kind: 'step', step: 'abe' }, { kind: 'level', scheme: 'grade', level: 9 }] } as const;
 * requirementText(requirement); // => 'step "abe" or level grade 9'
 * requirementText(requirement, { texts: es }); // => 'el paso "abe" o un nivel de grado escolar 9'
 * ```
 */
export function requirementText(requirement: Requirement, options: RequirementTextOptions = {}): string {
  checkRequirement(requirement);
  checkFields(options, ['system', 'language', 'texts']);
  const { system, texts } = options;
  if (system !== undefined) checkSystem(system, 'options.system');
  if (texts !== undefined) checkLanguage(texts);
  const { language = texts?.language } = options;
  if (language !== undefined) checkText(language, 'options.language');
  const name = system ? titlesIn(system, language, texts?.things) : ({ id }: Ref) => id;
  return requirementWords(requirement, name, texts, system && doubtsIn(system, name, texts));
}

/** What is not known of a requirement that asks one thing, in words. */
type Doubts = (leaf: RequirementLeaf) => string | undefined;

/** Answers what a document leaves open of what is asked: credits that do not simply add up, another diploma. */
export function doubtsIn(system: PathwaySystem, name: Namer, { requirements: say }: Words = english): Doubts {
  const steps = new Map(system.steps?.map((step) => [step.id, step]));
  const secondary = new Set(system.credentials?.flatMap(({ id, kind }) => (isSecondary(kind) ? id : [])));
  return (leaf) => {
    if (leaf.kind === 'credential')
      return secondary.size > 1 && secondary.has(leaf.credential) ? say.orEquivalent : undefined;
    if (leaf.kind !== 'credits') return undefined;
    const silent = leaf.of.filter((id) => steps.get(id)?.credits === undefined);
    if (silent.length > 0) return say.creditsUnknown(silent.map((id) => `"${name({ kind: 'step', id })}"`));
    const units = leaf.of.flatMap((id) => (steps.get(id)?.credits ? (steps.get(id)?.creditUnit ?? []) : []));
    return new Set(units).size > 1 ? say.creditsMixed : undefined;
  };
}

/** What a thing is called: its title, or its id. */
type Namer = (ref: Ref) => string;

type Words = Pick<LanguageWords, 'basics' | 'requirements'>;
const english: Words = { basics, requirements };

/** A requirement in words, with what things are called. */
export function requirementWords(
  requirement: Requirement,
  name: Namer,
  words: Words = english,
  doubts?: Doubts,
): string {
  const { all, any, some, nothing, never } = words.requirements;
  return foldRequirement<{ text: string; whole: boolean }>(
    requirement,
    (leaf) => {
      const doubt = doubts?.(leaf);
      const text = leafText(leaf, name, words);
      return { text: doubt === undefined ? text : `${text} (${doubt})`, whole: true };
    },
    (group, parts) => {
      if (leastOf(group) <= 0) return { text: nothing, whole: true };
      if (parts.length === 0) return { text: never, whole: true };
      const inner = parts.map(({ text, whole }) => (whole || parts.length === 1 ? text : `(${text})`));
      if (inner.length === 1 && group.kind !== 'some')
        return { text: inner[0] ?? '', whole: parts[0]?.whole ?? true };
      if (group.kind === 'some') return { text: some(group.least, inner), whole: false };
      return { text: inner.join(group.kind === 'all' ? all : any), whole: false };
    },
  ).text;
}

function leafText(
  leaf: RequirementLeaf,
  name: Namer,
  { basics: { word }, requirements: say }: Words,
): string {
  switch (leaf.kind) {
    case 'step': {
      const { step: id, timing, minGrade } = leaf;
      return say.step(name({ kind: 'step', id }), {
        ...(timing && timing !== 'before' && { timing }),
        ...(minGrade !== undefined && { minGrade }),
      });
    }
    case 'credential':
      return say.credential(name({ kind: 'credential', id: leaf.credential }));
    case 'level':
      return say.level(leaf.scheme, leaf.level);
    case 'competency':
      return say.competency(name({ kind: 'competency', id: leaf.competency }));
    case 'experience':
      return say.experience(
        leaf.years,
        leaf.occupation === undefined ? undefined : name({ kind: 'occupation', id: leaf.occupation }),
      );
    case 'population':
      return say.population(word(leaf.population, 'populations'));
    case 'text':
      return say.decision(leaf.text);
    case 'credits':
      if (leaf.least <= 0) return say.nothing;
      if (leaf.of.length === 0) return say.never;
      return say.credits(
        leaf.least,
        leaf.of.map((step) => `"${name({ kind: 'step', id: step })}"`),
      );
  }
}
