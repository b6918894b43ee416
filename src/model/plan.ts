/** Plans: what partners mean to do, by when, and how they see where they stand. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId, PathwayId, PlanId, StepId } from '../base/ids.js';
import type { Area } from './area.js';
import type { KeyComponent } from './core-elements.js';
import type { Code, Entity, Period } from './entity.js';
import type { OneStopProgram } from './one-stop-programs.js';
import type { Population } from './populations.js';
import type { SupportKind } from './support-kinds.js';
import type {
  decisionLevels,
  findingKinds,
  painPoints,
  partnerLevels,
  phases,
  planKinds,
  planSections,
  priorities,
} from './vocabulary.js';

/** Something that a plan wants to reach. */
export interface PlanGoal {
  /** Unique within the plan. */
  readonly id: string;
  readonly title: string;
  /** How partners know that it is reached. */
  readonly measures?: readonly string[];
}

/** A date by which something is to be there. */
export interface Milestone {
  readonly title: string;
  readonly due: CalendarDate;
  readonly metOn?: CalendarDate;
  /** The goal of the plan that it serves. */
  readonly goal?: string;
}

/** Something to do, and who does it. */
export interface ActionItem {
  readonly title: string;
  readonly owner?: PartnerId;
  readonly due?: CalendarDate;
  readonly doneOn?: CalendarDate;
  readonly priority?: (typeof priorities)[number];
  /** The goal of the plan that it serves. */
  readonly goal?: string;
}

/** Who decides about a topic: the State, the local level, or both. */
export interface Decision {
  readonly topic: string;
  readonly level: (typeof decisionLevels)[number];
}

/** Something that a scan of services and needs has found. */
export interface ScanFinding {
  readonly kind: (typeof findingKinds)[number];
  readonly title: string;
  /** For an unmet need: whose. */
  readonly populations?: readonly Population[];
  /** For an unmet need: the support that would meet it. */
  readonly support?: SupportKind;
  /** The partner that it is about, or who said it. */
  readonly partner?: PartnerId;
  /** The industry whose needs it is measured against, as a NAICS code. */
  readonly sector?: Code;
  readonly step?: StepId;
  readonly place?: Area;
  /** For a pain point: of what. */
  readonly painPoint?: (typeof painPoints)[number];
  /** For a policy barrier: where the rule was made. */
  readonly level?: (typeof partnerLevels)[number];
  /** For a policy barrier: who can remove it. */
  readonly removableBy?: PartnerId;
}

/** A stage of the work, and when it is or was. */
export interface PhaseTime {
  readonly phase: (typeof phases)[number];
  readonly when?: Period;
}

/** A strategic or operational part of a plan, and the partners it names. */
export interface PlanSection {
  readonly kind: (typeof planSections)[number];
  readonly text?: string;
  readonly partners?: readonly PartnerId[];
  /** The one-stop programs whose part it says. */
  readonly programs?: readonly OneStopProgram[];
}

/** What partners say in a plan about one of the 36 key components. */
export interface ComponentText {
  readonly component: KeyComponent;
  readonly text: string;
}

/** A strategic, operational or local plan, an environment scan, an evaluation. */
export interface Plan extends Entity<PlanId> {
  readonly title: string;
  readonly kind: (typeof planKinds)[number];
  /** The partners who agreed to it. */
  readonly partners?: readonly PartnerId[];
  /** The pathways it is about; absent: the whole system. */
  readonly pathways?: readonly PathwayId[];
  readonly adoptedOn?: CalendarDate;
  readonly reviewBy?: CalendarDate;
  readonly reviewedOn?: CalendarDate;
  /** The future state that it describes. */
  readonly vision?: string;
  /** The purpose of the team. */
  readonly mission?: string;
  readonly goals?: readonly PlanGoal[];
  readonly milestones?: readonly Milestone[];
  readonly actions?: readonly ActionItem[];
  readonly decisions?: readonly Decision[];
  readonly findings?: readonly ScanFinding[];
  readonly components?: readonly ComponentText[];
  readonly sections?: readonly PlanSection[];
  /** The stages of the work, in their order. */
  readonly phases?: readonly PhaseTime[];
}
