/** The sections of plans and the partners that they name, and how far the work has come. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId, PlanId } from '../base/ids.js';
import { type OneStopProgram, requiredPrograms } from '../model/one-stop-programs.js';
import type { Plan } from '../model/plan.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref } from '../model/tables.js';
import { type phases, planSections } from '../model/vocabulary.js';
import { during } from '../time/during.js';
import { isLater } from '../time/timing.js';
import { checkQuestionOnDay } from './check-question.js';
import { systemOn } from './system-on.js';

/** One plan of a State or a local area, section by section. */
export interface PlanParts {
  readonly plan: PlanId;
  readonly sections: readonly {
    readonly kind: (typeof planSections)[number];
    readonly partners: readonly PartnerId[];
    readonly programs: readonly OneStopProgram[];
    /** Programs of required one-stop partners that are carried out here and that this section does not name. */
    readonly unnamed: readonly OneStopProgram[];
  }[];
  /** Sections that the plan does not have. */
  readonly without: readonly (typeof planSections)[number][];
}

/** The day of the question. */
export interface PlanPartsOptions {
  /** The day: plans that are adopted later are left out. */
  readonly asOf: CalendarDate;
}

const sectioned: readonly Plan['kind'][] = ['local-plan', 'state-plan', 'unified-plan', 'combined-plan'];

/**
 * The strategic and operational sections of State, local, unified and combined plans, the partners each names, and the
 * required one-stop programs of the area that it leaves out. A section names a program by itself or by a partner who
 * carries it out. A local plan "will outline the strategic and operational functions local boards undertake with WIOA and
 * required one-stop partners".
 *
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP).
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { planParts } from 'career-pathways/partnership';
 * const [parts] = planParts({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [{ id: 'college', name: 'College', types: [], programs: ['adult-education', 'tanf'] }],
 *   plans: [{ id: 'p', title: 'Plan', kind: 'local-plan', sections: [{ kind: 'strategic', programs: ['tanf'] }] }],
 * }, { asOf: '2026-11-01' });
 * parts?.sections[0]?.unnamed; // => ['adult-education']
 * parts?.without; // => ['operational']
 * ```
 */
export function planParts(system: PathwaySystem, options: PlanPartsOptions): PlanParts[] {
  checkQuestionOnDay(system, options);
  const { partners = [], plans = [] } = systemOn(system, options.asOf);
  const programsOf = (ids: readonly PartnerId[]) =>
    partners.filter(({ id }) => ids.includes(id)).flatMap(({ programs = [] }) => programs);
  const here = new Set(programsOf(partners.map(({ id }) => id)));
  return plans
    .filter(({ kind }) => sectioned.includes(kind))
    .map(({ id, sections = [] }) => ({
      plan: id,
      sections: sections.map(({ kind, partners: its = [], programs = [] }) => {
        const named = new Set([...programs, ...programsOf(its)]);
        return {
          kind,
          partners: its,
          programs,
          unnamed: requiredPrograms.filter((one) => here.has(one) && !named.has(one)),
        };
      }),
      without: planSections.filter((kind) => !sections.some((each) => each.kind === kind)),
    }));
}

/** How far the work on a plan or a pathway has come. */
export interface PhaseAt {
  readonly at: Ref;
  /** The stages that go on, or perhaps do, on the day. */
  readonly now: readonly (typeof phases)[number][];
  /** The stages that begin later. */
  readonly next: readonly (typeof phases)[number][];
}

/** The day of the question. */
export interface PhasesAtOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * The stages of plans and pathways on a day: design, pilot, launch, grow. Plans and pathways that name no stage are left out.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One, local-level team members.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 */
export function phasesAt(system: PathwaySystem, options: PhasesAtOptions): PhaseAt[] {
  checkQuestionOnDay(system, options);
  const { asOf } = options;
  const { plans = [], pathways = [] } = systemOn(system, asOf);
  const rows = [
    ...plans.map((row) => ({ kind: 'plan' as const, row })),
    ...pathways.map((row) => ({ kind: 'pathway' as const, row })),
  ];
  return rows
    .filter(({ row }) => row.phases !== undefined && row.phases.length > 0)
    .map(({ kind, row: { id, phases: its = [] } }) => ({
      at: { kind, id },
      now: its.filter(({ when = {} }) => during(when, asOf) !== 'no').map(({ phase }) => phase),
      next: its
        .filter(({ when }) => when?.from !== undefined && isLater(when.from, asOf))
        .map(({ phase }) => phase),
    }));
}
