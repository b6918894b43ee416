/** What a learning opportunity says of a step in one value: how long it takes, whether it is a registered apprenticeship. */

import { isNode, type Json } from '../../../base/json.js';
import type { Fields } from '../schema/form.js';
import { type Value, valueWritten } from './codecs.js';
import type { FieldRead, FieldWritten } from './field.js';
import { type Profile, type ProfileForm, profileIn, profileNow } from './profile-field.js';

const durationIn = (value: Json) =>
  typeof value === 'string' && /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T\d+H)?$/.test(value)
    ? value
    : undefined;

const duration: Profile = {
  field: 'duration',
  type: 'ceterms:DurationProfile',
  ways: { duration: { term: 'ceterms:exactDuration', meaning: durationIn } },
  pack: (values) => values['duration'] as Json,
  unpack: (value) => ({ duration: value }),
};

/** How long it takes. */
export const durationRead: FieldRead<ProfileForm> = {
  term: 'ceterms:estimatedDuration',
  read: (value) => profileIn(value, duration),
};

/** The same, as it is written. */
export const durationWritten: FieldWritten<ProfileForm> = {
  term: 'ceterms:estimatedDuration',
  fields: ['duration'],
  write: (entity, as) => profileNow(entity, as, duration),
};

/** Whether it is a registered apprenticeship. */
export const registered: Value = {
  term: 'ceterms:isRegisteredApprenticeship',
  field: 'apprenticeship',
  nested: 'registered',
  accepts: (value) => typeof value === 'boolean',
};

/** The same, as it is written: nothing else of an apprenticeship is. */
export function registeredWritten(): FieldWritten {
  return {
    ...valueWritten(registered),
    leaves: ({ apprenticeship }) =>
      isNode(apprenticeship) && apprenticeship['registered'] === undefined
        ? [['apprenticeship']]
        : Object.keys((apprenticeship as Fields | undefined) ?? {}).flatMap((key) =>
            key === 'registered' ? [] : [['apprenticeship', key]],
          ),
  };
}
