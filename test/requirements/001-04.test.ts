/** 001-04: who knows what, on the day; what nobody knows about is a gap. */
import { expect, test } from 'vitest';
import { expertise } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('what nobody knows about is a gap', () => {
  const known = expertise(system({ partners: [partner('a', [], { expertise: ['training-methods'] })] }));
  expect(known.filter(({ partners }) => partners.length === 0)).toHaveLength(3);
});

test('The four arenas of the source, each with those who know it and are at the table', () => {
  const document = system({
    partners: [
      partner('services', [], { expertise: ['supports-and-counseling'] }),
      partner('trainer', [], { expertise: ['training-methods', 'instructional-strategies'] }),
      partner('employer', [], { expertise: ['labor-market-information'] }),
      partner('economist', [], { expertise: ['labor-market-information'] }),
    ],
    roles: [role('left', 'employer', { kind: 'employer', to: '2026-10-31' })],
  });
  const known = (asOf: string) => expertise(document, { asOf }).map(({ what, partners }) => [what, partners]);
  const rest = [
    ['training-methods', ['trainer']],
    ['instructional-strategies', ['trainer']],
    ['supports-and-counseling', ['services']],
  ];
  expect(known('2026-10-31')).toEqual([['labor-market-information', ['employer', 'economist']], ...rest]);
  expect(known('2026-11-01')).toEqual([['labor-market-information', ['economist']], ...rest]);
});
