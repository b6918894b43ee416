/** Does it accelerate advancement? WIOA section 3(7)(E). */

import { at, collector } from './investigation.js';

/** A step that shortens the time to a credential, and how. */
export const accelerates = collector((book) => {
  const found = book.steps().filter(({ accelerators = [] }) => accelerators.length > 0);
  for (const { id, accelerators: by = [] } of found)
    book.note('establishes', at('step', id, 'accelerators'), 'accelerates.by', { by: [...by].sort() });
  if (found.length === 0) book.noneIfSaid('accelerates.none', ['steps', 'individualization']);
});
