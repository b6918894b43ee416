/** 000-13: early career and academic information and counseling, as a duty of schools and as services. */
import { expect, test } from 'vitest';
import { serviceCoverage } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';
import { expectOwned } from './duties.js';

test('a partner of this type answers for it on the day, and the record says so', () => {
  expectOwned('secondary', ['counsel-early'], 'Give early career and academic information and counseling');
});

test('A school that counsels on study and on careers gives two services, until it stops', () => {
  const counsel = (more: object) =>
    serviceCoverage(
      system({
        partners: [partner('school', ['secondary'])],
        supports: (['academic-counseling', 'career-counseling'] as const).map((kind) => ({
          ...{ id: kind, title: kind, kind, provider: 'school', steps: 'all' as const },
          ...(kind === 'career-counseling' && more),
        })),
      }),
      { asOf: '2026-11-01' },
    ).map(({ kind, providers }) => [kind, providers]);
  const academic = ['academic-counseling', ['school']];
  expect(counsel({})).toEqual([academic, ['career-counseling', ['school']]]);
  expect(counsel({ effective: { to: '2026-10-31' } })).toEqual([academic]);
});
