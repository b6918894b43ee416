/** What partners have put into plans: vision, mission, goals, a plan of action. */

import type { Plan } from '../../model/plan.js';
import type { Dossier } from '../engine/dossier.js';
import { at, type Collector, collector, type Note, type Notebook } from '../engine/notebook.js';
import { isLater, partnersThere } from './at-table.js';

/** Writes down what a plan says: only as planned where the plan is adopted after the day. */
export function planNote(book: Notebook, { asOf }: Dossier, { adoptedOn }: Plan): Note {
  return isLater(adoptedOn, asOf) ? book.as('planned').note : book.note;
}

/** A plan that says something; agreed to by two partners or more where it is to be shared. */
export function planWith(says: (plan: Plan) => boolean, field: string, shared = true): Collector<Dossier> {
  return collector((book, dossier) => {
    const plans = (dossier.system.plans ?? []).filter(says);
    book.examine(plans.length);
    for (const plan of plans) {
      const there = partnersThere(book, dossier, plan.partners ?? [], at('plan', plan.id, 'partners'));
      const agreed = !shared || there.length > 1;
      const note = planNote(book, dossier, plan);
      const place = at('plan', plan.id, field);
      if (agreed) note('establishes', place, 'plan.says');
      else note('supports', place, 'plan.not-agreed');
    }
  });
}
