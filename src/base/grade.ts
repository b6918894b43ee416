/** How well something is supported. The order is a policy of this library, not of the law. */

/**
 * Grades of support, weakest first: `assumed` by a rule, `planned` for a later day, `declared` in the data, `derived` from
 * what is declared, `documented` by a record, `attested` by a person in office.
 */
export const grades = ['assumed', 'planned', 'declared', 'derived', 'documented', 'attested'] as const;

/** How well something is supported, weakest first: assumed, planned, declared, derived, documented, attested. */
export type Grade = (typeof grades)[number];

/** The weakest of some grades, those left out that there are not; nothing for none. */
export function weakest(some: readonly (Grade | undefined)[]): Grade | undefined {
  return grades.find((grade) => some.includes(grade));
}

/** The strongest of them; nothing for none. */
export function strongest(some: readonly (Grade | undefined)[]): Grade | undefined {
  return grades.filter((grade) => some.includes(grade)).at(-1);
}
