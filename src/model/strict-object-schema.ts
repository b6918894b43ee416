/** Objects with no field but their own, as schemas that compile nothing: a page whose policy forbids `eval` reports none. */

import * as z from 'zod';

/**
 * `z.strictObject` without a compiled check. The library asks whether it may compile when an object is made, and a
 * strict page reports the question. The setting of an app that shares the library stays as it is.
 */
export const strictObject: typeof z.strictObject = (shape, params) => {
  const { jitless } = z.config();
  z.config({ jitless: true });
  const made = z.strictObject(shape, params);
  z.config({ jitless });
  return made;
};
