/** The integrated programs of a pathway: steps that the authors write as education and training in one. */

import type { Component, Step } from '../../model/step.js';
import { type ComponentKind, componentKinds } from '../../model/vocabulary.js';
import { at, type PathwayNotebook } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { blocksOf, type Judged } from '../wioa/concurrent-blocks.js';
import { type Reached, stepsWithin } from '../wioa/entry-routes.js';
import { offers } from '../wioa/offers.js';

/** A step that is an integrated program, and whether someone gets to it. */
export interface IntegratedProgram {
  readonly step: Step;
  readonly reached: Exclude<Reached, 'no'>;
}

/**
 * The integrated programs that someone gets to: steps of that kind, and steps with components of several kinds. One that
 * is out of reach is written down, and is none.
 */
export function programsIn(book: PathwayNotebook, dossier: PathwayDossier): readonly IntegratedProgram[] {
  const { reached } = stepsWithin(dossier);
  return book
    .steps()
    .filter(isIntegrated)
    .flatMap((step): IntegratedProgram[] => {
      const answer = reached(step.id);
      if (answer !== 'no') return [{ step, reached: answer }];
      book.note('weakens', at('step', step.id), 'iet.out-of-reach');
      return [];
    });
}

function isIntegrated({ kind, components = [] }: Step): boolean {
  return (
    kind === 'integrated-education-and-training' || new Set(components.map((each) => each.kind)).size > 1
  );
}

/** The components of a program that are of a kind. */
export function componentsOf({ step }: IntegratedProgram, kind: ComponentKind): readonly Component[] {
  return step.components?.filter((each) => each.kind === kind) ?? [];
}

/** The block of instruction that a program is, as concurrent blocks are judged for WIOA section 3(7)(D). */
export function blockOf(dossier: PathwayDossier, { step }: IntegratedProgram): Judged | undefined {
  return blocksOf(dossier).find(
    ({ declared, place }) => declared && place.kind === 'step' && place.id === step.id,
  );
}

/** Which parts of a program list materials in a context: a cluster, or an occupation that is there. */
export function partsWithMaterials(
  { find }: PathwayDossier,
  program: IntegratedProgram,
): readonly ComponentKind[] {
  return componentKinds.filter((kind) =>
    componentsOf(program, kind).some(
      ({ materials = [], occupation, cluster }) =>
        materials.length > 0 &&
        (cluster !== undefined || (occupation !== undefined && find('occupation', occupation) !== undefined)),
    ),
  );
}

/** Which parts of a program its set of objectives names. */
export function partsWithObjectives({ step }: IntegratedProgram): readonly ComponentKind[] {
  return componentKinds.filter((kind) => step.objectives?.some(({ parts }) => parts.includes(kind)));
}

/**
 * Whether other steps that someone gets to have all three parts between them: what is written as several steps may be one
 * program, which is not decided here.
 */
export function mayBeSeveralSteps(dossier: PathwayDossier): boolean {
  const { reached } = stepsWithin(dossier);
  const others = dossier.graph.steps.filter((step) => !isIntegrated(step) && reached(step.id) !== 'no');
  return componentKinds.every((kind) => others.some((step) => offers(step, kind)));
}
