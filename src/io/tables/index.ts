/** Tables: a system as comma-separated values and back, a template to fill in, streams of many systems, merging two. */

export { type MergeConflict, type Merged, mergeSystems } from './merge-systems.js';
export { readTables, type TablesReading } from './read-tables.js';
export { type StreamedSystem, type StreamRowsOptions, streamRows, streamSystems } from './stream.js';
export { type TablePlace, type TablesLayout, tablePlace } from './table-place.js';
export { type TableTemplateOptions, tableTemplate } from './template.js';
export { type TableFiles, type TablesWriting, writeTables } from './write-tables.js';
