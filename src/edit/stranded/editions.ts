/** Two editions of a catalog, and what a learner may do under each. */

import type { CalendarDate } from '../../base/calendar-date.js';
import { canonicalJson } from '../../base/canonical-json.js';
import type { PathwayId, StepId } from '../../base/ids.js';
import { pathwayIn } from '../../graph/pathway-graph.js';
import { type StepGraph, systemIndex } from '../../graph/step-graph.js';
import { systemGraph } from '../../graph/system-graph.js';
import { graphOn } from '../../learner/graph-on.js';
import { pathwayRow } from '../../model/pathway-row.js';
import type { Requirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import type { PathwaySystem } from '../../model/system.js';
import type { NewIds } from '../diff/renamed.js';

/** What is compiled: one pathway or all, as written or as it is on a day. */
export interface Scope {
  readonly pathway?: PathwayId | undefined;
  readonly asOf?: CalendarDate | undefined;
}

/** Both editions under the ids after, and the ways from the ids before to those after and back. */
export interface Editions {
  readonly before: StepGraph;
  readonly after: PathwaySystem;
  readonly scope: Scope;
  readonly ids: NewIds;
  readonly former: NewIds;
}

/** Compiles an edition; a pathway that it does not have has no steps. */
export function compiled(system: PathwaySystem, { pathway, asOf }: Scope): StepGraph {
  const row = pathway === undefined ? undefined : pathwayRow(system, pathway);
  const graph =
    pathway === undefined
      ? systemGraph(system)
      : pathwayIn(systemIndex(system), row ?? { id: pathway, title: pathway, steps: [] });
  return asOf === undefined ? graph : graphOn(graph, asOf);
}

/** What opens a step by one edition: its own requirement and its doors. Nothing asked: everybody. */
export function wayInto({ waysIn, indexOf }: StepGraph, step: StepId): Requirement {
  return waysIn[indexOf.get(step) ?? -1] ?? { kind: 'all', of: [] };
}

/** Either of two ways in. */
export function either(one: Requirement, other: Requirement): Requirement {
  return canonicalJson(one) === canonicalJson(other) ? one : { kind: 'any', of: [one, other] };
}

/**
 * The edition after for who may finish by the one before: what is still offered opens by either, and awards by both;
 * credit and exits of either count.
 */
export function withFormerRules(before: StepGraph, after: PathwaySystem, scope: Scope): PathwaySystem {
  const { agreements = [], exits = [] } = before.system;
  const now = compiled(after, { pathway: scope.pathway });
  const steps = (after.steps ?? []).map((step): Step => {
    const was = before.steps[before.indexOf.get(step.id) ?? -1];
    if (!was) return step;
    return {
      ...step,
      requires: now.indexOf.has(step.id)
        ? either(wayInto(before, step.id), wayInto(now, step.id))
        : wayInto(before, step.id),
      ...union('awards', was, step),
      ...union('competencies', was, step),
      ...union('raises', was, step),
    };
  });
  const both = <T extends { readonly id: string }>(old: readonly T[], own: readonly T[] = []) => [
    ...own,
    ...old.map((row) => ({ ...row, id: freeId(`${row.id} (former)`, own) })),
  ];
  return {
    ...after,
    steps,
    agreements: both(agreements, after.agreements),
    exits: both(exits, after.exits),
  };
}

/** An id that no row of a list has. */
export function freeId(wanted: string, rows: readonly { readonly id: string }[]): string {
  return rows.some(({ id }) => id === wanted) ? freeId(`${wanted}'`, rows) : wanted;
}

function union<F extends 'awards' | 'competencies' | 'raises'>(
  field: F,
  one: Step,
  other: Step,
): Pick<Step, F> {
  const all: unknown[] = [...(one[field] ?? []), ...(other[field] ?? [])];
  const each = new Map(all.map((item) => [canonicalJson(item), item]));
  return (each.size > 0 ? { [field]: [...each.values()] } : {}) as unknown as Pick<Step, F>;
}
