export { wioa } from './definition.js';
export { type DetermineWioaOptions, determineWioa } from './determine-wioa.js';
export { wioaTexts } from './texts.js';
