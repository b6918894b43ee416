/** Changes of a document: verbs, free-hand edits, history, and two people's edits of one document merged. */

export { type DiffSystemsOptions, diffSystems, type JudgedSubject } from './diff/diff-systems.js';
export type { FieldChange, ListChange, RequiresChange, ValueChange } from './diff/field-changes.js';
export type { ListChanges } from './diff/list-changes.js';
export type { Least, RequirementChange } from './diff/requirement-changes.js';
export type {
  ChangedRoute,
  ReachChanges,
  RouteChanges,
  StackPair,
  SystemDiff,
  ThingChange,
  VerdictTurn,
} from './diff/system-diff.js';
export { type Edited, type EditOptions, edit, type SystemDraft } from './edit.js';
export {
  type ApplyOptions,
  apply,
  goTo,
  type History,
  type HistoryEdit,
  history,
  mark,
  redo,
  undo,
} from './history/history.js';
export { readHistory } from './history/read-history.js';
export type { EditConflict } from './merge/edit-conflict.js';
export { type MergedEdits, mergeEdits } from './merge/merge-edits.js';
export { applyPatch } from './patch/apply-patch.js';
export { type JsonPatch, type PatchOperation, readPatch } from './patch/json-patch.js';
export { type StrandedOptions, stranded } from './stranded/stranded.js';
export type {
  EnrolledLearner,
  GrandfatheringRule,
  StrandedLearner,
  StrandedReport,
} from './stranded/stranded-report.js';
export { upgradeSystem } from './upgrade-system.js';
export { addRow } from './verbs/add-row.js';
export { type LinkField, link, type RefOf, unlink } from './verbs/link.js';
export { type MoveStepOptions, moveStep } from './verbs/move-step.js';
export { type RemoveRowOptions, removeRow } from './verbs/remove-row.js';
export { renameId } from './verbs/rename-id.js';
export { addRequirement, dropRequirement } from './verbs/requirements.js';
export { retitle } from './verbs/retitle.js';
