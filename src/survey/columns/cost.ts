/** Columns of what the steps of a pathway cost. */

import { totalCost } from '../../model/total-cost.js';
import type { ColumnGroup } from '../column.js';

/** Money is added in ten-thousandths, the finest that `totalCost` gives. */
const parts = 10_000;

/** What all steps of the pathway cost together, alternatives and all. */
export const costColumns: ColumnGroup = {
  name: 'cost',
  columns: [
    {
      name: 'cost_usd',
      kind: 'number',
      parts,
      meaning: 'What the steps cost that have a price in US dollars, all of them together.',
      source: '`totalCost`',
    },
    { name: 'steps_priced', kind: 'number', meaning: 'Steps that have a price in US dollars.' },
    { name: 'steps_unpriced', kind: 'number', meaning: 'Steps of which the cost is not known.' },
    {
      name: 'steps_priced_otherwise',
      kind: 'number',
      meaning: 'Steps that have a price in another currency, or in several.',
    },
  ],
  cells: ({ graph }) => {
    const { steps } = graph();
    const totals = steps.map(({ cost }) => totalCost(cost));
    const dollars = totals.flatMap((total) => (total?.currency === 'USD' ? [total.amount] : []));
    const unpriced = steps.filter(({ cost }) => cost === undefined).length;
    const sum = dollars.reduce((all, amount) => all + Math.round(amount * parts), 0);
    return {
      cost_usd: dollars.length === 0 ? null : sum / parts,
      steps_priced: dollars.length,
      steps_unpriced: unpriced,
      steps_priced_otherwise: steps.length - dollars.length - unpriced,
    };
  },
};
