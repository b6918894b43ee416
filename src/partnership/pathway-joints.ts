/** Where pathways can be joined: what one gives, an entry of another asks for. */

import { byCodeUnits, type EntryId, type PathwayId, type StepId } from '../base/ids.js';
import { put } from '../base/put.js';
import { exitPoints } from '../graph/doors/exit-points.js';
import { stepsNamed } from '../graph/needs/steps-named.js';
import { pathwayIn } from '../graph/pathway-graph.js';
import { systemIndex } from '../graph/step-graph.js';
import { systemGraph } from '../graph/system-graph.js';
import type { PathwaySystem } from '../model/system.js';

/** An entry, and the pathways that it would join. */
export interface Joint {
  readonly entry: EntryId;
  readonly pathways: readonly PathwayId[];
}

/** Entries whose step asks for what an exit of another pathway gives. */
export function jointsOf(system: PathwaySystem): Joint[] {
  const { entries = [], pathways = [], steps = [] } = system;
  const named = stepsNamed(systemGraph(system));
  const index = systemIndex(system);
  const pathwayOf = new Map([...pathways].reverse().map((pathway) => [pathway.id, pathway]));
  const leftAt = new Map<StepId, number[]>();
  for (const [place, pathway] of pathways.entries())
    for (const { step } of exitPoints(pathwayIn(index, pathwayOf.get(pathway.id)!))) put(leftAt, step, place);
  const stepOf = new Map(steps.map((step) => [step.id, step]));
  const found = entries.flatMap((entry) => {
    const own = new Set(pathwayOf.get(entry.pathway)?.steps);
    const requires = [entry.requires, stepOf.get(entry.step)?.requires].filter((each) => each !== undefined);
    const wanted = named(requires).filter((step) => !own.has(step));
    const places = new Set(wanted.flatMap((step) => leftAt.get(step) ?? []));
    const from = new Set([...places].sort((a, b) => a - b).map((place) => pathways[place]!.id));
    return from.size > 0 ? [{ entry: entry.id, pathways: [entry.pathway, ...from] }] : [];
  });
  return found.sort((a, b) => byCodeUnits(a.entry, b.entry));
}
