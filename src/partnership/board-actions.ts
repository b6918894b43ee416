/** The nine actions of a workforce board, each as a question that a system answers. */

import { byCodeUnits, type EntryId, type PathwayId } from '../base/ids.js';
import { exitPoints } from '../graph/doors/exit-points.js';
import { stepsNamed } from '../graph/needs/steps-named.js';
import { pathwayGraph } from '../graph/pathway-graph.js';
import { systemGraph } from '../graph/system-graph.js';
import type { BoardActionName } from '../model/board-actions.js';
import { checkSystem } from '../model/check-arguments.js';
import type { Evidence } from '../model/evidence.js';
import type { Population } from '../model/populations.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind } from '../model/tables.js';

/** What a system has for an action, and what it lacks. */
export interface BoardAction {
  readonly action: BoardActionName;
  /** What is there for it. */
  readonly found: readonly { readonly kind: EntityKind; readonly id: string }[];
  /** Pathways that have nothing for it. */
  readonly without: readonly PathwayId[];
  /** Populations that no entry names. */
  readonly populations: readonly Population[];
  /** Entries that name no population, and so are open to all: for the actions about people. */
  readonly openToAll: readonly EntryId[];
}

/**
 * What a system has for each of the nine actions of a workforce board. Actions are recommended, not required; the first
 * is answered by records about a pathway (those about the economy and its employers are none), and in full by a
 * determination.
 *
 * - `expand-sectors` finds the pathways that name a sector, and lists those that name none.
 * - The four about people find the entries for them, and for vocational rehabilitation the partners who carry it out.
 *   Those with priority of service are recipients of public assistance, other low-income individuals and individuals who
 *   are basic skills deficient (WIOA section 134(c)(3)(E)).
 * - `longer-pathways` finds entries of one pathway whose step asks for what an exit of another gives: places to join.
 *
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP).
 *
 * @throws PathwayError `bad-system`.
 *
 * @example
 * ```ts
 * import { boardActions } from 'career-pathways/partnership';
 * const actions = boardActions({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'weld', title: 'Welding', kind: 'course' }],
 *   pathways: [{ id: 'p', title: 'Welding', steps: ['weld'] }],
 *   entries: [{ id: 'e', pathway: 'p', step: 'weld', populations: ['out-of-school-youth'] }],
 * });
 * actions.find(({ action }) => action === 'youth-entries')?.found; // => [{ kind: 'entry', id: 'e' }]
 * ```
 */
export function boardActions(system: PathwaySystem): BoardAction[] {
  checkSystem(system);
  const forPeople = (action: BoardActionName, asked: readonly Population[], always = asked) =>
    entriesFor(system, action, { asked, always });
  const rehabilitation = forPeople('vocational-rehabilitation', ['individuals-with-disabilities']);
  return [
    reviewed(system),
    withSectors(system),
    forPeople('adult-education-entries', [...inAdultEducation, 'adult-education-students'], inAdultEducation),
    forPeople('adult-entries', ['adults', ...withPriority], withPriority),
    forPeople('youth-entries', ['out-of-school-youth', 'in-school-youth'], ['out-of-school-youth']),
    { ...rehabilitation, found: [...rehabilitation.found, ...rehabilitationAgencies(system)] },
    joined(system),
    paying(system, 'allocate-resources', ['training', 'supports']),
    paying(system, 'staff-capacity', ['staff']),
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
  const { entries = [] } = system;
  const its = entries.filter(({ populations = [] }) => populations.some((each) => asked.includes(each)));
  const open = entries.filter(({ populations = [] }) => populations.length === 0);
  return {
    action,
    found: its.map(({ id }) => ({ kind: 'entry', id })),
    without: lacking(
      system,
      [...its, ...open].map(({ pathway }) => pathway),
    ),
    populations: always.filter((each) => !its.some((entry) => entry.populations?.includes(each))),
    openToAll: open.map(({ id }) => id),
  };
}

function paying(system: PathwaySystem, action: BoardActionName, uses: readonly string[]): BoardAction {
  const { funding = [], pathways = [] } = system;
  const its = funding.filter((each) => each.uses?.some((use) => uses.includes(use)));
  return {
    action,
    found: its.map(({ id }) => ({ kind: 'funding', id })),
    without: lacking(
      system,
      its.flatMap((each) => each.pathways ?? pathways.map(({ id }) => id)),
    ),
    populations: [],
    openToAll: [],
  };
}

/** Kinds of evidence about the economy and its employers, which review no pathway. */
const aboutTheEconomy: readonly Evidence['kind'][] = [
  'labor-market',
  'employer-information',
  'direct-engagement',
];

/** Evidence about pathways. */
function reviewed(system: PathwaySystem): BoardAction {
  const its = (system.evidence ?? []).filter(
    (record) => !aboutTheEconomy.includes(record.kind) && record.about.some(({ kind }) => kind === 'pathway'),
  );
  const pathways = its.flatMap(({ about }) => about.filter(({ kind }) => kind === 'pathway'));
  return {
    action: 'review-activities',
    found: its.map(({ id }) => ({ kind: 'evidence', id })),
    without: lacking(
      system,
      pathways.map(({ id }) => id),
    ),
    populations: [],
    openToAll: [],
  };
}

/** Pathways that name a sector or a cluster. */
function withSectors(system: PathwaySystem): BoardAction {
  const ids = (system.pathways ?? [])
    .filter(({ sectors, cluster }) => sectors?.length || cluster !== undefined)
    .map(({ id }) => id);
  return {
    action: 'expand-sectors',
    found: ids.map((id) => ({ kind: 'pathway', id })),
    without: lacking(system, ids),
    populations: [],
    openToAll: [],
  };
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
    found: joints.map(({ entry }) => ({ kind: 'entry', id: entry })),
    without: lacking(
      system,
      joints.flatMap(({ pathways }) => pathways),
    ),
    populations: [],
    openToAll: [],
  };
}

/** Entries whose step asks for what an exit of another pathway gives. */
function jointsOf(system: PathwaySystem) {
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
