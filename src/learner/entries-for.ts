/** Who can enter where: the doors of a pathway as they stand for one person. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { EntryId, StepId } from '../base/ids.js';
import { thousandths } from '../graph/credits.js';
import { entryPoints } from '../graph/doors/entry-points.js';
import { forwardChain, never } from '../graph/forward-chain.js';
import { heldBy, holdings } from '../graph/held.js';
import { type StepGraph, waysThrough } from '../graph/step-graph.js';
import { foldRequirement, leastOf } from '../model/fold-requirement.js';
import type { Learner } from '../model/learner.js';
import type { CreditsRequirement, Requirement, RequirementLeaf } from '../model/requirement.js';
import { missingFrom, sureCredits } from './missing.js';
import { beginningOn, meantFor, type PersonOn, personOn, shutFor } from './person-on.js';

/** What `entriesFor` can be asked with. */
export interface EntriesForOptions {
  /**
   * The day for which it is asked: entries that are not open then, and those whose step cannot begin then, are left out.
   * Absent: whatever is in the document counts.
   */
  readonly asOf?: CalendarDate;
}

/** How a way in stands for one person. */
export interface Admission {
  /** `open`: it can be used now; `unclear`: if what only a person can decide is decided in favor; `closed`: not yet. */
  readonly status: 'open' | 'unclear' | 'closed';
  /** The part of what it asks that is not met; absent where it is open. */
  readonly missing?: Requirement;
}

/** Another way to be placed at an entry, as it stands for one person. */
export interface PlacementFor extends Admission {
  readonly title?: string;
}

/** A way into the pathway, as it stands for one person. */
export interface EntryFor extends Admission {
  /** The entry point; absent: none declares it, but the step can be begun with nothing from this pathway. */
  readonly entry?: EntryId;
  /** The step that it opens. */
  readonly step: StepId;
  /** Whether it is meant for a population that the person belongs to. Being meant for others closes nothing. */
  readonly meantFor: 'this-person' | 'others' | 'anyone';
  /** The alternatives of a declared entry, as they are listed. They are counted in its `status` and `missing`. */
  readonly placements: readonly PlacementFor[];
}

/**
 * Every way into a pathway as it stands for one person, by step, then by entry: each declared entry, and each step that
 * no entry declares and that a person with nothing from this pathway could begin (see `entryPoints`).
 *
 * An entry that requires something is open to who meets it, or one of its alternatives, whatever its step requires; of
 * one without a requirement the step's own requirement decides. Steps that can begin now count where it asks for a step at
 * the same time. Whether its step has been taken already is for `nextSteps` to answer.
 *
 * Cost: steps + requirements. An entry whose step is not on the pathway is left out; `inspectSystem` names it.
 *
 * @throws PathwayError `bad-graph`, `bad-day`; `bad-argument` for a learner that is not one.
 *
 * @example
 * ```ts
 * import { pathwayGraph } from 'career-pathways';
 * import { entriesFor } from 'career-pathways/learner';
 * const graph = pathwayGraph({
 *   format: 'career-pathways/1', id: 's', title: 'One step',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'certificate-program' }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 *   entries: [{
 *     id: 'adults', pathway: 'care', step: 'aide', populations: ['adults'],
 *     requires: { kind: 'level', scheme: 'grade', level: 9 },
 *     alternatives: [{ title: 'Portfolio', requires: { kind: 'text', text: 'A portfolio review' } }],
 *   }],
 * }, 'care');
 * const [door] = entriesFor(graph, { populations: ['veterans'] });
 * [door?.status, door?.meantFor]; // => ['unclear', 'others']
 * door?.placements; // => [{ title: 'Portfolio', status: 'unclear', missing: { kind: 'text', text: 'A portfolio review' } }]
 * entriesFor(graph, { levels: [{ scheme: 'grade', level: 9 }] })[0]?.status; // => 'open'
 * ```
 */
export function entriesFor(given: StepGraph, learner: Learner, options: EntriesForOptions = {}): EntryFor[] {
  const on = personOn(given, learner, options);
  const { graph, person } = on;
  const admission = admissions(on);
  const beginning = beginningOn(on);
  const declared = new Map(graph.entries.map((entry) => [entry.id, entry]));
  return entryPoints(graph).flatMap(({ step, declared: doors }): EntryFor[] => {
    const its = graph.steps[graph.indexOf.get(step)!]!;
    if (beginning(its) !== 'now') return [];
    const { requires } = its;
    const own = requires ? [requires] : [];
    if (doors.length === 0) return [{ step, ...admission(own), meantFor: 'anyone', placements: [] }];
    return doors.map((id): EntryFor => {
      const entry = declared.get(id)!;
      const ways = waysThrough(entry, its);
      return {
        entry: id,
        step,
        ...admission(entry.requires ? ways : [...own, ...ways]),
        meantFor: meantFor(entry.populations, person),
        placements: (entry.alternatives ?? []).map((way, at) => ({
          ...(way.title === undefined ? {} : { title: way.title }),
          ...admission(ways.slice(entry.requires ? at + 1 : at).slice(0, 1)),
        })),
      };
    });
  });
}

/** Answers for some ways in, any of which is enough, how they stand; none: nothing is asked. */
function admissions(on: PersonOn): (ways: readonly Requirement[]) => Admission {
  const { graph, person } = on;
  const { sure, open } = heldBy(graph, person);
  const meets = holdings(graph, person);
  const shut = shutFor(on);
  const sureOf = sureCredits(graph);
  const surely: Worth = (step, towards) => sureOf(step, towards) ?? 0;
  // What is not on record may be enough.
  const perhapsWorth: Worth = (step) => graph.credits.get(step) ?? Infinity;
  const now = forwardChain(graph.program, sure, 1, shut);
  const perhaps = open.length > 0 ? forwardChain(graph.program, [...sure, ...open], 1, shut) : now;
  const certain = (leaf: RequirementLeaf) => meets(leaf) === true || begins(graph, now, leaf);
  const hoped = (leaf: RequirementLeaf) => meets(leaf) !== false || begins(graph, perhaps, leaf);
  return (ways) => {
    const tree: Requirement = { kind: 'any', of: ways };
    if (ways.length === 0 || isMet(tree, certain, surely)) return { status: 'open' };
    const missing = missingFrom(tree, { meets, creditsOf: sureOf }) ?? tree;
    return { status: isMet(tree, hoped, perhapsWorth) ? 'unclear' : 'closed', missing };
  };
}

/** Whether a leaf asks for a step at the same time that can begin now. */
function begins({ indexOf }: StepGraph, stages: Int32Array, leaf: RequirementLeaf): boolean {
  if (leaf.kind !== 'step' || leaf.minGrade !== undefined || (leaf.timing ?? 'before') === 'before')
    return false;
  const step = indexOf.get(leaf.step);
  return step !== undefined && stages[step] !== never;
}

/** The credits of a step that count towards a requirement. */
type Worth = (step: StepId, towards: CreditsRequirement) => number;

/** Whether a requirement is met, given which of its leaves are. */
function isMet(tree: Requirement, holds: (leaf: RequirementLeaf) => boolean, worth: Worth): boolean {
  return foldRequirement(
    tree,
    (leaf) => {
      if (leaf.kind !== 'credits') return holds(leaf);
      const counted = [...new Set(leaf.of)].filter((step) => holds({ kind: 'step', step }));
      return (
        counted.reduce((sum, step) => sum + thousandths(worth(step, leaf)), 0) >= thousandths(leaf.least)
      );
    },
    (group, parts) => parts.filter(Boolean).length >= leastOf(group),
  );
}
