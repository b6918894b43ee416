/** CTDL, the vocabulary of Credential Engine: read, write, inspect. */

export type { Tally } from '../tally.js';
export { expandCtdl, type JsonLdProcessor } from './expand-ctdl.js';
export { inspectCtdl } from './inspect-ctdl.js';
export type { CtdlProblem, Severity } from './inspecting/look.js';
export { type CtdlReading, readCtdl } from './read-ctdl.js';
export { type CtdlOptions, type CtdlWriting, writeCtdl } from './write-ctdl.js';
