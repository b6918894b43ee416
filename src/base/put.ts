/** Lists by key. */

/** Adds a value to the list under a key, which it starts when there is none. */
export function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}
