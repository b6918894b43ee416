/** Does the pathway open a registered apprenticeship? WIOA section 3(7)(B): "apprenticeship" means a registered one. */

import type { Apprenticeship } from '../model/step.js';
import { stepsWithin } from './entry-routes.js';
import { at, collector } from './investigation.js';

/** Whether an apprenticeship is registered: yes with agency and number, no when it is said not to be, else unknown. */
export function isRegistered({
  registered,
  agency,
  registrationId,
}: Apprenticeship = {}): boolean | undefined {
  return registered === false ? false : agency && registrationId ? true : undefined;
}

/** An apprenticeship step that can be got to, or an onward apprenticeship, with its registration. */
export const registeredApprenticeship = collector((book, dossier) => {
  const { pathway } = dossier;
  const { sure } = stepsWithin(dossier);
  const steps = book
    .steps()
    .filter(
      ({ kind, apprenticeship }) =>
        kind === 'apprenticeship' || (apprenticeship && kind !== 'pre-apprenticeship'),
    );
  const onward = (pathway.onward ?? []).filter(({ kind }) => kind === 'registered-apprenticeship');
  const offered = [
    ...steps.map((step) => ({
      ...step,
      place: at('step', step.id, 'apprenticeship'),
      open: sure.includes(step),
    })),
    ...onward.map(({ apprenticeship, after }) => ({
      apprenticeship,
      place: at('pathway', pathway.id, 'onward'),
      open: after === undefined || sure.some(({ id }) => id === after),
    })),
  ];
  book.examine(onward.length);
  const none = offered.every(({ apprenticeship }) => isRegistered(apprenticeship) === false);
  for (const { place, apprenticeship, open } of offered) {
    book.follow('partner', apprenticeship?.sponsor, place);
    const registered = isRegistered(apprenticeship);
    if (registered === false) book.note(none ? 'refutes' : 'weakens', place, 'apprenticeship.not-registered');
    else if (!registered) book.note('supports', place, 'apprenticeship.unknown');
    else book.note(open ? 'establishes' : 'supports', place, 'apprenticeship.registered');
  }
  if (offered.length === 0) book.noneIfSaid('apprenticeship.none', ['steps', 'onward']);
});
