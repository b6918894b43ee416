/** CTDL, the vocabulary of Credential Engine: read, write, inspect. */

export { type ExpandCtdlOptions, expandCtdl, type JsonLdProcessor } from './expand-ctdl.js';
export { type InspectCtdlOptions, inspectCtdl } from './inspect-ctdl.js';
export type { CtdlPropertyTally } from './read/account.js';
export { type CtdlReading, readCtdl } from './read-ctdl.js';
export { type CtdlReadingOfAll, readCtdlAll } from './read-ctdl-all.js';
export { withoutCtdlForm } from './without-ctdl-form.js';
export { type CtdlWriting, type WriteCtdlOptions, writeCtdl } from './write-ctdl.js';
