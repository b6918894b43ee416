/** 001-21: the mission stands in the report, and success is a number. */
import { expect, test } from 'vitest';
import { partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { system } from '../partnership/system.js';

test('the mission stands in the report, and success is a number', () => {
  const text = partnershipText(
    partnershipReport(
      system({
        plans: [
          {
            id: 'p',
            title: 'Plan',
            kind: 'strategic',
            mission: 'Good work for everybody',
            goals: [{ id: 'g', title: 'Placements' }],
          },
        ],
        measurements: [
          { id: 'm', measure: 'Placed', value: 31, unit: 'people', on: '2026-06-30', plan: 'p', goal: 'g' },
        ],
      }),
      { asOf: '2026-11-01' },
    ),
  );
  expect(text).toContain('Mission: Good work for everybody');
  expect(text).toContain('Placed: 31 people (2026-06-30)');
});
