/** English words for things of a document and their places in it. */

import { thingWords } from '../../model/thing-words.js';
import { basics } from './basics.js';

const fields: { readonly [field: string]: string } = {
  soc: 'SOC code',
  onet: 'O*NET code',
  cip: 'CIP code',
  url: 'web address',
  registrationId: 'registration number',
  onward: 'options beyond the pathway',
  advancesTo: 'what it advances to',
  recognizedByState: 'recognized by the State',
  reviewBy: 'date of the next review',
  awards: 'what it awards',
  requires: 'what it requires',
  follows: 'what it follows',
  articulates: 'what it gives credit for',
  after: 'what it comes after',
  model: 'who it is for',
  tier: 'team',
  'assessment/places': 'decides where to begin',
};

/** What a report calls things and their fields. */
export const things = {
  ...thingWords,
  document: 'the document',
  thisKind: (kind: string): string => `this ${basics.word(kind, 'entityKinds')}`,
  /** A field by its name, and the field that it is part of. */
  field: (field: string, within?: string): string => {
    const its = [`${within}/${field}`, field].find((one) => Object.hasOwn(fields, one));
    return (its && fields[its]) ?? basics.word(field, 'fields');
  },
};
