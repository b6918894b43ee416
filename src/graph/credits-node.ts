/** Credits that are asked for, as a node of a program. */

import type { StepId } from '../base/ids.js';
import type { CreditsRequirement } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import { thousandths } from './credits.js';
import { edgeCounts, type Member, type ProgramBuilder } from './program.js';

/** A credits requirement of which it is not known how much some of its steps count towards it. */
export interface CreditDoubt {
  readonly leaf: CreditsRequirement;
  /** The steps whose credits are not on record, and those in a smaller unit than others that it counts. */
  readonly unsure: ReadonlySet<StepId>;
  /** The node that holds where it is met. */
  readonly node: number;
  /** The node to hold where credits of several units are enough; absent: they are of one. */
  readonly mixed: number | undefined;
}

/** What counts of a step. */
type Counts = Pick<Step, 'id' | 'credits' | 'creditUnit'>;

/** What is known of the steps that are counted. */
interface Counted {
  readonly stepsById: ReadonlyMap<StepId, Step>;
  readonly memberOf: (step: StepId) => Member;
}

/**
 * Makes the node of credits. Those of a smaller unit than others that are counted (a clock hour, a quarter credit) count
 * only where someone decides that all together are enough.
 */
export function creditsNode(
  builder: ProgramBuilder,
  leaf: CreditsRequirement,
  { stepsById, memberOf }: Counted,
): { readonly node: number; readonly doubt: CreditDoubt | undefined } {
  const node = builder.node(thousandths(leaf.least));
  const steps = [...new Set(leaf.of)].map((id): Counts => stepsById.get(id) ?? { id });
  const largest = steps.map(unitOf).sort().at(-1)!;
  const unsure = new Set<StepId>();
  let mixed: number | undefined;
  for (const step of steps) {
    const weight = thousandths(step.credits ?? 0);
    const isSmaller = unitOf(step) !== '' && unitOf(step) < largest;
    if (isSmaller || step.credits === undefined) unsure.add(step.id);
    if (weight <= 0) continue;
    let counted = memberOf(step.id);
    if (isSmaller) {
      mixed ??= builder.node(1);
      const both = builder.node(2);
      builder.edge(counted, both);
      builder.edge(atOnce(mixed), both);
      counted = atOnce(both);
    }
    builder.edge({ ...counted, weight }, node);
  }
  return { node, doubt: unsure.size > 0 ? { leaf, unsure, node, mixed } : undefined };
}

const atOnce = (from: number): Member => ({ from, weight: 1, counts: edgeCounts.atOnce });

/** The unit of credits; none where it is not known. In the order of letters the one that is worth least comes first. */
function unitOf({ credits = 0, creditUnit }: Counts): string {
  return (credits > 0 && creditUnit) || '';
}
