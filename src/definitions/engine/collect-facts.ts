/** The ledger: every proposition of a definition with what was collected, recorded and attested about it. */

import { shown } from '../../base/arguments.js';
import type { Grade } from '../../base/grade.js';
import { byCodeUnits } from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { Fault, Limit } from '../../logic/determination.js';
import { type EvidenceItem, type Fact, type FactFinding, factFrom } from '../../logic/fact.js';
import type { FactId } from '../../logic/formula.js';
import type { EntityKind } from '../../model/tables.js';
import type { Weighed } from './attestations.js';
import type { Proposition } from './definition.js';
import type { Dossier, Opened } from './dossier.js';
import { gradeOf, isBare } from './records.js';

/** The facts, and the collectors that failed. */
export interface Ledger {
  readonly facts: readonly Fact[];
  readonly faults: readonly Fault[];
  readonly limits: readonly Limit[];
}

/** What facts are collected with. */
interface Collecting {
  /** The attestations that count. */
  readonly attestations: readonly Weighed[];
  readonly threshold: Grade;
  /** Told of each fact before it is collected. */
  readonly begins: (fact: FactId) => void;
}

/** Runs the collectors of some propositions; one that throws becomes a fault, and the rest goes on. */
export function collectFacts<D extends Dossier>(
  propositions: readonly Proposition<D>[],
  opened: Opened<D>,
  { attestations, threshold, begins }: Collecting,
): Ledger {
  const faults: Fault[] = [];
  const limits: Limit[] = [];
  const facts = propositions.map((proposition) => {
    const { id, judgment = false } = proposition;
    begins(id);
    const found = collect(proposition, opened, faults);
    for (const message of found.limits ?? []) limits.push({ fact: id, message });
    const attested = attestations.flatMap(({ attestation, evidence }) =>
      attestation.proposition === id ? (evidence ?? []) : [],
    );
    const evidence = inOrder([...found.evidence, ...recorded(proposition, opened.now), ...attested]);
    const weighed = (items: readonly EvidenceItem[]) =>
      factFrom(id, { ...found, evidence: items }, { judgment, threshold });
    const fact = weighed(evidence);
    if (found.examined > 0) return fact;
    // Nothing is true of what is not there, whoever says so; where people contradict each other it stays open.
    if (fact.state === 'true') return weighed(evidence.map(informing));
    return fact.state === 'conflict' && !isRefuted(found.evidence) ? fact : weighed(evidence.map(lowered));
  });
  return { facts, faults, limits };
}

/** What is said of a thing that is not there establishes nothing. */
function lowered(item: EvidenceItem): EvidenceItem {
  return item.bearing === 'establishes' ? { ...item, bearing: 'supports' } : item;
}

/** The same where it would make something true: nor does what it outweighs refute anything. */
function informing(item: EvidenceItem): EvidenceItem {
  return item.bearing === 'refutes' ? { ...item, bearing: 'weakens' } : lowered(item);
}

function collect<D extends Dossier>(
  { id, collect }: Proposition<D>,
  { now, soon, ever, abandoned, timing }: Opened<D>,
  faults: Fault[],
): FactFinding {
  try {
    const found = onTheDay(collect(now), {
      soon: soon && collect(soon),
      ever: ever && collect(ever),
      abandoned,
    });
    if (timing === 'now') return found;
    const mark = (item: EvidenceItem): EvidenceItem => {
      if (item.grade === 'assumed' || !speaksFor(item)) return item;
      return timing === 'planned' ? { ...item, grade: 'planned' } : { ...item, stale: 'expired' };
    };
    return { ...found, examined: 0, evidence: found.evidence.map(mark) };
  } catch (error) {
    const plain = error instanceof Error || typeof error === 'string';
    faults.push({ fact: id, error: plain ? String(error) : shown(error) });
    return { evidence: [], examined: 0, unresolved: [], failed: true };
  }
}

/** What is found where planned things count as well, and where those that are over do. */
interface OtherDays {
  readonly abandoned: true | undefined;
  readonly soon: FactFinding | undefined;
  readonly ever: FactFinding | undefined;
}

/**
 * What was found on the day, with what only holds later as `planned` and what no longer holds as out of date. A refusal
 * that planned things would lift, or steps whose provider is gone, only weakens: they are not nothing.
 */
