/** The shape of the plan that the laws check the tree against. */

export interface Plan {
  /** Each room and the rooms it may import besides itself. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  /**
   * The second level: a folder (or a file, without `.ts`) below `src`, and which of its siblings in the same folder it
   * may import; `sibling/part` is a part of one. Whatever is not listed may import all of them.
   */
  readonly wings: Readonly<Record<string, readonly string[]>>;
  /** Each third-party package and the one room it enters by. */
  readonly packages: Readonly<Record<string, string>>;
  /** The room that may import Node's built-in modules, use the clock and print. */
  readonly command: string;
  /** The room that may make a `Date` of something. */
  readonly calendar: string;
  /** The front doors: the only files named index.ts. */
  readonly doors: readonly string[];
  readonly longestFile: number;
  readonly medianFile: number;
  /** Files that may be longer because they hold facts and import nothing but types. */
  readonly tablesOfFacts: readonly string[];
}
