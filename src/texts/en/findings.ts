/** Findings in English: as they were written. */

import type { Finding } from '../../base/finding.js';

/** What there is to say of a finding: its message; what it was made of, and what it is about, where it carries that. */
export type WordedFinding = Pick<Finding, 'code' | 'message' | 'params'> & {
  readonly at?: { readonly kind: string; readonly id: string };
};

/** Calls a thing by its kind and name, for the middle of a sentence. */
export type Named = (kind: string, id: string) => string;

/** What is said of findings. */
export const findings = {
  message: ({ message }: WordedFinding, _named: Named): string => message,
};
