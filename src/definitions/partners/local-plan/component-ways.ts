/** Ways in which data shows a key component. */

import type { At } from '../../../logic/message.js';
import type { KeyComponent } from '../../../model/core-elements.js';
import type { Entity } from '../../../model/entity.js';
import type { Pathway } from '../../../model/pathway.js';
import type { Plan } from '../../../model/plan.js';
import type { Step } from '../../../model/step.js';
import type { StepKind } from '../../../model/step-kinds.js';
import type { SupportKind } from '../../../model/support-kinds.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { EntityKind } from '../../../model/tables.js';
import type { Dossier } from '../../engine/dossier.js';
import { at, type Collector, collector, type Notebook } from '../../engine/notebook.js';
import { isLater } from '../at-table.js';
import { goesWithSteps, isOffered, realPathways } from '../local-efforts.js';

/** Why something that may show a component does not do so by itself. */
export type Lack =
  | 'unsigned'
  | 'review-passed'
  | 'dates'
  | 'no-partner'
  | 'in-part'
  | 'off-pathway'
  | 'times'
  | 'past'
  | 'not-reviewed'
  | 'overdue'
  | 'one-partner'
  | 'undated'
  | 'elsewhere'
  | 'no-places'
  | 'no-region'
  | 'not-instruction'
  | 'resources';

/** Something that shows a component, or may: only later, not any more, or if something else is so. */
export interface Sign {
  readonly place: At;
  readonly lacks?: Lack;
  readonly later?: boolean;
  readonly stale?: 'expired' | 'too-old';
}

/** Looks for what shows a component. */
export type ComponentWay = (dossier: Dossier, book: Notebook) => readonly Sign[];

/**
 * One key component of a career pathway system: shown by the data that answers for it. A statement in a plan only
 * supports it, and without anything in the data it shows nothing.
 */
export function componentShown(component: KeyComponent, look: ComponentWay): Collector<Dossier> {
  return collector((book, dossier) => {
    const signs = new Map(look(dossier, book).map((sign) => [JSON.stringify(sign), sign]));
    for (const { place, lacks, later = false, stale } of signs.values()) {
      if (!later && !stale) book.examine(1);
      if (lacks) book.note('supports', place, `component.${lacks}`);
      else if (later) book.as('planned').note('establishes', place, 'component.shown');
      else book.as('declared', stale).note('establishes', place, 'component.shown');
    }
    for (const { id, components = [] } of dossier.system.plans ?? [])
      if (components.some((each) => each.component === component))
        book.note('supports', at('plan', id, 'components'), 'component.said');
  });
}

/** Every entity of a kind that shows a component. */
export function shownBy<E extends Entity<string>>(
  kind: EntityKind,
  rows: (system: PathwaySystem, dossier: Dossier) => readonly E[],
  field?: string,
): ComponentWay {
  return (dossier) => rows(dossier.system, dossier).map(({ id }) => ({ place: at(kind, id, field) }));
}

/** Several ways to show a component. */
export function either(...ways: readonly ComponentWay[]): ComponentWay {
  return (dossier, book) => ways.flatMap((way) => way(dossier, book));
}

/** What plans say; what is adopted after the day is for later. */
export function planned(says: (plan: Plan) => boolean, field: string): ComponentWay {
  return ({ system, asOf }) =>
    (system.plans ?? []).filter(says).map(({ id, adoptedOn }) => ({
      place: at('plan', id, field),
      ...(isLater(adoptedOn, asOf) && { later: true }),
    }));
}

/** Steps that show a component; where there are pathways, one that is on none only may. */
export function stepsWith(shows: (step: Step, dossier: Dossier) => boolean, field: string): ComponentWay {
  return (dossier) => {
    const off = offPathways(dossier);
    return (dossier.system.steps ?? [])
      .filter((step) => shows(step, dossier))
      .map(({ id }) => ({
        place: at('step', id, field),
        ...(off(id) && { lacks: 'off-pathway' as const }),
      }));
  };
}

/** Whether a step is on no pathway, while the document has pathways. */
export function offPathways(dossier: Dossier): (step: string) => boolean {
  const pathways = realPathways(dossier);
  const on = new Set<string>(pathways.flatMap(({ steps }) => steps));
  return (step) => pathways.length > 0 && !on.has(step);
}

/** Steps of some kinds. */
export const stepsOf = (kinds: readonly StepKind[]): ComponentWay =>
  stepsWith(({ kind }) => kinds.includes(kind), 'kind');
/** Steps with some way to shorten the time. */
export const accelerated = (...words: readonly string[]): ComponentWay =>
  stepsWith(({ accelerators = [] }) => accelerators.some((each) => words.includes(each)), 'accelerators');
/** Supports of some kinds that go with a step. */
export const supportsOf =
  (...kinds: readonly SupportKind[]): ComponentWay =>
  (dossier) =>
    (dossier.system.supports ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map((support) => ({
        place: at('support', support.id, 'kind'),
        ...(!goesWithSteps(dossier, support) && { lacks: 'off-pathway' as const }),
        ...(!isOffered(dossier, support) && { lacks: 'no-places' as const }),
      }));

/** A pathway with what belongs to it. */
export interface PathwayParts {
  readonly pathway: Pathway;
  readonly steps: readonly Step[];
  readonly dossier: Dossier;
}

/**
 * A component that every pathway is to show for itself: one pathway does not do so for another. Those that do are written
 * down in any case, those that do not with them.
 */
export function inEachPathway(shows: (parts: PathwayParts) => readonly Sign[]): ComponentWay {
  return (dossier, book) => {
    const { find } = dossier;
    const found = realPathways(dossier).map((pathway) => ({
      pathway: pathway.id,
      signs: shows({ pathway, dossier, steps: pathway.steps.flatMap((id) => find('step', id) ?? []) }),
    }));
    const sure = ({ lacks, later, stale }: Sign) => !lacks && !later && !stale;
    const without = found.filter(({ signs }) => !signs.some(sure));
    const signs = found.flatMap((each) => each.signs);
    if (without.length === 0) return signs;
    if (without.length < found.length)
      for (const { pathway } of without) book.note('weakens', at('pathway', pathway), 'component.not-here');
    return signs.map((sign) => (sure(sign) ? { ...sign, lacks: 'in-part' } : sign));
  };
}
