/** 000-30: a plant closes: pathways of its industry that nobody has reviewed since. */
import { expect, test } from 'vitest';
import { economicChanges, partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { system } from '../partnership/system.js';

test('a plant closes: pathways of its industry that nobody has reviewed since', () => {
  const code = (code: string) => [{ edition: '2022', code }];
  const document = system({
    pathways: [
      { id: 'metal', title: 'Metal work', sectors: code('3311'), steps: [] },
      { id: 'care', title: 'Care', sectors: code('62'), steps: [] },
    ],
    activities: [{ id: 'old', kind: 'review', on: '2026-06', about: [{ kind: 'pathway', id: 'metal' }] }],
    economicEvents: [
      { id: 'mill', kind: 'closing', title: 'The mill closes', on: '2026-06-30', sectors: code('331') },
    ],
  });
  expect(economicChanges(document, { asOf: '2026-11-01' })[0]?.unreviewed).toEqual(['metal']);
  expect(partnershipText(partnershipReport(document, { asOf: '2026-11-01' }))).toContain(
    'Review "Metal work" after: The mill closes.',
  );
});
