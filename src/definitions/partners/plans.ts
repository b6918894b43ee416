/** What partners have put into plans: vision, mission, goals, decisions, work on components. */

import type { KeyComponent } from '../../model/core-elements.js';
import type { Plan } from '../../model/plan.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Collector, collector, type Notebook } from '../engine/notebook.js';

/** A plan that says something; agreed to by two partners or more where it is to be shared. */
export function planWith(says: (plan: Plan) => boolean, field: string, shared = true): Collector<Dossier> {
  return collector((book, { system }) => {
    const { plans = [] } = system;
    book.examine(plans.length);
    for (const plan of plans)
      if (says(plan)) {
        const agreed = !shared || (plan.partners?.length ?? 0) > 1;
        book.note(
          agreed ? 'establishes' : 'supports',
          at('plan', plan.id, field),
          agreed ? 'plan.says' : 'plan.not-agreed',
        );
      }
  });
}

/** Looks for something in a system; what it finds establishes the proposition. */
export type ComponentWay = (system: PathwaySystem, book: Notebook, dossier: Dossier) => void;

/**
 * One key component of a career pathway system: shown by the data that answers for it, or stated in a plan, which only
 * supports it.
 */
export function componentShown(component: KeyComponent, look: ComponentWay): Collector<Dossier> {
  return collector((book, dossier) => {
    const { system } = dossier;
    const { plans = [] } = system;
    book.examine(1 + plans.length);
    look(system, book, dossier);
    for (const { id, components = [] } of plans)
      if (components.some((each) => each.component === component))
        book.note('supports', at('plan', id, 'components'), 'component.said');
  });
}
