/** Every question about partners, asked on the day of the random systems. */
import type { PathwaySystem } from '../../src/model/system.js';
import * as ask from '../../src/partnership/index.js';
import { day } from './random-system.js';

const on = { asOf: day };

/** Every question about partners, and what of its answer the day decides. */
export const questions: { readonly [name: string]: (system: PathwaySystem) => unknown } = {
  accessPoints: (s) => ask.accessPoints(s, on),
  agenda: (s) => {
    const { overdue, coming, horizon: _, ...rest } = ask.agenda(s, on);
    return [rest, [...overdue, ...coming].filter(({ kind }) => !kind.endsWith('-end'))];
  },
  agreementProblems: (s) => ask.agreementProblems(s, on).filter(({ code }) => code !== 'expired'),
  boardActions: (s) => ask.boardActions(s, on),
  catalogueOnly: (s) => ask.catalogueOnly(s, on),
  champions: (s) => ask.champions(s, on),
  closingSets: (s) =>
    ask.closingSets(s, {
      ...on,
      offers: ['design-programs', 'engage-employers'].map((each) => ({ id: each, closes: [each] })),
    }),
  compareSystems: (s) => ask.compareSystems({ format: 'career-pathways/1', id: 's', title: 'S' }, s, on),
  contributions: (s) => ask.contributions(s, on),
  coverageByPlace: (s) => ask.coverageByPlace(s, on),
  demandAndSupply: (s) => ask.demandAndSupply(s, on),
  doorsByGroup: (s) => ask.doorsByGroup(s, on),
  duplicatePathways: (s) => ask.duplicatePathways(s, on),
  duplicateServices: (s) => ask.duplicateServices(s, on),
  economicChanges: (s) => ask.economicChanges(s, on),
  employerEngagement: (s) => ask.employerEngagement(s, on),
  expertise: (s) => ask.expertise(s, on),
  fundingReport: (s) => ask.fundingReport(s, on).paying,
  goalProgress: (s) => ask.goalProgress(s, on),
  ifPartnerLeaves: (s) => ask.ifPartnerLeaves(s, 'ann', on),
  industryCoverage: (s) => ask.industryCoverage(s, on),
  jointWork: (s) => ask.jointWork(s, on),
  leadershipCoverage: (s) => ask.leadershipCoverage(s, on),
  leadershipDecided: (s) => ask.leadershipDecided(s, on).leaders,
  longerPathways: (s) => ask.longerPathways(s, on),
  measureCrosswalk: (s) => ask.measureCrosswalk(s, on),
  partnerProfiles: (s) => ask.partnerProfiles(s, on),
  partnersAt: (s) => ask.partnersAt(s, on),
  pathwaysAlike: (s) => ask.pathwaysAlike(s, on),
  phasesAt: (s) => ask.phasesAt(s, on),
  planParts: (s) => ask.planParts(s, on),
  populationsServed: (s) => ask.populationsServed(s, on),
  readiness: (s) => ask.readiness(s, 'toolkit-2011', on),
  repeatedDecisions: (s) => ask.repeatedDecisions(s, on),
  responsibilityMatrix: (s) => ask.responsibilityMatrix(s, on),
  scanReport: (s) => ask.scanReport(s, on),
  serviceCoverage: (s) => ask.serviceCoverage(s, on),
  tiersAt: (s) => ask.tiersAt(s, on),
  uncoveredRoles: (s) =>
    ask.uncoveredRoles(s, on).map(({ agreements, ...role }) => ({
      ...role,
      agreements: agreements.filter(({ why }) => why === 'not-party' || why === 'not-signed'),
    })),
  unreachableSupports: (s) => ask.unreachableSupports(s, on),
};

/** Without places in the document, which move with the rows. */
export const shape = (answer: unknown) =>
  (JSON.stringify(answer) ?? 'nothing').replaceAll(/"path":"[^"]*"/g, '"path":""');
