/** What the classes of CTDL become: class → table of the model. */

import { type Json, listed } from '../../../base/json.js';
import { type CredentialKind, credentialKinds } from '../../../model/credential-kinds.js';
import type { StepKind } from '../../../model/step-kinds.js';
import { lastPart } from './spelling.js';

/** The tables that CTDL has classes for, in the order in which they are written. */
export const ctdlTables = [
  'partners',
  'occupations',
  'competencies',
  'credentials',
  'supports',
  'terms',
  'steps',
  'pathways',
  'exits',
] as const;

/** A table that CTDL has a class for. */
export type CtdlTable = (typeof ctdlTables)[number];

/** What a node is for this room. */
export type Role = CtdlTable | 'programs' | 'sets' | 'part' | 'other';

/** Components, and the kind of step that each becomes. */
const components: { readonly [name: string]: StepKind } = {
  CourseComponent: 'course',
  AssessmentComponent: 'assessment',
  JobComponent: 'job',
  WorkExperienceComponent: 'work-experience',
  CredentialComponent: 'milestone',
  BasicComponent: 'milestone',
  CompetencyComponent: 'milestone',
  CollectionComponent: 'milestone',
  MultiComponent: 'milestone',
  SelectionComponent: 'milestone',
  CocurricularComponent: 'activity',
  ExtracurricularComponent: 'activity',
  PathwayComponent: 'milestone',
};

/** Learning opportunities, and the kind of step that each becomes. */
const programs: { readonly [name: string]: StepKind } = {
  Course: 'course',
  LearningProgram: 'program',
  LearningOpportunityProfile: 'program',
  AssessmentProfile: 'assessment',
};

/** Degrees that have classes of their own only lately, and the degree that they are. */
const degrees: { readonly [name: string]: CredentialKind } = {
  AssociateOfAppliedArtsDegree: 'AssociateDegree',
  AssociateOfAppliedScienceDegree: 'AssociateDegree',
  AssociateOfArtsDegree: 'AssociateDegree',
  AssociateOfScienceDegree: 'AssociateDegree',
  BachelorOfArtsDegree: 'BachelorDegree',
  BachelorOfScienceDegree: 'BachelorDegree',
  MasterOfArtsDegree: 'MasterDegree',
  MasterOfScienceDegree: 'MasterDegree',
};

const roles: { readonly [name: string]: Role } = {
  Pathway: 'pathways',
  PathwaySet: 'sets',
  Organization: 'partners',
  CredentialOrganization: 'partners',
  QACredentialOrganization: 'partners',
  SupportService: 'supports',
  Occupation: 'occupations',
  Job: 'occupations',
  Competency: 'competencies',
  ProgressionLevel: 'terms',
  ComponentCondition: 'part',
  Constraint: 'part',
};

const credentials: ReadonlySet<string> = new Set(credentialKinds);

/** The local names of a node's classes. */
export function classesOf(type: Json | undefined): string[] {
  if (typeof type === 'string') return [lastPart(type)];
  return listed(type).flatMap((each) => (typeof each === 'string' ? [lastPart(each)] : []));
}

/** What a node with these classes is. */
export function roleOf(classes: readonly string[]): Role {
  for (const name of classes) {
    if (Object.hasOwn(components, name)) return 'steps';
    if (Object.hasOwn(programs, name)) return 'programs';
    if (credentialKindOf(name)) return 'credentials';
    if (Object.hasOwn(roles, name)) return roles[name] as Role;
  }
  return 'other';
}

/** The kind of credential that a class is. */
export function credentialKindOf(name: string): CredentialKind | undefined {
  if (credentials.has(name)) return name as CredentialKind;
  return Object.hasOwn(degrees, name) ? degrees[name] : undefined;
}

/** The kind of step that a component or a learning opportunity with these classes is. */
export function stepKindOf(classes: readonly string[]): StepKind {
  for (const name of classes) {
    if (Object.hasOwn(components, name)) return components[name] as StepKind;
    if (Object.hasOwn(programs, name)) return programs[name] as StepKind;
  }
  return 'milestone';
}

/** The component that a step is written as. */
export function componentOf(kind: StepKind): string {
  if (kind === 'milestone') return 'BasicComponent';
  if (kind === 'activity') return 'ExtracurricularComponent';
  const same = Object.entries(components).find(([, each]) => each === kind);
  return same ? same[0] : 'BasicComponent';
}

/** Whether a class of component tells its kind of step by itself. */
export function hasOwnClass(kind: StepKind): boolean {
  return kind === 'activity' || Object.values(components).includes(kind);
}

/** Whether nodes of these classes are values of others, such as costs and alignments. */
export function isValueClass(classes: readonly string[]): boolean {
  return (
    roleOf(classes) === 'other' &&
    classes.some((name) => /(?<!TransferValue)(Profile|Object|Value)$/.test(name))
  );
}
