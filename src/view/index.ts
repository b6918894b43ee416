export type { Texts } from '../definitions/texts.js';
export { wioaTexts } from '../definitions/wioa/texts.js';
export { determinationMarkdown } from './determination-markdown.js';
export { determinationText } from './determination-text.js';
export { nextStepsText } from './next-steps-text.js';
export { requirementText } from './requirement-text.js';
export { systemText } from './system-text.js';
