/** Tries additions on the profiles of people: what each reaches as it is, and how much more with something added. */

import { byCodeUnits, type CredentialId } from '../base/ids.js';
import { PathwayError } from '../base/pathway-error.js';
import { exitPoints } from '../graph/doors/exit-points.js';
import { forwardChain, never } from '../graph/forward-chain.js';
import { heldBy } from '../graph/held.js';
import type { Program } from '../graph/program.js';
import type { StepGraph } from '../graph/step-graph.js';
import type { Learner } from '../model/learner.js';

/** A person who stands for others, such as a population: `learner.populations` says which. */
export interface Profile {
  /** Different for each profile. */
  readonly id: string;
  readonly learner: Learner;
}

/** How much more comes within reach of one profile. */
export interface ProfileGain {
  readonly profile: string;
  /** How many more steps can be reached; a bridge itself does not count. */
  readonly steps: number;
  /** How many more credentials these steps award; those that the profile has or could reach, or that a bridge awards, do not count. */
  readonly credentials: number;
  /** After how many of these steps one can leave: an exit is declared, or a credential awarded. */
  readonly exits: number;
}

/** A profile, with what it holds and reaches as things are. */
export interface Person extends Profile {
  readonly held: readonly number[];
  /** When each node comes true: see `forwardChain`. */
  readonly stages: Int32Array;
  /** The credentials that the person has or can reach. */
  readonly credentials: ReadonlySet<CredentialId>;
}

/** The people, by id, on one graph. */
export interface Trial {
  readonly graph: StepGraph;
  readonly people: readonly Person[];
  /**
   * What a person gains on a changed program if these nodes hold too; an empty list: nothing. A credential that the
   * addition hands out itself does not count.
   */
  gain(
    person: Person,
    program: Program,
    nodes?: readonly number[],
    handedOut?: CredentialId,
  ): readonly ProfileGain[];
}

/** Makes a graph ready. Cost: one forward chain for each profile; each trial is one more. */
export function trialOf(graph: StepGraph, profiles: readonly Profile[]): Trial {
  const { steps, program: asIs } = graph;
  const sorted = [...profiles].sort((a, b) => byCodeUnits(a.id, b.id));
  for (const [at, { id }] of sorted.entries())
    if (sorted[at - 1]?.id === id)
      throw new PathwayError('doubled-id', `Two profiles are called "${id}". Give each its own id.`, {
        argument: 'profiles',
      });
  const exits = new Set(exitPoints(graph).map(({ step }) => step));
  const people = sorted.map(({ id, learner }): Person => {
    const held = heldBy(graph, learner).sure;
    const stages = forwardChain(asIs, held);
    const awarded = steps.flatMap(({ awards = [] }, index) => (stages[index] === never ? [] : awards));
    return { id, learner, held, stages, credentials: new Set([...awarded, ...(learner.credentials ?? [])]) };
  });
  return {
    graph,
    people,
    gain(person, program, nodes = [], handedOut) {
      const stages = forwardChain(program, [...person.held, ...nodes]);
      const more = steps.filter((_, index) => stages[index] !== never && person.stages[index] === never);
      if (more.length === 0) return [];
      const earned = new Set(more.flatMap(({ awards = [] }) => awards));
      const isNew = (id: CredentialId) => id !== handedOut && !person.credentials.has(id);
      return [
        {
          profile: person.id,
          steps: more.length,
          credentials: [...earned].filter(isNew).length,
          exits: more.filter(({ id }) => exits.has(id)).length,
        },
      ];
    },
  };
}
