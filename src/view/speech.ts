/** How a view speaks: in which words, by the texts of which definition, and by what it calls things. */

import { checkFields, checkObject, wrong } from '../base/arguments.js';
import { checkTexts, type Texts } from '../definitions/engine/texts.js';
import { checkDetermination } from '../logic/check-determination.js';
import type { Determination } from '../logic/determination.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind } from '../model/tables.js';
import { thingWords } from '../model/thing-words.js';
import { titlesIn } from '../model/title-of.js';
import { basics } from '../texts/en/basics.js';
import { determinations } from '../texts/en/determinations.js';
import { things } from '../texts/en/things.js';
import type { LanguageTexts, LanguageWords } from '../texts/language-texts.js';
import { own } from './own.js';

/** What a thing is called; `undefined`: not known. */
export type NameOf = (kind: string, id: string) => string | undefined;

/** The words that a view of determinations needs. */
export type DeterminationWords = Pick<LanguageWords, 'basics' | 'things' | 'determinations'>;

/** How a view speaks of a determination. */
export interface Speech {
  /** The texts of its definition. */
  readonly texts: Texts;
  readonly words: DeterminationWords;
  readonly name: NameOf;
}

/** What views of determinations can be asked with. */
export interface NamedFrom {
  /** The document: things are called as it calls them in the language of the texts. Absent: as the determination does. */
  readonly system?: PathwaySystem;
}

export const english: DeterminationWords = { basics, things, determinations };

/** Whether texts are those of a whole language. */
function isLanguage(texts: Texts | LanguageTexts): texts is LanguageTexts {
  return Object.hasOwn(texts, 'definitions');
}

/** All texts of a language, as `career-pathways/texts/…` has them. */
export function checkLanguage(value: unknown, argument = 'options.texts'): asserts value is LanguageTexts {
  checkObject(value, argument);
  const { language, basics: its } = value as Partial<LanguageTexts>;
  if (typeof language !== 'string' || typeof its !== 'object')
    wrong(
      argument,
      value,
      'the texts of a language, such as those of career-pathways/texts/es',
      'wrong-texts',
    );
}

/** Options of a view that is given texts before them: texts are no option there. */
export function checkViewOptions(options: unknown, names: readonly string[]): void {
  checkObject(options);
  if (Object.hasOwn(options, 'texts'))
    wrong(
      'options.texts',
      (options as { readonly texts?: unknown }).texts,
      'the texts as the argument before the options',
    );
  checkFields(options, names);
}

/** How to speak of a determination with the texts of its definition, in English, or with those of a language. */
export function speechFor(
  determination: unknown,
  texts: Texts | LanguageTexts,
  { system, argument }: NamedFrom & { readonly argument?: string } = {},
): Speech {
  checkDetermination(determination, argument);
  const { id } = determination.definition;
  checkObject(texts, 'texts');
  if (!Object.hasOwn(texts, 'definition') && !isLanguage(texts))
    wrong(
      'texts',
      texts,
      'the texts themselves, such as wioaTexts or es; options come after them',
      'wrong-texts',
    );
  if (system !== undefined) checkSystem(system, 'options.system');
  if (!isLanguage(texts)) {
    checkTexts(texts, id);
    return { texts, words: english, name: namer(determination, 'en', { system, words: english }) };
  }
  checkLanguage(texts, 'texts');
  const its = own(texts.definitions, id);
  if (!its) wrong(`texts.definitions.${id}`, its, `the texts of the definition "${id}"`, 'wrong-texts');
  checkTexts(its, id);
  return { texts: its, words: texts, name: namer(determination, texts.language, { system, words: texts }) };
}

/** What is known by name: titles of the document in a language, or the names that an answer carries. */
export function namer(
  { names }: Pick<Determination, 'names'>,
  language: string,
  {
    system,
    words,
  }: { readonly system: PathwaySystem | undefined; readonly words: Pick<LanguageWords, 'things'> },
): NameOf {
  if (system) {
    const title = titlesIn(system, language, words.things);
    return (kind, id) => title({ kind: kind as EntityKind, id });
  }
  return (kind, id) => {
    const name = own(own(names, kind) ?? {}, id);
    // What has no title is called by English words there.
    return words.things.kind(kind) !== thingWords.kind(kind) && name?.startsWith(`${thingWords.kind(kind)} `)
      ? undefined
      : name;
  };
}
