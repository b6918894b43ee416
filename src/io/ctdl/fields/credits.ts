/** Credits and what they count: a value profile, or a number by itself as older documents have it. */

import { isList, isNode, type Json, listed, type Node } from '../../../base/json.js';
import { inStyle, lastPart } from '../schema/spelling.js';
import { alignment, alignmentOf, conceptOf } from '../values/alignment.js';
import { type NumberForm, readNumber, writeNumber } from '../values/number.js';
import { replacedAt, valueAt } from '../values/scalar.js';
import { saysNothing } from '../values/text.js';
import type { FieldRead, FieldWritten } from './field.js';
import { amountIn, type Profile, type ProfileForm, profileIn, profileNow } from './profile-field.js';

/** The concepts of `ceterms:CreditUnit` that the model has a word for; hours of contact are hours of instruction. */
const unitOf: { readonly [concept: string]: string } = {
  SemesterHour: 'semester',
  QuarterHour: 'quarter',
  ClockHour: 'clock',
  ContactHour: 'clock',
};
const conceptFor: { readonly [unit: string]: string } = {
  semester: 'creditUnit:SemesterHour',
  quarter: 'creditUnit:QuarterHour',
  clock: 'creditUnit:ClockHour',
};

const inProfile: Profile = {
  field: 'credits',
  type: 'ceterms:ValueProfile',
  ways: { value: { term: 'schema:value', meaning: amountIn } },
  total: (profile) => ['semester', 'quarter'].includes(unitIn(profile)?.unit ?? ''),
  pack: (values) => values['value'] as Json,
  unpack: (value) => ({ value }),
};

const unitKey = /^(?:creditUnitType|unitText)$/;

/** The unit of a profile, and under which key it stands; nothing: none that the model has a word for, or several. */
function unitIn(profile: Node): { readonly unit: string; readonly key: string } | undefined {
  const keys = Object.keys(profile).filter((key) => unitKey.test(lastPart(key)));
  const units = keys.flatMap((key) => listed(profile[key] as Json).map((each) => conceptIn(each)));
  const [unit] = units;
  const [key] = keys;
  return keys.length === 1 && units.length === 1 && key !== undefined && unit !== undefined
    ? { unit, key }
    : undefined;
}

function nameOfUnit(item: Json): string {
  const parts = alignmentOf(item, undefined);
  return (conceptOf(parts) ?? parts.nodeName ?? '').replaceAll(' ', '').replace(/s$/i, '');
}

function conceptIn(item: Json): string | undefined {
  const concept = nameOfUnit(item);
  return Object.entries(unitOf).find(([name]) => name.toLowerCase() === concept.toLowerCase())?.[1];
}

/** Whether what a profile counts in has no word in the model: other than credits that count toward a degree. */
export function hasOtherUnit(value: Json): boolean {
  return listed(value).some((profile) => {
    const units = Object.entries(isNode(profile) ? profile : {}).flatMap(([key, unit]) =>
      unitKey.test(lastPart(key)) ? listed(unit).filter((each) => !saysNothing(each)) : [],
    );
    const isDegree = units.length === 1 && /degreecredit$/i.test(nameOfUnit(units[0] as Json));
    return !isDegree && units.some((each) => units.length > 1 || conceptIn(each) === undefined);
  });
}

/** How credits were written: as a number by itself, or in a profile, with the unit that the profile has. */
type CreditsForm =
  | { readonly number: NumberForm }
  | { readonly profile: ProfileForm; readonly unit?: { readonly unit: string; readonly key: string } };

/** The place of the profile in the value of a property. */
const placeOf = ({ places }: ProfileForm) => (places['value'] ?? []).slice(0, 1).filter(Number.isInteger);

/** A value whose profile says another unit, or none. */
function withUnit(value: Json, form: ProfileForm, said: { key?: string; now?: Json }): Json {
  const way = placeOf(form);
  const profile = valueAt(value, way);
  if (profile === undefined || !isNode(profile)) return value;
  const rest = Object.fromEntries(Object.entries(profile).filter(([key]) => key !== said.key));
  return replacedAt(value, way, said.now === undefined ? rest : { ...rest, ...(said.now as Node) });
}

const unitNode = (unit: string): Node => ({
  'ceterms:creditUnitType': [alignment({ node: conceptFor[unit] ?? unit }, undefined)],
});

/** The credits of a step and their unit, as far as the model has a word for it. */
export const creditsRead: FieldRead<CreditsForm> = {
  term: 'ceterms:creditValue',
  read: (value) => {
    const alone = readNumber(value);
    if (alone && alone.number >= 0) return { fields: { credits: alone.number }, as: { number: alone.form } };
    const found = profileIn(value, inProfile);
    if (!found) return undefined;
    const profile = valueAt(value, placeOf(found.as));
    const unit = profile !== undefined && isNode(profile) ? unitIn(profile) : undefined;
    return {
      fields: { ...found.fields, ...(unit && { creditUnit: unit.unit }) },
      as: { profile: found.as, ...(unit && { unit }) },
    };
  },
};

/** The same, as they are written. */
export const creditsWritten: FieldWritten<CreditsForm> = {
  term: 'ceterms:creditValue',
  fields: ['credits', 'creditUnit'],
  write: (entity, as, _, style) => {
    const { credits, creditUnit } = entity;
    if (typeof credits !== 'number') return undefined;
    const number = as && 'number' in as ? as.number : undefined;
    if (number && creditUnit === undefined) return writeNumber(credits, number);
    const form = as && 'profile' in as ? as : undefined;
    const written = profileNow(entity, form?.profile, inProfile);
    const unit = typeof creditUnit === 'string' ? creditUnit : undefined;
    if (written === undefined || form?.unit?.unit === unit) return written;
    if (form) {
      const now =
        unit === undefined ? undefined : inStyle('ceterms:ValueProfile', unitNode(unit), style, true);
      return withUnit(written, form.profile, { ...form.unit, ...(now !== undefined && { now }) });
    }
    const fresh = isList(written)
      ? written.map((each) => ({ ...(each as Node), ...unitNode(unit ?? '') }))
      : written;
    return number ? inStyle('ceterms:creditValue', fresh, style, false) : fresh;
  },
  leaves: ({ credits, creditUnit }) =>
    creditUnit !== undefined && credits === undefined ? [['creditUnit']] : [],
};
