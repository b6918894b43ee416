/** Whom a support is for, where the document says it otherwise than in words alone. */

import { isNode, type Json, listed } from '../../../base/json.js';
import { foldRequirement } from '../../../model/fold-requirement.js';
import { readProfile } from '../conditions/read/read-profile.js';
import type { Source } from '../fields/field.js';
import { lastPart } from '../schema/spelling.js';
import { saysNothing } from '../values/text.js';
import type { Draft } from './draft.js';

/** The local names of what limits who can have a support, where, or when. */
export const limits =
  /^(?:supportServiceCondition|requires|entryCondition|minimumAge|(?:audience|audienceLevel|residency)Type|jurisdiction|residentOf|offeredIn|dateEffective|expirationDate|approximate(?:DateEffective|ExpirationDate))$/;

/** What limits a support and is kept, in words: without any, it would be one for everybody. */
export function limitsOf({ forms }: Draft, source: Source): string | undefined {
  const words = Object.entries(forms).flatMap(([key, form]) =>
    'kept' in form && limits.test(lastPart(key)) && !saysNothing(form.kept)
      ? listed(form.kept).map((item) => inWords(key, item, source))
      : [],
  );
  return words.length > 0 ? words.join(', ') : undefined;
}

function inWords(key: string, item: Json, source: Source): string {
  const isProfile = isNode(item) && /^(?:supportServiceC|requires|entryC)/.test(lastPart(key));
  return foldRequirement<string>(
    readProfile(isProfile ? item : { [key]: item }, source),
    (leaf) => (leaf.kind === 'text' ? leaf.text : Object.values(leaf).join(' ')),
    ({ kind }, of) => of.join(kind === 'any' ? ' or ' : ', '),
  );
}
