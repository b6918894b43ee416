/** Putting items at the end of a list. */

/** Adds items one by one: a call takes only so many arguments, and a list of data may be longer than that. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
