/** Pathways that could be joined into longer ones: what one gives, the first steps of another build on. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PathwayId } from '../base/ids.js';
import { put } from '../base/put.js';
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
import { rowsNamed } from './rows-named.js';
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
 * Cost: tables and requirements, and the pairs with what joins them.
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
  const endsOf = endsIn(now);
  const ends = (now.pathways ?? []).map((pathway) => endsOf(pathwayIn(index, pathway)));
  const joints = now.steps?.length ? jointsOf(now) : [];
  const joined = new Set(
    joints.flatMap(({ pathways: [to, ...from] }) => from.map((each) => JSON.stringify([each, to]))),
  );
  const links = linksAmong(ends);
  return ends.flatMap((from, place) =>
    [...links[place]!]
      .sort(([a], [b]) => a - b)
      .flatMap(([at, by]): LongerPathway[] => {
        const to = ends[at]!;
        if (from === to || !mayMeet(from.region, to.region)) return [];
        const isJoined = joined.has(JSON.stringify([from.id, to.id]));
        return [{ from: from.id, to: to.id, by: [...by.values()], joined: isJoined }];
      }),
  );
}

type Ends = ReturnType<ReturnType<typeof endsIn>>;

/** Answers what a pathway gives, what its first steps ask for, and the occupations that it leads and advances to. */
function endsIn(now: PathwaySystem) {
  const occupationsNamed = rowsNamed(now.occupations);
  const leadsTo = occupationsOf(now);
  return (graph: PathwayGraph) => {
    const { pathway, steps } = graph;
    const occupations = leadsTo(pathway);
    const gives = new Set([
      ...exitPoints(graph).map(({ step }) => `step ${step}`),
      ...steps.flatMap(({ awards = [] }) => awards.map((id) => `credential ${id}`)),
      ...steps.flatMap(({ competencies = [] }) => competencies.map((id) => `competency ${id}`)),
      ...occupations.map((id) => `occupation ${id}`),
    ]);
    const raises = new Map<string, number>();
    for (const { scheme, level } of steps.flatMap((step) => step.raises ?? []))
      raises.set(scheme, Math.max(level, raises.get(scheme) ?? level));
    return {
      id: pathway.id,
      region: regionOf(now, pathway),
      gives,
      own: new Set([...gives, ...steps.map(({ id }) => `step ${id}`)]),
      asks: firstAsks(graph),
      raises,
      occupations: new Set(occupations),
      advances: occupationsNamed(occupations).map((each) => [each.id, advancesOf(each)] as const),
    };
  };
}

function advancesOf({ advancesTo = [] }: Occupation): readonly string[] {
  return advancesTo.map(({ occupation }) => occupation);
}

/** What the first steps of a pathway, or the entries to them, ask for. */
function firstAsks(graph: PathwayGraph): Want[] {
  const entries = new Map(graph.entries.map((entry) => [entry.id, entry]));
  const asked = entryPoints(graph).flatMap(({ step, declared }) => [
    graph.step(step).requires,
    ...declared.map((id) => entries.get(id)?.requires),
  ]);
  return asked.flatMap((each) => (each ? leavesOf(each) : [])).flatMap((leaf) => wantOf(leaf) ?? []);
}

/** What a leaf asks for that a pathway could give; of a level, with its height. */
function wantOf(leaf: RequirementLeaf): Want | undefined {
  switch (leaf.kind) {
    case 'step':
      return { kind: 'step', id: leaf.step };
    case 'credential':
      return { kind: 'credential', id: leaf.credential };
    case 'competency':
      return { kind: 'competency', id: leaf.competency };
    case 'level':
      return { kind: 'level', id: leaf.scheme, level: leaf.level };
    case 'experience':
      return leaf.occupation === undefined ? undefined : { kind: 'occupation', id: leaf.occupation };
    default:
      return undefined;
  }
}

type Want = Link & { readonly level?: number };

function keyOf({ kind, id }: Link): string {
  return `${kind} ${id}`;
}

/** For each pathway those that build on it, by their places, and the links to each. Cost: asks and gifts, and the links. */
function linksAmong(ends: readonly Ends[]): readonly Map<number, Map<string, Link>>[] {
  const links = ends.map(() => new Map<number, Map<string, Link>>());
  const add = (from: number, to: number, { kind, id }: Link) => {
    const by = links[from]!.get(to) ?? new Map<string, Link>();
    links[from]!.set(to, by.has(keyOf({ kind, id })) ? by : by.set(keyOf({ kind, id }), { kind, id }));
  };
  const giving = givers(ends);
  for (const [to, { asks, own, raises }] of ends.entries())
    for (const want of new Map(asks.map((each) => [JSON.stringify(each), each])).values()) {
      const has =
        want.level === undefined ? own.has(keyOf(want)) : (raises.get(want.id) ?? -Infinity) >= want.level;
      if (!has) for (const from of giving(want)) add(from, to, want);
    }
  const leading = new Map<string, number[]>();
  for (const [to, { occupations }] of ends.entries()) for (const id of occupations) put(leading, id, to);
  for (const [from, { advances, occupations }] of ends.entries())
    for (const [id, onward] of advances)
      for (const next of new Set(onward))
        if (!occupations.has(next))
          for (const to of leading.get(next) ?? []) add(from, to, { kind: 'occupation', id });
  return links;
}

/** Answers which pathways, by their places, give what is wanted: of a level, those that raise as high. */
function givers(ends: readonly Ends[]): (want: Want) => readonly number[] {
  const giving = new Map<string, number[]>();
  const raising = new Map<string, { readonly from: number; readonly level: number }[]>();
  for (const [from, { gives, raises }] of ends.entries()) {
    for (const key of gives) put(giving, key, from);
    for (const [scheme, level] of raises) put(raising, scheme, { from, level });
  }
  for (const list of raising.values()) list.sort((a, b) => b.level - a.level);
  return (want) => {
    const { level } = want;
    if (level === undefined) return giving.get(keyOf(want)) ?? [];
    const list = raising.get(want.id) ?? [];
    const lower = list.findIndex((each) => each.level < level);
    return list.slice(0, lower < 0 ? list.length : lower).map(({ from }) => from);
  };
}
