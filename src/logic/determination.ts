/** What a determination says. Advisory: no federal office approves a career pathway by this definition. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Grade } from '../base/grade.js';
import type { Names } from '../base/names.js';
import type { Citation } from './citation.js';
import type { Explanation } from './explanation.js';
import type { Fact } from './fact.js';
import type { ChangeSet } from './fact-change.js';
import type { FactId } from './formula.js';
import type { Message } from './message.js';
import type { OpenQuestion } from './open-questions.js';
import type { Cause, ElementVerdict, TruthState, Verdict } from './verdict.js';

/** The dates between which an edition is in force; a side that is absent is open. */
export interface InForce {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** The definition that a subject was checked against. */
export interface DefinitionUsed {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly inForce: InForce;
  /** That it is a bill, which is not law; absent for everything else. */
  readonly standing?: 'bill';
  /**
   * Whether the edition is in force on the day asked about. A bill is on no day: it is `bill` and not evaluated, or
   * `as-if-law` where the caller named it.
   */
  readonly selection: 'in-force' | 'not-yet' | 'ended' | 'bill' | 'as-if-law';
  readonly authority: readonly Citation[];
  /** When this reading was last checked against the text of the law. */
  readonly textVerifiedOn: CalendarDate;
  /** What sort of text it rests on. */
  readonly basis: Basis;
  /** For an overlay: which definitions it extends, and what it does to them. */
  readonly extends?: Extension;
}

/** What an overlay does to the definition that it extends. */
export interface Extension {
  /** The definition that it extends, and those that this one extends in turn. Attestations made for them count. */
  readonly bases: readonly { readonly id: string; readonly edition: string }[];
  /** Elements that the base does not have. */
  readonly adds: readonly string[];
  /** Elements of the base that ask for more. */
  readonly tightens: readonly string[];
  /** Elements of the base that do not apply, and the law that leaves them out. */
  readonly drops: readonly { readonly element: string; readonly citation: Citation }[];
}

/**
 * What sort of text a definition rests on; `engrossed`: a statute, read in the text that one chamber passed; `secondary`:
 * somebody else's account of it.
 */
export type Basis = 'statute' | 'engrossed' | 'regulation' | 'guidance' | 'secondary';

/** One test of an element. */
export interface TestFinding {
  readonly fact: FactId;
  readonly state: TruthState;
  readonly examined: number;
}

/** What was found about one element of the definition. */
export interface ElementFinding {
  readonly id: string;
  readonly citation: Citation;
  readonly verdict: ElementVerdict;
  readonly causes: readonly Cause[];
  /** The weakest grade on the way to the verdict; absent when undecided. */
  readonly support?: Grade;
  readonly tests: readonly TestFinding[];
  readonly message: Message;
  /** Absent when only verdicts were asked for, or when the element was not run. */
  readonly explanation?: Explanation;
  /** The smallest change sets that would make it met; absent as above and when it is met. */
  readonly toMeet?: readonly ChangeSet[];
}

/** A word that the law leaves open. */
export interface OpenTerm {
  readonly term: string;
  readonly element: string;
  readonly fact: FactId;
  /** Whether its element stays open until it is attested. */
  readonly gates: boolean;
  readonly attested: boolean;
}

/** Why an attestation cannot be one of its proposition: from an office that does not decide it, or older than the law. */
export type AttestationBar = 'other-office' | 'before-the-law';

/** What became of an attestation. */
export interface AttestationUse {
  readonly id: string;
  readonly fact: FactId;
  readonly use:
    | 'used'
    | 'contested'
    | 'expired'
    | 'edition-changed'
    | 'subject-changed'
    | AttestationBar
    | 'unused';
}

/** What an element comes to where its text is read in one of several ways, and the verdict over all elements with it. */
export interface ReadingOutcome {
  /** The point on which readings differ, such as `apprenticeship`. */
  readonly id: string;
  readonly element: string;
  /** The way in which it is read. */
  readonly reading: string;
  /** Whether the determination reads it so. */
  readonly chosen: boolean;
  readonly verdict: ElementVerdict;
  readonly overall: Verdict;
}

/** Something that the determination did not look into. */
export interface Limit {
  readonly fact: FactId;
  readonly message: Message;
}

/** A collector that failed. The elements that rest on it were not run; the others were. */
export interface Fault {
  readonly fact: FactId;
  readonly error: string;
}

/** A subject checked against a definition on a day. Plain data. */
export interface Determination {
  readonly format: 'career-pathways/determination/1';
  readonly standing: 'advisory';
  readonly definition: DefinitionUsed;
  readonly asOf: CalendarDate;
  readonly subject: {
    readonly kind: string;
    readonly id: string;
    readonly title: string;
    readonly system: string;
    /** That the subject itself has not begun on the day, or is over; absent where it is in effect. */
    readonly timing?: 'planned' | 'over';
    /** How many of each kind of thing the subject has. */
    readonly counts: { readonly [kind: string]: number };
    /**
     * SHA-256 of the subject and all that it refers to, attestations aside, as 64 hexadecimal digits. Absent when only
     * verdicts were asked for.
     */
    readonly digest?: string;
  };
  readonly verdict: Verdict;
  /** The weakest grade on the way to the verdict, absent when undecided; and the grade below which evidence did not count. */
  readonly support: { readonly weakest?: Grade; readonly threshold: Grade };
  /** All of them, in the order of the law. */
  readonly elements: readonly ElementFinding[];
  /** The ledger: each proposition once, in the order of the elements. */
  readonly facts: readonly Fact[];
  readonly reasons: {
    /** The smallest sets of facts that force the verdict, whatever the other facts are. */
    readonly sufficient: readonly (readonly FactId[])[];
    /** Whether these are all of them. */
    readonly exact: boolean;
  };
  readonly change: {
    /** The smallest change sets that would make every element met. */
    readonly toMeet: readonly ChangeSet[];
    /** The smallest change sets that would make some element not met. */
    readonly toLose: readonly ChangeSet[];
    /** Whether these are all of them. */
    readonly complete: boolean;
  };
  /** Open questions, ranked. */
  readonly questions: readonly OpenQuestion[];
  readonly openTerms: readonly OpenTerm[];
  readonly attestations: readonly AttestationUse[];
  /** What the verdict is when some of the evidence does not count. */
  readonly robustness: {
    readonly withoutAttestations: Verdict;
    /** Without records that have no date, and without records and attestations more than two years old. */
    readonly withoutStale: Verdict;
    /** Without what this library only presumes. */
    readonly withoutAssumptions: Verdict;
  };
  /** Where the text can be read in several ways: what each comes to. Empty when only verdicts were asked for. */
  readonly readings: readonly ReadingOutcome[];
  readonly coverage: {
    readonly elements: number;
    readonly tests: number;
    /** How many things were examined. */
    readonly targets: number;
    /** Tests that found nothing to examine. */
    readonly vacuous: number;
  };
  readonly faults: readonly Fault[];
  readonly limits: readonly Limit[];
  /**
   * What things are called, by kind and id: all that evidence, messages and the subject name. Empty when only verdicts
   * were asked for.
   */
  readonly names: Names;
}
