/** Texts of definitions by the id of their definition. */

import type { Texts } from '../definitions/engine/texts.js';

/** Puts texts under the ids of their definitions. */
export function textsById(all: readonly Texts[]): { readonly [definition: string]: Texts } {
  return Object.fromEntries(all.map((texts) => [texts.definition, texts]));
}
