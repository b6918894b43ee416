/** Credits: the number of a value profile, or a number by itself as older documents have it. */

import type { Json } from '../../../base/json.js';
import { scalarOf, wrapped } from '../values/scalar.js';
import { type ProfileForm, profileField } from './codecs.js';
import type { Field } from './field.js';

const profile = { term: 'ceterms:creditValue', field: 'credits', type: 'ceterms:ValueProfile' } as const;
const inProfile = profileField({
  ...profile,
  ways: { value: { term: 'schema:value', accepts: (value) => typeof value === 'number' && value >= 0 } },
  pack: (values) => values['value'] as Json,
  unpack: (value) => ({ value }),
});
/** Numbers that are written as texts. */
const inWords = profileField({
  ...profile,
  ways: { value: { term: 'schema:value', accepts: isNumberInWords } },
  pack: (values) => Number(values['value']),
  unpack: (value) => ({ value: String(value) }),
});

function isNumberInWords(value: Json): boolean {
  return typeof value === 'string' && Number(value) >= 0 && String(Number(value)) === value;
}

/** How credits were written: as a number by itself, in a profile, in a profile as a text. */
type CreditsForm =
  | { readonly number: Json }
  | { readonly profile: ProfileForm }
  | { readonly words: ProfileForm };

/** The credits of a step; their unit stays with the document. */
export const creditsField: Field<CreditsForm> = {
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
    const { credits } = entity;
    if (as && 'number' in as) return credits === undefined ? undefined : wrapped(as.number, credits);
    if (as && 'words' in as) return inWords.write(entity, as.words, target, style);
    return inProfile.write(entity, as?.profile, target, style);
  },
};
