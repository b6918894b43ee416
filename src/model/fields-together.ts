/** Fields that mean something only together: what is taken from two documents is never a mix of them. */

import { append } from '../base/append.js';
import type { TableName } from './tables.js';

/**
 * A number and what it counts, of whom, when and where it comes from; the two ends of a time; what is said and of what; a
 * word and what it gives a meaning to. An object, such as an amount and its currency, is whole anyway.
 */
const together: { readonly [T in TableName]?: readonly string[] } = {
  roles: ['from to', 'kind champions'],
  agreements: ['kind sections'],
  ratings: ['edition element phase on by'],
  measurements: [
    'unit value numerator denominator suppressed group on period source',
    'unit target',
    'unit benchmarks',
    'plan goal',
  ],
  activities: ['kind reviewed'],
  economicEvents: ['kind jobs'],
  credentials: ['issuer issuerKind'],
  steps: ['credits creditUnit'],
  entries: ['pathway step', 'requires adds'],
  exits: ['pathway after'],
  evidence: ['about proposition bearing grade', 'date expiresOn'],
  attestations: ['definition edition proposition subject digest asserts by on expiresOn basis'],
};

/**
 * Of the fields in which rows of a table differ, those that mean something only together: two or more of them, each in one
 * group. Groups that share a field that differs are one.
 */
export function differTogether(table: string, differs: (field: string) => boolean): string[][] {
  const groups: string[][] = [];
  for (const names of Object.hasOwn(together, table) ? together[table as 'steps']! : []) {
    const own = names.split(' ').filter(differs);
    const known = groups.find((group) => own.some((name) => group.includes(name)));
    if (known)
      append(
        known,
        own.filter((name) => !known.includes(name)),
      );
    else groups.push(own);
  }
  return groups.filter(({ length }) => length > 1);
}

/** What an object says in the fields that are wanted. */
export function fieldsOf<T extends object>(row: T, isWanted: (field: string) => boolean): Partial<T> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => isWanted(field))) as Partial<T>;
}
