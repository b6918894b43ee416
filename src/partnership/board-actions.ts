/** The nine actions of a workforce board, each as a question that a system answers. */

import type { CalendarDate } from '../base/calendar-date.js';
import { byCodeUnits, type EntryId, type PathwayId } from '../base/ids.js';
import type { BoardActionName } from '../model/board-actions.js';
import type { EntryPoint } from '../model/entry.js';
import { foldRequirement } from '../model/fold-requirement.js';
import type { Population } from '../model/populations.js';
import type { RequirementLeaf } from '../model/requirement.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind } from '../model/tables.js';
import { during } from '../time/during.js';
import { staleness } from '../time/staleness.js';
import { checkQuestionOnDay } from './check-question.js';
import { jointsOf } from './pathway-joints.js';

/** What a system has for an action, and what it lacks. */
export interface BoardAction {
  readonly action: BoardActionName;
  /** What is there for it. */
  readonly found: readonly { readonly kind: EntityKind; readonly id: string }[];
  /** Entries that name no group: whoever meets what they ask for may come in, these people too. */
  readonly open: readonly EntryId[];
  /** Pathways that have nothing for it. */
  readonly without: readonly PathwayId[];
  /** Populations for which the system has no entry, and none that is open to anyone. */
  readonly populations: readonly Population[];
  /** For each pathway the populations for which it has none. */
  readonly lacks: readonly { readonly pathway: PathwayId; readonly populations: readonly Population[] }[];
  /** Sectors by NAICS code that skill needs name and no pathway serves. */
  readonly sectors: readonly string[];
}

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
 * - `expand-sectors` finds pathways in two sectors or more; pathways in one sector have not expanded yet. Sectors that
 *   skill needs name and no pathway serves stand in `sectors`.
 * - The four about people find the entries for them, and for vocational rehabilitation the partners who carry it out.
 *   An entry that names no group is open to them too, unless what it requires is a group. Those with priority of service
 *   are recipients of public assistance, other low-income individuals and individuals who are basic skills deficient
 *   (WIOA section 134(c)(3)(E)).
 * - `longer-pathways` finds entries of one pathway whose step asks for what an exit of another gives: places to join.
 * - `allocate-resources` and `staff-capacity` find the funding that is in effect on the day.
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
  const forPeople = (action: BoardActionName, asked: readonly Population[], always = asked) =>
    entriesFor(system, action, { asked, always });
  const rehabilitation = forPeople('vocational-rehabilitation', ['individuals-with-disabilities']);
  return [
    reviewed(system, asOf),
    inSectors(system),
    forPeople('adult-education-entries', [...inAdultEducation, 'adult-education-students'], inAdultEducation),
    forPeople('adult-entries', ['adults', ...withPriority], withPriority),
    forPeople('youth-entries', ['out-of-school-youth', 'in-school-youth'], ['out-of-school-youth']),
    { ...rehabilitation, found: [...rehabilitation.found, ...rehabilitationAgencies(system)] },
    joined(system),
    paying(system, asOf, { action: 'allocate-resources', uses: ['training', 'supports'] }),
    paying(system, asOf, { action: 'staff-capacity', uses: ['staff'] }),
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

const nothing = { found: [], open: [], without: [], populations: [], lacks: [], sectors: [] } as const;

/** The pathways of a system that are not among some. */
function lacking({ pathways = [] }: PathwaySystem, has: Iterable<PathwayId>): PathwayId[] {
  const there = new Set(has);
  return pathways.map(({ id }) => id).filter((id) => !there.has(id));
}

/** Entries for one of the populations that are asked for, and those that should always have one. */
function entriesFor(
  system: PathwaySystem,
  action: BoardActionName,
  { asked, always }: { readonly [_ in 'asked' | 'always']: readonly Population[] },
): BoardAction {
  const { entries = [], pathways = [] } = system;
  const its = entries.filter(({ populations = [] }) => populations.some((each) => asked.includes(each)));
  const open = entries.filter((entry) => isOpen(system, entry));
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

/** Whether an entry names no group, neither as meant for it nor in what it requires. */
function isOpen({ steps = [] }: PathwaySystem, { populations = [], requires, step }: EntryPoint): boolean {
  const asks = requires ?? steps.find(({ id }) => id === step)?.requires;
  const names = (leaf: RequirementLeaf) => leaf.kind === 'population';
  return (
    populations.length === 0 &&
    !(asks && foldRequirement<boolean>(asks, names, (_, parts) => parts.includes(true)))
  );
}

function paying(
  system: PathwaySystem,
  asOf: CalendarDate,
  { action, uses }: { readonly action: BoardActionName; readonly uses: readonly string[] },
): BoardAction {
  const { funding = [], pathways = [] } = system;
  const its = funding.filter(
    (each) => each.uses?.some((use) => uses.includes(use)) && during(each.effective ?? {}, asOf) !== 'no',
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

/** Attestations under the definition of a career pathway, about a pathway or all of them. */
function reviewed(system: PathwaySystem, asOf: CalendarDate): BoardAction {
  const { attestations = [], pathways = [] } = system;
  const its = attestations.filter(
    ({ definition, subject, on, expiresOn }) =>
      definition === 'wioa-3-7' &&
      (subject.kind === 'system' || subject.kind === 'pathway') &&
      !staleness(on, expiresOn, asOf),
  );
  return {
    action: 'review-activities',
    ...nothing,
    found: its.map(({ id }) => ({ kind: 'attestation', id })),
    without: lacking(
      system,
      its.flatMap(({ subject }) =>
        subject.kind === 'system' ? pathways.map(({ id }) => id) : [subject.id as PathwayId],
      ),
    ),
  };
}

/** Pathways in several sectors, and the sectors that are asked for and not served. */
function inSectors(system: PathwaySystem): BoardAction {
  const { pathways = [], skillNeeds = [] } = system;
  const naming = pathways.filter(({ sectors, cluster }) => sectors?.length || cluster !== undefined);
  const served = new Set(naming.flatMap(({ sectors = [] }) => sectors.map(({ code }) => sectorOf(code))));
  const groups = new Set(
    naming.flatMap(({ sectors = [], cluster }) =>
      sectors.length > 0 ? sectors.map(({ code }) => sectorOf(code)) : [`cluster ${cluster}`],
    ),
  );
  const needed = skillNeeds.flatMap(({ sectors = [] }) => sectors.map(({ code }) => sectorOf(code)));
  return {
    action: 'expand-sectors',
    ...nothing,
    found: groups.size > 1 ? naming.map(({ id }) => ({ kind: 'pathway', id })) : [],
    without: lacking(
      system,
      naming.map(({ id }) => id),
    ),
    sectors: [...new Set(needed)].filter((each) => !served.has(each)).sort(byCodeUnits),
  };
}

/** The sector of a NAICS code: its first two digits, or the first pair of a sector that spans several. */
function sectorOf(code: string): string {
  const two = code.slice(0, 2);
  return ({ 32: '31', 33: '31', 45: '44', 49: '48' } as { readonly [two: string]: string })[two] ?? two;
}

/** Partners that carry out vocational rehabilitation. */
function rehabilitationAgencies({ partners = [] }: PathwaySystem): BoardAction['found'] {
  return partners
    .filter(
      ({ programs, functions }) =>
        programs?.includes('vocational-rehabilitation') || functions?.includes('vocational-rehabilitation'),
    )
    .map(({ id }) => ({ kind: 'partner', id }));
}

/** Places where pathways can be joined. */
function joined(system: PathwaySystem): BoardAction {
  const joints = system.steps?.length ? jointsOf(system) : [];
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
