/** English words for what a person can do next. */

/** How a step stands for a person. */
export const nextSteps = {
  statuses: {
    ready: 'ready',
    enrolled: 'enrolled',
    unclear: 'unclear',
    blocked: 'blocked',
    closed: 'closed',
    credited: 'credited',
    held: 'held',
  },
  alongside: (requirement: string): string => `together with ${requirement}`,
  needs: (requirement: string): string => `needs ${requirement}`,
  closed: { over: 'no longer offered', planned: 'not offered yet' },
  creditBy: (agreement: string): string => `credit by ${agreement}`,
  notNeeded: 'need not be taken',
};
