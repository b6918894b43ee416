export type { Dated, EntityOf, PathwayDossier } from '../facts/dossier.js';
export type { Collector } from '../facts/investigation.js';
export type { Staleness } from '../time/staleness.js';
export type { Definition, Element, Proposition } from './definition.js';
export { determine, type PathwaySubject } from './determine.js';
export type { DetermineOptions } from './determine-options.js';
export { wioa } from './wioa/definition.js';
