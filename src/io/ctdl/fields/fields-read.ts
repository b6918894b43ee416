/** The properties of each role that CTDL has words for, as they are read, in the order in which they are written. */

import type { Role } from '../schema/classes.js';
import { labelOf, referenceRead, referencesRead, sides, textRead, valueRead } from './codecs.js';
import {
  cipRead,
  credentialStatus,
  deliveryRead,
  lifeCycle,
  sectorsRead,
  statusRead,
} from './coded-fields.js';
import { costRead } from './cost-field.js';
import { creditsRead } from './credits.js';
import { eligibilityRead } from './eligibility-field.js';
import type { FieldRead } from './field.js';
import { codedNotationRead, ctidRead, identifiersRead } from './identifiers.js';
import { supportKindRead, typesRead } from './kind-fields.js';
import { occupationCodesRead, occupationsRead } from './occupation-fields.js';
import { durationRead, registered } from './step-fields.js';

const name = textRead('ceterms:name', 'title');
const description = textRead('ceterms:description', 'description');
const dates = sides.map(valueRead);
const status = statusRead(lifeCycle);
const provider = referenceRead('ceterms:offeredBy', 'provider', 'partners');
const called = [ctidRead, name, description];
const identified = [...called, identifiersRead];
const occupations = occupationsRead('occupations');

/** What a learning opportunity carries of a step beyond its component. */
export const programRead: readonly FieldRead[] = [
  provider,
  cipRead,
  costRead,
  deliveryRead,
  durationRead,
  creditsRead,
  occupationsRead('occupation'),
  referencesRead('ceterms:teaches', 'competencies', 'competencies'),
  valueRead(registered),
  status,
  ...dates,
];

/** Role → its properties. */
export const fieldsRead: { readonly [R in Role]?: readonly FieldRead[] } = {
  pathways: [...called, status, sectorsRead, occupations],
  exits: [...called, occupations],
  steps: [...identified, codedNotationRead, creditsRead],
  programs: [
    ...identified,
    codedNotationRead,
    ...programRead,
    referencesRead('ceterms:resultsInCredential', 'awards', 'credentials'),
  ],
  credentials: [
    ...identified,
    codedNotationRead,
    statusRead(credentialStatus),
    ...dates,
    referenceRead('ceterms:ownedBy', 'issuer', 'partners'),
    occupations,
  ],
  partners: [ctidRead, textRead('ceterms:name', 'name'), description, identifiersRead, status, typesRead],
  supports: [...identified, status, ...dates, supportKindRead, eligibilityRead, provider],
  occupations: [...identified, status, occupationCodesRead],
  competencies: [
    ctidRead,
    textRead('ceasn:competencyText', 'title'),
    textRead('ceasn:comment', 'description'),
  ],
  terms: [ctidRead, textRead('skos:prefLabel', 'title'), textRead('skos:definition', 'description')],
};

/** The properties of a level that stands inside a component. */
export function levelRead(keys: readonly string[]): readonly FieldRead[] {
  return [textRead(labelOf(keys), 'title')];
}
