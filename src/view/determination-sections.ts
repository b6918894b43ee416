/** What a full report says after the elements: readings, how firm it is, reasons, what was left aside. */

import { type Grade, weakest } from '../base/grade.js';
import type { Determination } from '../logic/determination.js';
import type { FactId } from '../logic/formula.js';
import { holdsText, isRun, labelOf } from './determination-parts.js';
import { fill } from './fill.js';
import { thingText } from './naming.js';
import { own } from './own.js';
import type { Speech } from './speech.js';

/** A part of a report: a heading, and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The sections after the elements; empty ones are left out. */
export function sectionsOf(determination: Determination, speech: Speech): Section[] {
  const { sections: titles } = speech.words.determinations;
  const says = (fact: string) => holdsText(fact, speech.texts);
  const lines: { readonly [S in keyof typeof titles]: readonly string[] } = {
    readings: readingsOf(determination, speech),
    robustness: robustnessOf(determination, speech),
    reasons: reasonsOf(determination, speech),
    losing: losingOf(determination, speech),
    openTerms: openTermsOf(determination, speech),
    attestations: attestationsOf(determination, speech),
    limits: determination.limits.map(({ fact, message }) => `${says(fact)}: ${fill(message, speech)}`),
    faults: determination.faults.map(({ fact, error }) => `"${says(fact)}": ${error}`),
  };
  const order = Object.keys(titles) as (keyof typeof titles)[];
  return order.flatMap((id) => (lines[id].length > 0 ? [{ title: titles[id], lines: lines[id] }] : []));
}

/** What this library reads, point by point, and the other readings that come to something else. */
function readingsOf({ readings }: Determination, { texts, words }: Speech): string[] {
  const { readHere, sameEither, readElse, overAll, verdicts } = words.determinations;
  const points = [...new Set(readings.map(({ id }) => id))];
  return points.flatMap((point) => {
    const its = readings.filter(({ id }) => id === point);
    const chosen = its.find((each) => each.chosen);
    if (!chosen) return [];
    const way = (id: string) =>
      own(own(texts.readings ?? {}, point) ?? {}, id) ?? words.basics.word(id, 'readings');
    const others = its.filter(
      ({ verdict, overall }) => verdict !== chosen.verdict || overall !== chosen.overall,
    );
    const read = readHere(labelOf(chosen.element, texts), way(chosen.reading));
    return others.length === 0
      ? [sameEither(read)]
      : others.map(({ reading, verdict, overall }) =>
          overAll(
            readElse(read, verdicts[chosen.verdict], way(reading), verdicts[verdict]),
            verdicts[overall],
          ),
        );
  });
}

function robustnessOf({ verdict, robustness }: Determination, { words }: Speech): string[] {
  if (verdict === 'not-evaluated') return [];
  const { without, verdicts } = words.determinations;
  return [
    without.attestations(verdicts[robustness.withoutAttestations]),
    without.stale(verdicts[robustness.withoutStale]),
    without.assumptions(verdicts[robustness.withoutAssumptions]),
  ];
}

/** How many sets of facts are shown, and how many facts of one. */
const sets = 3;
const most = 4;

function reasonsOf(determination: Determination, speech: Speech): string[] {
  const { sufficient, exact } = determination.reasons;
  const say = speech.words.determinations;
  const each = [
    ...new Set(sufficient.slice(0, sets).map((set) => reasonOf(new Set(set), determination, speech))),
  ];
  const more = sufficient.length - each.length;
  return each.length === 0
    ? []
    : [...each, ...(more > 0 || !exact ? [more > 0 ? say.otherSets(more) : say.maybeMore] : [])];
}

/** Facts that a verdict rests on; of many, those that are open or least sure, the ones to ask about first in front. */
function reasonOf(
  set: ReadonlySet<FactId>,
  { facts, questions }: Determination,
  { texts, words }: Speech,
): string {
  const { determinations: say, basics } = words;
  const quoted = (some: readonly FactId[]) => {
    const left = some.length - most;
    const named = some.slice(0, left > 0 ? most : undefined).map((fact) => `"${holdsText(fact, texts)}"`);
    return basics.and(left > 0 ? [...named, say.more(left)] : named);
  };
  if (set.size <= most) return quoted([...set]);
  const its = facts.filter(({ id }) => set.has(id));
  const open = its.filter(({ grade }) => grade === undefined).map(({ id }) => id);
  const asked = questions.map(({ fact }) => fact).filter((fact) => open.includes(fact));
  if (open.length > 0) return say.togetherOpen(set.size, quoted([...new Set([...asked, ...open])]));
  const least = weakest(its.map(({ grade }) => grade)) as Grade;
  const weak = its.filter(({ grade }) => grade === least).map(({ id }) => id);
  return say.togetherFirm(set.size, basics.word(least, 'grades'), quoted(weak));
}

function losingOf({ change: { toLose } }: Determination, { texts, words }: Speech): string[] {
  const { not, otherChanges } = words.determinations;
  const each = toLose
    .slice(0, sets)
    .map((set) => words.basics.and(set.map(({ fact }) => not(holdsText(fact, texts)))));
  return toLose.length > sets ? [...each, otherChanges(toLose.length - sets)] : each;
}

function openTermsOf(determination: Determination, { texts, words }: Speech): string[] {
  if (!isRun(determination)) return [];
  const { openTerms } = determination;
  const { termOf, toJudge, toFirm } = words.determinations;
  const open = openTerms.filter(({ attested }) => !attested);
  const terms = (gates: boolean) =>
    open
      .filter((each) => each.gates === gates)
      .map(({ term, element }) => termOf(own(texts.terms ?? {}, term) ?? term, labelOf(element, texts)));
  const [needed, other] = [terms(true), terms(false)];
  return [
    ...(needed.length > 0 ? [toJudge(needed.join(', '))] : []),
    ...(other.length > 0 ? [toFirm(other.join(', '))] : []),
  ];
}

/** The attestations that do not count, and why; those about something else only by their number. */
function attestationsOf({ attestations }: Determination, speech: Speech): string[] {
  const { uses, elsewhere } = speech.words.determinations;
  const others = attestations.filter(({ use }) => use === 'unused').length;
  const named = attestations.filter(({ use }) => use !== 'used' && (use !== 'unused' || others === 1));
  return [
    ...named.map(({ id, use }) => `${thingText({ kind: 'attestation', id }, speech)}: ${uses[use]}`),
    ...(others > 1 ? [elsewhere(others)] : []),
  ];
}
