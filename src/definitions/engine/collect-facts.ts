/** The ledger: every proposition of a definition with what was collected, recorded and attested about it. */

import { shown } from '../../base/arguments.js';
import type { Grade } from '../../base/grade.js';
import { byCodeUnits } from '../../base/ids.js';
import type { Fault } from '../../logic/determination.js';
import { type EvidenceItem, type Fact, type FactFinding, factFrom } from '../../logic/fact.js';
import type { EntityKind } from '../../model/tables.js';
import type { Weighed } from './attestations.js';
import type { Definition, Proposition } from './definition.js';
import type { Dossier } from './dossier.js';

/** The facts, and the collectors that failed. */
export interface Ledger {
  readonly facts: readonly Fact[];
  readonly faults: readonly Fault[];
}

/** Runs every collector; one that throws becomes a fault, and the rest goes on. */
export function collectFacts<D extends Dossier>(
  { propositions }: Definition<D>,
  dossier: D,
  attestations: readonly Weighed[],
  threshold: Grade,
): Ledger {
  const faults: Fault[] = [];
  const facts = propositions.map((proposition) => {
    const { id, judgment = false } = proposition;
    const found = collect(proposition, dossier, faults);
    const attested = attestations.flatMap(({ attestation, evidence }) =>
      attestation.proposition === id ? (evidence ?? []) : [],
    );
    const evidence = [...found.evidence, ...recorded(proposition, dossier), ...attested];
    evidence.sort((a, b) => byCodeUnits(sortKey(a), sortKey(b)));
    return factFrom(id, { ...found, evidence }, { judgment, threshold });
  });
  return { facts, faults };
}

function collect<D extends Dossier>(
  { id, collect }: Proposition<D>,
  dossier: D,
  faults: Fault[],
): FactFinding {
  try {
    const found = collect(dossier);
    // Without anything to examine nothing is established.
    const idle = found.examined === 0;
    return { ...found, evidence: found.evidence.filter(({ bearing }) => !idle || bearing !== 'establishes') };
  } catch (error) {
    const plain = error instanceof Error || typeof error === 'string';
    faults.push({ fact: id, error: plain ? String(error) : shown(error) });
    return { evidence: [], examined: 0, unresolved: [], failed: true };
  }
}

/** Evidence records that name the proposition and the subject or the whole system. They do not replace a judgment. */
function recorded<D extends Dossier>(
  { id, judgment }: Proposition<D>,
  { recordsAbout, system, subject }: Dossier,
): EvidenceItem[] {
  const own = recordsAbout(subject.kind as EntityKind, subject.id);
  return [...new Set([...own, ...recordsAbout('system', system.id)])]
    .filter(({ record }) => record.proposition === id)
    .map(({ record, stale }): EvidenceItem => {
      const [pro, contra] = judgment
        ? (['supports', 'weakens'] as const)
        : (['establishes', 'refutes'] as const);
      return {
        at: { kind: 'evidence', id: record.id },
        bearing: record.bearing === 'for' ? pro : contra,
        grade: record.grade ?? 'documented',
        message: { id: 'recorded', params: {} },
        ...(stale && { stale }),
      };
    });
}

/** By place, then by content: the same order whatever the order of the tables. */
function sortKey({ at, ...rest }: EvidenceItem): string {
  return JSON.stringify([at.kind, at.id, at.field, rest.bearing, rest.message]);
}
