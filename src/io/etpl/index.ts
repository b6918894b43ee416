/** Lists of eligible training providers: a State's rows as programs, with a reason for each one that is left out. */

export type { CodeTables } from '../codes/code-tables.js';
export type { Tally } from '../tally.js';
export type { ListFinding } from './list-finding.js';
export { newJersey } from './new-jersey.js';
export type {
  AwardColumn,
  ListColumns,
  ListedAward,
  ListedProvider,
  ProviderListProfile,
  SupportFlag,
} from './profile.js';
export { type LeftReason, type ProviderListReading, readProviderList } from './read-provider-list.js';
export { texas } from './texas.js';
