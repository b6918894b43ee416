/** Checks the subject of a dossier against a definition. */

import { freeze } from '../../base/freeze.js';
import { type Grade, weakest } from '../../base/grade.js';
import type { Names } from '../../base/names.js';
import type { AttestationUse, Determination, ElementFinding, OpenTerm } from '../../logic/determination.js';
import type { Fact } from '../../logic/fact.js';
import { factsIn } from '../../logic/formula.js';
import { type Verdict, verdictOver } from '../../logic/verdict.js';
import type { PathwaySystem } from '../../model/system.js';
import { attestationName } from '../../model/thing-names.js';
import { type Weighed, weighAttestations } from './attestations.js';
import { cited } from './cited.js';
import { collectFacts } from './collect-facts.js';
import type { Definition } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import type { Dossier } from './dossier.js';
import { explainElements } from './explain-elements.js';
import { judgeElements, wholeFormula } from './judge-elements.js';
import { liftable } from './liftable.js';
import { namesIn } from './names.js';
import { selectionOn } from './selection.js';
import { askedInWords } from './words-in-the-way.js';

/** Checks the subject of a dossier against a definition, with options that `checkDetermineOptions` has passed. */
export function evaluateDefinition<D extends Dossier>(
  definition: Definition<D>,
  bare: D,
  options: DetermineOptions,
  reopen: (changed: PathwaySystem) => D,
): Determination {
  const { asOf, threshold = 'assumed' } = options;
  const weighed = weighAttestations(definition, bare, options);
  const attestations = weighed.filter(({ use }) => use === 'used').map(({ attestation }) => attestation);
  const { facts, faults } = collectFacts(definition, { ...bare, attestations }, weighed, threshold);
  const selection = selectionOn(definition.inForce, asOf);
  const judge = (given: readonly Fact[]) => judgeElements(definition, given, selection === 'in-force');
  const findings = judge(facts);
  const over = (its: readonly ElementFinding[]) => verdictOver(its.map((each) => each.verdict));
  const verdict = over(findings);
  const alone =
    attestations.length > 0 ? judge(collectFacts(definition, bare, [], threshold).facts) : findings;
  const { id, title, edition, inForce, authority, textVerifiedOn } = definition;
  const full = options.explain !== 'verdict';
  const lifted = full ? liftable(definition, { ...bare, attestations }, facts, threshold) : new Set();
  const explained = explainElements(definition, findings, facts, {
    ...options,
    canBeLifted: (fact) => lifted.has(fact),
  });
  const withWords = (changed: PathwaySystem) =>
    collectFacts(definition, { ...reopen(changed), attestations }, weighed, threshold).facts;
  return freeze({
    format: 'career-pathways/determination/1',
    standing: 'advisory',
    definition: { id, title, edition, inForce, authority, textVerifiedOn, basis: 'statute', selection },
    asOf,
    subject: bare.subject,
    verdict,
    support: { weakest: supportOver(verdict, findings), threshold },
    ...explained,
    questions: askedInWords(explained.questions, facts, bare.system, withWords),
    reasons: { sufficient: [], exact: false },
    facts: cited(facts, definition.propositions),
    openTerms: openTermsOf(definition, facts),
    attestations: usesOf(weighed, facts),
    robustness: { withoutAttestations: over(alone), withoutStale: verdict, withoutAssumptions: verdict },
    readings: [],
    limits: [],
    names: full ? namesFor(bare, facts, weighed) : {},
    coverage: coverageOf(findings, facts),
    faults,
  });
}

/** What everything is called that a determination speaks of. */
function namesFor(
  { subject, system, find }: Dossier,
  facts: readonly Fact[],
  weighed: readonly Weighed[],
): Names {
  const attestations = weighed.map(({ attestation: { id, by } }) => [id, attestationName(by)] as const);
  return {
    ...namesIn(facts, [subject], find),
    ...(attestations.length > 0 && { attestation: Object.fromEntries(attestations) }),
    system: { [system.id]: system.title },
  };
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
    vacuous: facts.filter(({ causes }) => causes.includes('nothing-to-examine')).length,
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
