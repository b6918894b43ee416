/** Everything that the library says to a person, in one language. */

import type { Texts } from '../definitions/engine/texts.js';
import type { vocabularies } from '../model/vocabularies.js';
import type { basics } from './en/basics.js';
import type { determinations } from './en/determinations.js';
import type { diffs } from './en/diffs.js';
import type { findings } from './en/findings.js';
import type { maps } from './en/maps.js';
import type { nextSteps } from './en/next-steps.js';
import type { partnerships } from './en/partnerships.js';
import type { reports } from './en/reports.js';
import type { requirements } from './en/requirements.js';
import type { systems } from './en/systems.js';
import type { things } from './en/things.js';

/** The name of each word of each vocabulary. */
export type VocabularyNames = {
  readonly [V in keyof typeof vocabularies]: { readonly [W in keyof (typeof vocabularies)[V]]: string };
};

/** The words around the texts of definitions: those of English say what each of them is. */
export interface LanguageWords {
  readonly basics: typeof basics;
  readonly things: typeof things;
  readonly requirements: typeof requirements;
  readonly nextSteps: typeof nextSteps;
  readonly determinations: typeof determinations;
  readonly systems: typeof systems;
  readonly partnerships: typeof partnerships;
  readonly findings: typeof findings;
  readonly diffs: typeof diffs;
  readonly maps: typeof maps;
  readonly reports: typeof reports;
  /** The name of each word of each vocabulary, as `vocabularies` of `career-pathways/model` has it in English. */
  readonly vocabularies: VocabularyNames;
}

/**
 * All texts of one language: `en` from `career-pathways/texts/en`, `es` from `career-pathways/texts/es`. Views take it
 * instead of English. For a definition of your own, add its texts: `{ ...es, definitions: { ...es.definitions, ours } }`.
 */
export interface LanguageTexts extends LanguageWords {
  /** A BCP 47 tag; titles are taken in this language where the document has them in it. */
  readonly language: string;
  /** The texts of definitions, by the id of the definition. */
  readonly definitions: { readonly [definition: string]: Texts };
}

/** The same keys with texts in another language; what is no text for people (an id, an effort) stays. */
export type Translated<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends string
    ? string
    : { readonly [K in keyof T]: K extends 'definition' | 'effort' ? T[K] : Translated<T[K]> };

/** The propositions of a definition in another language, which also says how this library reads them. */
export type TranslatedPropositions<T> = {
  readonly [P in keyof T]: Translated<T[P]> & { readonly ours?: string };
};
