/** Rules for those who began before, and the changes of the edition after that make them. */

import { append } from '../../base/append.js';
import type { StepId } from '../../base/ids.js';
import { type StepGraph, waysThrough } from '../../graph/step-graph.js';
import type { Articulation } from '../../model/agreement.js';
import type { DocumentChange } from '../../model/document-change.js';
import type { Pathway } from '../../model/pathway.js';
import { lookUp, referencesFrom } from '../../model/references.js';
import { asRow, type Row, rowsOf } from '../../model/rows.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, type Ref, tables } from '../../model/tables.js';
import { keyOf } from '../rows.js';
import { either, freeId, wayInto } from './editions.js';
import type { GrandfatheringRule } from './stranded-report.js';

/** Rows of the edition after, by id, as the rules make them. */
interface Made {
  readonly before: StepGraph;
  readonly after: PathwaySystem;
  readonly steps: Map<StepId, Step>;
  /** Rows that are taken over from the edition before, since something names them. */
  readonly added: Map<string, { readonly kind: EntityKind; readonly row: Row }>;
}

/**
 * The changes of the edition after that make some rules. What they name and the edition does not have is taken over
 * from the one before: steps as closed ones. Credit stands in one agreement, whose parties are still to be named.
 */
export function changesOf(
  rules: readonly GrandfatheringRule[],
  before: StepGraph,
  after: PathwaySystem,
): DocumentChange[] {
  const made: Made = {
    ...{ before, after, added: new Map() },
    steps: new Map((after.steps ?? []).map((step) => [step.id, step])),
  };
  for (const rule of rules) makeStep(rule, made);
  const credit = rules.flatMap((rule): Articulation[] =>
    rule.kind === 'credit' ? [{ from: { kind: 'step', step: rule.from }, to: rule.step }] : [],
  );
  takeOver(made, credit);
  const own = new Map((after.steps ?? []).map((step) => [step.id, step]));
  const changed = [...made.steps.values()].filter((step) => own.get(step.id) !== step);
  const taught = new Set(rules.flatMap((rule) => (rule.kind === 'teach-out' ? rule.step : [])));
  return [
    ...[...made.added.values()].map(({ kind, row }) => ({ kind: 'add', table: tables[kind], row })),
    ...changed.map((row) =>
      own.has(row.id)
        ? { kind: 'set', table: 'steps', id: row.id, row }
        : { kind: 'add', table: 'steps', row },
    ),
    ...putBack(taught, made).map((row) => ({ kind: 'set', table: 'pathways', id: row.id, row })),
    ...(credit.length > 0 ? [agreementOf(credit, after)] : []),
  ] as DocumentChange[];
}

function makeStep(rule: GrandfatheringRule, { before, after, steps }: Made): void {
  if (rule.kind === 'credit') return;
  const was = before.steps[before.indexOf.get(rule.step) ?? -1];
  const is = steps.get(rule.step);
  const former = wayInto(before, rule.step);
  // A step that asks nothing, and that no door asks anything for, is open already.
  const isOpen =
    !is?.requires &&
    !after.entries?.some((entry) => entry.step === rule.step && waysThrough(entry).length > 0);
  if (rule.kind === 'old-rule' && is && !isOpen)
    steps.set(is.id, { ...is, requires: is.requires ? either(is.requires, former) : former });
  if (rule.kind === 'teach-out' && was) {
    const { effective: _, status: __, ...row } = is ?? was;
    steps.set(was.id, { ...row, requires: is?.requires ? either(is.requires, former) : former });
  }
}

/** Takes over what the new rows and the credit name and the edition does not have; steps cannot be begun any more. */
function takeOver({ before, after, steps, added }: Made, credit: readonly Articulation[]): void {
  const has = lookUp(after);
  const waiting: Ref[] = credit.map(({ from }) => ({
    kind: 'step',
    id: from.kind === 'step' ? from.step : '',
  }));
  const own = new Map((after.steps ?? []).map((step) => [step.id, step]));
  for (const step of steps.values())
    if (own.get(step.id) !== step) append(waiting, named('step', asRow(step)));
  for (let ref = waiting.pop(); ref; ref = waiting.pop()) {
    const { kind, id } = ref;
    if (kind === 'system' || has(ref) || added.has(keyOf(ref)) || (kind === 'step' && steps.has(id)))
      continue;
    const row = rowsOf(before.system, tables[kind]).find((each) => each.id === id);
    if (!row) continue;
    const kept = kind === 'step' ? { ...row, requires: { kind: 'any', of: [] } } : row;
    added.set(keyOf(ref), { kind, row: kept });
    append(waiting, named(kind, kept));
  }
}

function named(kind: EntityKind, row: Row): Ref[] {
  return referencesFrom(kind, row, 0).map(({ to }) => to);
}

/** The pathways on which steps that are taught out stood, with them at their places. */
function putBack(taught: ReadonlySet<StepId>, { before, after }: Made): Pathway[] {
  const were = new Map((before.system.pathways ?? []).map((pathway) => [pathway.id, pathway.steps]));
  return (after.pathways ?? []).flatMap((pathway) => {
    const former = were.get(pathway.id) ?? [];
    const steps = [...pathway.steps];
    for (const [at, id] of former.entries()) {
      if (!taught.has(id) || steps.includes(id)) continue;
      const place = former
        .slice(0, at)
        .reverse()
        .map((each) => steps.indexOf(each));
      steps.splice((place.find((each) => each >= 0) ?? -1) + 1, 0, id);
    }
    return steps.length > pathway.steps.length ? [{ ...pathway, steps }] : [];
  });
}

function agreementOf(articulates: readonly Articulation[], { agreements = [] }: PathwaySystem) {
  const id = freeId('credit-for-former-steps', agreements);
  return { kind: 'add', table: 'agreements', row: { id, kind: 'articulation', parties: [], articulates } };
}
