export { entryPoints, type FoundEntry } from './entry-points.js';
export { exitPoints, type FoundExit } from './exit-points.js';
export { type PathwayGraph, pathwayGraph } from './pathway-graph.js';
export type { Program } from './program.js';
export { type Reach, reachable } from './reachable.js';
export { type Waves, waves } from './waves.js';
