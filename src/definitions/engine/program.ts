/** Programs as what a definition can be about: a step, who provides it, what it awards, and what takes its credit. */

import { byCodeUnits, type StepId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import { type PathwayGraph, pathwayIn } from '../../graph/pathway-graph.js';
import type { Determination } from '../../logic/determination.js';
import type { Agreement, Articulation } from '../../model/agreement.js';
import type { Credential } from '../../model/credential.js';
import { rowsIn } from '../../model/index-system.js';
import type { Pathway } from '../../model/pathway.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { Step } from '../../model/step.js';
import { stepRow } from '../../model/step-row.js';
import type { PathwaySystem } from '../../model/system.js';
import type { DetermineOptions } from './determine-options.js';
import { type Dossier, dossier, type Opened } from './dossier.js';
import { opened } from './subjects.js';
import type { View, Views } from './views.js';

/** An agreement by which somebody takes the credit of a program, or of a credential that it awards. */
export interface TakenCredit {
  readonly agreement: Agreement;
  readonly articulation: Articulation;
}

/** What collectors about a program look at. */
export interface ProgramDossier extends Dossier {
  /** The program as the document has it. */
  readonly program: Step;
  /** The credentials that it awards and the document has, by id. */
  readonly credentials: readonly Credential[];
  /** The agreements that give credit for it elsewhere, by the id of the agreement. */
  readonly credit: readonly TakenCredit[];
  /** The pathways on which a step stands, compiled, by id. */
  graphsWith(step: StepId): readonly PathwayGraph[];
}

/** Opens a program. Throws `PathwayError` `unknown-step` when there is no such step. */
export function openProgram(views: Views, id: StepId, options: DetermineOptions): Opened<ProgramDossier> {
  const { system } = views;
  const program = stepRow(system, id);
  if (!program)
    throw new PathwayError('unknown-step', `There is no step "${id}" in "${system.id}".`, {
      argument: 'subject.id',
    });
  return opened(views, views.timingOf(program), (view) => programDossier(view, program, options));
}

function programDossier(view: View, program: Step, options: DetermineOptions): ProgramDossier {
  const { id, title, awards = [] } = program;
  const credentials = [...new Set(awards)].sort(byCodeUnits).flatMap((each) => {
    const found = view.find('credential', each);
    return found ? [found] : [];
  });
  const credit = creditFor(view.system, program);
  const counts = {
    credentials: credentials.length,
    pathways: pathwaysWith(view.system, id).length,
    agreements: new Set(credit.map(({ agreement }) => agreement.id)).size,
  };
  const subject: Determination['subject'] = { kind: 'step', id, title, system: view.system.id, counts };
  return {
    ...dossier(view, subject, options),
    program,
    credentials,
    credit,
    graphsWith: (step) =>
      pathwaysWith(view.system, step).map((pathway) => pathwayIn(view.index(), view.pathway(pathway))),
  };
}

function pathwaysWith(system: PathwaySystem, step: StepId): Pathway[] {
  return [...rowsNaming(rowsIn(system, 'pathways', stepsOn), [step])].sort(byId);
}

/** What gives credit for a program or a credential of it. Cost: the agreements, once for all programs. */
function creditFor(system: PathwaySystem, { id, awards = [] }: Step): TakenCredit[] {
  const own = new Set([`step ${id}`, ...awards.map((each) => `credential ${each}`)]);
  return [...rowsNaming(rowsIn(system, 'agreements', creditedFor), [...own])]
    .sort(byId)
    .flatMap((agreement) =>
      (agreement.articulates ?? [])
        .filter((each) => own.has(keyOf(each)) && each.to !== id)
        .map((articulation) => ({ agreement, articulation })),
    );
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => byCodeUnits(a.id, b.id);
const stepsOn = ({ steps }: Pathway) => steps;
const keyOf = ({ from }: Articulation) =>
  from.kind === 'step' ? `step ${from.step}` : `credential ${from.credential}`;
const creditedFor = ({ articulates = [] }: Agreement) => articulates.map(keyOf);
