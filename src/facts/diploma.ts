/** Can a person without a diploma earn one here? WIOA section 3(7)(F). */

import type { CredentialId } from '../base/ids.js';
import { familyOf } from '../model/credential-kinds.js';
import type { RequirementLeaf } from '../model/requirement.js';
import { surelyNeeded } from '../model/surely-needed.js';
import type { PathwayDossier } from './dossier.js';
import { behind, type Door, lookThroughDoors } from './entry-routes.js';
import { collector } from './investigation.js';

/** Whether a credential is a secondary school diploma or its equivalent as recognized by the State. */
function isDiploma(dossier: PathwayDossier, id: CredentialId): boolean | undefined {
  const credential = dossier.find('credential', id);
  if (!credential) return undefined;
  return familyOf(credential.kind) === 'secondary' ? credential.recognizedByState : false;
}

/** A door that asks for no diploma, and behind it a route to a step that awards one. */
export const diplomaWithinReach = collector((book, dossier) => {
  const { steps } = dossier.graph;
  const doors = lookThroughDoors(book, dossier);
  const awarding = (wanted: boolean | undefined) =>
    steps.filter(({ awards }) => awards?.some((id) => isDiploma(dossier, id) === wanted));
  const known = awarding(true);
  const mayBe = awarding(undefined);
  const found = doors.map((door) => {
    const free = asksNoDiploma(dossier, door);
    const inside = behind(dossier, door, (leaf) => couldBeDiploma(dossier, leaf) !== false);
    const step = inside && known.find(({ id }) => inside.reaches(id) === 'yes');
    const hope =
      free !== false && (!inside || [...known, ...mayBe].some(({ id }) => inside.reaches(id) !== 'no'));
    return { door, free, hope, route: inside && step && free ? inside.routeTo(step.id) : undefined };
  });
  const noFreeDoor =
    found.every(({ free }) => free === false) && doors.length >= dossier.graph.entries.length;
  for (const { door, free, route } of found)
    if (route) book.note('establishes', door.place, 'diploma.route', { route }, 'derived');
    else if (free) book.note('weakens', door.place, 'diploma.no-route');
    else if (free === undefined) book.note('weakens', door.place, 'diploma.door-silent');
    else book.note(noFreeDoor ? 'refutes' : 'weakens', door.place, 'diploma.door-demands');
  if (doors.length > 0 && !found.some(({ route, hope }) => route ?? hope))
    book.noneIfSaid('diploma.none', ['steps', 'credentials']);
});

/** Whether a door can be passed without a diploma: yes, no, or `undefined` when it does not say. */
function asksNoDiploma(dossier: PathwayDossier, { requires }: Door): boolean | undefined {
  if (!requires) return dossier.claims('entries') || undefined;
  const opensWithout = (lacks: (leaf: RequirementLeaf) => boolean) =>
    surelyNeeded(requires, (leaf) => (lacks(leaf) ? undefined : [leaf])) !== undefined;
  if (!opensWithout((leaf) => couldBeDiploma(dossier, leaf) === true)) return false;
  return opensWithout((leaf) => leaf.kind === 'text' || couldBeDiploma(dossier, leaf) !== false) || undefined;
}

/** Whether a leaf asks for a diploma; `undefined` for a degree (which usually presupposes one) or what is not known. */
function couldBeDiploma({ find }: PathwayDossier, leaf: RequirementLeaf): boolean | undefined {
  const step = leaf.kind === 'step' ? find('step', leaf.step) : undefined;
  if (leaf.kind === 'step' && !step) return undefined;
  const asked = leaf.kind === 'credential' ? [leaf.credential] : (step?.awards ?? []);
  const families = asked.map((id) => {
    const credential = find('credential', id);
    return credential && familyOf(credential.kind);
  });
  if (families.includes('secondary')) return true;
  return families.some((family) => !family || family === 'degree') ? undefined : false;
}
