export { type TitleOfOptions, titleOf } from '../model/title-of.js';
export type { LanguageTexts } from '../texts/language-texts.js';
export { type DeterminationMarkdownOptions, determinationMarkdown } from './determination-markdown.js';
export {
  type DeterminationRow,
  type DeterminationRowOptions,
  determinationRow,
} from './determination-row.js';
export { determinationCsv, determinationRows, type ElementRow } from './determination-rows.js';
export { type DeterminationSarifOptions, determinationSarif } from './determination-sarif.js';
export { type DeterminationTextOptions, determinationText } from './determination-text.js';
export type { TextsOf } from './element-words.js';
export { type NextStepsTextOptions, nextStepsText } from './next-steps-text.js';
export { type PartnershipMarkdownOptions, partnershipMarkdown } from './partnership-markdown.js';
export type { PartnershipTextOptions } from './partnership-parts.js';
export { partnershipText } from './partnership-text.js';
export { type RequirementTextOptions, requirementText } from './requirement-text.js';
export type {
  SarifLocation,
  SarifLog,
  SarifLogicalLocation,
  SarifMessage,
  SarifResult,
  SarifRule,
} from './sarif-log.js';
export { type SystemTextOptions, systemText } from './system-text.js';
