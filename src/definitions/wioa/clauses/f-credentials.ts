/** Can a person earn a diploma, and a recognized postsecondary credential? WIOA section 3(7)(F) and 3(52). */

import type { CredentialId, StepId } from '../../../base/ids.js';
import type { Credential } from '../../../model/credential.js';
import { familyOf } from '../../../model/credential-kinds.js';
import type { RequirementLeaf } from '../../../model/requirement.js';
import type { Step } from '../../../model/step.js';
import { surelyNeeded } from '../../../model/surely-needed.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { behind, type Door, lookThroughDoors, stepsWithin } from '../entry-routes.js';
import { type Recognized, recognize } from '../recognized-credential.js';

/** Whether a credential is a secondary school diploma or its equivalent as recognized by the State. */
function isDiploma(dossier: PathwayDossier, id: CredentialId): boolean | undefined {
  const credential = dossier.find('credential', id);
  if (!credential) return undefined;
  const { kind, recognizedByState } = credential;
  if (familyOf(kind) === 'secondary') return recognizedByState;
  return anyLevel.includes(kind) ? undefined : false;
}

/** Kinds of which no level is known: one may be a diploma. */
const anyLevel: readonly (Credential['kind'] | undefined)[] = ['Diploma', 'Credential'];

/** A door that asks for no diploma, and behind it a route to a step that awards one. */
const diplomaWithinReach = pathwayCollector((book, dossier) => {
  const { steps } = dossier.graph;
  const doors = lookThroughDoors(book, dossier);
  const awarding = (wanted: boolean | undefined) =>
    steps.filter(({ awards }) => awards?.some((id) => isDiploma(dossier, id) === wanted));
  const known = awarding(true);
  const mayBe = awarding(undefined);
  book.examine(doors.length > 0 ? known.length + mayBe.length : 0);
  const found = doors.map((door) => {
    const free = asksNoDiploma(dossier, door);
    const inside = behind(dossier, door, (leaf) => couldBeDiploma(dossier, leaf) !== false);
    const step = inside && known.find(({ id }) => inside.reaches(id) === 'yes');
    const hope =
      free !== false && (!inside || [...known, ...mayBe].some(({ id }) => inside.reaches(id) !== 'no'));
    return { door, free, hope, route: inside && step && free ? inside.routeTo(step.id) : undefined };
  });
  // Only doors that the document declares contradict: where none is, there may be others.
  const declared = dossier.graph.entries.length;
  const noFreeDoor = declared > 0 && doors.length >= declared && found.every(({ free }) => free === false);
  for (const { door, free, route } of found)
    if (route) book.as('derived').note('establishes', door.place, 'diploma.route', { route });
    else if (free) book.note('weakens', door.place, 'diploma.no-route');
    else if (free === undefined) book.note('weakens', door.place, 'diploma.door-silent');
    else book.note(noFreeDoor ? 'refutes' : 'weakens', door.place, 'diploma.door-demands');
  const hope =
    doors.length > 0
      ? found.some(({ route, hope: some }) => route ?? some)
      : stepsWithin(dossier).perhaps.some((step) => known.includes(step) || mayBe.includes(step));
  if (!hope) book.noneIfClaimed('diploma.none', ['steps', 'credentials']);
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
  const kinds = asked.map((id) => find('credential', id)?.kind);
  const families = kinds.map((kind) => kind && familyOf(kind));
  if (families.includes('secondary')) return true;
  const open = families.some((family) => !family || family === 'degree');
  return open || kinds.some((kind) => anyLevel.includes(kind)) ? undefined : false;
}

/** From every door a route to a step that awards a recognized postsecondary credential. */
const credentialWithinReach = pathwayCollector((book, dossier) => {
  const doors = lookThroughDoors(book, dossier);
  const awards = dossier.graph.steps.flatMap((step) => awardsOf(dossier, step));
  const may = awards.filter(({ recognized }) => recognized !== false);
  book.examine(doors.length > 0 ? may.length : 0);
  for (const { id, recognized, why } of awards)
    if (!recognized) book.note('weakens', at('credential', id), `credential.${why}`);
  const closed = book.claimed('steps', 'credentials');
  const found = doors.map((door) => {
    const inside = behind(dossier, door);
    const sure =
      inside && awards.find(({ recognized, step }) => recognized && inside.reaches(step) === 'yes');
    const hope =
      !inside || awards.some(({ recognized, step }) => recognized !== false && inside.reaches(step) !== 'no');
    const params = sure && { credential: sure.id, why: sure.why, route: inside.routeTo(sure.step) };
    return { place: door.place, params, hope };
  });
  const someDoor = dossier.reading('doors') === 'some';
  const met = someDoor ? found.some(({ params }) => params) : found.every(({ params }) => params);
  const lost = closed && (!someDoor || !found.some(({ hope }) => hope));
  for (const { place, params, hope } of found)
    if (params) book.as('derived').note(met ? 'establishes' : 'supports', place, 'credential.route', params);
    else book.as('derived').note(lost && !hope ? 'refutes' : 'weakens', place, 'credential.no-route');
  const hope = stepsWithin(dossier).perhaps.some(({ id }) => may.some(({ step }) => step === id));
  if (doors.length === 0 && closed && !hope) book.noneIfClaimed('credential.none', ['entries']);
});

/** What a step awards, classified. */
function awardsOf(dossier: PathwayDossier, step: Step): ({ step: StepId; id: CredentialId } & Recognized)[] {
  return (step.awards ?? []).flatMap((id) => {
    const credential = dossier.find('credential', id);
    return credential ? [{ step: step.id, id, ...recognize(dossier.attestations, credential) }] : [];
  });
}

/** Clause F: a diploma for those without one, and a recognized postsecondary credential for all. */
export const clauseF: Clause = {
  id: 'F',
  asks: [
    {
      id: 'wioa.f.diploma',
      collect: diplomaWithinReach,
      openTerms: ['enables'],
      ours: 'one entry for people without a diploma is enough',
    },
    {
      id: 'wioa.f.credential',
      collect: credentialWithinReach,
      openTerms: ['industry-recognized'],
      citation: { document: 'RSA-TAC-17-01', place: 'on WIOA section 3(52)' },
      ours: 'from every entry, not only from one',
    },
  ],
};
