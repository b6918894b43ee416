/** What is wrong with one code, in words and with the codes that may replace it. */

import type { CellFinding } from '../csv/cell-finding.js';

/** What can be wrong with a code. */
export type CodeFault =
  /** It does not have the form of the classification. */
  | 'wrong-form'
  /** A zero was missing; it was put back, and the code with it was looked up. */
  | 'lost-zero'
  /** It means "no match" (99-9999, 99.9999). */
  | 'no-match'
  /** It is a group, where a code at the end of the classification is wanted. */
  | 'not-detailed'
  /** It is of an earlier edition only. */
  | 'earlier-edition'
  /** Its SOC code is in use, but its two digits after the dot are not. */
  | 'dead-extension'
  /** A placeholder that is not used in the United States. */
  | 'reserved'
  | 'moved'
  | 'deleted'
  /** None of the tables has it. */
  | 'unknown-code';

/** A finding about a code, a pair of codes or a cluster. */
export interface CodeFinding extends CellFinding {
  readonly code: CodeFault | 'former-cluster' | 'unlisted-pair';
  readonly received: string;
  readonly successors: readonly string[];
  /** Of an earlier edition of O*NET-SOC: the last one that has it. */
  readonly edition?: string;
}

const reasons: { readonly [fault in CodeFault]: string } = {
  'wrong-form': 'it does not have the form of the classification.',
  'lost-zero': 'a zero is missing.',
  'no-match': 'it means "no match".',
  'not-detailed': 'it is a group, not a single entry.',
  'earlier-edition': 'it is of an earlier edition.',
  'dead-extension': 'the two digits after its dot are no longer in use.',
  reserved: 'it is a placeholder, not used in the United States.',
  moved: 'it has moved.',
  deleted: 'it was deleted.',
  'unknown-code': 'the tables do not have it.',
};

/** The finding about a code as it is written. */
export function codeFinding(
  code: CodeFault,
  scheme: string,
  received: string,
  { successors = [], edition }: { readonly successors?: readonly string[]; readonly edition?: string } = {},
): CodeFinding {
  const reason = edition === undefined ? reasons[code] : `it is of the edition of ${edition}.`;
  const message = `${scheme} code "${received}": ${reason}${advice(successors)}`;
  const more = edition === undefined ? {} : { edition };
  return { code, severity: 'warning', path: '', message, received, successors, ...more };
}

/** What to write instead, as the end of a message. */
export function advice(successors: readonly string[]): string {
  if (successors.length === 0) return '';
  const more = successors.length > 5 ? ' and others' : '';
  return ` Consider ${successors.slice(0, 5).join(', ')}${more}.`;
}
