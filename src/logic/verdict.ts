/** What can be concluded: closed lists of words, never a boolean. */

/** What was concluded about a subject. */
export type Verdict = 'met' | 'not-met' | 'undetermined' | 'not-evaluated';

/** What was concluded about one element of a definition. */
export type ElementVerdict = 'met' | 'not-met' | 'undetermined' | 'not-engaged' | 'not-run';

/** What a formula can come to. */
export type Kleene = 'met' | 'not-met' | 'undetermined';

/** What is known of a proposition: told true, told false, told nothing, told both. */
export type TruthState = 'true' | 'false' | 'unknown' | 'conflict';

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
  'rule-fault',
] as const;

/** Why an element has no decided verdict. */
export type Cause = (typeof causes)[number];

/**
 * The verdict over all elements: any not met → not met; else any not run → not evaluated; else any undetermined →
 * undetermined; else met. An element that is not engaged changes nothing.
 *
 * @example
 * ```ts
 * import { overall } from 'career-pathways/logic';
 * overall(['met', 'undetermined', 'not-engaged']); // => 'undetermined'
 * overall(['met', 'not-engaged']); // => 'met'
 * ```
 */
export function overall(elements: readonly ElementVerdict[]): Verdict {
  if (elements.includes('not-met')) return 'not-met';
  if (elements.includes('not-run')) return 'not-evaluated';
  if (elements.includes('undetermined')) return 'undetermined';
  return elements.includes('met') ? 'met' : 'not-evaluated';
}

/**
 * Answers for each verdict; leaving one out does not compile.
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
  return answers[verdict]();
}
