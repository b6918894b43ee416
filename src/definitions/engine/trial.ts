/** A subject on the way to its determination, and what can be asked of it again with something otherwise. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { Grade } from '../../base/grade.js';
import type {
  DefinitionUsed,
  Determination,
  ElementFinding,
  ReadingOutcome,
} from '../../logic/determination.js';
import { type EvidenceItem, type Fact, factFrom, isRecord } from '../../logic/fact.js';
import type { FactId } from '../../logic/formula.js';
import { type ElementVerdict, verdictOver } from '../../logic/verdict.js';
import type { Attestation } from '../../model/attestation.js';
import { lastDay, yearsBefore } from '../../time/days.js';
import type { Weighed } from './attestations.js';
import { collectFacts, type Ledger } from './collect-facts.js';
import type { Definition, Element } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import { type Dossier, type Opened, reopened } from './dossier.js';
import { factsOf, judgeElements } from './judge-elements.js';
import { type Heard, readAs } from './readings.js';

/** A subject on the way to its determination. */
export interface Trial<D extends Dossier> {
  readonly definition: Definition<D>;
  readonly opened: Opened<D>;
  readonly options: DetermineOptions;
  readonly selection: DefinitionUsed['selection'];
  readonly weighed: readonly Weighed[];
  /** The attestations that count. */
  readonly attestations: readonly Attestation[];
  readonly heard: Heard;
}

/** Collects the facts, or those that are asked for, as a change of the dossiers would have it. */
export function collectIn<D extends Dossier>(
  { definition, opened, options, weighed, attestations, heard: { listening, begins } }: Trial<D>,
  change: Partial<Dossier> = {},
  isAsked: (fact: FactId) => boolean = () => true,
): Ledger {
  const given = { attestations, reading: listening, ...change };
  const counting = given.attestations === attestations ? weighed : [];
  const asked = definition.propositions.filter(({ id }) => isAsked(id));
  const { threshold = 'assumed' } = options;
  return collectFacts(asked, reopened(opened, given), { attestations: counting, threshold, begins });
}

export function judgeIn<D extends Dossier>(
  { definition, selection, options: { exclude: excluded = [] } }: Trial<D>,
  facts: readonly Fact[],
  elements: readonly Element[] = definition.elements,
): ElementFinding[] {
  return judgeElements({ elements }, facts, {
    inForce: ['in-force', 'as-if-law'].includes(selection),
    excluded,
  });
}

/** What the verdict is when some of the evidence does not count. */
export function robustnessOf<D extends Dossier>(
  trial: Trial<D>,
  facts: readonly Fact[],
  findings: readonly ElementFinding[],
): Determination['robustness'] {
  const { asOf, threshold = 'assumed' } = trial.options;
  const over = (given: readonly Fact[]) =>
    verdictOver(
      verdictsWith(
        trial,
        findings,
        facts,
        given.filter((fact, index) => fact !== facts[index]),
      ),
    );
  const only = (keeps: (item: EvidenceItem) => boolean) =>
    over(facts.map((fact) => reweighed(fact, keeps, threshold)));
  const { attestableParts = {} } = trial.definition;
  // Only what is attested of parts enters into what collectors find.
  const ofParts = trial.attestations.some(({ proposition }) => Object.hasOwn(attestableParts, proposition));
  return {
    withoutAttestations: ofParts
      ? over(collectIn(trial, { attestations: [] }).facts)
      : only(({ at }) => at.kind !== 'attestation'),
    withoutStale: only(youngerThanTwoYears(asOf)),
    withoutAssumptions: only(({ grade }) => grade !== 'assumed'),
  };
}

/** What each point on which readings differ comes to in each of them. */
export function outcomesOf<D extends Dossier>(
  trial: Trial<D>,
  facts: readonly Fact[],
  findings: readonly ElementFinding[],
): ReadingOutcome[] {
  const { readings = [], elements } = trial.definition;
  const { reading, factsAt } = trial.heard;
  return readings.flatMap(({ id, element, ways }) => {
    const index = elements.findIndex((each) => each.id === element);
    const asked = factsOf(elements[index] as Element);
    return ways.map((way): ReadingOutcome => {
      const chosen = reading(id) === way;
      const otherwise = { reading: readAs(reading, id, way) };
      const isAsked = (fact: FactId) => asked.includes(fact) && factsAt(id).has(fact);
      const read = chosen ? [] : collectIn(trial, otherwise, isAsked).facts;
      const verdicts = verdictsWith(trial, findings, facts, read);
      const verdict = verdicts[index] as ElementVerdict;
      return { id, element, reading: way, chosen, verdict, overall: verdictOver(verdicts) };
    });
  });
}

/** The verdicts of all elements where some facts come out otherwise. */
function verdictsWith<D extends Dossier>(
  trial: Trial<D>,
  findings: readonly ElementFinding[],
  facts: readonly Fact[],
  changed: readonly Fact[],
): ElementVerdict[] {
  if (changed.length === 0) return findings.map(({ verdict }) => verdict);
  const byId = new Map(changed.map((fact) => [fact.id, fact]));
  const given = facts.map((fact) => byId.get(fact.id) ?? fact);
  const touched = trial.definition.elements.filter((each) => factsOf(each).some((fact) => byId.has(fact)));
  const again = new Map(judgeIn(trial, given, touched).map(({ id, verdict }) => [id, verdict]));
  return findings.map(({ id, verdict }) => again.get(id) ?? verdict);
}

/** A fact when only some of what was counted for and against it counts; itself where all of it does. */
function reweighed(fact: Fact, keeps: (item: EvidenceItem) => boolean, threshold: Grade): Fact {
  const { id, judgment } = fact;
  if (fact.for.every(keeps) && fact.against.every(keeps)) return fact;
  return factFrom(
    id,
    { ...fact, evidence: [...fact.for, ...fact.against].filter(keeps) },
    { judgment, threshold },
  );
}

/** Whether evidence is no record without a date, and no record or attestation more than two years old. */
function youngerThanTwoYears(asOf: CalendarDate): (item: EvidenceItem) => boolean {
  const oldest = yearsBefore(asOf, 2);
  return (item) => !isRecord(item) || (item.on !== undefined && lastDay(item.on) >= oldest);
}
