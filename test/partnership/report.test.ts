/** The report about partners has what each question answers on its day, and nothing of what is over. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables } from '../../src/model/tables.js';
import * as ask from '../../src/partnership/index.js';
import { seen, trials } from '../depth.js';
import { day, systems } from './random-system.js';
import { ends, kinds } from './rows-that-end.js';

const on = { asOf: day };

/** Each part of the report and the question it answers. */
const parts = {
  tiers: (s) => ask.tiersAt(s, on),
  leadership: (s) => ask.leadershipCoverage(s, on),
  matrix: (s) => ask.responsibilityMatrix(s, on),
  closing: (s) => ask.closingSets(s, on),
  contributions: (s) => ask.contributions(s, on),
  expertise: (s) => ask.expertise(s, on),
  champions: (s) => ask.champions(s, on),
  aims: (s) => ask.measureCrosswalk(s, on),
  funding: (s) => ask.fundingReport(s, on),
  services: (s) => ask.serviceCoverage(s, on),
  coverage: (s) => ask.coverageByPlace(s, on),
  duplicateServices: (s) => ask.duplicateServices(s, on),
  duplicatePathways: (s) => ask.duplicatePathways(s, on),
  populations: (s) => ask.populationsServed(s, on),
  unreachable: (s) => ask.unreachableSupports(s, on),
  agenda: (s) => ask.agenda(s, on),
  readiness: (s) => ({ 'toolkit-2011': ask.readiness(s, 'toolkit-2011', on) }),
  goals: (s) => ask.goalProgress(s, on),
  scan: (s) => ask.scanReport(s, on),
  employers: (s) => ask.employerEngagement(s, on),
  access: (s) => ask.accessPoints(s, on),
  demand: (s) => ask.demandAndSupply(s, on),
  economy: (s) => ask.economicChanges(s, on),
  jointWork: (s) => ask.jointWork(s, on),
  phases: (s) => ask.phasesAt(s, on),
  profiles: (s) => ask.partnerProfiles(s, on),
  planParts: (s) => ask.planParts(s, on),
  board: (s) => ask.boardActions(s, on),
  problems: (s) => [...ask.tierProblems(s), ...ask.agreementProblems(s, on)],
} satisfies {
  readonly [part in keyof ask.PartnershipReport]?: (system: PathwaySystem) => unknown;
};

/** Parts that are no answer of a question of their own. */
const others = ['system', 'asOf', 'partners', 'statements', 'activities', 'reserved', 'names'];

test('every part of the report is the answer of its question on the day, whatever has ended', () => {
  const bites = new Map<string, number>();
  fc.assert(
    fc.property(
      systems,
      fc.constantFrom(...kinds),
      fc.constantFrom(...Object.keys(ends)),
      (whole, kind, way) => {
        const table = tables[kind];
        const rows = (whole as unknown as { [table: string]: { id: string }[] | undefined })[table] ?? [];
        const [row, ...rest] = rows;
        const ended = row && ends[way] ? [ends[way](row), ...rest] : rows;
        const system: PathwaySystem = row ? { ...whole, [table]: ended } : whole;
        const report = ask.partnershipReport(system, on);
        const before = ask.partnershipReport(whole, on);
        expect(
          Object.keys(report)
            .filter((part) => !Object.hasOwn(parts, part))
            .sort(),
        ).toEqual([...others].sort());
        for (const [part, question] of Object.entries(parts)) {
          const its = JSON.stringify(report[part as keyof typeof parts]);
          expect(its, part).toBe(JSON.stringify(question(system)));
          if (its !== JSON.stringify(before[part as keyof typeof parts]))
            bites.set(part, (bites.get(part) ?? 0) + 1);
        }
      },
    ),
    trials(2000, 19, 4),
  );
  seen(bites.size, 20, 'parts that changed');
});
