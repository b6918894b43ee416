/** What a map can be asked with. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { StepId } from '../../base/ids.js';
import type { SystemDiff } from '../../edit/diff/system-diff.js';
import type { Goal } from '../../graph/goal.js';
import type { Bottlenecks } from '../../graph/needs/bottlenecks.js';
import type { Determination } from '../../logic/determination.js';
import type { CurricularMetrics } from '../../measure/curricular-metrics.js';
import type { Learner } from '../../model/learner.js';
import type { PathwaySystem } from '../../model/system.js';
import type { LanguageTexts } from '../../texts/language-texts.js';

/** Another version of the document, and what `diffSystems` found from it to this one. */
export interface MapAgainst {
  readonly before: PathwaySystem;
  readonly diff: SystemDiff;
}

/** The steps around one step. */
export interface MapFocus {
  readonly step: StepId;
  /** How many lines back; absent: 1. */
  readonly before?: number;
  /** How many lines onward; absent: 1. */
  readonly after?: number;
}

/** What `mapModel` can be asked with. */
export interface MapModelOptions {
  /** The texts of a language, such as `es` of `career-pathways/texts/es`: titles too, where the document has them. Absent: English. */
  readonly texts?: LanguageTexts;
  /** Whose map it is: what is done, what can start now, what is missing. */
  readonly learner?: Learner;
  /** The day for a learner and a goal: what is not offered then is closed, and no way leads through it. */
  readonly asOf?: CalendarDate;
  /** Draws the way there that has the fewest steps, from where the learner stands. */
  readonly goal?: Goal;
  /** Marks what speaks for and against each element, and lists what is open. */
  readonly determination?: Determination;
  /**
   * Marks each step with what definitions say of it as a program, and of the credentials that it awards, such as
   * `determineAll` answers for the whole document; what is about anything else is left out.
   */
  readonly determinations?: readonly Determination[];
  /** Marks how much hangs on each step: what `curricularMetrics` or `bottlenecks` answers. */
  readonly measures?: CurricularMetrics | Bottlenecks;
  /** Marks what is new or otherwise than in another version. */
  readonly against?: MapAgainst;
  /** Only the steps around one; numbers stay those of the whole map. */
  readonly focus?: MapFocus;
  /** `false`: a card for every step, even where no line tells them apart. */
  readonly lists?: boolean;
}
