/** The sum that has to add up: what became of everything that came in. */

/**
 * What became of everything that was read or written, as counts: `in` = `mapped` + `kept` + all numbers of `left`.
 * Nothing is dropped without being counted.
 */
export interface Tally {
  /** What is counted: rows of a table, nodes of a linked document, entities of a system, or credentials of a person. */
  readonly unit: 'node' | 'row' | 'entity' | 'credential';
  /** How many there were. */
  readonly in: number;
  /** How many became something in the result. */
  readonly mapped: number;
  /** How many had no equivalent and were put under `extensions` as they were, so that nothing is lost. */
  readonly kept: number;
  /** How many were left out, by reason: the `code` of the note or loss that explains it → how many. */
  readonly left: Readonly<Record<string, number>>;
}
