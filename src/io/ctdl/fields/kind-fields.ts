/** What kinds of partner an organization is, and what kind of support a service. */

import { type Json, listed } from '../../../base/json.js';
import { type PartnerType, partnerTypes } from '../../../model/partner-types.js';
import {
  counselingKinds,
  employmentServices,
  otherSupports,
  type SupportKind,
  supportiveServices,
} from '../../../model/support-kinds.js';
import {
  alignment,
  alignmentOf,
  conceptOf,
  type ItemsForm,
  readItems,
  writeItems,
} from '../values/alignment.js';
import type { FieldRead, FieldWritten } from './field.js';

const typesByConcept: { readonly [concept: string]: PartnerType } = {
  TwoYear: 'postsecondary',
  FourYear: 'postsecondary',
  Postsecondary: 'postsecondary',
  HighSchool: 'secondary',
  SecondarySchool: 'secondary',
  LowerSecondarySchool: 'secondary',
  UpperSecondarySchool: 'secondary',
  Business: 'industry',
  BusinessAssociation: 'industry',
};
const partnerScheme = 'Career pathways partner types';

/** What kinds of partner an organization is: in the words of CTDL, or in those of the ten partner types. */
export const typesRead: FieldRead<ItemsForm> = {
  term: 'ceterms:agentType',
  read: (value, { language }) => {
    const { values, as } = readItems(value, (item) => {
      const parts = alignmentOf(item, language);
      if (parts.frameworkName === partnerScheme && parts.code !== undefined)
        return Object.hasOwn(partnerTypes, parts.code) ? parts.code : undefined;
      const concept = conceptOf(parts);
      return concept !== undefined && Object.hasOwn(typesByConcept, concept)
        ? typesByConcept[concept]
        : undefined;
    });
    return values.length === 0 ? undefined : { fields: { types: values }, as };
  },
};

/** The same, as they are written. */
export const typesWritten: FieldWritten<ItemsForm> = {
  term: 'ceterms:agentType',
  fields: ['types'],
  write: (entity, as, { language }, style) =>
    writeItems(listed(entity['types']).map(String), as, {
      fresh: (type) =>
        alignment(
          { frameworkName: partnerScheme, code: type, nodeName: partnerTypes[type as PartnerType] },
          language,
        ),
      term: 'ceterms:agentType',
      style,
    }),
};

const kindsByConcept: { readonly [concept: string]: SupportKind } = {
  AcademicAdvising: 'academic-counseling',
  CareerAdvising: 'career-counseling',
  CareerAssessment: 'skills-assessment',
  CaseManagement: 'case-management',
  Childcare: 'child-and-dependent-care',
  ClothingAssistance: 'work-attire-and-tools',
  EquipmentProvision: 'work-attire-and-tools',
  JobPlacement: 'job-placement',
  LegalService: 'legal-aid',
  LearningResourceProvision: 'books-and-supplies',
  Mentoring: 'mentoring',
  Transportation: 'transportation',
  Tutoring: 'tutoring',
};
const supportScheme = 'Career pathways support kinds';
const supportKinds: ReadonlySet<string> = new Set([
  ...counselingKinds,
  ...supportiveServices,
  ...employmentServices,
  ...otherSupports,
]);

/** The kind of a support: the first that is known; `other` is not written. */
export const supportKindRead: FieldRead<ItemsForm> = {
  term: 'ceterms:supportServiceType',
  read: (value, { language }) => {
    let found = false;
    const { values, as } = readItems(value, (item) => {
      const kind = found ? undefined : supportKindIn(item, language);
      found ||= kind !== undefined;
      return kind;
    });
    const [kind] = values;
    return kind === undefined ? undefined : { fields: { kind }, as };
  },
};

/** The same, as it is written. */
export const supportKindWritten: FieldWritten<ItemsForm> = {
  term: 'ceterms:supportServiceType',
  fields: ['kind'],
  write: (entity, as, { language }, style) =>
    writeItems(entity['kind'] === 'other' ? [] : [String(entity['kind'])], as, {
      fresh: (kind) => alignment({ frameworkName: supportScheme, code: kind, nodeName: kind }, language),
      term: 'ceterms:supportServiceType',
      style,
    }),
};

function supportKindIn(item: Json, language: string | undefined): string | undefined {
  const parts = alignmentOf(item, language);
  if (parts.frameworkName === supportScheme)
    return parts.code !== undefined && supportKinds.has(parts.code) ? parts.code : undefined;
  const concept = conceptOf(parts)?.replace(/Service$/, '');
  if (concept === undefined) return undefined;
  const known = [concept, `${concept}Service`].find((name) => Object.hasOwn(kindsByConcept, name));
  return known === undefined ? undefined : kindsByConcept[known];
}
