/** Checks the subject of a dossier against a definition. */

import { type Grade, weakest } from '../../base/grade.js';
import type { Names } from '../../base/names.js';
import type {
  AttestationUse,
  DefinitionUsed,
  Determination,
  ElementFinding,
  OpenTerm,
} from '../../logic/determination.js';
import type { Fact } from '../../logic/fact.js';
import type { FactId } from '../../logic/formula.js';
import { type Verdict, verdictOver } from '../../logic/verdict.js';
import { thingWords } from '../../model/thing-words.js';
import { type Weighed, weighAttestations } from './attestations.js';
import { cited } from './cited.js';
import type { Definition } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import type { Dossier, Opened } from './dossier.js';
import { type Explained, explainElements } from './explain-elements.js';
import { factsOf } from './judge-elements.js';
import { liftable } from './liftable.js';
import { namesIn } from './names.js';
import { listeningTo, readingsOf } from './readings.js';
import { selectionOn } from './selection.js';
import { collectIn, judgeIn, outcomesOf, robustnessOf, type Trial } from './trial.js';
import type { Doors } from './views.js';
import { askedInWords } from './words-in-the-way.js';

/** Checks an opened subject against a definition, with options that `checkDetermineOptions` has passed. */
export function evaluateDefinition<D extends Dossier>(
  definition: Definition<D>,
  opened: Opened<D>,
  options: DetermineOptions,
  reopen: (changed: Doors) => Opened<D>,
): Determination {
  const { asOf, threshold = 'assumed' } = options;
  const full = options.explain !== 'verdict';
  const weighed = weighAttestations(definition, opened, options);
  const trial: Trial<D> = {
    definition,
    opened,
    options,
    selection: selectionOn(definition, options),
    weighed,
    attestations: weighed.filter(({ use }) => use === 'used').map(({ attestation }) => attestation),
    heard: listeningTo(readingsOf(definition, options)),
  };
  const { facts, faults, limits } = collectIn(trial);
  const findings = judgeIn(trial, facts);
  const verdict = verdictOver(findings.map((each) => each.verdict));
  const { subject } = opened.now;
  return {
    format: 'career-pathways/determination/1',
    standing: 'advisory',
    definition: definitionUsed(trial),
    asOf,
    subject: {
      ...subject,
      ...(opened.timing !== 'now' && { timing: opened.timing }),
      ...(full && { digest: opened.digestOf(subject) }),
    },
    verdict,
    support: { ...supportOver(verdict, findings), threshold },
    ...explainIn(trial, findings, facts, reopen),
    facts: cited(facts, definition, trial.heard.reading),
    openTerms: openTermsOf(definition, facts),
    attestations: usesOf(weighed, facts),
    robustness: robustnessOf(trial, facts, findings),
    readings: full ? outcomesOf(trial, facts, findings) : [],
    names: full ? namesFor(opened, facts, weighed) : {},
    coverage: coverageOf(findings, facts),
    faults,
    limits,
  };
}

/** What the definition is that was checked against. */
function definitionUsed<D extends Dossier>({ definition, selection }: Trial<D>): DefinitionUsed {
  const { id, title, edition, standing, inForce, authority, textVerifiedOn, basis } = definition;
  return {
    ...{ id, title, edition, inForce, authority, textVerifiedOn, basis },
    ...(standing && { standing }),
    selection,
    ...(definition.extends && { extends: definition.extends }),
  };
}

/** Explanations, with the refusals that evidence alone can lift, and the words that keep questions open. */
function explainIn<D extends Dossier>(
  trial: Trial<D>,
  findings: readonly ElementFinding[],
  facts: readonly Fact[],
  reopen: (changed: Doors) => Opened<D>,
): Explained {
  const { definition, options, opened } = trial;
  const full = options.explain !== 'verdict';
  const without = { ...trial, weighed: [] };
  const unclaimed = (isAsked: (fact: FactId) => boolean) =>
    collectIn(without, { claims: () => false }, isAsked).facts;
  const lifted = full ? liftable(facts, unclaimed) : new Set();
  const explained = explainElements(definition, findings, facts, {
    ...options,
    canBeLifted: (fact) => lifted.has(fact),
  });
  if (!full) return explained;
  const factsWith = (changed: Doors, isAsked: (fact: FactId) => boolean) =>
    collectIn({ ...trial, opened: reopen(changed) }, {}, isAsked).facts;
  return {
    ...explained,
    questions: askedInWords(explained.questions, facts, opened.now, factsWith),
  };
}

/** What everything is called that a determination speaks of. */
function namesFor(
  { now, soon, ever }: Opened<Dossier>,
  facts: readonly Fact[],
  weighed: readonly Weighed[],
): Names {
  // What is left out has a name as well.
  const { find } = ever ?? soon ?? now;
  const { subject, system } = now;
  const attestations = weighed.map(
    ({ attestation: { id, by } }) => [id, thingWords.attestation(by)] as const,
  );
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
    vacuous: facts.filter(({ examined }) => examined === 0).length,
  };
}

/** The weakest support of the elements that decided the verdict; no field where there is none. */
function supportOver(verdict: Verdict, findings: readonly ElementFinding[]): { weakest?: Grade } {
  const deciding = findings.filter((finding) => verdict === 'met' || finding.verdict === 'not-met');
  const found = weakest(deciding.map(({ support }) => support));
  return found ? { weakest: found } : {};
}

function openTermsOf<D extends Dossier>(
  { elements, propositions }: Definition<D>,
  facts: readonly Fact[],
): OpenTerm[] {
  return facts.flatMap(({ id, judgment, for: pro }, index) => {
    const terms = propositions[index]?.openTerms ?? [];
    if (terms.length === 0) return [];
    const { id: element = '', engagedWhen } =
      elements.filter((each) => factsOf(each).includes(id)).at(-1) ?? {};
    const attested = pro.some(({ at }) => at.kind === 'attestation');
    const gates = judgment && id !== engagedWhen;
    return terms.map((term) => ({
      term,
      element,
      fact: id,
      gates,
      attested,
    }));
  });
}
