/** How what a step requires was written, key by key. */

import type { Json } from '../../../base/json.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Timing } from '../../../model/vocabulary.js';
import type { ReferencesForm } from '../values/references.js';

/** The properties whose profiles have to be met, and when what they name has to be taken. */
export const requiring: { readonly [term: string]: Timing } = {
  'ceterms:requires': 'before',
  'ceterms:entryCondition': 'before',
  'ceterms:prerequisite': 'before',
  'ceterms:coPrerequisite': 'concurrent',
  'ceterms:corequisite': 'same-term',
};

/**
 * How a list of conditions or constraints was written: in a list, and with objects for references; `all`: as it stood,
 * where something stood twice.
 */
export type ListForm = { readonly list: boolean; readonly node: boolean; readonly all?: readonly Json[] };

/** How a list of targets was written; `all`: as it stood, where something stood twice. */
export type TargetsForm = ReferencesForm & { readonly all?: readonly Json[] };

/** How the value of `hasCondition` was written: its conditions by their places in the list of the step. */
export type ConditionsForm = ListForm & { readonly conditions: readonly number[] };

/** How a list of prerequisites was written, and a mark of what it was read as. */
export type PrerequisitesForm = ReferencesForm & { readonly mark: string };

/** Whether a requirement asks for a step and nothing about it. */
export function bare(requirement: Requirement): boolean {
  return (
    requirement.kind === 'step' && requirement.minGrade === undefined && requirement.timing === undefined
  );
}

/** Where the names begin by which this library says in a constraint what CTDL has no property for. */
export const ownWord = 'urn:career-pathways:';
