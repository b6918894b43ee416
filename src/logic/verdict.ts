/** What can be concluded: closed lists of words, never a boolean. */

import { called, checkFunction, checkList, checkObject, checkWord } from '../base/arguments.js';

const verdicts = ['met', 'not-met', 'undetermined', 'not-evaluated'] as const;

/** What was concluded about a subject. */
export type Verdict = (typeof verdicts)[number];

const elementVerdicts = ['met', 'not-met', 'undetermined', 'not-engaged', 'not-run'] as const;

/** What was concluded about one element of a definition. */
export type ElementVerdict = (typeof elementVerdicts)[number];

/** What a formula can come to. */
export type Kleene = 'met' | 'not-met' | 'undetermined';

/** What can be known of a proposition: evidence for it, against it, neither, both. */
export const truthStates = ['true', 'false', 'unknown', 'conflict'] as const;

/** What is known of a proposition: evidence for it, against it, neither, both. */
export type TruthState = (typeof truthStates)[number];

/** Why an element has no decided verdict, in the order in which they are listed. */
export const causes = [
  'conflicting-evidence',
  'needs-judgment',
  'stale-evidence',
  'unresolved-reference',
  'nothing-to-examine',
  'missing-fact',
  'condition-not-triggered',
  'not-in-force',
  'excluded-by-caller',
  'limit-reached',
  'rule-fault',
] as const;

/** Why an element has no decided verdict. */
export type Cause = (typeof causes)[number];

/**
 * The verdict over all elements: any not met → not met; else any not run → not evaluated; else any undetermined →
 * undetermined; else met. An element that is not engaged changes nothing.
 *
 * @throws PathwayError `bad-argument` for what is not a list of verdicts.
 *
 * @example
 * ```ts
 * import { overall } from 'career-pathways/logic';
 * overall(['met', 'undetermined', 'not-engaged']); // => 'undetermined'
 * overall(['met', 'not-engaged']); // => 'met'
 * ```
 */
export function overall(elements: readonly ElementVerdict[]): Verdict {
  checkList(elements, 'elements');
  for (const verdict of elements) checkWord(verdict, elementVerdicts, 'elements');
  return verdictOver(elements);
}

/** The same without a check. */
export function verdictOver(elements: readonly ElementVerdict[]): Verdict {
  if (elements.includes('not-met')) return 'not-met';
  if (elements.includes('not-run')) return 'not-evaluated';
  if (elements.includes('undetermined')) return 'undetermined';
  return elements.includes('met') ? 'met' : 'not-evaluated';
}

/**
 * Answers for each verdict; leaving one out does not compile.
 *
 * @throws PathwayError `bad-argument`, or `callback-failed` when the answer throws.
 *
 * @example
 * ```ts
 * import { matchVerdict } from 'career-pathways/logic';
 * const color = matchVerdict('undetermined', {
 *   met: () => 'green', 'not-met': () => 'red', undetermined: () => 'amber', 'not-evaluated': () => 'gray',
 * });
 * color; // => 'amber'
 * ```
 */
export function matchVerdict<T>(verdict: Verdict, answers: { readonly [V in Verdict]: () => T }): T {
  checkWord(verdict, verdicts, 'verdict');
  checkObject(answers, 'answers');
  const answer = answers[verdict];
  checkFunction(answer, `answers.${verdict}`);
  return called(`answers.${verdict}`, answer);
}
