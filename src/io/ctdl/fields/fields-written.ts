/** The properties of each table that CTDL has words for, as they are written: those that are read, in their order. */

import type { Role } from '../schema/classes.js';
import { labelOf, referencesWritten, referenceWritten, sides, textWritten, valueWritten } from './codecs.js';
import {
  cipWritten,
  credentialStatus,
  deliveryWritten,
  lifeCycle,
  sectorsWritten,
  statusWritten,
} from './coded-fields.js';
import { costWritten } from './cost-field.js';
import { creditsWritten } from './credits.js';
import { eligibilityWritten } from './eligibility-field.js';
import type { FieldWritten } from './field.js';
import { codedNotationWritten, ctidWritten, identifiersWritten } from './identifiers.js';
import { supportKindWritten, typesWritten } from './kind-fields.js';
import { occupationCodesWritten, occupationsWritten } from './occupation-fields.js';
import { durationWritten, registeredWritten } from './step-fields.js';

const name = textWritten('ceterms:name', 'title');
const description = textWritten('ceterms:description', 'description');
const dates = sides.map(valueWritten);
const status = statusWritten(lifeCycle);
const provider = referenceWritten('ceterms:offeredBy', 'provider', 'partners');
const called = [ctidWritten, name, description];
const identified = [...called, identifiersWritten];
const occupations = occupationsWritten('occupations');

/** What the program of a step holds of it beyond its component. */
export const programWritten: readonly FieldWritten[] = [
  provider,
  cipWritten,
  costWritten,
  deliveryWritten,
  durationWritten,
  creditsWritten,
  occupationsWritten('occupation'),
  referencesWritten('ceterms:teaches', 'competencies', 'competencies'),
  registeredWritten(),
  status,
  ...dates,
];

/** Role → its properties. */
export const fieldsWritten: { readonly [R in Role]?: readonly FieldWritten[] } = {
  pathways: [...called, status, sectorsWritten, occupations],
  exits: [ctidWritten, textWritten('ceterms:name', 'title', true), description, occupations],
  steps: [...identified, codedNotationWritten, creditsWritten],
  programs: [
    ...identified,
    codedNotationWritten,
    ...programWritten,
    // What is awarded where nothing more is asked for; a component has a credential component after it instead.
    referencesWritten('ceterms:resultsInCredential', 'awards', 'credentials'),
  ],
  credentials: [
    ...identified,
    codedNotationWritten,
    statusWritten(credentialStatus),
    ...dates,
    referenceWritten('ceterms:ownedBy', 'issuer', 'partners'),
    occupations,
  ],
  partners: [
    ctidWritten,
    textWritten('ceterms:name', 'name'),
    description,
    identifiersWritten,
    status,
    typesWritten,
  ],
  supports: [...identified, status, ...dates, supportKindWritten, eligibilityWritten, provider],
  occupations: [...identified, status, occupationCodesWritten],
  competencies: [
    ctidWritten,
    textWritten('ceasn:competencyText', 'title'),
    textWritten('ceasn:comment', 'description'),
  ],
  terms: [ctidWritten, textWritten('skos:prefLabel', 'title'), textWritten('skos:definition', 'description')],
};

/** The properties of a level that stands inside a component. */
export function levelWritten(keys: readonly string[]): readonly FieldWritten[] {
  return [textWritten(labelOf(keys), 'title')];
}
