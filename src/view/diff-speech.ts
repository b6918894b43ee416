/** How a report of changes speaks: what things are called in both versions, and values in words. */

import { checkFields } from '../base/arguments.js';
import { isList, isNode, type Json } from '../base/json.js';
import { insideSentence } from '../base/sentence.js';
import type { StrandedReport } from '../edit/stranded/stranded-report.js';
import type { Goal } from '../graph/goal.js';
import { checkSystem } from '../model/check-arguments.js';
import { links } from '../model/links.js';
import { lookUp } from '../model/references.js';
import type { Money } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, type Ref, tables } from '../model/tables.js';
import { titlesIn } from '../model/title-of.js';
import { basics } from '../texts/en/basics.js';
import { determinations } from '../texts/en/determinations.js';
import { diffs } from '../texts/en/diffs.js';
import { requirements } from '../texts/en/requirements.js';
import { things } from '../texts/en/things.js';
import { vocabularies } from '../texts/en/vocabularies.js';
import type { LanguageTexts, LanguageWords } from '../texts/language-texts.js';
import { durationText } from './duration-text.js';
import { vocabulariesOf } from './field-vocabularies.js';
import { own } from './own.js';
import { checkLanguage } from './speech.js';

/** What `diffText` and `diffMarkdown` can be asked with. */
export interface DiffTextOptions {
  /** The two versions: things are called by their titles. Absent: by their ids. */
  readonly before?: PathwaySystem;
  readonly after?: PathwaySystem;
  /** What becomes of learners, to be told with it. */
  readonly stranded?: StrandedReport;
  /** The texts of a language, such as `es` of `career-pathways/texts/es`. Absent: English. */
  readonly texts?: LanguageTexts;
}

type Words = Pick<
  LanguageWords,
  'basics' | 'determinations' | 'diffs' | 'requirements' | 'things' | 'vocabularies'
>;

/** Words, and what things are called. */
export interface DiffSpeech {
  readonly words: Words;
  readonly texts?: LanguageTexts | undefined;
  /** By its id after. */
  readonly name: (ref: Ref) => string;
  /** A title in quotes, or words for a thing that has none. */
  readonly quoted: (ref: Ref) => string;
  /** The same for the version before. */
  readonly before: Omit<DiffSpeech, 'before'>;
}

/** Checks the options of a report, and how it speaks by them. */
export function diffSpeech(options: DiffTextOptions, fields: readonly string[]): DiffSpeech {
  checkFields(options, fields);
  const { texts } = options;
  if (texts !== undefined) checkLanguage(texts);
  const words: Words = texts ?? { basics, determinations, diffs, requirements, things, vocabularies };
  const known = (side: 'before' | 'after') => {
    const system = options[side];
    if (system === undefined) return [];
    checkSystem(system, `options.${side}`);
    return [{ has: lookUp(system), title: titlesIn(system, texts?.language, words.things) }];
  };
  const [was, is] = [known('before'), known('after')];
  const speaking = (sides: typeof was) => {
    const name = (ref: Ref) => sides.find(({ has }) => has(ref))?.title(ref) ?? ref.id;
    const quoted = (ref: Ref) => {
      const title = name(ref);
      return title.startsWith(`${words.things.kind(ref.kind)} `) ? title : `"${title}"`;
    };
    return { words, ...(texts && { texts }), name, quoted };
  };
  return { ...speaking([...is, ...was]), before: speaking([...was, ...is]) };
}

/** A goal with its kind: the credential "Nursing assistant". */
export function goalWords(goal: Goal, { quoted, words }: Omit<DiffSpeech, 'before'>): string {
  const id =
    goal.kind === 'step' ? goal.step : goal.kind === 'credential' ? goal.credential : goal.occupation;
  return `${words.things.kind(goal.kind)} ${quoted({ kind: goal.kind, id })}`;
}

/** A value of a field in words: ids by what they name, codes and amounts as people write them. */
export function valueWords(
  value: Json,
  at: { kind: EntityKind; field: string },
  speech: Omit<DiffSpeech, 'before'>,
): string {
  const { basics: say, diffs: its } = speech.words;
  if (isList(value)) return value.map((each) => valueWords(each, at, speech)).join(', ') || its.emptyList;
  if (typeof value === 'boolean') return value ? its.yes : its.no;
  if (typeof value === 'string') return named(value, at, speech) ?? textWords(value, at, speech);
  if (!isNode(value)) return String(value);
  const { amount, currency, kind, id, code, edition, title, scheme, value: written } = value;
  if (typeof amount === 'number' && typeof currency === 'string') return say.money(value as unknown as Money);
  if (Object.keys(value).length === 2 && typeof kind === 'string' && typeof id === 'string')
    return speech.quoted({ kind: kind as Ref['kind'], id });
  if (typeof code === 'string' && typeof edition === 'string')
    return [code, ...(typeof title === 'string' ? [title] : []), `(${edition})`].join(' ');
  if (Object.keys(value).length === 2 && typeof scheme === 'string' && typeof written === 'string')
    return `${scheme} ${written}`;
  const parts = Object.entries(value).map(([field, part]) => {
    const inside = { kind: at.kind, field: `${at.field}/${field}` };
    return `${speech.words.things.field(field, at.field)} ${valueWords(part, inside, speech)}`;
  });
  return parts.length > 1 ? `(${parts.join('; ')})` : parts.join('');
}

/** A word of a vocabulary by its name, a day and a duration as people say them; other texts as they are. */
function textWords(
  value: string,
  { kind, field }: { kind: EntityKind; field: string },
  { words: { basics: say, vocabularies: names } }: Omit<DiffSpeech, 'before'>,
): string {
  const name = vocabulariesOf(kind, field)
    .map((vocabulary) => own<string>(names[vocabulary], value))
    .find((each) => each !== undefined);
  if (name !== undefined) return insideSentence(name);
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(value)) return say.day(value);
  return durationText(value, say) ?? say.word(value);
}

/** What an id names; `undefined` for other texts. */
function named(
  value: string,
  { kind, field }: { kind: EntityKind; field: string },
  speech: Omit<DiffSpeech, 'before'>,
) {
  const its: { readonly [pattern: string]: string } = links[tables[kind]];
  const [first, ...rest] = field.split('/');
  const ways = [field, `${field}/*`, [first, '*', ...rest].join('/')];
  const target = ways.flatMap((way) => (Object.hasOwn(its, way) ? its[way] : [])).find((to) => to !== 'ref');
  return target === undefined ? undefined : speech.quoted({ kind: target as EntityKind, id: value });
}
