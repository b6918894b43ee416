/** The texts of the federal definition without those of clause (F), which Iowa leaves out. */

import type { Texts } from '../engine/texts.js';

/** Texts for Iowa's definition from the federal ones of a language. */
export function withoutClauseF(federal: Texts, own: Pick<Texts, 'definition' | 'title'>): Texts {
  const { elements, propositions, readings = {} } = federal;
  return {
    ...federal,
    ...own,
    elements: without(elements, (id) => id === 'F'),
    propositions: without(propositions, (id) => id.startsWith('wioa.f.')),
    readings: without(readings, (id) => id === 'doors'),
  };
}

function without<T>(texts: { readonly [id: string]: T }, drop: (id: string) => boolean): { [id: string]: T } {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !drop(id)));
}
