/** Who can have a support: its condition, where the document gives it in words alone. */

import { isList, isNode, type Json, listed, type Node } from '../../../base/json.js';
import { entityForm } from '../schema/form.js';
import { termOf } from '../schema/spelling.js';
import { readTexts, saysNothing, type TextForm, writeTexts } from '../values/text.js';
import type { FieldRead, FieldWritten } from './field.js';

/** The profile, and under which key its words stand. */
type EligibilityForm = {
  readonly list: boolean;
  readonly profile: Node;
  readonly key: string;
  readonly words: TextForm;
};

/** Who can have a support. Several conditions, and what is more than words, are kept, and it has them in words. */
export const eligibilityRead: FieldRead<EligibilityForm> = {
  term: 'ceterms:supportServiceCondition',
  read: (value, { language }) => {
    const [profile, ...further] = listed(value);
    if (further.length > 0 || !isNode(profile)) return undefined;
    const said = Object.entries(profile).filter(
      ([key, inner]) =>
        !/^@?(?:type|id)$/.test(key) && (termOf(key) === 'ceterms:description' || !saysNothing(inner)),
    );
    const [[key, inner] = ['', null as Json], ...more] = said;
    const read = termOf(key) === 'ceterms:description' ? readTexts(inner, language) : undefined;
    if (!read || more.length > 0 || Object.keys(read.texts.others).length > 0) return undefined;
    const as = { list: isList(value), profile, key, words: read.form };
    return { fields: { eligibility: read.texts.text }, as };
  },
};

/** The same, as it is written. */
export const eligibilityWritten: FieldWritten<EligibilityForm> = {
  term: 'ceterms:supportServiceCondition',
  fields: ['eligibility'],
  write: (entity, as, { language }) => {
    const { eligibility } = entity;
    if (typeof eligibility !== 'string' || eligibility === '') return undefined;
    if (entityForm(entity)?.limited === eligibility) return undefined;
    const words = writeTexts({ text: eligibility, others: {} }, as?.words, language);
    if (!as) return [{ '@type': 'ceterms:ConditionProfile', 'ceterms:description': words }];
    const now = { ...as.profile, [as.key]: words };
    return as.list ? [now] : now;
  },
  leaves: ({ eligibility }) => (eligibility === '' ? [['eligibility']] : []),
};
