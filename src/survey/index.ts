/** Many pathways at once: rows of plain columns, summaries that can be counted in parts, and merging them. */

export type {
  Cell,
  Column,
  ColumnGroup,
  ColumnGroups,
  ProgramColumnGroup,
  Row,
  Surveyed,
  SurveyedProgram,
} from './column.js';
export { columnGroups } from './column-groups.js';
export { costColumns } from './columns/cost.js';
export { creditsColumns } from './columns/credits.js';
export { definitionColumns } from './columns/definitions.js';
export { doorsColumns } from './columns/doors.js';
export { stackingColumns } from './columns/stacking.js';
export { structureColumns } from './columns/structure.js';
export { wioaColumns } from './columns/wioa.js';
export { type MergeSummariesOptions, mergeSummaries } from './merge-summaries.js';
export type { Shard } from './shard.js';
export { type SummarizeRowsOptions, summarizeRows } from './summarize-rows.js';
export type { NumberSummary, Summary, WordCounts } from './summary.js';
export { type SurveyRowOptions, surveyRow } from './survey-row.js';
export { type SurveyRowsOptions, surveyRows } from './survey-rows.js';
