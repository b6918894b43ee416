/** 000-32: a partner of this type answers for it on the day, and the record says so. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';
import { responsibilityMatrix } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('a partner of this type answers for it on the day, and the record says so', () => {
  const asked = ['recruit-the-isolated', 'assess-candidates', 'manage-cases'] as const;
  expect(asked.map((duty) => vocabularies.duties[duty].by)).toEqual(
    asked.map(() => 'community-social-service'),
  );
  const document = system({
    partners: [partner('it', ['community-social-service'])],
    roles: [role('r', 'it', { responsibilities: asked, from: '2020' })],
  });
  const owned = (asOf: string) =>
    responsibilityMatrix(document, { asOf })
      .rows.filter(({ owners }) => owners.includes('it'))
      .map((each) => each.responsibility);
  expect(owned('2026-11-01').sort()).toEqual([...asked].sort());
  expect(owned('2019-01-01')).toEqual([]);
});
