/** Rules of other definitions that ask what a clause of the federal definition of a career pathway asks. */

import type { RuleGuide } from '../../engine/guide.js';

/** The rule of such a question, and where it is explained. */
export function sameRule(
  of: string,
  clause: string,
  rule: Pick<RuleGuide, 'isTrue' | 'looksAt' | 'grade'>,
): RuleGuide {
  return {
    of: [of],
    ...rule,
    isFalse: [`What makes it false in ${clause} of the federal definition of a career pathway.`],
    isOpen: [`What leaves it open there: the page about ${clause} explains the rule.`],
  };
}
