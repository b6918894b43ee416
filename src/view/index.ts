export { determinationMarkdown } from './determination-markdown.js';
export { type DeterminationRow, determinationRow } from './determination-row.js';
export { type DeterminationTextOptions, determinationText } from './determination-text.js';
export { nextStepsText } from './next-steps-text.js';
export { type PartnershipMarkdownOptions, partnershipMarkdown } from './partnership-markdown.js';
export type { PartnershipTextOptions } from './partnership-parts.js';
export { partnershipText } from './partnership-text.js';
export { requirementText } from './requirement-text.js';
export { systemText } from './system-text.js';
