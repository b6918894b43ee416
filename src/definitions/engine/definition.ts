/** What a definition is: an edition of a text, as elements in the order of the law over named propositions. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { Citation } from '../../logic/citation.js';
import type { AttestationBar, Basis, Extension, InForce } from '../../logic/determination.js';
import type { FactId, Formula } from '../../logic/formula.js';
import type { Attestation } from '../../model/attestation.js';
import type { Evidence } from '../../model/evidence.js';
import type { EntityKind } from '../../model/tables.js';
import type { Dossier } from './dossier.js';
import type { Collector } from './notebook.js';
import type { PathwayDossier } from './subjects.js';

/** Something that can be true or false of a subject, and how evidence for it is collected. */
export interface Proposition<D extends Dossier = PathwayDossier> {
  readonly id: FactId;
  readonly collect: Collector<D>;
  /** Left to judgment: evidence records only inform, an attestation decides. */
  readonly judgment?: boolean;
  /** Whether a record that names it speaks of the subject, rather than of another place; absent: each does. */
  readonly speaksOf?: (record: Evidence, dossier: D) => boolean;
  /** Why an attestation of it does not count, where the law names who decides; absent: whatever office attests it. */
  readonly bars?: (attestation: Attestation) => AttestationBar | undefined;
  /** Words of the law that leave room in it. */
  readonly openTerms?: readonly string[];
  /** Where its rule is written, where that is another place than the element's. */
  readonly citation?: Citation;
  /** What of its rule is this library's reading, in a few words, such as "two kinds of option or more make a range". */
  readonly ours?: string;
}

/** One element of a definition. */
export interface Element {
  readonly id: string;
  readonly citation: Citation;
  /** Each proposition at most once. */
  readonly formula: Formula;
  /** For an element with a condition: it is not engaged when this is false. */
  readonly engagedWhen?: FactId;
}

/** A point on which the text of the law can be read in several ways. */
export interface Reading {
  /** Its name, such as `apprenticeship`. */
  readonly id: string;
  /** The element whose verdict turns on it. */
  readonly element: string;
  /** The proposition that is read in this way or that. */
  readonly fact: FactId;
  /** The ways in which it can be read; the first is this library's, unless the caller chooses another. */
  readonly ways: readonly [string, ...string[]];
}

/** An edition of a definition. `D` is what its collectors look at: the dossier of its subject. */
export interface Definition<D extends Dossier = PathwayDossier> {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  /** For a bill: on no day is it in force, and it is evaluated only where the caller names it in `bills`. */
  readonly standing?: 'bill';
  readonly inForce: InForce;
  readonly authority: readonly Citation[];
  /** When this reading was last checked against the text of the law. */
  readonly textVerifiedOn: CalendarDate;
  /** What sort of text it rests on. */
  readonly basis: Basis;
  /** Where the text can be read in several ways. */
  readonly readings?: readonly Reading[];
  readonly elements: readonly Element[];
  /** In the order of the elements; each one stands in one element. */
  readonly propositions: readonly Proposition<D>[];
  /** For an overlay: which definitions it extends, and what it does to them. */
  readonly extends?: Extension;
  /** Propositions about parts of the subject that may be attested, and the kind of part each is about. */
  readonly attestableParts?: { readonly [proposition: FactId]: EntityKind };
}
