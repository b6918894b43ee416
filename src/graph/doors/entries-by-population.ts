/** Which groups of people have a door of their own, and where each door leads. */

import { byCodeUnits, type EntryId, type StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { Population } from '../../model/populations.js';
import { checkGraph } from '../check-graph.js';
import type { StepGraph } from '../step-graph.js';
import { type Leads, leadsFrom } from './leads-from.js';
import { pathwaysOf } from './pathways-of.js';

/** A declared entry and what a person who comes in there can get to by way of it. */
export interface EntryLeads extends Leads {
  readonly entry: EntryId;
  /** The step it opens, whether or not the graph has it. */
  readonly step: StepId;
}

/** The entries meant for one group of people. */
export interface PopulationEntries {
  /** The group; `anyone` for entries that name none. */
  readonly population: Population | 'anyone';
  /** By id; none: the pathway is meant for the group, but no entry is. */
  readonly entries: readonly EntryLeads[];
}

/**
 * The declared entries by the groups they are meant for, `anyone` first, then by group: every group that an entry or
 * its pathway names. Being meant for others closes no door, so what is meant for `anyone` is open to all of them.
 *
 * `steps` and `credentials` of an entry are those that build on its step, directly or through others, for a person who
 * meets whatever comes from outside and takes other steps along where they are open. What can be reached just as well
 * without coming through here, and does not count it, is left out.
 *
 * Cost: steps + requirements, and as much again for each entry at most.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { entriesByPopulation } from 'career-pathways/graph';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [
 *     { id: 'abe', title: 'Basic skills', kind: 'adult-basic-education' },
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program', requires: { kind: 'step', step: 'abe' }, awards: ['cna'] },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['abe', 'aide'] }],
 *   entries: [{ id: 'title-ii', pathway: 'care', step: 'abe', populations: ['adult-education-students'] }],
 * }, 'care');
 * entriesByPopulation(graph)[0]?.population; // => 'adult-education-students'
 * entriesByPopulation(graph)[0]?.entries; // => [{ entry: 'title-ii', step: 'abe', steps: ['abe', 'aide'], credentials: ['cna'] }]
 * ```
 */
export function entriesByPopulation(graph: StepGraph): PopulationEntries[] {
  checkGraph(graph);
  const leads = leadsFrom(graph);
  const named = new Map<Population, EntryLeads[]>();
  const anyone: EntryLeads[] = [];
  for (const { populations = [] } of pathwaysOf(graph))
    for (const population of populations) named.set(population, []);
  for (const { id, step, populations = [] } of graph.entries) {
    const row = { entry: id, step, ...leads(step) };
    if (populations.length === 0) anyone.push(row);
    for (const population of new Set(populations)) put(named, population, row);
  }
  const rows = [...named].sort(([a], [b]) => byCodeUnits(a, b));
  return [
    ...(anyone.length > 0 ? [{ population: 'anyone' as const, entries: anyone }] : []),
    ...rows.map(([population, entries]) => ({ population, entries })),
  ];
}
