/** The sum that has to add up: what became of everything that came in. */

/** Counts of what came in: `in` = `mapped` + `kept` + the sum of `left`. */
export interface Tally {
  /** What is counted: nodes, rows, entities. */
  readonly unit: 'node' | 'row' | 'entity';
  readonly in: number;
  /** Became an entity, or part of one. */
  readonly mapped: number;
  /** The model has no word for it: kept whole, under `extensions`. */
  readonly kept: number;
  /** Left out: reason → how many. */
  readonly left: Readonly<Record<string, number>>;
}
