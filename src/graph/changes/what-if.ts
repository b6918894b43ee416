/**
 * What a change to a document would open and close.
 *
 * Problem: the difference of two least fixpoints, before and after a change. Method: both documents are compiled and
 * chained forward (Dowling and Gallier 1984). Cost: two compilations, and the tables that the changes bear on.
 * On cycles: a step that only its own cycle supports is not reached; cycles made and broken are listed.
 */

import { checkFields, checkText, shown } from '../../base/arguments.js';
import {
  byCodeUnits,
  type CredentialId,
  type OccupationId,
  type PathwayId,
  type StepId,
} from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import { checkLearner, checkSystem } from '../../model/check-arguments.js';
import type { DocumentChange } from '../../model/document-change.js';
import type { Learner } from '../../model/learner.js';
import type { PathwaySystem } from '../../model/system.js';
import { pathwayGraph } from '../pathway-graph.js';
import { systemGraph } from '../system-graph.js';
import { changedSystem } from './changed-system.js';
import { type Offer, offerOf } from './offer.js';

/** What is there after a change and was not before, and the other way round; each by id. */
export interface GainsAndLosses<Id extends string> {
  readonly gained: readonly Id[];
  readonly lost: readonly Id[];
}

/** What `whatIf` asks about, and for which person. */
export interface WhatIfOptions {
  /** One pathway; absent: the whole system. */
  readonly pathway?: PathwayId;
  /** Absent: a person who brings all that no step supplies before the change, and no step. */
  readonly learner?: Learner;
}

/** What changes. Every list is sorted by id. */
export interface WhatIf {
  /** Steps that can be reached. Steps already taken count as reached. */
  readonly steps: GainsAndLosses<StepId>;
  /** Steps that can begin now. */
  readonly ready: GainsAndLosses<StepId>;
  /** Credentials that steps within reach award, or that the learner has. */
  readonly credentials: GainsAndLosses<CredentialId>;
  /** Occupations that an exit names whose step or credential is within reach. */
  readonly occupations: GainsAndLosses<OccupationId>;
  /** Steps at which one can enter: an entry is declared, or a person with nothing from the graph can begin. */
  readonly entries: GainsAndLosses<StepId>;
  /** Steps within reach after which one can leave: an exit is declared, or a credential awarded. */
  readonly exits: GainsAndLosses<StepId>;
  /** Sets of steps that require each other, each by id. A cycle that grows is broken and another one made. */
  readonly cycles: {
    readonly made: readonly (readonly StepId[])[];
    readonly broken: readonly (readonly StepId[])[];
  };
}

/**
 * What changes on a pathway, or in a whole system, when the document is changed: a step closed, a requirement dropped,
 * an entry added … The document itself is not touched; `changedSystem` gives the changed one. The `changes` of each
 * answer of `bestAdditions` can be tried as they are.
 *
 * Before and after are asked for the same person. Where no learner is named, that is one who brings all that no step
 * supplies before the change: a credential that a step newly awards can still be brought from elsewhere, and one that no
 * step awards any more is lost. Such a person has no credit by agreement but what is earned on the way. Only what surely
 * holds counts: of a learner, requirements in words and grades not recorded do not.
 *
 * What a change adds (an award, an articulation, an alternative, a dropped requirement) never closes anything. An entry
 * does so only at a step about which nothing else is written: its requirement is then the only way in that is known.
 *
 * @throws PathwayError `unknown-pathway`; `bad-argument` for a learner that is not one; what `changedSystem` throws.
 *
 * @example
 * ```ts
 * import { closeStep, whatIf } from 'career-pathways/graph';
 * const nurse = {
 *   id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'credential', credential: 'cna' },
 * } as const;
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   credentials: [{ id: 'cna', title: 'Nurse aide', kind: 'Certificate' }],
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'certificate-program', awards: ['cna'] }, nurse],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * } as const;
 * const closed = whatIf(system, closeStep(system, 'aide'), { pathway: 'care' });
 * closed.steps; // => { gained: [], lost: ['aide', 'nurse'] }
 * closed.credentials; // => { gained: [], lost: ['cna'] }
 * const anyone = { ...nurse, requires: { kind: 'all', of: [] } } as const;
 * const open = whatIf(system, [{ kind: 'set', table: 'steps', id: 'nurse', row: anyone }], { pathway: 'care' });
 * open.ready; // => { gained: ['nurse'], lost: [] }
 * ```
 */
export function whatIf(
  system: PathwaySystem,
  changes: readonly DocumentChange[],
  options: WhatIfOptions = {},
): WhatIf {
  checkSystem(system);
  checkFields(options, ['pathway', 'learner']);
  const { pathway, learner } = options;
  if (pathway !== undefined) checkPathway(system, pathway);
  if (learner !== undefined) checkLearner(learner, 'options.learner');
  const compiled = (document: PathwaySystem) =>
    pathway === undefined ? systemGraph(document) : pathwayGraph(document, pathway);
  const home = compiled(system);
  const before = offerOf(home, home, learner);
  const after = offerOf(compiled(changedSystem(system, changes)), home, learner);
  const compared = (part: Exclude<keyof Offer, 'cycles'>) => ({
    gained: onlyIn(after[part], before[part]),
    lost: onlyIn(before[part], after[part]),
  });
  return {
    steps: compared('steps'),
    ready: compared('ready'),
    credentials: compared('credentials'),
    occupations: compared('occupations'),
    entries: compared('entries'),
    exits: compared('exits'),
    cycles: { made: newCycles(after.cycles, before.cycles), broken: newCycles(before.cycles, after.cycles) },
  };
}

function checkPathway(system: PathwaySystem, pathway: unknown): void {
  const argument = 'options.pathway';
  checkText(pathway, argument);
  if (system.pathways?.some(({ id }) => id === pathway)) return;
  throw new PathwayError('unknown-pathway', `There is no pathway ${shown(pathway)} in "${system.id}".`, {
    argument,
  });
}

function onlyIn(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((id) => !other.has(id)).sort(byCodeUnits);
}

/** The cycles of one list, which is sorted, that are not in another. */
function newCycles(cycles: Offer['cycles'], others: Offer['cycles']): (readonly StepId[])[] {
  const known = new Set(others.map((cycle) => JSON.stringify(cycle)));
  return cycles.filter((cycle) => !known.has(JSON.stringify(cycle)));
}
