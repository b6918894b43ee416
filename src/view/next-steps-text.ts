/** What a person can do next, as text. */

import type { NextStep } from '../learner/next-steps.js';
import { requirementText } from './requirement-text.js';
import { wrap } from './wrap.js';

/** Renders the answer of `nextSteps`, one step a line, with what is missing or has to be taken alongside. */
export function nextStepsText(steps: readonly NextStep[]): string {
  const lines = steps.flatMap((next) =>
    wrap(`${next.step.title} [${next.step.id}]${more(next)}`, `${next.status.padEnd(9)}`, ' '.repeat(9)),
  );
  return `${lines.join('\n')}\n`;
}

function more(next: NextStep): string {
  if (next.status === 'ready')
    return next.alongside ? ` — together with ${requirementText(next.alongside)}` : '';
  return next.status === 'done' ? '' : ` — needs ${requirementText(next.missing)}`;
}
