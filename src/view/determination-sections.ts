/** What a full report says after the elements: readings, how firm it is, reasons, what was left aside. */

import type { Determination } from '../logic/determination.js';
import { holdsText, labelOf } from './determination-parts.js';
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
const facts = 4;

function reasonsOf({ reasons: { sufficient, exact } }: Determination, { texts, words }: Speech): string[] {
  const say = words.determinations;
  const each = sufficient
    .slice(0, sets)
    .map((set) =>
      set.length > facts
        ? say.together(set.length)
        : words.basics.and(set.map((fact) => `"${holdsText(fact, texts)}"`)),
    );
  const more = sufficient.length - each.length;
  return each.length === 0
    ? []
    : [...each, ...(more > 0 || !exact ? [more > 0 ? say.otherSets(more) : say.maybeMore] : [])];
}

function losingOf({ change: { toLose } }: Determination, { texts, words }: Speech): string[] {
  const { not, otherChanges } = words.determinations;
  const each = toLose
    .slice(0, sets)
    .map((set) => words.basics.and(set.map(({ fact }) => not(holdsText(fact, texts)))));
  return toLose.length > sets ? [...each, otherChanges(toLose.length - sets)] : each;
}

function openTermsOf({ openTerms, definition }: Determination, { texts, words }: Speech): string[] {
  if (definition.selection !== 'in-force') return [];
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

function attestationsOf(determination: Determination, speech: Speech): string[] {
  return determination.attestations
    .filter(({ use }) => use !== 'used')
    .map(
      ({ id, use }) =>
        `${thingText({ kind: 'attestation', id }, speech)}: ${speech.words.determinations.uses[use]}`,
    );
}
