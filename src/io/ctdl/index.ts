/** CTDL, the vocabulary of Credential Engine: read, write. */

export type { Tally } from '../tally.js';
export { expandCtdl, type JsonLdProcessor } from './expand-ctdl.js';
export { type CtdlReading, readCtdl } from './read-ctdl.js';
export { type CtdlOptions, type CtdlWriting, writeCtdl } from './write-ctdl.js';
