/** Facts: what is known of one proposition, with everything that was said for and against it. */

import { type Grade, grades, strongest } from '../base/grade.js';
import type { FactId } from './formula.js';
import type { Message, Place } from './message.js';
import type { Cause, TruthState } from './verdict.js';

/** Something that speaks for or against a proposition. */
export interface EvidenceItem {
  readonly at: Place;
  /** `establishes` and `refutes` decide; `supports` and `weakens` only inform. */
  readonly bearing: 'establishes' | 'supports' | 'refutes' | 'weakens';
  readonly grade: Grade;
  readonly message: Message;
  /** Not made yet, or out of date, on the day that is asked about. */
  readonly stale?: 'not-yet' | 'expired' | 'too-old';
}

/** What a collector found about one proposition. */
export interface Finding {
  readonly evidence: readonly EvidenceItem[];
  /** How many things were looked at. */
  readonly examined: number;
  /** References that were followed and led nowhere. */
  readonly unresolved: readonly Place[];
  /** The test speaks of every thing of a kind, and there is none. */
  readonly vacuous?: boolean;
  /** The collector crashed: nothing can be said. */
  readonly failed?: boolean;
}

/** One proposition in the ledger of a determination. */
export interface Fact {
  readonly id: FactId;
  readonly state: TruthState;
  /** The best grade of what decides its state; `null` when nothing does. */
  readonly grade: Grade | null;
  /** Whether it is left to judgment: records only inform, an attestation decides. */
  readonly judgment: boolean;
  readonly examined: number;
  readonly for: readonly EvidenceItem[];
  readonly against: readonly EvidenceItem[];
  /** Evidence left out because it is out of date or below the threshold. */
  readonly leftOut: readonly EvidenceItem[];
  readonly unresolved: readonly Place[];
  /** Why it is open; empty when it is true or false. */
  readonly causes: readonly Cause[];
}

/**
 * Weighs what was found: told true, told false, nothing, or both; and why it is open when it is.
 * What is only assumed gives way to anything firmer.
 */
export function weigh(id: FactId, judgment: boolean, finding: Finding, threshold: Grade): Fact {
  const counts = ({ stale, grade }: EvidenceItem) =>
    !stale && grades.indexOf(grade) >= grades.indexOf(threshold);
  const counted = finding.evidence.filter(counts);
  const having = (...bearings: EvidenceItem['bearing'][]) =>
    counted.filter(({ bearing }) => bearings.includes(bearing));
  const deciding = having('establishes', 'refutes');
  const firm = deciding.filter(({ grade }) => grade !== 'assumed');
  const voices = firm.length > 0 ? firm : deciding;
  const [yes, no] = (['establishes', 'refutes'] as const).map((told) =>
    voices.some(({ bearing }) => bearing === told),
  );
  const state: TruthState = yes === no ? (yes ? 'conflict' : 'unknown') : yes ? 'true' : 'false';
  return {
    id,
    state,
    grade: yes === no ? null : strongest(voices.map(({ grade }) => grade)),
    judgment,
    examined: finding.examined,
    for: having('establishes', 'supports'),
    against: having('refutes', 'weakens'),
    leftOut: finding.evidence.filter((item) => !counts(item)),
    unresolved: finding.unresolved,
    causes: causesOf(state, judgment, finding),
  };
}

function causesOf(state: TruthState, judgment: boolean, finding: Finding): Cause[] {
  if (finding.failed) return ['rule-fault'];
  if (state === 'conflict') return ['conflicting-evidence'];
  if (state !== 'unknown') return [];
  const found: Cause[] = [];
  if (judgment) found.push('needs-judgment');
  if (finding.evidence.some(({ stale }) => stale && stale !== 'not-yet')) found.push('stale-evidence');
  if (finding.unresolved.length > 0) found.push('unresolved-reference');
  if (finding.vacuous) found.push('nothing-to-examine');
  return found.length > 0 ? found : ['missing-fact'];
}
