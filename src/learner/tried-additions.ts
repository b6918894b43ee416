/** All single additions that could lift a block, each tried on every profile. */

import type { CredentialId, StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import { never } from '../graph/forward-chain.js';
import type { ExitAfter } from '../model/exit.js';
import { implies } from '../model/implies.js';
import { completedSteps } from '../model/learner.js';
import type { RequirementLeaf } from '../model/requirement.js';
import { type Addition, byFrom } from './addition.js';
import type { Person, ProfileGain, Trial } from './addition-trial.js';
import { type CreditPlaces, withCreditFor } from './credit-for.js';

/** An addition and the profiles that gain by it. */
interface TriedAddition {
  readonly addition: Addition;
  readonly gains: readonly ProfileGain[];
}

/** An entry at each step that somebody cannot reach. */
export function triedEntries({ graph, people, gain }: Trial): TriedAddition[] {
  const { program, steps } = graph;
  return steps.flatMap(({ id }, step) => {
    const blocked = people.filter(({ stages }) => stages[step] === never);
    if (blocked.length === 0) return [];
    const need = program.need.slice();
    need[step] = 0;
    const gains = blocked.flatMap((person) => gain(person, { ...program, need }));
    return [{ addition: { kind: 'entry', step: id }, gains }];
  });
}

/** A bridge to, or help with, each fact that is asked for, beside credentials, and that does not hold for somebody. */
export function triedFacts({ graph, people, gain }: Trial): TriedAddition[] {
  const { leaves, leafNodes, program } = graph;
  return leaves.flatMap((leaf, at) => {
    const addition = additionOf(leaf);
    const blocked = people.filter(({ stages }) => stages[leafNodes[at]!] === never);
    if (!addition || blocked.length === 0) return [];
    const nodes = [...leafNodes].filter((_, other) => implies(leaf, leaves[other]!));
    return [{ addition, gains: blocked.flatMap((person) => gain(person, program, nodes)) }];
  });
}

/** A bridge to each credential that is asked for, or that brings credit for what is, and that somebody cannot get. */
export function triedCredentials({ graph, people, gain }: Trial, places: CreditPlaces): TriedAddition[] {
  const { leaves, leafNodes, program, articulated } = graph;
  const nodes = new Map<CredentialId, number[]>();
  leaves.forEach((leaf, at) => {
    const node = leafNodes[at]!;
    if (leaf.kind === 'credential' && program.offsets[node]! < program.offsets[node + 1]!)
      put(nodes, leaf.credential, node);
  });
  const credit = new Map<CredentialId, StepId[]>();
  for (const to of places.facts.keys())
    for (const from of articulated.get(to) ?? [])
      if (from.kind === 'credential') put(credit, from.credential, to);
  return [...new Set([...nodes.keys(), ...credit.keys()])].flatMap((credential) => {
    const blocked = people.filter(({ credentials }) => !credentials.has(credential));
    if (blocked.length === 0) return [];
    const changed = withCreditFor(program, places, credit.get(credential) ?? []);
    const gains = blocked.flatMap((person) => gain(person, changed, nodes.get(credential), credential));
    return [{ addition: { kind: 'bridge', supplies: { kind: 'credential', credential } }, gains }];
  });
}

/**
 * Credit for each step that is asked for, from each step and credential that somebody has or can reach. What it opens to
 * a person is the same wherever it comes from, so sources that serve the same people stand in one row.
 */
export function triedArticulations(
  trial: Trial,
  places: CreditPlaces,
): { tried: number; additions: TriedAddition[] } {
  const { graph, people, gain } = trial;
  const sources = sourcesOf(trial);
  const additions: TriedAddition[] = [];
  let tried = 0;
  for (const to of new Set([...places.facts.keys(), ...places.edges.keys()])) {
    const counts = places.facts.get(to) ?? [graph.indexOf.get(to)!];
    const blocked = people.filter(({ stages }) => counts.some((node) => stages[node] === never));
    if (blocked.length === 0) continue;
    const program = withCreditFor(graph.program, places, [to]);
    const gainOf = new Map(blocked.map((person) => [person, gain(person, program)]));
    const groups = new Map<string, { from: ExitAfter[]; gains: readonly ProfileGain[] }>();
    for (const { from, owners } of sources) {
      if (from.kind === 'step' && from.step === to) continue;
      tried++;
      const gains = owners.flatMap((person) => gainOf.get(person) ?? []);
      const key = JSON.stringify(gains.map(({ profile }) => profile));
      const group = groups.get(key);
      if (group) group.from.push(from);
      else groups.set(key, { from: [from], gains });
    }
    for (const { from, gains } of groups.values())
      additions.push({ addition: { kind: 'articulation', from, to }, gains });
  }
  return { tried, additions };
}

/** What people have or can reach that credit could come from, and who does; both sorted. */
function sourcesOf({ graph, people }: Trial): { from: ExitAfter; owners: readonly Person[] }[] {
  const bySteps = new Map<StepId, Person[]>();
  const byCredentials = new Map<string, Person[]>();
  for (const person of people) {
    const reached = graph.steps.flatMap(({ id }, index) => (person.stages[index] === never ? [] : id));
    const steps = new Set([...reached, ...completedSteps(person.learner).map(({ step }) => step)]);
    for (const step of steps) put(bySteps, step, person);
    for (const credential of person.credentials) put(byCredentials, credential, person);
  }
  return [
    ...[...byCredentials].map(([credential, owners]) => ({
      from: { kind: 'credential', credential } as const,
      owners,
    })),
    ...[...bySteps].map(([step, owners]) => ({ from: { kind: 'step', step } as const, owners })),
  ].sort((a, b) => byFrom(a.from, b.from));
}

function additionOf(leaf: RequirementLeaf): Addition | undefined {
  switch (leaf.kind) {
    case 'level':
      return { kind: 'bridge', supplies: { kind: 'level', scheme: leaf.scheme, level: leaf.level } };
    case 'competency':
      return { kind: 'bridge', supplies: { kind: 'competency', competency: leaf.competency } };
    case 'text':
      return { kind: 'support', meets: { kind: 'text', text: leaf.text } };
    case 'experience': {
      const { years, occupation } = leaf;
      return {
        kind: 'support',
        meets:
          occupation === undefined
            ? { kind: 'experience', years }
            : { kind: 'experience', years, occupation },
      };
    }
    default:
      return undefined;
  }
}