function onTheDay(now: FactFinding, { soon, ever, abandoned }: OtherDays): FactFinding {
  if (!soon && !ever) return now;
  const known = listOfItems(now.evidence);
  const refusals = [soon, abandoned && ever].flatMap((found) =>
    found ? listOfItems(found.evidence.filter(({ bearing }) => bearing === 'refutes')) : [],
  );
  const evidence = now.evidence.map(
    (item): EvidenceItem =>
      item.bearing === 'refutes' && refusals.some((others) => !others.has(item))
        ? { ...item, bearing: 'weakens' }
        : item,
  );
  const added = (found: FactFinding | undefined, mark: Partial<EvidenceItem>) => {
    for (const item of found?.evidence ?? [])
      if (item.bearing === 'establishes' && item.grade !== 'assumed' && !known.has(item)) {
        known.add(item);
        evidence.push({ ...item, ...mark });
      }
  };
  added(soon, { grade: 'planned' });
  added(ever, { stale: 'expired' });
  return { ...now, evidence };
}

/** Items by what they say of which place. */
function listOfItems(items: readonly EvidenceItem[]): {
  readonly has: (item: EvidenceItem) => boolean;
  readonly add: (item: EvidenceItem) => void;
} {
  const byPlace = new Map<string, EvidenceItem[]>();
  const add = (item: EvidenceItem) => put(byPlace, item.at.id, item);
  items.forEach(add);
  const has = (item: EvidenceItem) =>
    byPlace.get(item.at.id)?.some((each) => saysTheSame(each, item)) === true;
  return { has, add };
}

function saysTheSame(one: EvidenceItem, other: EvidenceItem): boolean {
  return (
    one.bearing === other.bearing &&
    one.message.id === other.message.id &&
    one.at.kind === other.at.kind &&
    one.at.field === other.at.field &&
    JSON.stringify(one.message.params) === JSON.stringify(other.message.params)
  );
}

function speaksFor({ bearing }: EvidenceItem): boolean {
  return bearing === 'establishes' || bearing === 'supports';
}

/**
 * Evidence records that name the proposition and the subject or the whole system. They do not replace a judgment, and one
 * that speaks for it without a date, or without saying where it comes from, or by presumption, settles nothing.
 */
function recorded<D extends Dossier>(
  { id, judgment, speaksOf = () => true }: Proposition<D>,
  dossier: D,
): EvidenceItem[] {
  const { recordsAbout, system, subject } = dossier;
  const own = recordsAbout(subject.kind as EntityKind, subject.id);
  return [...new Set([...own, ...recordsAbout('system', system.id)])]
    .filter(({ record }) => record.proposition === id)
    .map(({ record, stale }): EvidenceItem => {
      const grade = gradeOf(record);
      const settles = !judgment && !isBare(record) && grade !== 'assumed';
      const pro = settles ? 'establishes' : 'supports';
      const contra = judgment ? 'weakens' : 'refutes';
      const { date = '' } = record;
      const isHere = speaksOf(record, dossier);
      const message = isHere ? (isBare(record) ? 'recorded.bare' : 'recorded') : 'recorded.elsewhere';
      return {
        at: { kind: 'evidence', id: record.id },
        bearing: !isHere ? 'weakens' : record.bearing === 'for' ? pro : contra,
        grade,
        message: { id: message, params: message === 'recorded' ? { date } : {} },
        ...(record.date !== undefined && { on: record.date }),
        ...(stale && { stale }),
      };
    });
}

function isRefuted(items: readonly EvidenceItem[]): boolean {
  return items.some(({ bearing, stale }) => bearing === 'refutes' && !stale);
}

function inOrder(items: readonly EvidenceItem[]): EvidenceItem[] {
  if (items.length < 2) return [...items];
  return items
    .map((item) => ({ item, place: JSON.stringify([item.at.kind, item.at.id]) }))
    .sort((a, b) => byCodeUnits(a.place, b.place) || byCodeUnits(sortKey(a.item), sortKey(b.item)))
    .map(({ item }) => item);
}

/** By place, then by content: the same order whatever the order of the tables. */
function sortKey({ at, ...rest }: EvidenceItem): string {
  return JSON.stringify([at.kind, at.id, at.field, rest.bearing, rest.message]);
}
