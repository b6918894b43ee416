/** The nine actions of a workforce board, each as a question that a system answers. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { BoardActionName } from '../model/board-actions.js';
import type { EntryPoint } from '../model/entry.js';
import { sectorOf } from '../model/naics-sectors.js';
import type { Population } from '../model/populations.js';
import { clusterKey } from '../model/same-work.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref } from '../model/tables.js';
import { outOfDate } from '../time/staleness.js';
import { type BoardAction, lacking, nothing, pathwaysOf } from './board-action.js';
import { checkQuestionOnDay } from './check-question.js';
import { asksOf, type DoorIn, doorsIn, mayMeetAs, pastSteps } from './doors.js';
import { industriesOf, isUnserved } from './industry-coverage.js';
import { knowsPartner } from './known-partners.js';
import { jointsOf } from './pathway-joints.js';
import { partnersThere, systemOn } from './system-on.js';

/** The day of the question. */
export interface BoardActionsOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * What a system has for each of the nine actions of a workforce board. Actions are recommended, not required.
 *
 * - `review-activities` finds attestations under the definition of WIOA section 3(7): someone who answers for it has
 *   checked the pathway. A report about a pathway is no review of it.
 * - `expand-sectors` finds pathways in two sectors or more; pathways in one sector have not expanded yet. What is asked
 *   for and no pathway serves stands in `sectors` and `occupations` (see `industryCoverage`).
 * - The four about people find the entries for them, and for adult education and vocational rehabilitation the partners at
 *   the table who carry it out.
 *   An entry counts where its step is there, on its pathway and not over, and where someone can pass it. One that names no group is open to them too, unless every way in asks for a group. Those with priority of service
 *   are recipients of public assistance, other low-income individuals and individuals who are basic skills deficient
 *   (WIOA section 134(c)(3)(E)).
 * - `longer-pathways` finds entries of one pathway whose step asks for what an exit of another gives: places to join.
 * - `allocate-resources` and `staff-capacity` find the funding that is in effect on the day, the latter trainings of staff too.
 *
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP).
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { boardActions } from 'career-pathways/partnership';
 * const actions = boardActions({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'weld', title: 'Welding', kind: 'course' }],
 *   pathways: [{ id: 'p', title: 'Welding', steps: ['weld'] }],
 *   entries: [{ id: 'e', pathway: 'p', step: 'weld', populations: ['out-of-school-youth'] }],
 * }, { asOf: '2026-11-01' });
 * actions.find(({ action }) => action === 'youth-entries')?.found; // => [{ kind: 'entry', id: 'e' }]
 * ```
 */
export function boardActions(system: PathwaySystem, options: BoardActionsOptions): BoardAction[] {
  checkQuestionOnDay(system, options);
  const { asOf } = options;
  const now = systemOn(system, asOf);
  const carriers = (program: 'adult-education' | 'vocational-rehabilitation') =>
    partnersThere(system, asOf)
      .filter(({ programs, functions }) => programs?.includes(program) || functions?.includes(program))
      .map(({ id }) => ({ kind: 'partner' as const, id }));
  const doors = doorsIn(now, pastSteps(system, asOf));
  const forPeople = (action: BoardActionName, asked: readonly Population[], always = asked) =>
    entriesFor(now, action, { doors, asked, always });
  const rehabilitation = forPeople('vocational-rehabilitation', ['individuals-with-disabilities']);
  const teaching = forPeople(
    'adult-education-entries',
    [...inAdultEducation, 'adult-education-students'],
    inAdultEducation,
  );
  return [
    reviewed(now, asOf),
    expansion(now, industriesOf(system, asOf)),
    { ...teaching, found: [...teaching.found, ...carriers('adult-education')] },
    forPeople('adult-entries', ['adults', ...withPriority], withPriority),
    forPeople('youth-entries', ['out-of-school-youth', 'in-school-youth'], ['out-of-school-youth']),
    { ...rehabilitation, found: [...rehabilitation.found, ...carriers('vocational-rehabilitation')] },
    joined(now, doors),
    paying(now, 'allocate-resources', ['training', 'supports']),
    trained(now, paying(now, 'staff-capacity', ['staff'])),
  ];
}

const inAdultEducation: readonly Population[] = [
  'english-learners-low-literacy-cultural-barriers',
  'basic-skills-deficient',
];
const withPriority: readonly Population[] = [
  'public-assistance-recipients',
  'low-income',
  'basic-skills-deficient',
];

/** Entries for one of the populations that are asked for, and those that should always have one. */
function entriesFor(
  system: PathwaySystem,
  action: BoardActionName,
  {
    doors,
    asked,
    always,
  }: { readonly doors: readonly DoorIn[] } & { readonly [_ in 'asked' | 'always']: readonly Population[] },
): BoardAction {
  const { pathways = [] } = system;
  const entries = doors.map(({ entry }) => entry);
  const its = entries.filter(({ populations = [] }) => populations.some((each) => asked.includes(each)));
  const open = doors.filter(isOpen).map(({ entry }) => entry);
  const missing = (some: readonly EntryPoint[]) =>
    some.some((each) => open.includes(each))
      ? []
      : always.filter((each) => !some.some((entry) => entry.populations?.includes(each)));
  const lacks = pathways.map(({ id }) => ({
    pathway: id,
    populations: missing(entries.filter(({ pathway }) => pathway === id)),
  }));
  return {
    action,
    ...nothing,
    found: its.map(({ id }) => ({ kind: 'entry', id })),
    open: open.map(({ id }) => id),
    without: lacking(
      system,
      [...its, ...open].map(({ pathway }) => pathway),
    ),
    populations: missing(entries),
    lacks: lacks.filter(({ populations }) => populations.length > 0),
  };
}

/** Whether an entry names no group, and a way through it asks for none. */
function isOpen({ entry, step }: DoorIn): boolean {
  const asks = asksOf(entry, step);
  const { populations = [] } = entry;
  return populations.length === 0 && (asks.length === 0 || asks.some((way) => mayMeetAs(way, undefined)));
}

function paying(system: PathwaySystem, action: BoardActionName, uses: readonly string[]): BoardAction {
  const { funding = [], pathways = [] } = system;
  const isThere = knowsPartner(system);
  const its = funding.filter(
    ({ uses: its = [], partner }) => isThere(partner) && its.some((use) => uses.includes(use)),
  );
  return {
    action,
    ...nothing,
    found: its.map(({ id }) => ({ kind: 'funding', id })),
    without: lacking(
      system,
      its.flatMap((each) => each.pathways ?? pathways.map(({ id }) => id)),
    ),
  };
}

/** What pays for staff, and the trainings of the staff of somebody that took place; one that names nothing is about every pathway. */
function trained(system: PathwaySystem, paid: BoardAction): BoardAction {
  const { activities = [] } = system;
  const its = activities.filter(({ kind, partners }) => kind === 'staff-training' && partners?.length !== 0);
  const whole: Ref = { kind: 'system', id: system.id };
  const done = new Set(
    pathwaysOf(
      system,
      its.flatMap(({ about = [whole] }) => about),
    ),
  );
  return {
    ...paid,
    found: [...paid.found, ...its.map(({ id }) => ({ kind: 'activity' as const, id }))],
    without: paid.without.filter((id) => !done.has(id)),
  };
}

/** Attestations under the definition of a career pathway, about a pathway that is there or all of them. */
function reviewed(system: PathwaySystem, asOf: CalendarDate): BoardAction {
  const { attestations = [], pathways = [] } = system;
  const there = new Set(pathways.map(({ id }) => id));
  const its = attestations.filter(
    (each) =>
      each.definition === 'wioa-3-7' &&
      (each.subject.kind === 'system' || (each.subject.kind === 'pathway' && there.has(each.subject.id))) &&
      !outOfDate(each, asOf),
  );
  return {
    action: 'review-activities',
    ...nothing,
    found: its.map(({ id }) => ({ kind: 'attestation', id })),
    without: lacking(
      system,
      pathwaysOf(
        system,
        its.map(({ subject }) => subject),
      ),
    ),
  };
}

/** Pathways in several sectors, and the sectors and occupations that are asked for and not served. */
function expansion(
  system: PathwaySystem,
  { sectors, occupations }: ReturnType<typeof industriesOf>,
): BoardAction {
  const { pathways = [] } = system;
  const naming = pathways.filter(({ sectors, cluster }) => sectors?.length || cluster !== undefined);
  const groups = new Set(
    naming.flatMap(({ sectors = [], cluster }) =>
      sectors.length > 0
        ? sectors.map(({ code }) => sectorOf(code))
        : [`cluster ${clusterKey(cluster ?? '')}`],
    ),
  );
  return {
    action: 'expand-sectors',
    ...nothing,
    found: groups.size > 1 ? naming.map(({ id }) => ({ kind: 'pathway', id })) : [],
    without: lacking(
      system,
      naming.map(({ id }) => id),
    ),
    sectors: sectors.filter(isUnserved).map(({ sector }) => sector),
    occupations: occupations.filter(isUnserved).map(({ occupation }) => occupation),
  };
}

/** Places where pathways can be joined. */
function joined(system: PathwaySystem, doors: readonly DoorIn[]): BoardAction {
  const entries = doors.map(({ entry }) => entry);
  const joints = system.steps?.length ? jointsOf({ ...system, entries }) : [];
  return {
    action: 'longer-pathways',
    ...nothing,
    found: joints.map(({ entry }) => ({ kind: 'entry', id: entry })),
    without: lacking(
      system,
      joints.flatMap(({ pathways }) => pathways),
    ),
  };
}
