/** JSON Pointers (RFC 6901): how a message says where. */

/** Writes the way from the top of a document to a place in it as a JSON Pointer. */
export function pointer(way: readonly PropertyKey[]): string {
  return way.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The pointer into an argument, from what an error calls it: `learners[2].id` of `learners` is `/2/id`. */
export function pointerInto(name: string, argument: string): string {
  return argument
    .slice(name.length)
    .replaceAll(/\[(\d+)\]/g, '/$1')
    .replaceAll('.', '/');
}

/** The way that a JSON Pointer writes. */
export function wayTo(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
