/** A subject on the way to its determination, and what can be asked of it again with something otherwise. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { Grade } from '../../base/grade.js';
import type {
  DefinitionUsed,
  Determination,
  ElementFinding,
  ReadingOutcome,
} from '../../logic/determination.js';
import { type EvidenceItem, type Fact, factFrom } from '../../logic/fact.js';
import { factsIn } from '../../logic/formula.js';
import { type Verdict, verdictOver } from '../../logic/verdict.js';
import type { Attestation } from '../../model/attestation.js';
import { lastDay, yearsBefore } from '../../time/days.js';
import type { Weighed } from './attestations.js';
import { collectFacts, type Ledger } from './collect-facts.js';
import type { Definition, Element, Proposition } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import { type Dossier, type Opened, reopened } from './dossier.js';
import { judgeElements } from './judge-elements.js';
import { readAs } from './readings.js';

/** A subject on the way to its determination. */
export interface Trial<D extends Dossier> {
  readonly definition: Definition<D>;
  readonly opened: Opened<D>;
  readonly options: DetermineOptions;
  readonly selection: DefinitionUsed['selection'];
  readonly weighed: readonly Weighed[];
  /** The attestations that count. */
  readonly attestations: readonly Attestation[];
  readonly reading: Dossier['reading'];
}

/** Collects the facts, or some of them, as a change of the dossiers would have it. */
export function collectIn<D extends Dossier>(
  { definition, opened, options, weighed, attestations, reading }: Trial<D>,
  change: Partial<Dossier> = {},
  asked: readonly Proposition<D>[] = definition.propositions,
): Ledger {
  const given = { attestations, reading, ...change };
  const counting = given.attestations === attestations ? weighed : [];
  return collectFacts(asked, reopened(opened, given), counting, options.threshold ?? 'assumed');
}

export function judgeIn<D extends Dossier>(
  { definition, selection, options: { exclude: excluded = [] } }: Trial<D>,
  facts: readonly Fact[],
): ElementFinding[] {
  return judgeElements(definition, facts, { inForce: selection === 'in-force', excluded });
}

/** What the verdict is when some of the evidence does not count. */
export function robustnessOf<D extends Dossier>(
  trial: Trial<D>,
  facts: readonly Fact[],
  verdict: Verdict,
): Determination['robustness'] {
  const { asOf, threshold = 'assumed' } = trial.options;
  const over = (given: readonly Fact[]) =>
    given.every((fact, index) => fact === facts[index])
      ? verdict
      : verdictOver(judgeIn(trial, given).map((each) => each.verdict));
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
export function outcomesOf<D extends Dossier>(trial: Trial<D>, facts: readonly Fact[]): ReadingOutcome[] {
  const { readings = [], elements, propositions } = trial.definition;
  return readings.flatMap(({ id, element, ways }) => {
    const { formula, engagedWhen } = elements.find((each) => each.id === element) as Element;
    const asked = propositions.filter(
      (each) => each.id === engagedWhen || factsIn(formula).includes(each.id),
    );
    return ways.map((way): ReadingOutcome => {
      const chosen = trial.reading(id) === way;
      const read = chosen ? [] : collectIn(trial, { reading: readAs(trial.reading, id, way) }, asked).facts;
      const judged = judgeIn(
        trial,
        facts.map((fact) => read.find((other) => other.id === fact.id) ?? fact),
      );
      const { verdict } = judged.find((each) => each.id === element) as ElementFinding;
      const overall = verdictOver(judged.map((each) => each.verdict));
      return { id, element, reading: way, chosen, verdict, overall };
    });
  });
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
  return ({ at: { kind }, on }) =>
    (kind !== 'evidence' && kind !== 'attestation') || (on !== undefined && lastDay(on) >= oldest);
}
