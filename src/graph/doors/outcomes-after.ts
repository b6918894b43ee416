/** What follows after a step: work, further study, or nothing that is known. */

import {
  byCodeUnits,
  type CredentialId,
  type EntryId,
  type OccupationId,
  type StepId,
} from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { ExitPoint } from '../../model/exit.js';
import type { Onward, Pathway } from '../../model/pathway.js';
import type { PathwaySystem } from '../../model/system.js';
import { finderIn } from '../../model/thing-names.js';
import type { Aspect } from '../../model/vocabulary.js';
import { type Prerequisite, prerequisites } from '../edges/prerequisites.js';
import type { StepGraph } from '../step-graph.js';
import { pathwaysOf } from './pathways-of.js';

/**
 * What is known to follow: work, study or both; `dead-end`: neither, and the authors claim that their lists are
 * complete; `unknown`: neither, and without such a claim more may exist.
 */
export type OutcomeKind = 'work-and-study' | 'work' | 'study' | 'dead-end' | 'unknown';

/** What follows after a step. Lists of ids are sorted. */
export interface Outcome {
  readonly kind: OutcomeKind;
  /** What the step awards. */
  readonly credentials: readonly CredentialId[];
  readonly occupations: {
    /** Those that the exit names. */
    readonly declared: readonly OccupationId[];
    /** Those that the credentials open. */
    readonly opened: readonly OccupationId[];
  };
  /** Steps of the graph for which the step counts, by itself or by what it awards, teaches or raises. */
  readonly next: readonly StepId[];
  /** Steps that usually follow, without requiring it. */
  readonly usual: readonly StepId[];
  /** Steps that it, or a credential that it awards, brings credit for by agreement. */
  readonly credited: readonly StepId[];
  /** Entries that the exit names as ways back in. */
  readonly reenter: readonly EntryId[];
  /** Entries that the exit names and the system does not have. */
  readonly absent: readonly EntryId[];
  /** Education options beyond the pathway that are open from here on, as they are listed. */
  readonly onward: readonly Onward[];
  /** Aspects that are not claimed complete and could still add work or study. */
  readonly unclaimed: readonly Aspect[];
}

/** What has to be complete before silence about work, or about study, means that there is none. */
const aboutWork = ['exits', 'occupations'] as const;
const aboutStudy = ['exits', 'onward', 'steps'] as const;

/** Answers for each step of a graph, and an exit declared after it, what follows. */
export function outcomesAfter(graph: StepGraph): (step: StepId, exit?: ExitPoint) => Outcome {
  const { system, steps, indexOf } = graph;
  const edges = prerequisites(graph);
  const out = new Map<StepId, StepId[]>();
  for (const { from, to } of edges) put(out, from, to);
  const usual = new Map<StepId, StepId[]>();
  for (const { id, follows = [] } of steps) for (const earlier of follows) put(usual, earlier, id);
  const credited = creditedBy(graph);
  const find = finderIn(system);
  const pathways = pathwaysOn(graph);
  const opening = pathwaysOf(graph).flatMap(({ onward = [] }) => onward.flatMap(({ after }) => after ?? []));
  const laterThan = alwaysAfter(edges, opening);

  return (step, exit) => {
    const awards = steps[indexOf.get(step) ?? -1]?.awards ?? [];
    const on = (pathways.get(step) ?? []).filter(({ id }) => !exit || exit.pathway === id);
    const back = sorted(exit?.reenter ?? []);
    const known = {
      credentials: sorted(awards),
      occupations: {
        declared: sorted(exit?.occupations ?? []),
        opened: sorted(awards.flatMap((id) => find('credential', id)?.occupations ?? [])),
      },
      next: sorted(out.get(step) ?? []).filter((id) => id !== step),
      usual: sorted(usual.get(step) ?? []).filter((id) => id !== step),
      credited: sorted(
        [`step ${step}`, ...awards.map((id) => `credential ${id}`)].flatMap((key) => credited.get(key) ?? []),
      ),
      reenter: back.filter((id) => find('entry', id)),
      absent: back.filter((id) => !find('entry', id)),
      onward: on
        .flatMap(({ onward = [] }) => onward)
        .filter(({ after }) => after === undefined || after === step || laterThan.get(after)?.has(step)),
    };
    const { declared, opened } = known.occupations;
    const work = declared.length + opened.length > 0;
    const study = [known.next, known.usual, known.credited, known.reenter, known.onward].some(
      (of) => of.length > 0,
    );
    const open = new Set<Aspect>([...(work ? [] : aboutWork), ...(study ? [] : aboutStudy)]);
    const unclaimed = [...open].filter((aspect) => !isClaimed(aspect, system, on)).sort();
    return { kind: kindOf(work, study, unclaimed), ...known, unclaimed };
  };
}

/** The steps that a step or a credential brings credit for. */
function creditedBy({ articulated }: StepGraph): ReadonlyMap<string, readonly StepId[]> {
  const found = new Map<string, StepId[]>();
  for (const [to, sources] of articulated)
    for (const source of sources)
      put(found, source.kind === 'step' ? `step ${source.step}` : `credential ${source.credential}`, to);
  return found;
}

/** Whether the system, or every pathway that a step stands on, claims that an aspect is complete. */
function isClaimed(aspect: Aspect, system: PathwaySystem, on: readonly Pathway[]): boolean {
  if (system.complete?.includes(aspect)) return true;
  return on.length > 0 && on.every(({ complete }) => complete?.includes(aspect));
}

function kindOf(work: boolean, study: boolean, unclaimed: readonly Aspect[]): OutcomeKind {
  if (work) return study ? 'work-and-study' : 'work';
  if (study) return 'study';
  return unclaimed.length > 0 ? 'unknown' : 'dead-end';
}

function sorted<T extends string>(ids: readonly T[]): T[] {
  return [...new Set(ids)].sort(byCodeUnits);
}

/** The pathways that each step stands on. */
function pathwaysOn(graph: StepGraph): Map<StepId, Pathway[]> {
  const found = new Map<StepId, Pathway[]>();
  for (const pathway of pathwaysOf(graph))
    for (const step of new Set(pathway.steps)) put(found, step, pathway);
  return found;
}

/** For each of some steps the steps that always need it, directly or through others. */
function alwaysAfter(
  edges: readonly Prerequisite[],
  steps: Iterable<StepId>,
): ReadonlyMap<StepId, ReadonlySet<StepId>> {
  const out = new Map<StepId, StepId[]>();
  for (const { from, to, always } of edges) if (always) put(out, from, to);
  const found = new Map<StepId, ReadonlySet<StepId>>();
  for (const step of new Set(steps)) {
    // Sets keep the order of insertion, and what is added on the way is walked through too.
    const seen = new Set([step]);
    for (const at of seen) for (const to of out.get(at) ?? []) seen.add(to);
    found.set(step, seen);
  }
  return found;
}
