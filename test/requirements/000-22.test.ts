/** 000-22: two partners recruit jointly, and students come in by an assessment. */
import { expect, test } from 'vitest';
import { readSystem } from '../../src/model/index.js';
import { responsibilityMatrix } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('two partners recruit jointly, for as long as both do', () => {
  const document = system({
    partners: [partner('college', []), partner('center', []), partner('school', [])],
    roles: [
      role('1', 'college', { responsibilities: ['recruit-jointly'], from: '2020' }),
      role('2', 'center', { responsibilities: ['recruit-jointly'], from: '2020', to: '2026' }),
      role('3', 'school', { from: '2020' }),
    ],
  });
  const owners = (asOf: string) =>
    responsibilityMatrix(document, { asOf }).rows.find(
      ({ responsibility }) => responsibility === 'recruit-jointly',
    )?.owners;
  expect(owners('2026-11-01')).toEqual(['center', 'college']);
  expect(owners('2027-01-01')).toEqual(['college']);
  expect(owners('2019-01-01')).toBeUndefined();
});

test('an entry says by which assessment students come in', () => {
  const read = readSystem(
    system({
      steps: [{ id: 'a', title: 'A', kind: 'course' }],
      pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
      entries: [
        { id: 'in', pathway: 'p', step: 'a', assessment: { instrument: 'CASAS reading', places: true } },
      ],
    }),
  );
  expect(read.ok && read.value.entries?.[0]?.assessment).toEqual({
    instrument: 'CASAS reading',
    places: true,
  });
});
