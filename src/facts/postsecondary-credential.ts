/** Can a recognized postsecondary credential be earned through every door? WIOA section 3(7)(F) and 3(52). */

import type { CredentialId, StepId } from '../base/ids.js';
import type { Step } from '../model/step.js';
import type { PathwayDossier } from './dossier.js';
import { behind, lookThroughDoors } from './entry-routes.js';
import { at, collector } from './investigation.js';
import { type Recognized, recognize } from './recognized-credential.js';

/** From every door a route to a step that awards a recognized postsecondary credential. */
export const credentialWithinReach = collector((book, dossier) => {
  const doors = lookThroughDoors(book, dossier);
  const awards = dossier.graph.steps.flatMap((step) => awardsOf(dossier, step));
  for (const { id, recognized, why } of awards)
    if (!recognized) book.note('weakens', at('credential', id), `credential.${why}`);
  const closed = book.said('steps', 'credentials');
  const found = doors.map((door) => {
    const inside = behind(dossier, door);
    const sure =
      inside && awards.find(({ recognized, step }) => recognized && inside.reaches(step) === 'yes');
    const hope =
      !inside || awards.some(({ recognized, step }) => recognized !== false && inside.reaches(step) !== 'no');
    const params = sure && { credential: sure.id, why: sure.why, route: inside.routeTo(sure.step) };
    return { place: door.place, params, hope };
  });
  const everyDoor = found.every(({ params }) => params);
  for (const { place, params, hope } of found)
    if (params)
      book.note(everyDoor ? 'establishes' : 'supports', place, 'credential.route', params, 'derived');
    else book.note(closed && !hope ? 'refutes' : 'weakens', place, 'credential.no-route', {}, 'derived');
  if (doors.length === 0 && closed) book.noneIfSaid('credential.none', ['entries']);
});

/** What a step awards, classified. */
function awardsOf(dossier: PathwayDossier, step: Step): ({ step: StepId; id: CredentialId } & Recognized)[] {
  return (step.awards ?? []).flatMap((id) => {
    const credential = dossier.find('credential', id);
    return credential ? [{ step: step.id, id, ...recognize(dossier, credential) }] : [];
  });
}
