/** Fields that CTDL carries as alignments: codes, statuses, kinds of partner and of support, occupations. */

import { isNode, listed } from '../../../base/json.js';
import type { deliveryKinds } from '../../../model/vocabulary.js';
import type { Fields } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import {
  alignment,
  alignmentOf,
  codeAlignment,
  codeIn,
  conceptOf,
  type ItemsForm,
  readItems,
  writeItems,
} from '../values/alignment.js';
import { emptyList, type Field } from './field.js';

/** Industries, as NAICS codes. */
export const sectorsField: Field<ItemsForm> = {
  term: 'ceterms:industryType',
  fields: ['sectors'],
  read: (value, { language }) => {
    const { values, as } = readItems(value, (item) => codeIn(alignmentOf(item, language), 'NAICS'));
    return values.length === 0 ? undefined : { fields: { sectors: values }, as };
  },
  write: (entity, as, { language }, style) =>
    writeItems(listed(entity['sectors']) as readonly Fields[], as, {
      fresh: (code) => codeAlignment(code, 'NAICS', language),
      term: 'ceterms:industryType',
      style,
    }),
  leaves: emptyList('sectors'),
};

/** The program, as a CIP code: the first that is given. */
export const cipField: Field<ItemsForm> = {
  term: 'ceterms:instructionalProgramType',
  fields: ['cip'],
  read: (value, { language }) => {
    let found = false;
    const { values, as } = readItems(value, (item) => {
      const code = found ? undefined : codeIn(alignmentOf(item, language), 'CIP');
      found ||= code !== undefined;
      return code;
    });
    const [cip] = values;
    return cip === undefined ? undefined : { fields: { cip }, as };
  },
  write: (entity, as, { language }, style) =>
    writeItems(isNode(entity['cip']) ? [entity['cip']] : [], as, {
      fresh: (code) => codeAlignment(code, 'CIP', language),
      term: 'ceterms:instructionalProgramType',
      style,
    }),
};

const lifeCycle = {
  Developing: 'developing',
  Active: 'active',
  Suspended: 'suspended',
  Ceased: 'ceased',
} as const;
const credentialStatus = { Active: 'active', Suspended: 'suspended' } as const;

/** Where a thing is in its life. */
export const statusField = statusIn('ceterms:lifeCycleStatusType', 'lifeCycle', lifeCycle);
/** Where a credential is in its life; CTDL has no word there for one being developed, nor for one that has ceased. */
export const credentialStatusField = statusIn(
  'ceterms:credentialStatusType',
  'credentialStat',
  credentialStatus,
);

const deliveries: { readonly [concept: string]: (typeof deliveryKinds)[number] } = {
  InPerson: 'in-person',
  OnlineOnly: 'online',
  BlendedDelivery: 'hybrid',
  VariableSite: 'variable-site',
};

/** The ways in which something can be taken; CTDL has no word for correspondence. */
export const deliveryField: Field<ItemsForm> = {
  term: 'ceterms:deliveryType',
  fields: ['delivery'],
  read: (value, { language }) => {
    const { values, as } = readItems(value, (item) => {
      const concept = conceptOf(alignmentOf(item, language)) ?? '';
      return Object.hasOwn(deliveries, concept) ? deliveries[concept] : undefined;
    });
    return values.length === 0 ? undefined : { fields: { delivery: values }, as };
  },
  write: (entity, as, { language }, style) =>
    writeItems(listed(entity['delivery']).map(String), as, {
      fresh: (kind) => {
        const concept = Object.keys(deliveries).find((each) => deliveries[each] === kind) ?? '';
        return alignment({ node: `deliveryType:${concept}`, nodeName: concept }, language);
      },
      term: 'ceterms:deliveryType',
      style,
    }),
  leaves: ({ delivery }) => {
    const at = listed(delivery).indexOf('correspondence');
    if (at < 0) return [];
    return listed(delivery).length === 1 ? [['delivery']] : [['delivery', at]];
  },
};

function statusIn(
  term: Term,
  prefix: string,
  words: { readonly [concept: string]: string },
): Field<ItemsForm> {
  return {
    term,
    fields: ['status'],
    read: (value, { language }) => {
      const { values, as } = readItems(value, (item) => {
        const concept = conceptOf(alignmentOf(item, language));
        return concept !== undefined && Object.hasOwn(words, concept) ? words[concept] : undefined;
      });
      const [status, ...more] = values;
      return status === undefined || more.length > 0 ? undefined : { fields: { status }, as };
    },
    write: (entity, as, { language }, style) => {
      const concepts = Object.entries(words).filter(([, status]) => status === entity['status']);
      const values = concepts.map(([, status]) => status);
      const fresh = () => {
        const concept = concepts[0]?.[0] ?? '';
        return alignment({ node: `${prefix}:${concept}`, nodeName: concept }, language);
      };
      return writeItems(values, as ?? { list: false, items: [] }, {
        fresh,
        term,
        style: as === undefined ? 'prefixed' : style,
      });
    },
    leaves: ({ status }) =>
      status !== undefined && !Object.values(words).includes(String(status)) ? [['status']] : [],
  };
}
