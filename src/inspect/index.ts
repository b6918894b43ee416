export { defineSystem } from './define-system.js';
export { inspectSystem } from './inspect-system.js';
export type { Problem } from './problem.js';
