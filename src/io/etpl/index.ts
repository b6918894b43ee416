/** Lists of eligible training providers: a State's rows as programs, with a reason for each one that is left out. */

export type { ColumnTally } from './column-tally.js';
export { draftProfile, type ProfileDraft } from './draft-profile.js';
export type { LeftReason } from './list-notes.js';
export type { ProviderListReading } from './list-reader.js';
export { newJersey } from './new-jersey.js';
export { newJerseyOutcomes } from './outcomes/new-jersey.js';
export type { OutcomeColumnTally } from './outcomes/outcome-columns.js';
export type { OutcomeLeftReason } from './outcomes/outcome-notes.js';
export type { OutcomeMeasure, OutcomeScale, ProviderOutcomesProfile } from './outcomes/profile.js';
export {
  type ProviderOutcomesReading,
  type ReadProviderOutcomesOptions,
  readProviderOutcomes,
} from './outcomes/read-provider-outcomes.js';
export type {
  AwardColumn,
  ListColumns,
  ListedAward,
  ListedProvider,
  ProviderListProfile,
  SupportFlag,
} from './profile.js';
export { type ReadProviderListOptions, readProviderList } from './read-provider-list.js';
export { readProviderListFrom } from './read-provider-list-pieces.js';
export type { RowFault } from './row-faults.js';
export { texas } from './texas.js';
