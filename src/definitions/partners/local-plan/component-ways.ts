/** Ways in which data shows a key component. */

import type { Entity } from '../../../model/entity.js';
import { foldRequirement } from '../../../model/fold-requirement.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Step } from '../../../model/step.js';
import type { StepKind } from '../../../model/step-kinds.js';
import type { SupportKind } from '../../../model/support-kinds.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { EntityKind } from '../../../model/tables.js';
import type { Dossier } from '../../engine/dossier.js';
import { at, type Notebook } from '../../engine/notebook.js';
import type { ComponentWay } from '../plans.js';

/** Writes down every entity of a kind that shows a component. */
export function shownBy<E extends Entity<string>>(
  kind: EntityKind,
  rows: (system: PathwaySystem, dossier: Dossier) => readonly E[],
  field?: string,
): ComponentWay {
  return (system, book, dossier) => {
    for (const { id } of rows(system, dossier)) shown(book, kind, id, field);
  };
}

/** Writes down one thing that shows a component. */
export function shown(book: Notebook, kind: EntityKind, id: string, field?: string): void {
  book.note('establishes', at(kind, id, field), 'component.shown');
}

/** Several ways to show a component. */
export function either(...ways: readonly ComponentWay[]): ComponentWay {
  return (system, book, dossier) => {
    for (const way of ways) way(system, book, dossier);
  };
}

/** Steps of some kinds. */
export const stepsOf = (kinds: readonly StepKind[]): ComponentWay =>
  shownBy('step', ({ steps = [] }) => steps.filter(({ kind }) => kinds.includes(kind)), 'kind');
/** Steps with some way to shorten the time. */
export const accelerated = (...words: readonly string[]): ComponentWay =>
  shownBy(
    'step',
    ({ steps = [] }) =>
      steps.filter(({ accelerators = [] }) => accelerators.some((each) => words.includes(each))),
    'accelerators',
  );
/** Supports of some kinds. */
export const supportsOf = (...kinds: readonly SupportKind[]): ComponentWay =>
  shownBy('support', ({ supports = [] }) => supports.filter(({ kind }) => kinds.includes(kind)), 'kind');
/** The kinds of instruction inside a step. */
export const strandsOf = (step: Step) => new Set(step.components?.map(({ kind }) => kind));

/** Whether a requirement asks for a level. */
export function asksLevel(requirement: Requirement): boolean {
  return foldRequirement<boolean>(
    requirement,
    ({ kind }) => kind === 'level',
    (_, parts) => parts.includes(true),
  );
}

/** Steps that award a credential and ask for one that another step awards, or for that step itself. */
export function stacking({ steps = [] }: PathwaySystem): Step[] {
  const awarding = new Map(steps.map(({ id, awards = [] }) => [id as string, awards.length > 0]));
  const awarded = new Set<string>(steps.flatMap(({ awards = [] }) => awards));
  return steps.filter(
    ({ awards, requires }) =>
      awards?.length &&
      requires &&
      foldRequirement<boolean>(
        requires,
        (leaf) =>
          (leaf.kind === 'step' && awarding.get(leaf.step) === true) ||
          (leaf.kind === 'credential' && awarded.has(leaf.credential)),
        (_, parts) => parts.includes(true),
      ),
  );
}
