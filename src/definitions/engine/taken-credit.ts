/** Who takes the credit of steps and credentials, and on which pathways a step stands: for dossiers of more than one sort. */

import { byCodeUnits, type CredentialId, type StepId } from '../../base/ids.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import type { Agreement, Articulation } from '../../model/agreement.js';
import { rowsIn } from '../../model/index-system.js';
import type { Pathway } from '../../model/pathway.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { PathwaySystem } from '../../model/system.js';
import type { View } from './view.js';

/** An agreement by which somebody takes the credit of a step or of a credential. */
export interface TakenCredit {
  readonly agreement: Agreement;
  readonly articulation: Articulation;
}

/** What gives credit elsewhere for some steps or credentials, by agreement. Cost: the agreements, once for all. */
export function creditFor(
  system: PathwaySystem,
  {
    steps,
    credentials,
  }: { readonly steps: readonly StepId[]; readonly credentials: readonly CredentialId[] },
): TakenCredit[] {
  const own = new Set([
    ...steps.map((each) => `step ${each}`),
    ...credentials.map((each) => `credential ${each}`),
  ]);
  return [...rowsNaming(rowsIn(system, 'agreements', creditedFor), [...own])]
    .sort(byId)
    .flatMap((agreement) =>
      (agreement.articulates ?? [])
        .filter((each) => own.has(keyOf(each)) && !steps.includes(each.to))
        .map((articulation) => ({ agreement, articulation })),
    );
}

/** The pathways on which a step stands, by id. Cost: the pathways, once for all steps. */
export function pathwaysWith(system: PathwaySystem, step: StepId): Pathway[] {
  return [...rowsNaming(rowsIn(system, 'pathways', stepsOn), [step])].sort(byId);
}

/** The same, compiled. */
export function graphsIn(view: View): (step: StepId) => readonly PathwayGraph[] {
  return (step) => pathwaysWith(view.system, step).map(view.graphOf);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => byCodeUnits(a.id, b.id);
const stepsOn = ({ steps }: Pathway) => steps;
const keyOf = ({ from }: Articulation) =>
  from.kind === 'step' ? `step ${from.step}` : `credential ${from.credential}`;
const creditedFor = ({ articulates = [] }: Agreement) => articulates.map(keyOf);
