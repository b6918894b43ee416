/** Are services other than education and training offered? WIOA section 3(7), lead-in. */

import { collector } from './investigation.js';

/** A support by a named provider that goes with a step of the pathway. */
export const servicesOffered = collector((book, dossier) => {
  const { supports } = dossier;
  book.examine(supports.length);
  book.offered('support', supports, 'services');
  if (supports.length === 0) book.noneIfSaid('services.none', ['supports']);
});
