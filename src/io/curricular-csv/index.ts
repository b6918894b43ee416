/** Curricula: the CSV of Curricular Analytics read and written, and the prerequisite table of a whole university. */

export { type CurriculumReading, readCurriculum } from './read-curriculum.js';
export { readUwPrerequisites } from './read-uw-prerequisites.js';
export { type CurriculumWriting, type WriteCurriculumOptions, writeCurriculum } from './write-curriculum.js';
