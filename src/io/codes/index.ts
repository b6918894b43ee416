/** Codes: tables of CIP, SOC, O*NET-SOC and NAICS from their official files, and what is wrong with a code. */

export { type ClusterCheck, checkCluster } from './check-cluster.js';
export { type CodeBooks, type CodeCheck, type CodeFault, type CodeFinding, checkCode } from './check-code.js';
export { type CodeIssue, checkSystemCodes } from './check-system-codes.js';
export {
  broaderCodes,
  type CodeEntry,
  type CodeStatus,
  type CodeTable,
  codeEntry,
  narrowerCodes,
} from './code-table.js';
export {
  type Crosswalk,
  type CrosswalkSide,
  counterparts,
  readCipSoc,
  readSocChanges,
} from './crosswalks.js';
export { type Plausibility, plausiblePair } from './plausible-pair.js';
export { readCip } from './read-cip.js';
export { readNaics } from './read-naics.js';
export { readOnet } from './read-onet.js';
export { readSoc } from './read-soc.js';
export { type WrittenCode, writtenCode } from './written-code.js';
