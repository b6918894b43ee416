export { type TitleOfOptions, titleOf } from '../model/title-of.js';
export type { WordedFinding } from '../texts/en/findings.js';
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
export { type DiffMarkdownOptions, diffMarkdown } from './diff-markdown.js';
export type { DiffTextOptions } from './diff-speech.js';
export { diffText } from './diff-text.js';
export type { TextsOf } from './element-words.js';
export { arrange } from './map/arrange.js';
export type { Arrange, ArrangeBox, ArrangedBox, ArrangeLine } from './map/arrange-grid.js';
export type { MapBox, MapPath } from './map/draw-rows.js';
export { mapModel } from './map/map-model.js';
export type { MapAgainst, MapFocus, MapModelOptions } from './map/map-options.js';
export type {
  MapBand,
  MapCard,
  MapDetail,
  MapJob,
  MapJoint,
  MapLine,
  MapModel,
  MapNotes,
  MapSign,
  MapState,
  MapStep,
  MapStrip,
  MapSupport,
  MapTag,
} from './map/map-parts.js';
export { pathwayDot } from './map/pathway-dot.js';
export { type PathwayMap, type PathwayMapOptions, pathwayMap } from './map/pathway-map.js';
export { pathwayMermaid } from './map/pathway-mermaid.js';
export {
  type PathwayOutlineHtmlOptions,
  pathwayOutline,
  pathwayOutlineHtml,
} from './map/pathway-outline.js';
export { mapStyles } from './map/theme.js';
export { type MessageTextOptions, messageText } from './message-text.js';
export { type NextStepsTextOptions, nextStepsText } from './next-steps-text.js';
export { type PartnershipMarkdownOptions, partnershipMarkdown } from './partnership-markdown.js';
export { partnershipText } from './partnership-text.js';
export type { PartnershipTextOptions } from './partnership-told.js';
export { type PathwayReportOptions, pathwayReport } from './report/pathway-report.js';
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
