/** The facts that requirements ask for, each as one node, and what in the pathway supplies them. */

import type { StepId } from '../base/ids.js';
import type { ExitAfter } from '../model/exit.js';
import type { CreditsRequirement, RequirementLeaf } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import { type CreditDoubt, creditsNode } from './credits-node.js';
import { edgeCounts, type Member, type ProgramBuilder } from './program.js';
import { suppliersOf } from './suppliers.js';

/** The facts of a pathway and their nodes. */
export interface LeafTable {
  readonly leaves: readonly RequirementLeaf[];
  readonly nodes: readonly number[];
  /** The credits of every step that a credits requirement counts. */
  readonly credits: ReadonlyMap<StepId, number>;
  readonly doubts: readonly CreditDoubt[];
  /** How a leaf counts towards what asks for it; makes its node when it is new. */
  member(leaf: RequirementLeaf): Member;
}

/** The steps that are compiled, and what is known of the others. */
interface Listed {
  readonly steps: readonly Step[];
  readonly indexOf: ReadonlyMap<StepId, number>;
  readonly stepsById: ReadonlyMap<StepId, Step>;
  readonly articulated: ReadonlyMap<StepId, readonly ExitAfter[]>;
}

const atOnce = (from: number): Member => ({ from, weight: 1, counts: edgeCounts.atOnce });
const later = (from: number): Member => ({ from, weight: 1, counts: edgeCounts.later });
const laterIfTaken = (from: number): Member => ({ from, weight: 1, counts: edgeCounts.laterIfTaken });

/** Starts the table with every credential that the steps award. */
export function leafTable(
  builder: ProgramBuilder,
  { steps, indexOf, stepsById, articulated }: Listed,
): LeafTable {
  const leaves: RequirementLeaf[] = [];
  const nodes: number[] = [];
  const credits = new Map<StepId, number>();
  const doubts: CreditDoubt[] = [];
  const nodeOf = new Map<string, number>();
  const suppliers = suppliersOf(steps);
  for (const step of steps)
    for (const credential of step.awards ?? []) member({ kind: 'credential', credential });
  return { leaves, nodes, credits, doubts, member };

  function member(leaf: RequirementLeaf): Member {
    if (leaf.kind === 'credits') return atOnce(credited(leaf));
    if (leaf.kind !== 'step' || leaf.minGrade !== undefined) return fact(leaf);
    const step = indexOf.get(leaf.step);
    const sources = articulated.get(leaf.step) ?? [];
    if (step === undefined) return fact(leaf, sources);
    const taken = (leaf.timing ?? 'before') === 'before' ? later(step) : atOnce(step);
    return sources.length > 0 ? fact(leaf, sources, taken) : taken;
  }

  /** The node of a fact, and what supplies it: made when it is new. */
  function fact(leaf: RequirementLeaf, credit: readonly ExitAfter[] = [], taken?: Member): Member {
    const key = leafKey(leaf);
    const known = nodeOf.get(key);
    if (known !== undefined) return atOnce(known);
    const node = builder.node(1);
    leaves.push(leaf);
    nodes.push(node);
    nodeOf.set(key, node);
    const step = leaf.kind === 'step' ? indexOf.get(leaf.step) : undefined;
    const supply = step === undefined ? suppliers(leaf).map(later) : [laterIfTaken(step)];
    for (const each of taken ? [taken] : supply) builder.edge(each, node);
    // Credit from elsewhere is a learner's to bring: no one else is taken to have it.
    for (const source of credit) {
      const from = source.kind === 'step' ? indexOf.get(source.step) : undefined;
      if (from !== undefined) builder.edge(later(from), node);
      else if (source.kind === 'credential' && suppliers(source).length > 0) builder.edge(fact(source), node);
    }
    return atOnce(node);
  }

  function credited(leaf: CreditsRequirement): number {
    for (const { id, credits: worth } of leaf.of.flatMap((id) => stepsById.get(id) ?? []))
      if (worth !== undefined) credits.set(id, worth);
    const memberOf = (step: StepId) => member({ kind: 'step', step });
    const { node, doubt } = creditsNode(builder, leaf, { stepsById, memberOf });
    if (doubt) doubts.push(doubt);
    return node;
  }
}

/** A text that is the same for leaves that ask the same. */
export function leafKey(leaf: RequirementLeaf): string {
  return JSON.stringify(Object.entries(leaf).sort());
}
