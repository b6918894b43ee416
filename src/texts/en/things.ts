/** English words for things of a document and their places in it. */

import { thingWords } from '../../model/thing-words.js';
import { basics } from './basics.js';

const fields: { readonly [field: string]: string } = {
  soc: 'SOC code',
  onet: 'O*NET code',
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
};

/** What a report calls things and their fields. */
export const things = {
  ...thingWords,
  document: 'the document',
  thisKind: (kind: string): string => `this ${basics.word(kind, 'entityKinds')}`,
  field: (field: string): string =>
    (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? basics.word(field, 'fields'),
};
