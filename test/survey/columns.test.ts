/** Columns on documents small enough to be counted by hand. */
import { expect, test } from 'vitest';
import developed from '../../docs/examples/tucson-bht-developed.json' with { type: 'json' };
import type { PathwaySystem } from '../../src/model/system.js';
import { costColumns } from '../../src/survey/columns/cost.js';
import { creditsColumns } from '../../src/survey/columns/credits.js';
import { doorsColumns } from '../../src/survey/columns/doors.js';
import { stackingColumns } from '../../src/survey/columns/stacking.js';
import { structureColumns } from '../../src/survey/columns/structure.js';
import { wioaColumns } from '../../src/survey/columns/wioa.js';
import { surveyRow } from '../../src/survey/survey-row.js';

const asOf = '2026-11-01';
const usd = (amount: number) => ({ amount, currency: 'USD' });

const system: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  credentials: [
    { id: 'one', title: 'One', kind: 'Certificate' },
    { id: 'two', title: 'Two', kind: 'Certificate' },
  ],
  steps: [
    {
      id: 'a',
      title: 'A',
      kind: 'course',
      awards: ['one'],
      credits: 3,
      creditUnit: 'semester',
      cost: usd(0.01),
    },
    {
      ...{ id: 'b', title: 'B', kind: 'course', awards: ['two'], credits: 1.5, creditUnit: 'semester' },
      requires: { kind: 'credential', credential: 'one' },
      cost: { tuition: usd(0.03), fees: usd(0.04) },
    },
    { id: 'c', title: 'C', kind: 'course', credits: 4, cost: { amount: 9, currency: 'CAD' } },
    { id: 'd', title: 'D', kind: 'course', clockHours: 60, requires: { kind: 'step', step: 'd' } },
  ],
  pathways: [{ id: 'p', title: 'P', steps: ['a', 'b', 'c', 'd', 'gone'] }],
  entries: [
    { id: 'e', pathway: 'p', step: 'b' },
    { id: 'f', pathway: 'p', step: 'c' },
  ],
};

test('the structure, the stacking and the doors', () => {
  const columns = [structureColumns, stackingColumns, doorsColumns];
  expect(surveyRow(system, 'p', { asOf, columns })).toMatchObject({
    steps: 4,
    steps_unresolved: 1,
    prerequisites: 2,
    cycles: 1,
    longest_chain: 2,
    steps_unmeasured: 1,
    credentials: 2,
    stack_must: 1,
    stack_may: 0,
    entries_declared: 2,
    entries_derived: 2,
    entries_differ: 2,
    exits_declared: 0,
    exits_derived: 2,
    exits_differ: 2,
    unreachable_steps: 1,
  });
});

test('credits by their unit, and money without a trace of fractions', () => {
  expect(surveyRow(system, 'p', { asOf, columns: [creditsColumns, costColumns] })).toMatchObject({
    semester_credits: 4.5,
    quarter_credits: null,
    other_credits: 4,
    clock_hours: 60,
    steps_without_credits: 0,
    cost_usd: 0.08,
    steps_priced: 2,
    steps_unpriced: 1,
    steps_priced_otherwise: 1,
  });
});

test('what the verdict rests on', () => {
  const row = surveyRow(developed as PathwaySystem, 'bht', { asOf, columns: [wioaColumns] });
  expect(row).toMatchObject({
    wioa: 'met',
    wioa_lead_in: 'met',
    wioa_c_causes: null,
    wioa_support: 'declared',
    wioa_without_attestations: 'undetermined',
    wioa_without_stale: 'met',
    wioa_without_assumptions: 'met',
  });
  const later = surveyRow(developed as PathwaySystem, 'bht', { asOf: '2029-11-01', columns: [wioaColumns] });
  expect([later['wioa'], later['wioa_support']]).toEqual(['undetermined', null]);
});
