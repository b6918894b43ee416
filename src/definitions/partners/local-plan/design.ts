/** How a pathway is designed: whether each pathway shows it for itself. */

import { asksSomething, canMeet, isPassable } from '../../../graph/doors/can-pass.js';
import { foldRequirement } from '../../../model/fold-requirement.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Step } from '../../../model/step.js';
import type { PathwaySystem } from '../../../model/system.js';
import type { Dossier } from '../../engine/dossier.js';
import { at } from '../../engine/notebook.js';
import { isOfSchool } from '../../engine/of-school.js';
import { several, standingOf } from '../agreements.js';
import { inEachPathway, type PathwayParts, type Sign } from './component-ways.js';

/** The entries of a pathway whose step is on it, and which someone can pass. */
function entriesOf({ pathway, dossier, steps }: PathwayParts) {
  return (dossier.system.entries ?? []).filter((entry) => {
    const step = steps.find(({ id }) => id === entry.step);
    return entry.pathway === pathway.id && step && isPassable(dossier, entry, step);
  });
}

/** Entries that ask for a level, or place people by an assessment. */
export const startingSkills = inEachPathway((parts) =>
  entriesOf(parts).flatMap(({ id, requires, assessment }): Sign[] => [
    ...(requires && asksLevel(requires) ? [{ place: at('entry', id, 'requires') }] : []),
    ...(assessment ? [{ place: at('entry', id, 'assessment') }] : []),
  ]),
);

/**
 * Steps that award a credential and ask for one that another step of the pathway awards, or for that step itself. Nothing
 * stacks into a diploma of secondary school or its equivalent.
 */
export const stackableCredentials = inEachPathway(({ steps, dossier }) =>
  stacking({ steps: steps.map((step) => withCredentials(dossier, step)) })
    .filter(({ awards = [] }) => !awards.every((id) => isOfSchool(dossier, id)))
    .map(({ id }) => ({ place: at('step', id, 'awards') })),
);

/** Steps that ask for something first, or follow another. */
export const sequencing = inEachPathway(({ steps, dossier }) =>
  steps
    .filter(
      ({ requires, follows }) =>
        (requires && asksSomething(dossier, requires)) || follows?.some((id) => dossier.find('step', id)),
    )
    .map(({ id }) => ({ place: at('step', id) })),
);

/** Steps that say what they are made of, or what they teach. */
export const curriculumDesign = inEachPathway(({ steps, dossier }) =>
  steps.flatMap(({ id, components, competencies }): Sign[] => [
    ...(components?.length ? [{ place: at('step', id, 'components') }] : []),
    ...(competencies?.some((each) => dossier.find('competency', each))
      ? [{ place: at('step', id, 'competencies') }]
      : []),
  ]),
);

/** Two ways in and two ways out, or more. */
export const entryExitPoints = inEachPathway((parts) => {
  const { pathway, dossier, steps } = parts;
  const exits = (dossier.system.exits ?? []).filter(
    ({ pathway: its, after }) =>
      its === pathway.id &&
      steps
        .map((step) => withCredentials(dossier, step))
        .some(({ id, awards }) =>
          after.kind === 'step' ? id === after.step : awards?.includes(after.credential),
        ),
  );
  return entriesOf(parts).length > 1 && exits.length > 1 ? [{ place: at('pathway', pathway.id) }] : [];
});

/** Steps by several providers. */
export const alignmentAcrossSettings = inEachPathway(({ pathway, dossier, steps }) => {
  const providers = steps.flatMap(({ provider }) =>
    provider && dossier.find('partner', provider) ? [provider] : [],
  );
  return several([...new Set(providers)]) ? [{ place: at('pathway', pathway.id) }] : [];
});

/** An agreement on credit that names a step of the pathway, or no step at all, signed by two parties or more. */
export const articulation = inEachPathway(({ pathway, dossier, steps }) =>
  (dossier.system.agreements ?? []).flatMap((agreement): Sign[] => {
    const { id, kind, articulates = [], covers = [] } = agreement;
    if (kind !== 'articulation' && kind !== 'credit-transfer' && articulates.length === 0) return [];
    const named = [
      ...articulates.flatMap(({ from, to }) => [to, ...(from.kind === 'step' ? [from.step] : [])]),
      ...covers.flatMap((each) => (each.kind === 'step' || each.kind === 'pathway' ? [each.id] : [])),
    ];
    const its = named.some((each) => each === pathway.id || steps.some((step) => step.id === each));
    if (named.length > 0 && !its) return [];
    const place = at('agreement', id);
    const standing = standingOf(dossier, agreement, several);
    if (standing === 'later') return [{ place, later: true }];
    return [standing === 'in-force' ? { place } : { place, lacks: standing }];
  }),
);

/** Entries with another way to be placed, and steps that give credit for what people have learned before. */
export const alternativePlacement = inEachPathway((parts) => [
  ...entriesOf(parts)
    .filter(({ alternatives }) => alternatives?.some(({ requires }) => canMeet(parts.dossier, requires)))
    .map(({ id }) => ({ place: at('entry', id, 'alternatives') })),
  ...parts.steps
    .filter(({ accelerators }) => accelerators?.includes('credit-for-prior-learning'))
    .map(({ id }) => ({ place: at('step', id, 'accelerators') })),
]);

/** A step with those of its awards that the document has. */
function withCredentials({ find }: Dossier, step: Step): Step {
  return step.awards ? { ...step, awards: step.awards.filter((id) => find('credential', id)) } : step;
}

/** Whether a requirement asks for a level. */
function asksLevel(requirement: Requirement): boolean {
  return foldRequirement<boolean>(
    requirement,
    ({ kind }) => kind === 'level',
    (_, parts) => parts.includes(true),
  );
}

function stacking({ steps = [] }: Pick<PathwaySystem, 'steps'>): Step[] {
  const awarding = new Map(steps.map(({ id, awards = [] }) => [id as string, awards.length > 0]));
  const awarded = new Set<string>(steps.flatMap(({ awards = [] }) => awards));
  return steps.filter(
    ({ awards, requires }) =>
      awards?.length &&
      requires &&
      foldRequirement<boolean>(
        requires,
        (leaf) =>
          (leaf.kind === 'step' && awarding.get(leaf.step) === true) ||
          (leaf.kind === 'credential' && awarded.has(leaf.credential)),
        (_, parts) => parts.includes(true),
      ),
  );
}
