/** Curricula: the CSV of Curricular Analytics read and written, and the prerequisite table of a whole university. */

export type { CourseColumn, CurriculumColumns } from './layout.js';
export type { Metric, MetricsRow } from './metric-cells.js';
export { type CurriculumReading, type ReadCurriculumOptions, readCurriculum } from './read-curriculum.js';
export { readUwPrerequisites } from './read-uw-prerequisites.js';
export { type CurriculumWriting, type WriteCurriculumOptions, writeCurriculum } from './write-curriculum.js';
