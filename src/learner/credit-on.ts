/** Credit that can be relied on: by agreements that are in force on a day and signed by the schools on both sides. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import { finished, type StepGraph } from '../graph/step-graph.js';
import type { Agreement, Articulation } from '../model/agreement.js';
import { articulationSchools, unsignedSides } from '../model/articulation-schools.js';
import type { ExitAfter } from '../model/exit.js';
import type { PathwaySystem } from '../model/system.js';
import { isLater, timingOf } from '../time/timing.js';

/**
 * The same graph with only the credit that can be relied on at a day: of agreements that are in effect on it and that a
 * school on each side has signed by then. `pathwayGraph` itself takes every articulation as it is written. Where the
 * document does not name the school of a side, any two signatures are enough. Cost: agreements + edges.
 */
export function creditOn(graph: StepGraph, asOf: CalendarDate): StepGraph {
  if (graph.articulated.size === 0) return graph;
  const kept = new Map<StepId, ExitAfter[]>();
  for (const agreement of graph.system.agreements ?? [])
    for (const each of agreement.articulates ?? [])
      if (isReliable(graph.system, agreement, each, asOf) && !isOfItself(each)) put(kept, each.to, each.from);
  const weights = graph.program.weights.slice();
  for (const edge of lostEdges(graph, kept)) weights[edge] = 0;
  const { step: _step, ...rest } = graph;
  return finished({ ...rest, articulated: kept, program: { ...graph.program, weights } });
}

function isOfItself({ from, to }: Articulation): boolean {
  return from.kind === 'step' && from.step === to;
}

function isReliable(
  system: PathwaySystem,
  agreement: Agreement,
  articulation: Articulation,
  day: CalendarDate,
): boolean {
  if (timingOf(agreement, day) !== 'now') return false;
  const signed = new Set(
    agreement.parties.flatMap(({ partner, signedOn }) =>
      signedOn !== undefined && !isLater(signedOn, day) ? [partner] : [],
    ),
  );
  const schools = articulationSchools(system, articulation);
  const oneSchool = schools.from.some((each) => schools.to.includes(each));
  const named = schools.from.length > 0 && schools.to.length > 0;
  return unsignedSides(schools, signed).length === 0 && (oneSchool || named || signed.size > 1);
}

/** The edges by which credit that is not kept counts, as numbers. */
function lostEdges(graph: StepGraph, kept: ReadonlyMap<StepId, readonly ExitAfter[]>): number[] {
  const { program, leaves, leafNodes, articulated } = graph;
  const { into, intoOffsets, sources } = program;
  return leaves.flatMap((leaf, at) => {
    if (leaf.kind !== 'step' || leaf.minGrade !== undefined) return [];
    const keeps = new Set((kept.get(leaf.step) ?? []).flatMap((from) => nodesOf(graph, from)));
    const lost = new Set(
      (articulated.get(leaf.step) ?? [])
        .flatMap((from) => nodesOf(graph, from))
        .filter((node) => !keeps.has(node)),
    );
    const node = leafNodes[at]!;
    return [...into.slice(intoOffsets[node]!, intoOffsets[node + 1]!)].filter((edge) =>
      lost.has(sources[edge]!),
    );
  });
}

/** The node of what credit starts from: a step of the graph, or a credential. */
function nodesOf({ indexOf, leaves, leafNodes }: StepGraph, from: ExitAfter): number[] {
  if (from.kind === 'step') return [indexOf.get(from.step) ?? []].flat();
  return leaves.flatMap((leaf, at) =>
    leaf.kind === 'credential' && leaf.credential === from.credential ? [leafNodes[at]!] : [],
  );
}
