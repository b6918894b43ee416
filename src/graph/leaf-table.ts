/** The facts that requirements ask for, each as one node, and what in the pathway supplies them. */

import type { StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { CreditsRequirement, Level, RequirementLeaf } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import { edgeCounts, type Member, type ProgramBuilder } from './program.js';

/** Credits are counted in thousandths, so that sums are exact. */
const creditUnit = 1000;

/** The facts of a pathway and their nodes. */
export interface LeafTable {
  readonly leaves: readonly RequirementLeaf[];
  readonly nodes: readonly number[];
  /** The credits of every step that a credits requirement counts. */
  readonly credits: ReadonlyMap<StepId, number>;
  /** How a leaf counts towards what asks for it; makes its node when it is new. */
  member(leaf: RequirementLeaf): Member;
}

const atOnce = (from: number): Member => ({ from, weight: 1, counts: edgeCounts.atOnce });
const later = (from: number): Member => ({ from, weight: 1, counts: edgeCounts.later });

/** Starts the table with every credential that the steps award. */
export function leafTable(
  builder: ProgramBuilder,
  steps: readonly Step[],
  indexOf: ReadonlyMap<StepId, number>,
  stepsById: ReadonlyMap<StepId, Step>,
): LeafTable {
  const leaves: RequirementLeaf[] = [];
  const nodes: number[] = [];
  const credits = new Map<StepId, number>();
  const nodeOf = new Map<string, number>();
  const suppliers = suppliersOf(steps);
  const table: LeafTable = { leaves, nodes, credits, member };
  for (const step of steps)
    for (const credential of step.awards ?? []) member({ kind: 'credential', credential });
  return table;

  function member(leaf: RequirementLeaf): Member {
    if (leaf.kind === 'credits') return atOnce(creditsNode(leaf));
    const step = leaf.kind === 'step' ? indexOf.get(leaf.step) : undefined;
    if (leaf.kind === 'step' && step !== undefined && leaf.minGrade === undefined)
      return (leaf.timing ?? 'before') === 'before' ? later(step) : atOnce(step);
    const key = keyOf(leaf);
    const known = nodeOf.get(key);
    if (known !== undefined) return atOnce(known);
    const node = builder.node(1);
    leaves.push(leaf);
    nodes.push(node);
    nodeOf.set(key, node);
    if (step !== undefined) builder.edge({ from: step, weight: 1, counts: edgeCounts.laterIfTaken }, node);
    else for (const supplier of suppliers(leaf)) builder.edge(later(supplier), node);
    return atOnce(node);
  }

  function creditsNode({ least, of }: CreditsRequirement): number {
    const gate = builder.node(Math.round(least * creditUnit));
    for (const id of new Set(of)) {
      const worth = stepsById.get(id)?.credits ?? 0;
      const weight = Math.round(worth * creditUnit);
      credits.set(id, worth);
      if (weight > 0) builder.edge({ ...member({ kind: 'step', step: id }), weight }, gate);
    }
    return gate;
  }
}

/** A text that is the same for leaves that ask the same. */
function keyOf(leaf: RequirementLeaf): string {
  return JSON.stringify(Object.entries(leaf).sort());
}

/** For a leaf, the steps that supply it by being taken. */
function suppliersOf(steps: readonly Step[]): (leaf: RequirementLeaf) => readonly number[] {
  const found = new Map<string, number[]>();
  steps.forEach(({ awards = [], competencies = [], raises = [] }, index) => {
    for (const id of new Set(awards)) put(found, `credential ${id}`, index);
    for (const id of new Set(competencies)) put(found, `competency ${id}`, index);
    for (const scheme of new Set(raises.map((level) => level.scheme))) put(found, `level ${scheme}`, index);
  });
  return (leaf) => {
    if (leaf.kind === 'credential') return found.get(`credential ${leaf.credential}`) ?? [];
    if (leaf.kind === 'competency') return found.get(`competency ${leaf.competency}`) ?? [];
    if (leaf.kind !== 'level') return [];
    const enough = ({ scheme, level }: Level) => scheme === leaf.scheme && level >= leaf.level;
    return (found.get(`level ${leaf.scheme}`) ?? []).filter((index) => steps[index]?.raises?.some(enough));
  };
}
