/** Codes: tables of CIP, SOC, O*NET-SOC and NAICS from their official files, and what is wrong with a code. */

export type { CodeScheme } from '../../model/code-shapes.js';

export { type ClusterCheck, checkCluster } from './check-cluster.js';
export { type CheckCodeOptions, type CodeCheck, checkCode } from './check-code.js';
export { checkSystemCodes } from './check-system-codes.js';
export type { CodeFault, CodeFinding } from './code-finding.js';
export {
  broaderCodes,
  type CodeEntry,
  type CodeStatus,
  type CodeTable,
  codeEntry,
  narrowerCodes,
} from './code-table.js';
export type { CodeTables } from './code-tables.js';
export {
  type Crosswalk,
  type CrosswalkSide,
  counterparts,
  readCipSoc,
  readSocChanges,
} from './crosswalks.js';
export {
  type NoFigure,
  type OccupationFigures,
  type OccupationTables,
  occupationFigures,
} from './occupation-figures.js';
export { type CodePair, type Plausibility, plausiblePair } from './plausible-pair.js';
export { type ReadCipOptions, readCip } from './read-cip.js';
export { type JobZone, type JobZoneMeaning, readJobZoneReference, readJobZones } from './read-job-zones.js';
export { type ReadNaicsOptions, readNaics } from './read-naics.js';
export { type ReadOnetOptions, readOnet } from './read-onet.js';
export { readOnetChanges } from './read-onet-changes.js';
export {
  type EntryNeeds,
  type OccupationEntry,
  type Projection,
  readEntryEducation,
  readProjections,
} from './read-projections.js';
export { type ReadSocOptions, readSoc } from './read-soc.js';
