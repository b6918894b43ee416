/** 004-22: sector: which need of the economy is the pathway to answer? */
import { expect, test } from 'vitest';
import { partner, system } from '../partnership/system.js';
import { shown } from './shown.js';

test('A hospital that took part this year and a report on the county count; 1985 and Maine do not', () => {
  const sector = (on: string, state: string, date: string) =>
    system({
      region: [{ scheme: 'us-county', code: '04019' }],
      partners: [partner('hospital', ['industry'])],
      occupations: [{ id: 'cna', title: 'Nurse aide' }],
      pathways: [
        {
          id: 'p',
          title: 'P',
          steps: [],
          sectors: [{ edition: '2022', code: '62' }],
          occupations: ['cna'],
        },
      ],
      engagements: [{ id: 'e', kind: 'identify-skills', partner: 'hospital', on }],
      evidence: [
        {
          id: 'report',
          kind: 'labor-market',
          about: [{ kind: 'occupation', id: 'cna' }],
          bearing: 'for',
          date,
          source: 'State labor market office',
          places: [{ scheme: 'us-state', code: state }],
        },
      ],
    });
  const both = ['industry-focus', 'occupational-targets'];
  expect(shown(sector('2026-05', '04', '2026-01-01'), 'sector')).toEqual([
    'industry-focus',
    'employer-engagement',
    'occupational-targets',
    'skill-shortage',
  ]);
  expect(shown(sector('2027-05', '23', '2026-01-01'), 'sector')).toEqual(both);
});
