/** 001-36: strengths and gaps by industry, and what schools have room for. */
import { expect, test } from 'vitest';
import { partnerProfiles, scanReport } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

test('strengths and gaps by industry, and what schools have room for', () => {
  const document = system({
    partners: [partner('college', ['postsecondary'], { capacity: [{ places: 40, need: 90 }] })],
    plans: [
      {
        id: 's',
        title: 'Service map',
        kind: 'environment-scan',
        findings: [
          {
            kind: 'strength',
            title: 'A simulation lab',
            partner: 'college',
            sector: { edition: '2022', code: '62' },
          },
          {
            kind: 'gap',
            title: 'No evening welding',
            partner: 'college',
            sector: { edition: '2022', code: '33' },
          },
        ],
      },
    ],
  });
  const { kinds, sectors } = scanReport(document, { asOf: '2026-11-01' });
  expect(kinds.map(({ kind }) => kind)).toEqual(['strength', 'gap']);
  expect(sectors.map(({ sector, findings }) => [sector, findings[0]?.title])).toEqual([
    ['33', 'No evening welding'],
    ['62', 'A simulation lab'],
  ]);
  expect(partnerProfiles(document, { asOf: '2026-11-01' })[0]?.capacity).toEqual([{ places: 40, need: 90 }]);
});
