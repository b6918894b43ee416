/** Programs as what a definition can be about: a step, who provides it, what it awards, and what takes its credit. */

import { byCodeUnits, type StepId } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import type { Determination } from '../../logic/determination.js';
import type { Credential } from '../../model/credential.js';
import type { Step } from '../../model/step.js';
import { stepRow } from '../../model/step-row.js';
import type { Timing } from '../../time/timing.js';
import type { DetermineOptions } from './determine-options.js';
import { type Dossier, dossier, type Opened } from './dossier.js';
import { opened } from './subjects.js';
import { creditFor, graphsIn, pathwaysWith, type TakenCredit } from './taken-credit.js';
import type { View } from './view.js';
import type { Views } from './views.js';

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
  return opened(views, timingWithProvider(views, program), (view) => programDossier(view, program, options));
}

/** Whether a program is in effect: with a provider who is not, it is no more so than that one. */
function timingWithProvider({ system, timingOf }: Views, program: Step): Timing {
  const by = system.partners?.find(({ id }) => id === program.provider);
  const found = [program, ...(by ? [by] : [])].map(timingOf);
  return (['over', 'planned'] as const).find((timing) => found.includes(timing)) ?? 'now';
}

function programDossier(view: View, program: Step, options: DetermineOptions): ProgramDossier {
  const { id, title, awards = [] } = program;
  const credentials = [...new Set(awards)].sort(byCodeUnits).flatMap((each) => {
    const found = view.find('credential', each);
    return found ? [found] : [];
  });
  const credit = creditFor(view.system, { steps: [id], credentials: awards });
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
    graphsWith: graphsIn(view),
  };
}
