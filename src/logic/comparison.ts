/** What changed between two determinations of one subject by one definition, and why: plain data, no words. */

import { wrong } from '../base/arguments.js';
import type { Grade } from '../base/grade.js';
import { type Changed, field, joined, type Pair, same, sides } from './changed.js';
import { checkDetermination } from './check-determination.js';
import type { AttestationUse, Determination, ElementFinding } from './determination.js';
import { type EvidenceChange, evidenceChanges } from './evidence-changes.js';
import type { Fact } from './fact.js';
import type { FactId } from './formula.js';
import type { At } from './message.js';
import type { Cause, ElementVerdict, TruthState, Verdict } from './verdict.js';

/** Something that was asked otherwise: another edition, day or threshold, another reading of a point, another version of the subject. */
export interface BasisChange extends Changed<string> {
  readonly code: 'edition' | 'selection' | 'text-verified-on' | 'as-of' | 'threshold' | 'reading' | 'subject';
  /** For a reading: the point on which readings differ. */
  readonly id?: string;
}

/** An element that came out otherwise; what is the same is absent. */
export interface ElementChange {
  readonly element: string;
  readonly verdict?: Changed<ElementVerdict>;
  readonly causes?: Changed<readonly Cause[]>;
  readonly support?: Changed<Grade>;
  /** Its facts that differ. None: what was asked differs, see `basis`. */
  readonly facts: readonly FactId[];
}

/** A fact that differs; what is the same about it is absent. */
export interface FactDifference {
  readonly fact: FactId;
  readonly state?: Changed<TruthState>;
  readonly grade?: Changed<Grade>;
  readonly causes?: Changed<readonly Cause[]>;
  /** How many things were examined. */
  readonly examined?: Changed<number>;
  /** References that led nowhere. */
  readonly unresolved?: Changed<readonly At[]>;
  readonly evidence: readonly EvidenceChange[];
}

/** An attestation of which something else became. */
export interface AttestationChange {
  readonly id: string;
  readonly fact: FactId;
  readonly use: Changed<AttestationUse['use']>;
}

/** What changed between two determinations. Where nothing did, lists are empty and `verdict` and `support` are absent. */
export interface DeterminationComparison {
  readonly definition: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly system: string };
  readonly verdict?: Changed<Verdict>;
  readonly support?: Changed<Grade>;
  readonly basis: readonly BasisChange[];
  readonly elements: readonly ElementChange[];
  readonly facts: readonly FactDifference[];
  readonly attestations: readonly AttestationChange[];
}

/**
 * Compares two determinations of the same subject by the same definition: the verdict, each element, each fact with the
 * evidence that came, went, or went stale, and what was asked otherwise. Cost: the size of both.
 *
 * @throws PathwayError `bad-argument` for determinations of different definitions or subjects, and for a mistake in the call.
 *
 * @example
 * ```ts
 * import { compareDeterminations } from 'career-pathways/logic';
 * import { determineWioa } from 'career-pathways/wioa';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'P', steps: [] }] } as const;
 * const before = determineWioa(system, 'p', { asOf: '2012-11-01' });
 * const after = determineWioa(system, 'p', { asOf: '2026-11-01' });
 * compareDeterminations(before, after).verdict; // => { before: 'not-evaluated', after: 'undetermined' }
 * compareDeterminations(after, after).elements; // => []
 * ```
 */
export function compareDeterminations(before: Determination, after: Determination): DeterminationComparison {
  checkDetermination(before, 'before');
  checkDetermination(after, 'after');
  const [definition, { kind, id, system }] = [before.definition.id, before.subject];
  if (after.definition.id !== definition)
    wrong('after', after.definition.id, `a determination by the same definition, "${definition}"`);
  if (after.subject.kind !== kind || after.subject.id !== id || after.subject.system !== system)
    wrong(
      'after',
      after.subject.id,
      `a determination of the same subject, the ${kind} "${id}" of "${system}"`,
    );
  const facts = joined(before.facts, after.facts, ({ id: fact }) => fact).flatMap(factDifference);
  const differing = new Set(facts.map(({ fact }) => fact));
  return {
    definition,
    subject: { kind, id, system },
    ...field('verdict', before.verdict, after.verdict),
    ...field('support', before.support.weakest, after.support.weakest),
    basis: basisChanges(before, after),
    elements: joined(before.elements, after.elements, (each) => each.id).flatMap((pair) =>
      elementChange(pair, differing),
    ),
    facts,
    attestations: joined(before.attestations, after.attestations, attestationKey).flatMap(attestationChange),
  };
}

function basisChanges(before: Determination, after: Determination): BasisChange[] {
  const asked = ({ definition, asOf, support, subject }: Determination) =>
    ({
      edition: definition.edition,
      selection: definition.selection,
      'text-verified-on': definition.textVerifiedOn,
      'as-of': asOf,
      threshold: support.threshold,
      subject: subject.digest,
    }) as const;
  const [old, now] = [asked(before), asked(after)];
  const codes = Object.keys(old) as (keyof typeof old)[];
  // Who asked for verdicts only has neither a digest nor readings: that is no change of them.
  const both = (code: keyof typeof old) => old[code] !== undefined && now[code] !== undefined;
  const chosen = ({ readings = [] }: Determination) => readings.filter((each) => each.chosen);
  const readings = joined(chosen(before), chosen(after), ({ id, element }) => `${element} ${id}`);
  return [
    ...codes
      .filter((code) => both(code) && old[code] !== now[code])
      .map((code): BasisChange => ({ code, ...sides(old[code], now[code]) })),
    ...readings
      .filter((pair) => pair.before && pair.after && pair.before.reading !== pair.after.reading)
      .map(
        (pair): BasisChange => ({
          code: 'reading',
          id: pair.before?.id ?? pair.key,
          ...sides(pair.before?.reading, pair.after?.reading),
        }),
      ),
  ];
}

function elementChange(
  { key, before, after }: Pair<ElementFinding>,
  differing: ReadonlySet<FactId>,
): ElementChange[] {
  const changes = {
    ...field('verdict', before?.verdict, after?.verdict),
    ...field('causes', before?.causes, after?.causes),
    ...field('support', before?.support, after?.support),
  };
  const tests = joined(before?.tests ?? [], after?.tests ?? [], ({ fact }) => fact);
  const facts = tests.map((test) => test.key).filter((fact) => differing.has(fact));
  return Object.keys(changes).length > 0 ? [{ element: key, ...changes, facts }] : [];
}

function factDifference({ key, before, after }: Pair<Fact>): FactDifference[] {
  if (same(before, after)) return [];
  return [
    {
      fact: key,
      ...field('state', before?.state, after?.state),
      ...field('grade', before?.grade, after?.grade),
      ...field('causes', before?.causes, after?.causes),
      ...field('examined', before?.examined, after?.examined),
      ...field('unresolved', before?.unresolved, after?.unresolved),
      evidence: evidenceChanges(before, after),
    },
  ];
}

/** An attestation of another proposition is another one, whatever its id. */
function attestationKey({ id, fact }: AttestationUse): string {
  return `${fact} ${id}`;
}

function attestationChange({ before, after }: Pair<AttestationUse>): AttestationChange[] {
  const either = before ?? after;
  if (!either || before?.use === after?.use) return [];
  return [{ id: either.id, fact: either.fact, use: sides(before?.use, after?.use) }];
}
