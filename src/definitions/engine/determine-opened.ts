/** Checks a subject, opened in views of its system, against a definition. */

import type { Determination } from '../../logic/determination.js';
import type { Definition } from './definition.js';
import type { DetermineOptions } from './determine-options.js';
import type { Dossier, Opened } from './dossier.js';
import { evaluateDefinition } from './evaluate.js';
import { type Views, viewsWith } from './views.js';

/** Checks what `open` opens; the same again where doors of its pathway are changed, to see what stands in the way. */
export function determineOpened<D extends Dossier>(
  views: Views,
  definition: Definition<D>,
  open: (views: Views) => Opened<D>,
  options: DetermineOptions,
): Determination {
  return evaluateDefinition(definition, open(views), options, (changed) => open(viewsWith(views, changed)));
}
