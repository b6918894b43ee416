/** Objects with no field but their own, as schemas that compile nothing: a page whose policy forbids `eval` reports none. */

import * as z from 'zod';

/**
 * Makes a schema without a compiled check. The library asks whether it may compile whenever an object is made, or made
 * anew with `.refine`, and a strict page reports the question. The setting of an app that shares the library stays.
 */
export function uncompiled<T>(make: () => T): T {
  const { jitless } = z.config();
  z.config({ jitless: true });
  const made = make();
  z.config({ jitless });
  return made;
}

/** `z.strictObject`, uncompiled. */
export const strictObject: typeof z.strictObject = (shape, params) =>
  uncompiled(() => z.strictObject(shape, params));
