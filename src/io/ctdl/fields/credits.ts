/** Credits: the number of a value profile, or a number by itself as older documents have it. */

import type { Json } from '../../../base/json.js';
import { scalarOf, wrapped } from '../values/scalar.js';
import { profileField } from './codecs.js';
import type { Field } from './field.js';

const inProfile = profileField(
  'ceterms:creditValue',
  'credits',
  { value: { term: 'schema:value', accepts: (value) => typeof value === 'number' && value >= 0 } },
  (values) => values['value'] as Json,
  (value) => ({ value }),
  'ceterms:ValueProfile',
);
/** Numbers that are written as texts. */
const inWords = profileField(
  'ceterms:creditValue',
  'credits',
  { value: { term: 'schema:value', accepts: isNumberInWords } },
  (values) => Number(values['value']),
  (value) => ({ value: String(value) }),
  'ceterms:ValueProfile',
);

function isNumberInWords(value: Json): boolean {
  return typeof value === 'string' && Number(value) >= 0 && String(Number(value)) === value;
}

/** The credits of a step; their unit stays with the document. */
export const creditsField: Field = {
  term: 'ceterms:creditValue',
  fields: ['credits'],
  read: (value, source, node) => {
    const scalar = scalarOf(value);
    if (typeof scalar?.value === 'number' && scalar.value >= 0)
      return { fields: { credits: scalar.value }, as: { number: scalar.wrapping } };
    const profile = inProfile.read(value, source, node);
    if (profile) return { ...profile, as: { profile: profile.as } };
    const words = inWords.read(value, source, node);
    return words && { ...words, as: { words: words.as } };
  },
  write: (entity, as, target, style) => {
    const [[how, form] = ['', null]] = Object.entries((as ?? {}) as { readonly [how: string]: Json });
    if (how === 'number')
      return entity['credits'] === undefined ? undefined : wrapped(form, entity['credits']);
    const field = how === 'words' ? inWords : inProfile;
    return field.write(entity, how === '' ? undefined : form, target, style);
  },
};
