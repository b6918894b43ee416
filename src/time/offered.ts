/** Whether what is offered at times is offered no more. */

import type { Span } from './common-time.js';
import type { Timed, Timing } from './timing.js';

/** Something that is offered at a time of its own, or in terms. */
export interface Offered {
  readonly schedule?: Span;
  readonly term?: string;
  readonly offered?: readonly string[];
}

/** A term, which may be called off. */
interface Term extends Timed {
  readonly id: string;
  readonly period?: Span;
}

/** The terms in which something can be taken, each once. */
export function termsOf({ term, offered = [] }: Offered): readonly string[] {
  return [...new Set([...(term === undefined ? [] : [term]), ...offered])];
}

/** Answers whether all offerings are over: the `schedule`, or else every term. Cost: the terms, once. */
export function offeredNoMore(
  terms: readonly Term[] = [],
  timing: (row: Timed) => Timing,
): (row: Offered) => boolean {
  const isOver = (row: Timed = {}) => timing(row) === 'over';
  const past = new Set(terms.flatMap((term) => (isOver(term) || isOver(term.period) ? term.id : [])));
  return (row) => {
    if (row.schedule) return isOver(row.schedule);
    const its = termsOf(row);
    return its.length > 0 && its.every((id) => past.has(id));
  };
}
