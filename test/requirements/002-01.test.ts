/** 002-01: driven by the current needs of industry. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { system } from '../partnership/system.js';

test('A report of this year counts; one of two years ago is too old for whoever wants the last year', () => {
  const need = (date: string, maxAge?: number) =>
    determineWioa(
      system({
        region: [{ scheme: 'us-state', code: '04' }],
        occupations: [{ id: 'cna', title: 'Nurse aide' }],
        steps: [{ id: 'aide', title: 'Aide', kind: 'course', occupation: 'cna' }],
        pathways: [{ id: 'p', title: 'P', steps: ['aide'], occupations: ['cna'] }],
        evidence: [
          {
            id: 'report',
            kind: 'labor-market',
            about: [{ kind: 'pathway', id: 'p' }],
            bearing: 'for',
            date,
            source: 'State labor market office',
            places: [{ scheme: 'us-state', code: '04' }],
          },
        ],
      }),
      'p',
      { asOf: '2026-11-01', ...(maxAge && { maxAge }) },
    ).elements.find(({ id }) => id === 'A')?.causes;
  expect(need('2026-03-01', 365)).not.toContain('stale-evidence');
  expect(need('2024-03-01')).not.toContain('stale-evidence');
  expect(need('2024-03-01', 365)).toContain('stale-evidence');
});
