/** Where pathways can be joined: what one gives, an entry of another asks for. */

import { byCodeUnits, type EntryId, type PathwayId } from '../base/ids.js';
import { exitPoints } from '../graph/doors/exit-points.js';
import { stepsNamed } from '../graph/needs/steps-named.js';
import { pathwayGraph } from '../graph/pathway-graph.js';
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
  const stepOf = new Map(steps.map((step) => [step.id, step]));
  const exitsOf = new Map(
    pathways.map(({ id }) => [id, new Set(exitPoints(pathwayGraph(system, id)).map(({ step }) => step))]),
  );
  const found = entries.flatMap((entry) => {
    const own = new Set(pathways.find(({ id }) => id === entry.pathway)?.steps);
    const requires = [entry.requires, stepOf.get(entry.step)?.requires].filter((each) => each !== undefined);
    const wanted = named(requires).filter((step) => !own.has(step));
    const from = [...exitsOf].flatMap(([id, exits]) =>
      id !== entry.pathway && wanted.some((step) => exits.has(step)) ? [id] : [],
    );
    return from.length > 0 ? [{ entry: entry.id, pathways: [entry.pathway, ...from] }] : [];
  });
  return found.sort((a, b) => byCodeUnits(a.entry, b.entry));
}
