/** Curricula: the CSV of Curricular Analytics read and written, and the prerequisite table of a whole university. */

export type { Tally } from '../tally.js';
export { type CurriculumNote, type CurriculumReading, readCurriculum } from './read-curriculum.js';
export { readUwPrerequisites } from './read-uw-prerequisites.js';
export { type CurriculumWriting, writeCurriculum } from './write-curriculum.js';
