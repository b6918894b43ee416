/** Entry points: the doors into a pathway. */

import type { EntryId, PathwayId, StepId } from '../base/ids.js';
import type { Entity } from './entity.js';
import type { Population } from './populations.js';
import type { Requirement } from './requirement.js';

/** How a person is placed at an entry. */
export interface Assessment {
  /** The test, interview or portfolio. */
  readonly instrument: string;
  /** Whether its result decides where the person begins. */
  readonly places?: boolean;
}

/** Another way to be placed at an entry: by a portfolio, by prior learning, by another test. */
export interface Placement {
  readonly title?: string;
  /** Who meets this may start, just as who meets what the entry itself requires. */
  readonly requires: Requirement;
  readonly assessment?: Assessment;
}

/**
 * A door into a pathway. Who meets its `requires` may start its step, whatever the step itself requires, unless it
 * `adds` to that. An entry without `requires` says nothing about it: the step's own requirement applies.
 */
export interface EntryPoint extends Entity<EntryId> {
  readonly title?: string;
  readonly pathway: PathwayId;
  readonly step: StepId;
  readonly requires?: Requirement;
  /**
   * `true`: what it asks for comes on top of what the step itself requires. `false`: it is meant to replace that. Absent:
   * it replaces that, and `inspectSystem` says where it asks for less.
   */
  readonly adds?: boolean;
  /** The populations that it is meant for. */
  readonly populations?: readonly Population[];
  readonly assessment?: Assessment;
  /** Other ways to be placed here; each is enough by itself. */
  readonly alternatives?: readonly Placement[];
}
