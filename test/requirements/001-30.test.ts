/** 001-30: a planning session that took place. */
import { expect, test } from 'vitest';
import { partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { system } from '../partnership/system.js';

test('a planning session that took place', () => {
  const document = system({
    activities: [
      {
        id: 's',
        kind: 'planning-session',
        on: '2026-02-10',
        title: 'Shared vision',
        result: 'A draft of the vision',
      },
    ],
  });
  expect(partnershipText(partnershipReport(document, { asOf: '2026-11-01' }))).toContain(
    'Planning session, 2026-02-10: Shared vision; A draft of the vision',
  );
});
