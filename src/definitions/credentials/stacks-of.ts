/** Into what a credential stacks: on pathways, by what other programs ask for, by credit that somebody takes. */

import type { CredentialId, StepId } from '../../base/ids.js';
import { stacksInto } from '../../graph/stacking/stacks-into.js';
import { leavesOf } from '../../model/fold-requirement.js';
import { rowsIn } from '../../model/index-system.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import type { Step } from '../../model/step.js';
import { isOfSchool } from '../engine/of-school.js';
import { isPassable } from '../wioa/entry-routes.js';
import type { CreditTowards, WithGraphs } from './credit-towards.js';

/** Into what a credential stacks, and how that is known. */
export interface Stack {
  readonly message: 'stack.pathway' | 'stack.required' | 'stack.credit';
  readonly params: { readonly [name: string]: string };
}

/** A credential, where it is earned, and what counts as credit for it. */
interface Earned {
  readonly id: CredentialId;
  /** The steps that award it. */
  readonly steps: readonly StepId[];
  /** What is earned together with it, which it does not stack into; itself included. */
  readonly own: readonly CredentialId[];
  readonly credit: readonly CreditTowards[];
}

/**
 * Each further credential, or step towards one that can begin; a secondary school diploma or its equivalent is none. Cost: `stacksInto` of each pathway with
 * one of the steps, once; the steps once.
 */
export function stacksOf(dossier: WithGraphs, { id, steps, own, credit }: Earned): Stack[] {
  const { graphsWith, find, system } = dossier;
  const further = (each: CredentialId) =>
    find('credential', each) !== undefined && !isOfSchool(dossier, each) && !own.includes(each);
  const graphs = new Map(steps.flatMap(graphsWith).map((graph) => [graph.pathway.id, graph]));
  const onPathways = [...graphs].flatMap(([pathway, graph]) =>
    (stacksInto(graph).get(id) ?? [])
      .filter(further)
      .map((to): Stack => ({ message: 'stack.pathway', params: { credential: to, pathway } })),
  );
  const asking = [...rowsNaming(rowsIn(system, 'steps', credentialsAsked), [id])].filter(
    ({ awards = [], requires }) => awards.some(further) && (!requires || isPassable(find, requires)),
  );
  const required = asking.map((step): Stack => ({ message: 'stack.required', params: { step: step.id } }));
  const credited = credit.flatMap(({ to, credential, standing }): Stack[] =>
    standing === 'in-force' && credential !== undefined
      ? [{ message: 'stack.credit', params: { credential, step: to } }]
      : [],
  );
  return [...onPathways, ...required, ...credited];
}

function credentialsAsked({ requires }: Step): string[] {
  return requires
    ? leavesOf(requires).flatMap((leaf) => (leaf.kind === 'credential' ? leaf.credential : []))
    : [];
}
