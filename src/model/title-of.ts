/** What a thing of a document is called, in a language. */

import { checkFields, checkObject, checkText, holds, wrong } from '../base/arguments.js';
import { checkSystem } from './check-arguments.js';
import type { Entity } from './entity.js';
import type { PathwaySystem } from './system.js';
import { type Ref, tables } from './tables.js';
import { type Find, finderIn, nameOf } from './thing-names.js';
import { type ThingWords, thingWords } from './thing-words.js';

/** What `titleOf` can be asked with. */
export interface TitleOfOptions {
  /** A BCP 47 tag, `es` or `es-MX`; absent: that of `texts`, or of the document. */
  readonly language?: string;
  /** The texts of a language, such as `es` of `career-pathways/texts/es`: words for things without a title. Absent: English. */
  readonly texts?: { readonly language: string; readonly things: ThingWords };
}

/**
 * The title of a thing of a document, in a language where it has one there: by the exact tag, else by the language
 * alone (`es` for `es-MX`), else as the document writes it; words for a thing without a title; its id where there is no
 * such thing.
 *
 * Cost: the rows of its table.
 *
 * @throws PathwayError `bad-system`, `bad-argument`, `wrong-texts`.
 *
 * @example
 * ```ts
 * import { es } from 'career-pathways/texts/es';
 * import { titleOf } from 'career-pathways/view';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'cna', title: 'Nursing assistant', kind: 'course', translations: { es: { title: 'Auxiliar de enfermería' } } }],
 * } as const;
 * titleOf(system, { kind: 'step', id: 'cna' }, { language: 'es-MX' }); // => 'Auxiliar de enfermería'
 * titleOf({ ...system, entries: [{ id: 'e', pathway: 'p', step: 'cna' }] }, { kind: 'entry', id: 'e' }, { texts: es });
 * // => 'la entrada a "Auxiliar de enfermería"'
 * ```
 */
export function titleOf(system: PathwaySystem, ref: Ref, options: TitleOfOptions = {}): string {
  checkSystem(system);
  checkObject(ref, 'ref');
  checkText(ref.kind, 'ref.kind');
  checkText(ref.id, 'ref.id');
  checkFields(options, ['language', 'texts']);
  const { language, texts } = options;
  if (language !== undefined) checkText(language, 'options.language');
  if (texts !== undefined && !holds(() => typeof texts.language === 'string' && !!texts.things.kind))
    wrong(
      'options.texts',
      texts,
      'the texts of a language, such as those of career-pathways/texts/es',
      'wrong-texts',
    );
  return titlesIn(system, language ?? texts?.language, texts?.things)(ref);
}

/** Answers for the titles of a document: each of its tables is looked up once. */
export function titlesIn(
  system: PathwaySystem,
  language?: string,
  things: ThingWords = thingWords,
): (ref: Ref) => string {
  const find = apart(translating(finderIn(system), language), things);
  return ({ kind, id }) => {
    if (kind === 'system') return system.title;
    if (!Object.hasOwn(tables, kind)) return id;
    return nameOf(kind, id, find, things) ?? id;
  };
}

/** Looks entities up, with the title that they have in a language where they have one in it. */
function translating(find: Find, language: string | undefined): Find {
  if (language === undefined) return find;
  return (kind, id) => {
    const row = find(kind, id);
    const title = translated(row, language);
    return row && title !== undefined ? { ...row, title } : row;
  };
}

/** Looks entities up, those that readers of other formats call `Untitled` with the end of their id: it tells them apart. */
function apart(find: Find, { untitled }: ThingWords): Find {
  return (kind, id) => {
    const row = find(kind, id);
    const isUntitled = row && 'title' in row && row.title === 'Untitled';
    return isUntitled ? { ...row, title: untitled([...id].slice(-8).join('')) } : row;
  };
}

/** The title or name of a row in a language; `undefined` where it has none in it. */
function translated(row: Entity<string> | undefined, language: string): string | undefined {
  const { translations } = row ?? {};
  if (!translations) return undefined;
  const tags = [language, language.split('-')[0] ?? language].map((tag) => tag.toLowerCase());
  const found = tags.flatMap((tag) =>
    Object.entries(translations).flatMap(([key, texts]) => (key.toLowerCase() === tag ? [texts] : [])),
  );
  const titles = found.flatMap(({ title, name }) => title ?? name ?? []);
  return titles.find((title) => title.trim() !== '');
}
