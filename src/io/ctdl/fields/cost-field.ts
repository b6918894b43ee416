/** What something costs: one amount, or the parts that the types of direct costs name. */

import { isList, isNode, type Json, listed, type Node } from '../../../base/json.js';
import type { Fields, Style } from '../schema/form.js';
import { inStyle, lastPart } from '../schema/spelling.js';
import { digest } from '../values/digest.js';
import {
  aggregate,
  dates,
  isBeside,
  isForSome,
  isPartByName,
  type Part,
  partOf,
  typeOf,
  typesOf,
} from './cost-types.js';
import type { FieldRead, FieldWritten } from './field.js';
import {
  amountIn,
  filledIn,
  freshValues,
  type Profile,
  type ProfileForm,
  type ProfileWays,
  profileIn,
  profileNow,
  valuesIn,
} from './profile-field.js';

const ways: ProfileWays = {
  amount: { term: 'ceterms:price', meaning: amountIn },
  currency: { term: 'ceterms:currency', meaning: currencyIn },
};

/** A currency by its code; the name that the Registry's publisher writes for the dollar is understood. */
function currencyIn(value: Json): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^us dollar$/i.test(value)) return 'USD';
  return /^[A-Z]{3}$/.test(value) ? value : undefined;
}

const total: Profile = {
  field: 'cost',
  type: 'ceterms:CostProfile',
  ways,
  total: (profile) => typesOf(profile).includes(aggregate),
  pack: (values) => values,
  unpack: (value) => value as Fields,
};

/** One of several profiles: the part that it is, what it cost, and how it was written; kept where it is no part. */
type PartForm = {
  readonly part?: Part;
  /** Its types: no two profiles have the same. */
  readonly types?: string;
  /** It is the price of the thing itself: of teaching, or of enrolling. */
  readonly price?: true;
  readonly values?: Fields;
  readonly form: ProfileForm;
};

type CostForm =
  | { readonly total: ProfileForm }
  | { readonly list: boolean; readonly items: readonly PartForm[] };

/** What a step costs. The sum of a few fees, with no price for the thing itself, is not its cost. */
export const costRead: FieldRead<CostForm> = {
  term: 'ceterms:estimatedCost',
  read: (value, _, node) => {
    const items = listed(value);
    // What else it costs stands elsewhere.
    if (
      Object.entries(node).some(([key, more]) => lastPart(key) === 'commonCosts' && listed(more).length > 0)
    )
      return undefined;
    const sums = items.filter((item) => typesOf(item).includes(aggregate));
    const counted = sums.length > 0 ? sums : items.filter((item) => !isBeside(typesOf(item)));
    if (counted.some(isForSome)) return undefined;
    if (sums.length > 0 || isPriceAlone(items, node)) {
      const sum = profileIn(value, total);
      return sum && { fields: sum.fields, as: { total: sum.as } };
    }
    const forms = items.flatMap((item) => partIn(item) ?? []);
    const cost = forms.length === items.length && isWhole(forms) && costOf(forms);
    return cost ? { fields: { cost }, as: { list: isList(value), items: forms } } : undefined;
  },
};

/** The same, as it is written. */
export const costWritten: FieldWritten<CostForm> = {
  term: 'ceterms:estimatedCost',
  fields: ['cost'],
  write: (entity, as, _, style) => {
    const { cost } = entity;
    if (!isNode(cost)) return undefined;
    if ('amount' in cost) {
      if (as && 'total' in as) return profileNow(entity, as.total, total);
      const fresh = profileNow(entity, undefined, total);
      return as && fresh ? inStyle('ceterms:estimatedCost', fresh, style, false) : fresh;
    }
    const before = as && 'items' in as ? as : { list: true, items: [] };
    const now = itemsNow(cost, before.items, as === undefined ? 'prefixed' : style);
    return before.list || now.length > 1 ? now : now[0];
  },
  // Books or tools without a price of the thing itself are never read as its cost.
  leaves: ({ cost }) =>
    isNode(cost) && !('amount' in cost) && cost['tuition'] === undefined && cost['fees'] === undefined
      ? [['cost']]
      : [],
};

