/** Plans as a schema. */

import * as z from 'zod';
import { type KeyComponent, keyComponents } from './core-elements.js';
import { oneStopPrograms } from './one-stop-programs.js';
import { area, codeIn, date, entityFields, idOf, keysOf, period, population, text } from './parts-schema.js';
import type {
  ActionItem,
  ComponentText,
  Decision,
  Milestone,
  PhaseTime,
  Plan,
  PlanGoal,
  PlanSection,
  ScanFinding,
} from './plan.js';
import { strictObject } from './strict-object-schema.js';
import { counselingKinds, employmentServices, otherSupports, supportiveServices } from './support-kinds.js';
import {
  decisionLevels,
  findingKinds,
  painPoints,
  partnerLevels,
  phases,
  planKinds,
  planSections,
  priorities,
} from './vocabulary.js';

const goal = strictObject({
  id: text,
  title: text,
  measures: z.array(text).exactOptional(),
}) satisfies z.ZodType<PlanGoal, PlanGoal>;

const milestone = strictObject({
  title: text,
  due: date,
  metOn: date.exactOptional(),
  goal: text.exactOptional(),
}) satisfies z.ZodType<Milestone, Milestone>;

const action = strictObject({
  title: text,
  owner: idOf('partner').exactOptional(),
  due: date.exactOptional(),
  doneOn: date.exactOptional(),
  priority: z.enum(priorities).exactOptional(),
  goal: text.exactOptional(),
}) satisfies z.ZodType<ActionItem, ActionItem>;

const decision = strictObject({ topic: text, level: z.enum(decisionLevels) }) satisfies z.ZodType<
  Decision,
  Decision
>;

const finding = strictObject({
  kind: z.enum(findingKinds),
  title: text,
  populations: z.array(population).exactOptional(),
  support: z
    .enum([...counselingKinds, ...supportiveServices, ...employmentServices, ...otherSupports])
    .exactOptional(),
  partner: idOf('partner').exactOptional(),
  sector: codeIn('NAICS').exactOptional(),
  step: idOf('step').exactOptional(),
  place: area.exactOptional(),
  painPoint: z.enum(painPoints).exactOptional(),
  level: z.enum(partnerLevels).exactOptional(),
  removableBy: idOf('partner').exactOptional(),
}) satisfies z.ZodType<ScanFinding, ScanFinding>;

const component = strictObject({
  component: z.enum(keyComponents as [KeyComponent, ...KeyComponent[]]),
  text,
}) satisfies z.ZodType<ComponentText, ComponentText>;

const section = strictObject({
  kind: z.enum(planSections),
  text: text.exactOptional(),
  partners: z.array(idOf('partner')).exactOptional(),
  programs: z.array(keysOf(oneStopPrograms)).exactOptional(),
}) satisfies z.ZodType<PlanSection, PlanSection>;

/** A stage of the work. */
export const phaseTime = strictObject({
  phase: z.enum(phases),
  when: period.exactOptional(),
}) satisfies z.ZodType<PhaseTime, PhaseTime>;

/** The shape of `Plan`. */
export const planSchema = strictObject({
  ...entityFields('plan'),
  title: text,
  kind: z.enum(planKinds),
  partners: z.array(idOf('partner')).exactOptional(),
  pathways: z.array(idOf('pathway')).exactOptional(),
  adoptedOn: date.exactOptional(),
  reviewBy: date.exactOptional(),
  reviewedOn: date.exactOptional(),
  vision: text.exactOptional(),
  mission: text.exactOptional(),
  goals: z.array(goal).exactOptional(),
  milestones: z.array(milestone).exactOptional(),
  actions: z.array(action).exactOptional(),
  decisions: z.array(decision).exactOptional(),
  findings: z.array(finding).exactOptional(),
  components: z.array(component).exactOptional(),
  sections: z.array(section).exactOptional(),
  phases: z.array(phaseTime).exactOptional(),
}) satisfies z.ZodType<Plan, Plan>;
