/** Which edition a table of codes is of. */

import { checkFields, checkText } from '../../base/arguments.js';

/** The edition of the options, or the usual one. */
export function editionOf(options: { readonly edition?: string }, usual: string): string {
  checkFields(options, ['edition']);
  const { edition = usual } = options;
  checkText(edition, 'options.edition');
  return edition;
}