/** Whether a profile that stands alone has the price, whatever its type: without one, its name may say that it has not. */
function isPriceAlone(items: readonly Json[], node: Node): boolean {
  const [item = null, ...more] = items;
  if (more.length > 0) return false;
  const types = typesOf(item);
  if (types.every((type) => type === '')) return !isPartByName(item, node);
  if (types.every((type) => type === '' || type === 'StandaloneAssessment')) return true;
  return types.includes('Tuition') && new Set(types.map((type) => partOf[type])).size > 1;
}

/** The part of the cost that one of several profiles is. */
function partIn(profile: Json): PartForm | undefined {
  const types = typesOf(profile);
  if (types.length === 0) return undefined;
  if (isBeside(types)) return { form: { profile, places: {} } };
  const [part, ...more] = new Set(
    types.map((type) => (Object.hasOwn(partOf, type) ? partOf[type] : undefined)),
  );
  const found = part === undefined || more.length > 0 ? undefined : valuesIn(profile, [], ways);
  if (!found || part === undefined) return undefined;
  const price = types.some((type) => type === 'Tuition' || type === 'EnrollmentFee');
  return { part, types: types.sort().join(' '), ...(price && { price }), ...found };
}

/** Whether profiles together are what everybody pays: with a price, for the same people, nothing twice. */
function isWhole(forms: readonly PartForm[]): boolean {
  const all = forms.filter(({ part }) => part);
  return (
    all.some(({ price }) => price) &&
    new Set(all.map(({ types }) => types)).size === all.length &&
    new Set(all.map(({ form }) => digest(datesOf(form)))).size === 1
  );
}

function datesOf({ profile }: ProfileForm): Node {
  return Object.fromEntries(
    Object.entries(isNode(profile) ? profile : {}).filter(([key]) => dates.test(lastPart(key))),
  );
}

/** The parts of a cost; nothing where one is in several currencies. */
function costOf(forms: readonly PartForm[]): Fields | undefined {
  const cost: { [part: string]: Fields } = {};
  for (const { part, values } of forms) {
    if (!part || !values) continue;
    const there = cost[part];
    if (there && there['currency'] !== values['currency']) return undefined;
    const amount = Number(there?.['amount'] ?? 0) + Number(values['amount']);
    cost[part] = { ...values, amount: there ? Number(amount.toFixed(4)) : amount };
  }
  return cost;
}

/** The profiles of a cost as it is now: those that still hold as they were, the others freshly. */
function itemsNow(cost: Fields, items: readonly PartForm[], style: Style): Json[] {
  const before = costOf(items) ?? {};
  const of = (wanted: Part) => items.filter(({ part }) => part === wanted);
  const stays = (part: Part): boolean =>
    cost[part] !== undefined &&
    (of(part).length === 1 || digest(cost[part]) === digest(before[part] ?? null)) &&
    (part !== 'fees' || cost['tuition'] !== undefined || of(part).some(({ price }) => price));
  const kept = items.flatMap(({ part, form, values }): Json[] => {
    if (!part) return [form.profile];
    const now = of(part).length === 1 ? cost[part] : values;
    return stays(part) ? [filledIn(form, now as Fields, ways)] : [];
  });
  const shared = items.find(({ part }) => part);
  const fresh = (['tuition', 'fees', 'books', 'other'] as const).filter(
    (part) => cost[part] !== undefined && (of(part).length === 0 || !stays(part)),
  );
  return [
    ...kept,
    ...fresh.map((part) => {
      const profile = {
        '@type': 'ceterms:CostProfile',
        'ceterms:directCostType': {
          '@type': 'ceterms:CredentialAlignmentObject',
          'ceterms:targetNode': typeOf(part, cost),
        },
        ...freshValues(cost[part] as Fields, ways),
      };
      const item = inStyle('ceterms:estimatedCost', profile, style, true);
      return shared && isNode(item) ? { ...item, ...datesOf(shared.form) } : item;
    }),
  ];
}
