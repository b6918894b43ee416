/** Facts: what is known of one proposition, with all evidence for and against it. */

import {
  checkBudget,
  checkEach,
  checkFields,
  checkList,
  checkObject,
  checkText,
  checkWord,
  holds,
  wrong,
} from '../base/arguments.js';
import type { CalendarDate } from '../base/calendar-date.js';
import { type Grade, grades, strongest } from '../base/grade.js';
import type { Citation } from './citation.js';
import type { FactId } from './formula.js';
import type { At, Message } from './message.js';
import type { Cause, TruthState } from './verdict.js';

const bearings = ['establishes', 'supports', 'refutes', 'weakens'] as const;

/** Something that speaks for or against a proposition. */
export interface EvidenceItem {
  readonly at: At;
  /** `establishes` and `refutes` decide; `supports` and `weakens` only inform. */
  readonly bearing: (typeof bearings)[number];
  readonly grade: Grade;
  readonly message: Message;
  /** When the record or attestation was made, where it is one with a date. */
  readonly on?: CalendarDate;
  /** Not made yet, or out of date, on the day that is asked about. */
  readonly stale?: 'not-yet' | 'expired' | 'too-old';
}

/** Whether evidence is a record or an attestation, and not a thing of the program. */
export function isRecord({ at }: Pick<EvidenceItem, 'at'>): boolean {
  return at.kind === 'evidence' || at.kind === 'attestation';
}

/** What a collector found about one proposition. */
export interface FactFinding {
  readonly evidence: readonly EvidenceItem[];
  /** How many things of the kind that the proposition is about were examined. */
  readonly examined: number;
  /** References that were followed and led nowhere. */
  readonly unresolved: readonly At[];
  /** What was not looked into, because there was too much of it. */
  readonly limits?: readonly Message[];
  /** The collector crashed: nothing is known. */
  readonly failed?: boolean;
}

/** One proposition in the ledger of a determination. */
export interface Fact {
  readonly id: FactId;
  readonly state: TruthState;
  /** The best grade of what decides its state; absent when nothing does. */
  readonly grade?: Grade;
  /** Whether it is left to judgment: records only inform, an attestation decides. */
  readonly judgment: boolean;
  readonly examined: number;
  readonly for: readonly EvidenceItem[];
  readonly against: readonly EvidenceItem[];
  /** Evidence left out because it is out of date or below the threshold. */
  readonly leftOut: readonly EvidenceItem[];
  readonly unresolved: readonly At[];
  /** Why it is open; empty when it is true or false. */
  readonly causes: readonly Cause[];
  /** Where the rule that decides it is written, where that is another place than the element's. */
  readonly citation?: Citation;
  /** What of the rule is this library's reading, in a few words. */
  readonly ours?: string;
}

/** What `weigh` can be asked with. */
export interface WeighOptions {
  /** Whether the proposition is left to judgment; absent: it is not. */
  readonly judgment?: boolean;
  /** Evidence below this grade does not count; absent: all counts. */
  readonly threshold?: Grade;
}

/** What a collector answers: lists of evidence and of places, and a count. */
export function checkFinding(value: unknown, argument = 'finding'): asserts value is FactFinding {
  checkObject(value, argument);
  const { evidence, examined, unresolved } = value as FactFinding;
  // Every finding comes by here: what is in form is not asked about one by one.
  if (!holds(() => Array.isArray(evidence) && Array.from(evidence, isItem).every(Boolean)))
    checkEach(evidence, `${argument}.evidence`, checkItem);
  checkBudget(examined, `${argument}.examined`);
  checkList(unresolved, `${argument}.unresolved`);
}

function isItem(value: unknown): boolean {
  const { bearing, grade, at, message } = (value ?? {}) as EvidenceItem;
  return bearings.includes(bearing) && grades.includes(grade) && isObject(at) && isObject(message);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkItem(value: unknown, argument: string): void {
  checkObject(value, argument);
  const { bearing, grade, at, message } = value as EvidenceItem;
  checkWord(bearing, bearings, `${argument}.bearing`);
  checkWord(grade, grades, `${argument}.grade`);
  checkObject(at, `${argument}.at`);
  checkObject(message, `${argument}.message`);
}

/**
 * Weighs what was found: for it, against it, neither or both; and why it is open when it is.
 * What is only assumed gives way to anything firmer.
 *
 * @throws PathwayError `bad-argument` for a mistake in the call.
 */
export function weigh(id: FactId, finding: FactFinding, options: WeighOptions = {}): Fact {
  checkText(id, 'id');
  checkFinding(finding);
  checkFields(options, ['judgment', 'threshold']);
  const { judgment = false, threshold = 'assumed' } = options;
  if (typeof judgment !== 'boolean') wrong('options.judgment', judgment, 'true or false');
  checkWord(threshold, grades, 'options.threshold');
  return factFrom(id, finding, { judgment, threshold });
}

/** The same without a check. */
export function factFrom(
  id: FactId,
  finding: FactFinding,
  { judgment, threshold }: Required<WeighOptions>,
): Fact {
  const least = grades.indexOf(threshold);
  const [pro, contra, leftOut]: [EvidenceItem[], EvidenceItem[], EvidenceItem[]] = [[], [], []];
  for (const item of finding.evidence)
    if (item.stale || grades.indexOf(item.grade) < least) leftOut.push(item);
    else (item.bearing === 'establishes' || item.bearing === 'supports' ? pro : contra).push(item);
  // What is only planned does not hold yet.
  const deciding = [...pro, ...contra].filter(
    ({ bearing, grade }) => (bearing === 'establishes' || bearing === 'refutes') && grade !== 'planned',
  );
  const firm = deciding.filter(({ grade }) => grade !== 'assumed');
  const voices = firm.length > 0 ? firm : deciding;
  const [yes, no] = (['establishes', 'refutes'] as const).map((side) =>
    voices.some(({ bearing }) => bearing === side),
  );
  const grade = yes === no ? undefined : strongest(voices.map((voice) => voice.grade));
  const state: TruthState = yes === no ? (yes ? 'conflict' : 'unknown') : yes ? 'true' : 'false';
  return {
    id,
    state,
    ...(grade && { grade }),
    judgment,
    examined: finding.examined,
    for: pro,
    against: contra,
    leftOut,
    unresolved: finding.unresolved,
    causes: causesOf(state, judgment, finding),
  };
}

function causesOf(state: TruthState, judgment: boolean, finding: FactFinding): Cause[] {
  if (finding.failed) return ['rule-fault'];
  if (state === 'conflict') return ['conflicting-evidence'];
  if (state !== 'unknown') return [];
  const found: Cause[] = [];
  if (judgment) found.push('needs-judgment');
  if (finding.evidence.some(({ stale }) => stale && stale !== 'not-yet')) found.push('stale-evidence');
  if (finding.unresolved.length > 0) found.push('unresolved-reference');
  if (finding.limits?.length) found.push('limit-reached');
  // What was not looked into may be there.
  if (finding.examined === 0 && !judgment && !finding.limits) found.push('nothing-to-examine');
  return found.length > 0 ? found : ['missing-fact'];
}
