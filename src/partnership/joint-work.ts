/** What partners did together: outreach by stage, staff trained together, reviews and what they changed. */

import type { CalendarDate } from '../base/calendar-date.js';
import { type ActivityId, byCodeUnits, type PartnerId } from '../base/ids.js';
import type { Activity } from '../model/activity.js';
import type { PathwaySystem } from '../model/system.js';
import { type activityKinds, phases, reviewSubjects } from '../model/vocabulary.js';
import { checkQuestionOnDay } from './check-question.js';
import { knowsPartner } from './known-partners.js';
import { partnersAt } from './role-times.js';
import { systemOn } from './system-on.js';

/** Something that took place. */
export interface ActivityDone {
  readonly activity: ActivityId;
  readonly kind: (typeof activityKinds)[number];
  readonly title?: string;
  readonly on?: CalendarDate;
  readonly by?: PartnerId;
  readonly partners?: readonly PartnerId[];
  readonly others?: readonly string[];
  readonly reviewed?: readonly string[];
  readonly result?: string;
  readonly changes?: readonly string[];
}

/** What took place by a day, the latest first, each by its id. */
export function activitiesDone(system: PathwaySystem, asOf: CalendarDate): ActivityDone[] {
  return activitiesBy(system, asOf).map(({ id, ...more }) => ({ activity: id, ...more }));
}

/** What took place by a day, the latest first. */
function activitiesBy(system: PathwaySystem, day: CalendarDate): readonly Activity[] {
  return [...(systemOn(system, day).activities ?? [])].sort((a, b) => byCodeUnits(b.on ?? '', a.on ?? ''));
}

type Phase = (typeof phases)[number];
type ReviewSubject = (typeof reviewSubjects)[number];

/** What partners did together by a day. */
export interface JointWork {
  /** Outreach, stage by stage; a stage without any is listed with none. */
  readonly outreach: readonly { readonly phase: Phase; readonly activities: readonly ActivityId[] }[];
  /** Outreach that names no stage. */
  readonly outreachAtNoStage: readonly ActivityId[];
  /** Trainings of staff, whose of the partners that are there, and whether that of two or more was trained together. */
  readonly trainings: readonly {
    readonly activity: ActivityId;
    readonly partners: readonly PartnerId[];
    readonly isJoint: boolean;
  }[];
  /** Partners with a part on the day whose staff no training reached. */
  readonly untrained: readonly PartnerId[];
  /** What reviews look at, each with the latest review of it; absent: none took place. */
  readonly reviews: readonly {
    readonly reviewed: ReviewSubject;
    readonly activity?: ActivityId;
    readonly on?: CalendarDate;
  }[];
  /** What reviews changed, the latest first. */
  readonly changes: readonly { readonly activity: ActivityId; readonly changes: readonly string[] }[];
}

/** The day of the question. */
export interface JointWorkOptions {
  /** The day: what took place later is left out. */
  readonly asOf: CalendarDate;
}

/**
 * What partners did together by a day: outreach "at all stages", trainings of "multiple agencies’ staff together", reviews
 * of the plan, the membership, the economy, and what they changed.
 *
 * Sources: Partner Roles and Responsibilities (ED-04-CO-0121/0001); Career Pathways Toolkit (U.S. Department of Labor,
 * 2011), Element One.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { jointWork } from 'career-pathways/partnership';
 * const { trainings, outreach } = jointWork({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [
 *     { id: 'college', name: 'College', types: ['postsecondary'] }, { id: 'board', name: 'Board', types: ['workforce-system'] },
 *   ],
 *   activities: [
 *     { id: 't', kind: 'staff-training', on: '2026-02', partners: ['college', 'board'], title: 'The new pathway' },
 *     { id: 'o', kind: 'outreach', phase: 'pilot', others: ['employers'], result: 'Two joined' },
 *   ],
 * }, { asOf: '2026-11-01' });
 * trainings.map(({ isJoint }) => isJoint); // => [true]
 * outreach.filter(({ activities }) => activities.length === 0).map(({ phase }) => phase); // => ['design', 'launch', 'grow']
 * ```
 */
export function jointWork(system: PathwaySystem, options: JointWorkOptions): JointWork {
  checkQuestionOnDay(system, options);
  const { asOf } = options;
  const done = activitiesBy(system, asOf);
  const of = (kind: Activity['kind']) => done.filter((each) => each.kind === kind);
  const ids = (some: readonly Activity[]) => some.map(({ id }) => id);
  const isThere = knowsPartner(systemOn(system, asOf));
  const trainings = of('staff-training').map(({ id, partners: named = [] }) => {
    const partners = named.filter(isThere);
    return { activity: id, partners, isJoint: new Set(partners).size > 1 };
  });
  const trained = new Set(trainings.flatMap(({ partners }) => partners));
  return {
    outreach: phases.map((phase) => ({
      phase,
      activities: ids(of('outreach').filter((each) => each.phase === phase)),
    })),
    outreachAtNoStage: ids(of('outreach').filter(({ phase }) => phase === undefined)),
    trainings,
    untrained: partnersAt(system, { asOf })
      .map(({ partner }) => partner)
      .filter((partner) => !trained.has(partner)),
    reviews: reviewSubjects.map((reviewed) => {
      const latest = of('review').find((each) => each.reviewed?.includes(reviewed));
      return {
        reviewed,
        ...(latest && { activity: latest.id, ...(latest.on !== undefined && { on: latest.on }) }),
      };
    }),
    changes: of('review').flatMap(({ id, changes = [] }) =>
      changes.length > 0 ? [{ activity: id, changes }] : [],
    ),
  };
}
