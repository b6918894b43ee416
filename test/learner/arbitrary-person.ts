/** Random persons on random days: with decisions, enrolment, credit, and rows that are in effect for a time. */
import * as fc from 'fast-check';
import type { Learner } from '../../src/model/learner.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { creditSamples } from '../graph/arbitrary-system.js';

const days = fc.constantFrom('2026-01-01', '2026-03-01', '2026-06-01', '2026-09-01');
const states = fc.constantFrom('enrolled', 'completed', 'withdrew', undefined);
const times = fc.record(
  {
    status: fc.constantFrom('active', 'developing', 'suspended', 'ceased'),
    effective: fc
      .record({ from: days, to: days }, { requiredKeys: [] })
      .filter(({ from, to }) => !from || !to || from <= to),
  },
  { requiredKeys: [] },
);
const populations = fc.subarray(['veterans', 'adults', 'in-school-youth'] as const);
const supports = fc.array(
  fc.tuple(
    times,
    fc.record(
      {
        populations,
        model: fc.constantFrom('universal', 'targeted'),
        provider: fc.constant('college'),
        capacity: fc.array(
          fc.record(
            {
              population: fc.constantFrom('veterans', 'adults'),
              places: fc.nat({ max: 3 }),
              need: fc.nat({ max: 3 }),
              period: fc.record({ from: days }),
            },
            { requiredKeys: ['places'] },
          ),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    ),
    fc.oneof(fc.constant('all' as const), fc.subarray([0, 1, 2, 3, 20])),
  ),
  { maxLength: 3 },
);
const decision = fc.record(
  { requirement: fc.constantFrom('interview', 'permission'), met: fc.boolean(), on: days },
  { requiredKeys: ['requirement', 'met'] },
);

/** Gives every third row a time. */
const timed = <T extends object>(
  rows: readonly T[] | undefined,
  given: readonly object[],
  at: number,
): T[] | undefined =>
  rows?.map((row, index) => ((index + at) % 3 === 0 ? { ...row, ...given[index % given.length] } : row));

export interface PersonOnDay {
  readonly system: PathwaySystem;
  readonly learner: Learner;
  readonly asOf: string | undefined;
}

/** A system with a pathway `p`, a person, and a day or none. */
export const persons: fc.Arbitrary<PersonOnDay> = fc
  .record({
    sample: creditSamples,
    asOf: fc.option(days, { nil: undefined, freq: 3 }),
    rows: fc.array(times, { minLength: 3, maxLength: 3 }),
    at: fc.nat({ max: 2 }),
    adds: fc.array(fc.constantFrom(true, false, undefined), { minLength: 3, maxLength: 3 }),
    supports,
    school: fc.option(times),
    decisions: fc.array(decision, { maxLength: 4 }),
    extra: fc.array(fc.tuple(fc.nat({ max: 9 }), states, fc.option(days, { nil: undefined })), {
      maxLength: 3,
    }),
  })
  .map(({ sample: { system, learner }, asOf, rows, at, adds, supports: helps, school, decisions, extra }) => {
    // No side of credit names its school: two signatures are enough there.
    const credited = JSON.stringify(system.agreements ?? []);
    const steps = timed(system.steps, rows, at)?.map((row, index) =>
      school && index % 2 === 0 && !row.awards && !credited.includes(JSON.stringify(row.id))
        ? { ...row, provider: 'school' }
        : row,
    );
    // Signed by two, by two of whom one signs later, or by none.
    const signatures = [['2020-01-01', '2020-01-01'], ['2020-01-01', '2026-06-01'], []];
    const agreements = timed(system.agreements, rows, at + 1)?.map((row, index) => ({
      ...row,
      parties: (signatures[(index + at) % 3] ?? []).map((signedOn, party) => ({
        partner: `school ${party}`,
        signedOn,
      })),
    }));
    const entries = timed(system.entries, rows, at + 2)?.map((row, index) => {
      const add = adds[index % 3];
      return add === undefined ? row : { ...row, adds: add };
    });
    const pathways =
      at % 7 === 0 ? system.pathways?.map((row) => ({ ...row, ...rows[1 % rows.length] })) : undefined;
    const listed = system.pathways?.find(({ id }) => id === 'p')?.steps ?? [];
    const exits = timed(system.exits, rows, at);
    const given = helps.map(([time, fields, places], index) => ({
      id: `help ${index}`,
      title: 'Help',
      kind: 'transportation' as const,
      ...time,
      ...fields,
      steps: places === 'all' ? places : places.map((place) => listed[place] ?? 'nowhere'),
    }));
    const more = extra.flatMap(([place, state, on]) => {
      const step = listed[place];
      return step === undefined ? [] : [{ step, ...(state && { state }), ...(on && { on }) }];
    });
    return {
      system: {
        ...system,
        supports: given,
        ...(school && { partners: [{ id: 'school', name: 'School', types: ['postsecondary'], ...school }] }),
        ...(exits && { exits }),
        ...(pathways && { pathways }),
        ...(steps && { steps }),
        ...(agreements && { agreements }),
        ...(entries && { entries }),
      },
      learner: { ...learner, steps: [...(learner.steps ?? []), ...more], decisions },
      asOf,
    };
  });
