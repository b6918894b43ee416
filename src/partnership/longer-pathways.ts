/** Pathways that could be joined into longer ones: what one gives, the first steps of another build on. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PathwayId } from '../base/ids.js';
import { entryPoints } from '../graph/doors/entry-points.js';
import { exitPoints } from '../graph/doors/exit-points.js';
import { type PathwayGraph, pathwayIn } from '../graph/pathway-graph.js';
import { systemIndex } from '../graph/step-graph.js';
import { leavesOf } from '../model/fold-requirement.js';
import type { Occupation } from '../model/occupation.js';
import type { RequirementLeaf } from '../model/requirement.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestionOnDay } from './check-question.js';
import { occupationsOf } from './industry-coverage.js';
import { jointsOf } from './pathway-joints.js';
import { mayMeet, regionOf } from './places.js';
import { systemOn } from './system-on.js';

/** What two pathways could be joined by; a level is named by its scheme. */
export interface Link {
  readonly kind: 'step' | 'credential' | 'competency' | 'level' | 'occupation';
  readonly id: string;
}

/** Two pathways that could be one: `to` builds on what `from` gives. */
export interface LongerPathway {
  readonly from: PathwayId;
  readonly to: PathwayId;
  readonly by: readonly Link[];
  /** Whether a declared entry of `to` asks for what an exit of `from` gives: they are joined already. */
  readonly joined: boolean;
}

/** The day of the question. */
export interface LongerPathwaysOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Pairs of pathways whose places may meet and of which one builds on the other: a first step of `to` asks for a step, a
 * credential, a competency or a level that `from` gives and `to` does not; or for experience in an occupation that `from`
 * leads to; or an occupation of `from` advances to one of `to`. They are suggestions: whether to join or build a
 * longer pathway is for the board.
 *
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP): join programs into longer pathways.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { longerPathways } from 'career-pathways/partnership';
 * longerPathways({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'course', awards: ['cna'] },
 *     { id: 'nurse', title: 'Nurse', kind: 'course', requires: { kind: 'credential', credential: 'cna' } },
 *   ],
 *   pathways: [{ id: 'p', title: 'P', steps: ['aide'] }, { id: 'q', title: 'Q', steps: ['nurse'] }],
 * }, { asOf: '2026-11-01' }); // => [{ from: 'p', to: 'q', by: [{ kind: 'credential', id: 'cna' }], joined: false }]
 * ```
 */
export function longerPathways(system: PathwaySystem, options: LongerPathwaysOptions): LongerPathway[] {
  checkQuestionOnDay(system, options);
  const now = systemOn(system, options.asOf);
  const index = systemIndex(now);
  const ends = (now.pathways ?? []).map((pathway) => endsOf(now, pathwayIn(index, pathway)));
  const joints = now.steps?.length ? jointsOf(now) : [];
  const joined = new Set(
    joints.flatMap(({ pathways: [to, ...from] }) => from.map((each) => JSON.stringify([each, to]))),
  );
  return ends.flatMap((from) =>
    ends.flatMap((to): LongerPathway[] => {
      if (from === to || !mayMeet(from.region, to.region)) return [];
      const by = linksBetween(from, to);
      const pair = { from: from.id, to: to.id };
      return by.length === 0 ? [] : [{ ...pair, by, joined: joined.has(JSON.stringify([from.id, to.id])) }];
    }),
  );
}

type Ends = ReturnType<typeof endsOf>;

/** What a pathway gives, what its first steps ask for, and the occupations that it leads and advances to. */
function endsOf(now: PathwaySystem, graph: PathwayGraph) {
  const { pathway, steps } = graph;
  const occupations = occupationsOf(now, pathway);
  const gives = new Set([
    ...exitPoints(graph).map(({ step }) => `step ${step}`),
    ...steps.flatMap(({ awards = [] }) => awards.map((id) => `credential ${id}`)),
    ...steps.flatMap(({ competencies = [] }) => competencies.map((id) => `competency ${id}`)),
    ...occupations.map((id) => `occupation ${id}`),
  ]);
  const its = (now.occupations ?? []).filter(({ id }) => occupations.includes(id));
  return {
    id: pathway.id,
    region: regionOf(now, pathway),
    gives,
    own: new Set([...gives, ...steps.map(({ id }) => `step ${id}`)]),
    asks: firstAsks(graph),
    raises: steps.flatMap(({ raises = [] }) => raises),
    occupations,
    advances: its.map((each) => [each.id, advancesOf(each)] as const),
  };
}

function advancesOf({ advancesTo = [] }: Occupation): readonly string[] {
  return advancesTo.map(({ occupation }) => occupation);
}

/** What the first steps of a pathway, or the entries to them, ask for. */
function firstAsks(graph: PathwayGraph): RequirementLeaf[] {
  const entries = new Map(graph.entries.map((entry) => [entry.id, entry]));
  const asked = entryPoints(graph).flatMap(({ step, declared }) => [
    graph.step(step).requires,
    ...declared.map((id) => entries.get(id)?.requires),
  ]);
  return asked.flatMap((each) => (each ? leavesOf(each) : []));
}

function linkOf(leaf: RequirementLeaf): Link[] {
  switch (leaf.kind) {
    case 'step':
      return [{ kind: 'step', id: leaf.step }];
    case 'credential':
      return [{ kind: 'credential', id: leaf.credential }];
    case 'competency':
      return [{ kind: 'competency', id: leaf.competency }];
    case 'level':
      return [{ kind: 'level', id: leaf.scheme }];
    case 'experience':
      return leaf.occupation === undefined ? [] : [{ kind: 'occupation', id: leaf.occupation }];
    default:
      return [];
  }
}

function keyOf({ kind, id }: Link): string {
  return `${kind} ${id}`;
}

function linksBetween(from: Ends, to: Ends): Link[] {
  const reaches = (ends: Ends, leaf: RequirementLeaf) =>
    leaf.kind === 'level' &&
    ends.raises.some((each) => each.scheme === leaf.scheme && each.level >= leaf.level);
  const asked = to.asks
    .filter((leaf) => {
      if (leaf.kind === 'level') return reaches(from, leaf) && !reaches(to, leaf);
      return linkOf(leaf).some((link) => from.gives.has(keyOf(link)) && !to.own.has(keyOf(link)));
    })
    .flatMap(linkOf);
  const advancing = from.advances
    .filter(([, onward]) =>
      onward.some((id) => to.occupations.includes(id) && !from.occupations.includes(id)),
    )
    .map(([id]): Link => ({ kind: 'occupation', id }));
  const all = [...asked, ...advancing];
  return [...new Map(all.map((link) => [keyOf(link), link])).values()];
}
