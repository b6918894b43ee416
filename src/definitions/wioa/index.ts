export type { Determination } from '../../logic/determination.js';
export type { DetermineOptions } from '../determine-options.js';
export { wioa } from './definition.js';
export { determineWioa } from './determine-wioa.js';
