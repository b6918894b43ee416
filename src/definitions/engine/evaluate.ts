/** Checks the subject of a dossier against a definition. */

import type { CalendarDate } from '../../base/calendar-date.js';
import { freeze } from '../../base/freeze.js';
import { type Grade, weakest } from '../../base/grade.js';
import type {
  AttestationUse,
  Determination,
  ElementFinding,
  OpenTerm,
  ReadingOutcome,
} from '../../logic/determination.js';
import { type EvidenceItem, type Fact, factFrom } from '../../logic/fact.js';
import { factsIn } from '../../logic/formula.js';
import { type Verdict, verdictOver } from '../../logic/verdict.js';
import { lastDay } from '../../time/days.js';
import { type Weighed, weighAttestations } from './attestations.js';
import { collectFacts } from './collect-facts.js';
import type { Definition, Element, Reading } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import { type Dossier, type Opened, reopened } from './dossier.js';
import { explainElements } from './explain-elements.js';
import { judgeElements, wholeFormula } from './judge-elements.js';
import { readAs, readingsOf } from './readings.js';
import { selectionOn } from './selection.js';

/** Checks an opened subject against a definition, with options that `checkDetermineOptions` has passed. */
export function evaluateDefinition<D extends Dossier>(
  definition: Definition<D>,
  opened: Opened<D>,
  options: DetermineOptions,
): Determination {
  const { asOf, threshold = 'assumed', exclude = [], explain } = options;
  const { elements, propositions } = definition;
  const weighed = weighAttestations(definition, opened.now, options);
  const attestations = weighed.filter(({ use }) => use === 'used').map(({ attestation }) => attestation);
  const reading = readingsOf(definition, options);
  const selection = selectionOn(definition.inForce, asOf);
  const judge = (facts: readonly Fact[]) =>
    judgeElements(definition, facts, { inForce: selection === 'in-force', excluded: exclude });
  const over = (facts: readonly Fact[]) => verdictOver(judge(facts).map((each) => each.verdict));
  const collect = (change: Partial<Dossier> = {}, asked = propositions, counting = weighed) =>
    collectFacts(asked, reopened(opened, { attestations, reading, ...change }), counting, threshold);
  const { facts, faults } = collect();
  const findings = judge(facts);
  const verdict = verdictOver(findings.map((each) => each.verdict));
  /** What a point on which readings differ comes to in each of them. */
  const outcomes = ({ id: point, element, ways }: Reading): ReadingOutcome[] => {
    const { formula, engagedWhen } = elements.find(({ id }) => id === element) as Element;
    const asked = propositions.filter(({ id }) => id === engagedWhen || factsIn(formula).includes(id));
    return ways.map((way) => {
      const chosen = reading(point) === way;
      const read = chosen ? [] : collect({ reading: readAs(reading, point, way) }, asked).facts;
      const judged = judge(facts.map((fact) => read.find(({ id }) => id === fact.id) ?? fact));
      const found = judged.find(({ id }) => id === element) as ElementFinding;
      return {
        id: point,
        element,
        reading: way,
        chosen,
        verdict: found.verdict,
        overall: verdictOver(judged.map((each) => each.verdict)),
      };
    });
  };
  const { id, title, edition, inForce, authority, textVerifiedOn, basis } = definition;
  return freeze({
    format: 'career-pathways/determination/1',
    standing: 'advisory',
    definition: { id, title, edition, inForce, authority, textVerifiedOn, basis, selection },
    asOf,
    subject: opened.now.subject,
    verdict,
    support: { weakest: supportOver(verdict, findings), threshold },
    ...explainElements(definition, findings, facts, options),
    facts,
    openTerms: openTermsOf(definition, facts),
    attestations: usesOf(weighed, facts),
    robustness: {
      withoutAttestations:
        attestations.length > 0 ? over(collect({ attestations: [] }, propositions, []).facts) : verdict,
      withoutStale: over(facts.map((fact) => withoutStale(fact, asOf, threshold))),
      withoutAssumptions: over(
        facts.map((fact) => reweighed(fact, ({ grade }) => grade !== 'assumed', threshold)),
      ),
    },
    readings: explain === 'verdict' ? [] : (definition.readings ?? []).flatMap(outcomes),
    coverage: coverageOf(findings, facts),
    faults,
    limits: [],
  });
}

/** A fact when only some of what was counted for and against it counts. */
function reweighed(fact: Fact, keeps: (item: EvidenceItem) => boolean, threshold: Grade): Fact {
  const evidence = [...fact.for, ...fact.against].filter(keeps);
  return fact.causes.includes('rule-fault')
    ? fact
    : factFrom(fact.id, { ...fact, evidence }, { judgment: fact.judgment, threshold });
}

/** A fact without records that have no date, and without records and attestations more than two years old. */
function withoutStale(fact: Fact, asOf: CalendarDate, threshold: Grade): Fact {
  const oldest = `${Number(asOf.slice(0, 4)) - 2}`.padStart(4, '0') + asOf.slice(4);
  const keeps = ({ at: { kind }, on }: EvidenceItem) =>
    (kind !== 'evidence' && kind !== 'attestation') || (on !== undefined && lastDay(on) >= oldest);
  return reweighed(fact, keeps, threshold);
}

/** What became of each attestation; one that is contradicted, by another or by other evidence, is contested. */
function usesOf(weighed: readonly Weighed[], facts: readonly Fact[]): AttestationUse[] {
  return weighed.map(({ attestation: { id, proposition, subject, asserts }, use }) => {
    const contested =
      facts.some((fact) => fact.id === proposition && fact.state === 'conflict') ||
      weighed.some(
        ({ attestation: other, use: its }) =>
          its === 'used' &&
          other.proposition === proposition &&
          other.subject.id === subject.id &&
          other.subject.kind === subject.kind &&
          other.asserts !== asserts,
      );
    return { id, fact: proposition, use: use === 'used' && contested ? 'contested' : use };
  });
}

function coverageOf(findings: readonly ElementFinding[], facts: readonly Fact[]): Determination['coverage'] {
  return {
    elements: findings.length,
    tests: facts.length,
    targets: facts.reduce((sum, { examined }) => sum + examined, 0),
    vacuous: facts.filter(({ examined }) => examined === 0).length,
  };
}

/** The weakest support of the elements that decided the verdict. */
function supportOver(verdict: Verdict, findings: readonly ElementFinding[]): Grade | null {
  const deciding = findings.filter((finding) => verdict === 'met' || finding.verdict === 'not-met');
  return weakest(deciding.flatMap(({ support }) => support ?? []));
}

function openTermsOf<D extends Dossier>(
  { elements, propositions }: Definition<D>,
  facts: readonly Fact[],
): OpenTerm[] {
  return facts.flatMap(({ id, judgment, for: pro }, index) => {
    const { id: element = '', engagedWhen } =
      elements.find((each) => factsIn(wholeFormula(each)).includes(id)) ?? {};
    const attested = pro.some(({ at }) => at.kind === 'attestation');
    const gates = judgment && id !== engagedWhen;
    return (propositions[index]?.openTerms ?? []).map((term) => ({
      term,
      element,
      fact: id,
      gates,
      attested,
    }));
  });
}
