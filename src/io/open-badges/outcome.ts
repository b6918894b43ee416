/** What the results of a credential say about whether its achievement was reached. */

import { listed, type Node } from '../../base/json.js';
import type { Grades } from './learner-of.js';

/** Why results speak against it, or leave it open. */
export type Outcome = 'failed' | 'withdrew' | 'enrolled' | 'on-hold' | 'below-required' | 'unclear-result';

/** Statuses of results, the worst first (Open Badges 3.0, ResultStatusType). */
const statuses: { readonly [status: string]: Outcome | undefined } = {
  Failed: 'failed',
  Withdrew: 'withdrew',
  Enrolled: 'enrolled',
  InProgress: 'enrolled',
  OnHold: 'on-hold',
  Provisional: 'unclear-result',
  Completed: undefined,
};
const worst: readonly Outcome[] = [
  'failed',
  'below-required',
  'withdrew',
  'enrolled',
  'on-hold',
  'unclear-result',
];

/** What transcripts write where nothing was earned: failed, withdrew, incomplete. */
const without = /^(?:f[nx]?|fail(?:ed)?|n[cp]|u|w[dfpu]?|withdr(?:ew|awn)|i|inc(?:omplete)?)$/i;

/** The worst that any result says; `undefined`: nothing speaks against it. */
export function outcomeOf(results: readonly Node[], achievement: Node, grades: Grades): Outcome | undefined {
  const descriptions = listed(achievement['resultDescription']) as readonly Node[];
  const found = results.flatMap((result) => {
    const { status, resultDescription, value } = result;
    const description = descriptions.find(({ id }) => id === resultDescription) ?? {};
    const byStatus = typeof status === 'string' ? statusOutcome(status) : undefined;
    const isOdd = isOutside(value, description) || (!status && isWithout(value, description, grades));
    return [byStatus, reached(result, description), isOdd ? 'unclear-result' : undefined];
  });
  return worst.find((outcome) => found.includes(outcome));
}

/** Whether a value says that nothing was earned; a scale that asks for a value, and grades with points for it, know better. */
function isWithout(value: unknown, { requiredValue }: Node, grades: Grades): boolean {
  return !requiredValue && without.test(String(value)) && !(grades[String(value)]! > 0);
}

/** Whether a number is above the highest or below the lowest of its scale. */
function isOutside(value: unknown, { valueMax, valueMin }: Node): boolean {
  const [number, most, least] = [value, valueMax, valueMin].map(numberIn);
  return number !== undefined && (number > (most ?? number) || number < (least ?? number));
}

function numberIn(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^-?\d{1,15}(?:\.\d{1,15})?%?$/.test(text)) return undefined;
  return Number.parseFloat(text);
}

function statusOutcome(status: string): Outcome | undefined {
  return Object.hasOwn(statuses, status) ? statuses[status] : 'unclear-result';
}

/** Whether a result is below what its description asks for: the lists of the standard go from low to high. */
function reached(result: Node, description: Node): Outcome | undefined {
  const levels = (listed(description['rubricCriterionLevel']) as readonly Node[]).map(({ id }) => id);
  const byLevel = compared(result['achievedLevel'], description['requiredLevel'], levels);
  return (
    byLevel ?? compared(result['value'], description['requiredValue'], listed(description['allowedValue']))
  );
}

function compared(given: unknown, required: unknown, order: readonly unknown[]): Outcome | undefined {
  if (typeof given !== 'string' || typeof required !== 'string' || given === required) return undefined;
  const [at, least] = [order.indexOf(given), order.indexOf(required)];
  if (at >= 0 && least >= 0) return at < least ? 'below-required' : undefined;
  const [value, wanted] = [numberIn(given), numberIn(required)];
  if (value === undefined || wanted === undefined) return 'unclear-result';
  return value < wanted ? 'below-required' : undefined;
}
