/** Credits: the number of a value profile, or a number by itself as older documents have it. */

import type { Json } from '../../../base/json.js';
import { type NumberForm, readNumber, writeNumber } from '../values/number.js';
import type { Field } from './field.js';
import { amountIn, type ProfileForm, profileField } from './profile-field.js';

const inProfile = profileField({
  term: 'ceterms:creditValue',
  field: 'credits',
  type: 'ceterms:ValueProfile',
  ways: { value: { term: 'schema:value', meaning: amountIn } },
  pack: (values) => values['value'] as Json,
  unpack: (value) => ({ value }),
});

/** How credits were written: as a number by itself, or in a profile. */
type CreditsForm = { readonly number: NumberForm } | { readonly profile: ProfileForm };

/** The credits of a step; their unit stays with the document. */
export const creditsField: Field<CreditsForm> = {
  term: 'ceterms:creditValue',
  fields: ['credits'],
  read: (value, source, node) => {
    const alone = readNumber(value);
    if (alone && alone.number >= 0) return { fields: { credits: alone.number }, as: { number: alone.form } };
    const profile = inProfile.read(value, source, node);
    return profile && { ...profile, as: { profile: profile.as } };
  },
  write: (entity, as, target, style) => {
    const { credits } = entity;
    if (as && 'number' in as)
      return typeof credits === 'number' ? writeNumber(credits, as.number) : undefined;
    return inProfile.write(entity, as?.profile, target, style);
  },
};
