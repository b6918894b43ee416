/** 000-22: two partners recruit jointly. */
import { expect, test } from 'vitest';
import { responsibilityMatrix } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('two partners recruit jointly', () => {
  const document = system({
    partners: [partner('college', []), partner('center', [])],
    roles: ['college', 'center'].map((id) =>
      role(id, id, { responsibilities: ['recruit-jointly'], from: '2020' }),
    ),
  });
  const row = responsibilityMatrix(document, { asOf: '2026-11-01' }).rows.find(
    (each) => each.responsibility === 'recruit-jointly',
  );
  expect(row?.owners).toEqual(['center', 'college']);
});
