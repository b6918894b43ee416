/** What a person holds: Open Badges 3.0 and 2.0, Comprehensive Learner Records 2.0; and CASE frameworks as competencies. */

export type { BadgeRecord, BadgeResult } from './badge-record.js';
export type { HeldRef } from './identities.js';
export { type CaseReading, readCaseFramework } from './read-case-framework.js';
export {
  type HeldBadge,
  type OpenBadgesReading,
  readOpenBadges,
  type UncountedBadge,
} from './read-open-badges.js';
export type { ReadOpenBadgesOptions } from './read-options.js';
export type { BadgeDoubt, BadgeRefusal } from './reasons.js';
export type { CredentialCheck } from './validity.js';
