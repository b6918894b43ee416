/** A compiled pathway as it is on a day: credit that cannot be relied on then and entries that are shut are left out. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PathwayGraph } from '../graph/pathway-graph.js';
import { compileSteps, finished, type StepGraph, systemIndex } from '../graph/step-graph.js';
import type { Agreement, Articulation } from '../model/agreement.js';
import { articulationSchools, unsignedSides } from '../model/articulation-schools.js';
import type { PathwaySystem } from '../model/system.js';
import { isLater, timingOf } from '../time/timing.js';

/**
 * The same graph with the entries of a day, and the credit that can be relied on then. `pathwayGraph` itself takes every
 * articulation as it is written. Cost: the agreements and entries, and compiling anew where some do not count.
 */
export function graphOn(graph: StepGraph, asOf: CalendarDate): StepGraph {
  const { system, steps, unresolved } = graph;
  const entries = graph.entries.filter((entry) => timingOf(entry, asOf) === 'now');
  let same = entries.length === graph.entries.length;
  const agreements = (system.agreements ?? []).map((agreement): Agreement => {
    const { articulates = [] } = agreement;
    const kept = articulates.filter((each) => isReliable(system, agreement, each, asOf));
    if (kept.length < articulates.length) same = false;
    return { ...agreement, articulates: kept };
  });
  if (same) return graph;
  const ids = [...steps.map(({ id }) => id), ...unresolved];
  const compiled = compileSteps(systemIndex({ ...system, agreements }), ids, entries, graph.exits);
  const { pathway } = graph as Partial<PathwayGraph>;
  return finished({ ...compiled, system, ...(pathway && { pathway }) });
}

/**
 * Whether credit can be relied on at a day: its agreement is in effect, and a school on each side has signed by then.
 * Where the document does not name the school of a side, any two signatures are enough.
 */
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
