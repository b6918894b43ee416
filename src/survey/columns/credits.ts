/** Columns of how much there is to study: credits by their unit, and hours. */

import { creditsOf, thousandths } from '../../graph/credits.js';
import type { Step } from '../../model/step.js';
import type { Column, ColumnGroup } from '../column.js';

const amount = (name: string, meaning: string): Column => ({ name, kind: 'number', parts: 1000, meaning });

/** Credits and hours of all steps of the pathway, alternatives and all. */
export const creditsColumns: ColumnGroup = {
  name: 'credits',
  columns: [
    amount('semester_credits', 'Credits of the steps that count them by semesters.'),
    amount('quarter_credits', 'Credits of the steps that count them by quarters.'),
    amount('clock_credits', 'Credits of the steps that count them by the clock.'),
    amount('other_credits', 'Credits of the steps that do not say what they count them by.'),
    amount('clock_hours', 'Clock hours of the steps that say how many.'),
    {
      name: 'steps_without_credits',
      kind: 'number',
      meaning: 'Steps that say neither credits nor clock hours.',
    },
  ],
  cells: ({ graph }) => {
    const { steps } = graph();
    const credits = (unit?: Step['creditUnit']) =>
      summed(steps.map((step) => (step.creditUnit === unit ? step.credits : undefined)));
    return {
      semester_credits: credits('semester'),
      quarter_credits: credits('quarter'),
      clock_credits: credits('clock'),
      other_credits: credits(),
      clock_hours: summed(steps.map(({ clockHours }) => clockHours)),
      steps_without_credits: steps.filter(
        (step) => step.credits === undefined && step.clockHours === undefined,
      ).length,
    };
  },
};

/** The sum of those that are known, exact in thousandths; null where none is. */
function summed(amounts: readonly (number | undefined)[]): number | null {
  const known = amounts.flatMap((each) => (each === undefined ? [] : [thousandths(each)]));
  return known.length === 0 ? null : creditsOf(known.reduce((sum, each) => sum + each, 0));
}
