/** Holds the subject of a dossier against a definition. */

import { isCalendarDay } from '../base/calendar-date.js';
import { freeze } from '../base/freeze.js';
import { type Grade, weakest } from '../base/grade.js';
import { PathwayError, type PathwayErrorCode } from '../base/pathway-error.js';
import type { Dossier } from '../facts/dossier.js';
import type { Determination, ElementFinding, OpenTerm } from '../logic/determination.js';
import type { Fact } from '../logic/fact.js';
import { factsOf } from '../logic/formula.js';
import { overall, type Verdict } from '../logic/verdict.js';
import { weighAttestations } from './attestations.js';
import { collectFacts } from './collect-facts.js';
import type { Definition } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import { explainElements } from './explain-elements.js';
import { judgeElements, wholeFormula } from './judge-elements.js';
import { selectionOn } from './selection.js';

/**
 * Holds a subject against a definition; `open` opens its dossier once the options are known to be right.
 *
 * @throws PathwayError `bad-day` or `bad-count`, and what `open` throws.
 */
export function hold<D extends Dossier>(
  definition: Definition<D>,
  open: () => D,
  options: DetermineOptions,
): Determination {
  const { asOf, threshold = 'assumed', maxAge } = options;
  mustBe(typeof asOf === 'string' && isCalendarDay(asOf), 'bad-day', 'asOf must be a day, YYYY-MM-DD.');
  mustBe(
    maxAge === undefined || (typeof maxAge === 'number' && maxAge >= 0),
    'bad-count',
    'maxAge must be days, 0 or more.',
  );
  const bare = open();
  const weighed = weighAttestations(definition, bare, options);
  const used = weighed.filter(({ use }) => use === 'used').map(({ attestation }) => attestation);
  const { facts, faults } = collectFacts(definition, { ...bare, attestations: used }, weighed, threshold);
  const selection = selectionOn(definition.inForce, asOf);
  const judge = (given: readonly Fact[]) => judgeElements(definition, given, selection === 'in-force');
  const findings = judge(facts);
  const verdict = verdictOver(findings);
  const alone = used.length > 0 ? judge(collectFacts(definition, bare, [], threshold).facts) : findings;
  const { elements, propositions, attestableParts, ...shown } = definition;
  return freeze({
    format: 'career-pathways/determination/1',
    standing: 'advisory',
    definition: { ...shown, selection },
    asOf,
    subject: bare.subject,
    verdict,
    support: { weakest: supportOver(verdict, findings), threshold },
    ...explainElements(definition, findings, facts, options.explain !== 'verdict'),
    facts,
    openTerms: openTermsOf(definition, facts),
    attestations: weighed.map(({ attestation: { id, proposition, subject, asserts }, use }) => {
      const contested =
        facts.some((fact) => fact.id === proposition && fact.state === 'conflict') ||
        used.some(
          (other) =>
            other.proposition === proposition &&
            other.subject.id === subject.id &&
            other.subject.kind === subject.kind &&
            other.asserts !== asserts,
        );
      return { id, fact: proposition, use: use === 'used' && contested ? 'contested' : use };
    }),
    robustness: { withoutAttestations: verdictOver(alone) },
    coverage: {
      elements: findings.length,
      tests: facts.length,
      targets: facts.reduce((sum, { examined }) => sum + examined, 0),
      vacuous: facts.filter(({ causes }) => causes.includes('nothing-to-examine')).length,
    },
    faults,
  });
}

function mustBe(fits: boolean, code: PathwayErrorCode, rule: string): void {
  if (!fits) throw new PathwayError(code, rule);
}

function verdictOver(findings: readonly ElementFinding[]): Verdict {
  return overall(findings.map(({ verdict }) => verdict));
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
      elements.find((each) => factsOf(wholeFormula(each)).includes(id)) ?? {};
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
