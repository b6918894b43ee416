/** The fields of each table that CTDL has words for, property by property. */

import { isNode, type Json } from '../../../base/json.js';
import type { Role } from '../schema/classes.js';
import type { Fields } from '../schema/form.js';
import { termOf } from '../schema/spelling.js';
import { referenceField, referencesField, sideField, textField, valueField } from './codecs.js';
import { cipField, credentialStatusField, deliveryField, sectorsField, statusField } from './coded-fields.js';
import { costField } from './cost-field.js';
import { creditsField } from './credits.js';
import { eligibilityField } from './eligibility-field.js';
import type { Field } from './field.js';
import { codedNotationField, ctidField, identifiersField } from './identifiers.js';
import { partnerTypesField, supportKindField } from './kind-fields.js';
import { occupationCodesField, occupationsField } from './occupation-fields.js';
import { profileField } from './profile-field.js';

const durationIn = (value: Json) =>
  typeof value === 'string' && /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T\d+H)?$/.test(value)
    ? value
    : undefined;

const name = textField('ceterms:name', 'title');
const description = textField('ceterms:description', 'description');
const dates = [
  sideField('ceterms:dateEffective', 'effective', 'from'),
  sideField('ceterms:expirationDate', 'effective', 'to'),
];
const duration = profileField({
  term: 'ceterms:estimatedDuration',
  field: 'duration',
  type: 'ceterms:DurationProfile',
  ways: { duration: { term: 'ceterms:exactDuration', meaning: durationIn } },
  pack: (values) => values['duration'] as Json,
  unpack: (value) => ({ duration: value }),
});
const registered: Field = {
  ...valueField(
    'ceterms:isRegisteredApprenticeship',
    'apprenticeship',
    (value) => typeof value === 'boolean',
    'registered',
  ),
  leaves: ({ apprenticeship }) =>
    isNode(apprenticeship) && apprenticeship['registered'] === undefined
      ? [['apprenticeship']]
      : Object.keys((apprenticeship as Fields | undefined) ?? {}).flatMap((key) =>
          key === 'registered' ? [] : [['apprenticeship', key]],
        ),
};

/** What a learning opportunity carries of a step beyond its component. */
export const programFields: readonly Field[] = [
  referenceField('ceterms:offeredBy', 'provider', 'partners'),
  cipField,
  costField,
  deliveryField,
  duration,
  creditsField,
  occupationsField('occupation'),
  referencesField('ceterms:teaches', 'competencies', 'competencies'),
  registered,
  statusField,
  ...dates,
];

/** Role → its properties, in the order in which they are written. */
export const entityFields: { readonly [R in Role]?: readonly Field[] } = {
  pathways: [ctidField, name, description, statusField, sectorsField, occupationsField('occupations')],
  exits: [ctidField, textField('ceterms:name', 'title', true), description, occupationsField('occupations')],
  steps: [ctidField, name, description, identifiersField, codedNotationField, creditsField],
  programs: [
    ctidField,
    name,
    description,
    identifiersField,
    codedNotationField,
    ...programFields,
    // What is awarded where nothing more is asked for; a component has a credential component after it instead.
    referencesField('ceterms:resultsInCredential', 'awards', 'credentials'),
  ],
  credentials: [
    ctidField,
    name,
    description,
    identifiersField,
    codedNotationField,
    credentialStatusField,
    ...dates,
    referenceField('ceterms:ownedBy', 'issuer', 'partners'),
    occupationsField('occupations'),
  ],
  partners: [
    ctidField,
    textField('ceterms:name', 'name'),
    description,
    identifiersField,
    statusField,
    partnerTypesField,
  ],
  supports: [
    ctidField,
    name,
    description,
    identifiersField,
    statusField,
    ...dates,
    supportKindField,
    eligibilityField,
    referenceField('ceterms:offeredBy', 'provider', 'partners'),
  ],
  occupations: [ctidField, name, description, identifiersField, statusField, occupationCodesField],
  competencies: [
    ctidField,
    textField('ceasn:competencyText', 'title'),
    textField('ceasn:comment', 'description'),
  ],
  terms: [ctidField, textField('skos:prefLabel', 'title'), textField('skos:definition', 'description')],
};

/** The properties of a level that stands inside a component: named by its label, by its name, or as an alignment is. */
export function levelFields(keys: readonly string[]): readonly Field[] {
  const labelled = keys.some((key) => termOf(key) === 'skos:prefLabel');
  const aligned = keys.some((key) => termOf(key) === 'ceterms:targetNodeName');
  const name = aligned ? 'ceterms:targetNodeName' : 'ceterms:name';
  return [textField(labelled ? 'skos:prefLabel' : name, 'title')];
}
