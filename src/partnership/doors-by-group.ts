/** For each pathway and each group of people: a door of its own, an open one, one that is barred, or none. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { EntryId, PathwayId, StepId } from '../base/ids.js';
import { entryPoints } from '../graph/doors/entry-points.js';
import { type PathwayGraph, pathwayIn } from '../graph/pathway-graph.js';
import { systemIndex } from '../graph/step-graph.js';
import { barrierPopulations, type Population, programPopulations } from '../model/populations.js';
import type { Requirement } from '../model/requirement.js';
import type { PathwaySystem } from '../model/system.js';
import { checkQuestionOnDay } from './check-question.js';
import { asksOf, mayMeetAs, passableIn, pastSteps } from './doors.js';
import { systemOn } from './system-on.js';

/** A way into a pathway as it stands for a group. */
export interface GroupDoor {
  /** The entry; absent: none declares it, but the step can be begun with nothing from the pathway. */
  readonly entry?: EntryId;
  readonly step: StepId;
  /** What it asks of them, or what bars them: any of these is enough; absent: nothing is written. */
  readonly asks?: Requirement;
}

/** How a pathway stands for a group. */
export interface GroupAccess {
  readonly pathway: PathwayId;
  readonly population: Population;
  /**
   * `own`: a door is meant for them · `open`: one that names no group is open to them too · `barred`: every such door asks
   * for another group · `none`: there is no such door.
   */
  readonly access: 'own' | 'open' | 'barred' | 'none';
  /** The doors that `access` speaks of. */
  readonly doors: readonly GroupDoor[];
}

/** The day of the question. */
export interface DoorsByGroupOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Every pathway for every group: whether workers of all kinds can come in, and what bars those who cannot.
 * A door is barred where what it asks cannot be met without belonging to another group; whatever else it asks, people
 * of the group may meet. A step that no entry declares counts where a person with nothing from the pathway can begin it.
 * A door that nobody can pass is none, and so is one of a step whose schedule or terms are all over.
 *
 * Sources: GO TO 2040 (CMAP, 2010): accessible to all workers; "Opportunities for Action: Career Pathways, Local
 * Planning" (CLASP): entry points for groups.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { doorsByGroup } from 'career-pathways/partnership';
 * const rows = doorsByGroup({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'weld', title: 'Welding', kind: 'course' }],
 *   pathways: [{ id: 'p', title: 'P', steps: ['weld'] }],
 *   entries: [{ id: 'vets', pathway: 'p', step: 'weld', requires: { kind: 'population', population: 'veterans' } }],
 * }, { asOf: '2026-11-01' });
 * const access = (group: string) => rows.find(({ population }) => population === group)?.access;
 * [rows.length, access('veterans'), access('low-income')]; // => [28, 'open', 'barred']
 * ```
 */
export function doorsByGroup(system: PathwaySystem, options: DoorsByGroupOptions): GroupAccess[] {
  checkQuestionOnDay(system, options);
  const now = systemOn(system, options.asOf);
  const index = systemIndex(now);
  const past = pastSteps(system, options.asOf);
  const isPassable = passableIn(now);
  const isDoor = (step: StepId, ways: readonly Requirement[]) => !past.has(step) && isPassable(ways);
  return (now.pathways ?? []).flatMap((pathway) => {
    const doors = doorsOf(pathwayIn(index, pathway), isDoor);
    return populations.map((population) => ({
      pathway: pathway.id,
      population,
      ...accessFor(population, doors),
    }));
  });
}

const populations = Object.keys({ ...barrierPopulations, ...programPopulations }) as Population[];

interface Door extends GroupDoor {
  readonly meantFor: readonly Population[];
}

/** The declared entries of a pathway, and the steps that none declares and that anybody could begin. */
function doorsOf(
  graph: PathwayGraph,
  isDoor: (step: StepId, ways: readonly Requirement[]) => boolean,
): Door[] {
  const entries = new Map(graph.entries.map((entry) => [entry.id, entry]));
  return entryPoints(graph).flatMap(({ step, declared }): Door[] => {
    const { requires } = graph.step(step);
    const own = requires ? [requires] : [];
    if (declared.length === 0) return isDoor(step, own) ? [{ step, meantFor: [], ...asking(own) }] : [];
    return declared.flatMap((id): Door[] => {
      const entry = entries.get(id);
      const ways = entry && asksOf(entry, graph.step(step));
      if (!ways || !isDoor(step, ways)) return [];
      return [{ entry: id, step, meantFor: entry.populations ?? [], ...asking(ways) }];
    });
  });
}

function asking(ways: readonly Requirement[]): Pick<GroupDoor, 'asks'> {
  const [only] = ways;
  return only === undefined ? {} : { asks: ways.length === 1 ? only : { kind: 'any', of: ways } };
}

function accessFor(population: Population, doors: readonly Door[]): Pick<GroupAccess, 'access' | 'doors'> {
  const own = doors.filter(({ meantFor }) => meantFor.includes(population));
  const open = doors.filter(({ meantFor }) => meantFor.length === 0);
  const passable = ({ asks }: Door) => asks === undefined || mayMeetAs(asks, population);
  const found = [
    ['own', own.filter(passable)],
    ['open', open.filter(passable)],
    ['barred', [...own, ...open]],
  ] as const;
  const [access, its] = found.find(([, some]) => some.length > 0) ?? (['none', []] as const);
  return { access, doors: its.map(({ meantFor: _, ...door }) => door) };
}
