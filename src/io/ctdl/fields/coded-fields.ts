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
import { emptyList, type FieldRead, type FieldWritten } from './field.js';

/** Industries, as NAICS codes. */
export const sectorsRead: FieldRead<ItemsForm> = {
  term: 'ceterms:industryType',
  read: (value, { language }) => {
    const { values, as } = readItems(value, (item) => codeIn(alignmentOf(item, language), 'NAICS'));
    return values.length === 0 ? undefined : { fields: { sectors: values }, as };
  },
};

/** The same, as they are written. */
export const sectorsWritten: FieldWritten<ItemsForm> = {
  term: 'ceterms:industryType',
  fields: ['sectors'],
  write: (entity, as, { language }, style) =>
    writeItems(listed(entity['sectors']) as readonly Fields[], as, {
      fresh: (code) => codeAlignment(code, 'NAICS', language),
      term: 'ceterms:industryType',
      style,
    }),
  leaves: (entity) => emptyList(entity, 'sectors'),
};

/** The program, as a CIP code: the first that is given. */
export const cipRead: FieldRead<ItemsForm> = {
  term: 'ceterms:instructionalProgramType',
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
};

/** The same, as it is written. */
export const cipWritten: FieldWritten<ItemsForm> = {
  term: 'ceterms:instructionalProgramType',
  fields: ['cip'],
  write: (entity, as, { language }, style) =>
    writeItems(isNode(entity['cip']) ? [entity['cip']] : [], as, {
      fresh: (code) => codeAlignment(code, 'CIP', language),
      term: 'ceterms:instructionalProgramType',
      style,
    }),
};

/** A status: the concepts of a scheme, and the words of the model for them. */
export interface Statuses {
  readonly term: Term;
  readonly prefix: string;
  readonly words: { readonly [concept: string]: string };
}

/** Where a thing is in its life. */
export const lifeCycle: Statuses = {
  term: 'ceterms:lifeCycleStatusType',
  prefix: 'lifeCycle',
  words: { Developing: 'developing', Active: 'active', Suspended: 'suspended', Ceased: 'ceased' },
};
/** Where a credential is in its life; CTDL has no word there for one being developed, nor for one that has ceased. */
export const credentialStatus: Statuses = {
  term: 'ceterms:credentialStatusType',
  prefix: 'credentialStat',
  words: { Active: 'active', Suspended: 'suspended' },
};

const deliveries: { readonly [concept: string]: (typeof deliveryKinds)[number] } = {
  InPerson: 'in-person',
  OnlineOnly: 'online',
  BlendedDelivery: 'hybrid',
  VariableSite: 'variable-site',
};

/** The ways in which something can be taken; CTDL has no word for correspondence. */
export const deliveryRead: FieldRead<ItemsForm> = {
  term: 'ceterms:deliveryType',
  read: (value, { language }) => {
    const { values, as } = readItems(value, (item) => {
      const concept = conceptOf(alignmentOf(item, language)) ?? '';
      return Object.hasOwn(deliveries, concept) ? deliveries[concept] : undefined;
    });
    return values.length === 0 ? undefined : { fields: { delivery: values }, as };
  },
};

/** The same, as they are written. */
export const deliveryWritten: FieldWritten<ItemsForm> = {
  term: 'ceterms:deliveryType',
  fields: ['delivery'],
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

/** A status, as it is read. */
export function statusRead({ term, words }: Statuses): FieldRead<ItemsForm> {
  return {
    term,
    read: (value, { language }) => {
      const { values, as } = readItems(value, (item) => {
        const concept = conceptOf(alignmentOf(item, language));
        return concept !== undefined && Object.hasOwn(words, concept) ? words[concept] : undefined;
      });
      const [status, ...more] = values;
      return status === undefined || more.length > 0 ? undefined : { fields: { status }, as };
    },
  };
}

/** The same, as it is written. */
export function statusWritten({ term, prefix, words }: Statuses): FieldWritten<ItemsForm> {
  return {
    term,
    fields: ['status'],
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
