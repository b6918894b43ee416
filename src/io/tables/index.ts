/** Tables: a system as comma-separated values and back, a template to fill in, streams of many systems, merging two. */

export type { Tally } from '../tally.js';
export { type MergeConflict, type Merged, mergeSystems } from './merge-systems.js';
export { type TablesLayout, tablePlace } from './placed-issues.js';
export { readTables, type TablesReading } from './read-tables.js';
export { type StreamedSystem, streamHeader, streamRows, streamSystems } from './stream.js';
export type { TableIssue, TablePlace } from './table-issue.js';
export { tableTemplate } from './template.js';
export { type TableFiles, writeTables } from './write-tables.js';
