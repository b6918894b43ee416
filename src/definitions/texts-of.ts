/** The texts of a definition, from the catalogue. */

import { checkText, shown } from '../base/arguments.js';
import { PathwayError } from '../base/pathway-error.js';
import { catalogue } from './catalogue.js';
import type { Texts } from './engine/texts.js';

/**
 * The English texts of the definition with this id.
 *
 * @throws PathwayError `wrong-texts` when the catalogue has no such definition.
 *
 * @example
 * ```ts
 * import { textsOf } from 'career-pathways/definitions';
 * textsOf('wioa-3-7').elements['C']; // => 'Includes counseling for education and career goals'
 * ```
 */
export function textsOf(definition: string): Texts {
  checkText(definition, 'definition');
  const found = catalogue.find(({ texts }) => texts.definition === definition);
  if (found) return found.texts;
  const ids = catalogue.map(({ texts }) => texts.definition).join(', ');
  const message = `The catalogue has no definition ${shown(definition)}. Its definitions are ${ids}.`;
  throw new PathwayError('wrong-texts', message, { argument: 'definition' });
}
