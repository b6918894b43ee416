export { type Gap, type Goal, gapTo } from './gap-to.js';
export { type NextStep, nextSteps } from './next-steps.js';
