/** The nine actions of a workforce board, each as a question that a system answers. */

import { byCodeUnits, type PathwayId } from '../base/ids.js';
import { exitPoints } from '../graph/doors/exit-points.js';
import { stepsNamed } from '../graph/needs/steps-named.js';
import { pathwayGraph } from '../graph/pathway-graph.js';
import { systemGraph } from '../graph/system-graph.js';
import type { BoardActionName } from '../model/board-actions.js';
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
  /** Groups of people whom no entry of the system is for. */
  readonly populations: readonly Population[];
}

/**
 * What a system has for each of the nine actions of a workforce board. Actions are recommended, not required; the first
 * is answered by what is on record about a pathway, and in full by a determination.
 *
 * - `expand-sectors` finds the pathways that name a sector, and lists those that name none.
 * - The four about people find the entries for them, and for vocational rehabilitation the partners who carry it out.
 *   Those with priority of service are recipients of public assistance, other low-income individuals and individuals who
 *   are basic skills deficient (WIOA section 134(c)(3)(E)).
 * - `longer-pathways` finds entries of one pathway whose step asks for what an exit of another gives: places to join.
 *
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP).
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
  const { partners = [], pathways = [], entries = [], evidence = [], funding = [], steps = [] } = system;
  const all = pathways.map(({ id }) => id);
  const lacking = (has: Iterable<PathwayId | undefined>) => {
    const there = new Set(has);
    return all.filter((id) => !there.has(id));
  };
  const entriesFor = (action: BoardActionName, asked: readonly Population[], always = asked): BoardAction => {
    const its = entries.filter(({ populations = [] }) => populations.some((each) => asked.includes(each)));
    return {
      action,
      found: its.map(({ id }) => ({ kind: 'entry', id })),
      without: lacking(its.map(({ pathway }) => pathway)),
      populations: always.filter((each) => !its.some((entry) => entry.populations?.includes(each))),
    };
  };
  const paid = (uses: readonly string[]) =>
    funding.filter((each) => each.uses?.some((use) => uses.includes(use)));
  const paying = (action: BoardActionName, uses: readonly string[]): BoardAction => {
    const its = paid(uses);
    return {
      action,
      found: its.map(({ id }) => ({ kind: 'funding', id })),
      without: lacking(its.flatMap((each) => each.pathways ?? all)),
      populations: [],
    };
  };
  const reviewed = evidence.filter(({ about }) => about.some(({ kind }) => kind === 'pathway'));
  const rehabilitation = entriesFor('vocational-rehabilitation', ['individuals-with-disabilities']);
  const agencies = partners.filter(
    ({ programs, functions }) =>
      programs?.includes('vocational-rehabilitation') || functions?.includes('vocational-rehabilitation'),
  );
  const sectors = pathways.filter(({ sectors: named, cluster }) => named?.length || cluster !== undefined);
  const joints = steps.length > 0 ? jointsOf(system) : [];
  return [
    {
      action: 'review-activities',
      found: reviewed.map(({ id }) => ({ kind: 'evidence', id })),
      without: lacking(
        reviewed.flatMap(({ about }) => about.flatMap(({ kind, id }) => (kind === 'pathway' ? [id] : []))),
      ),
      populations: [],
    },
    {
      action: 'expand-sectors',
      found: sectors.map(({ id }) => ({ kind: 'pathway', id })),
      without: lacking(sectors.map(({ id }) => id)),
      populations: [],
    },
    entriesFor(
      'adult-education-entries',
      [
        'english-learners-low-literacy-cultural-barriers',
        'basic-skills-deficient',
        'adult-education-students',
      ],
      ['english-learners-low-literacy-cultural-barriers', 'basic-skills-deficient'],
    ),
    entriesFor(
      'adult-entries',
      ['adults', 'public-assistance-recipients', 'low-income', 'basic-skills-deficient'],
      ['public-assistance-recipients', 'low-income', 'basic-skills-deficient'],
    ),
    entriesFor('youth-entries', ['out-of-school-youth', 'in-school-youth'], ['out-of-school-youth']),
    {
      ...rehabilitation,
      found: [...rehabilitation.found, ...agencies.map(({ id }) => ({ kind: 'partner' as const, id }))],
    },
    {
      action: 'longer-pathways',
      found: joints.map(({ entry }) => ({ kind: 'entry', id: entry })),
      without: lacking(joints.flatMap(({ pathways: joined }) => joined)),
      populations: [],
    },
    paying('allocate-resources', ['training', 'supports']),
    paying('staff-capacity', ['staff']),
  ];
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
