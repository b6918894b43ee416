/** 000-03: outreach is told stage by stage, and the stages without any. */
import { expect, test } from 'vitest';
import { jointWork } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('outreach is told stage by stage, and the stages without any', () => {
  const { outreach } = jointWork(
    system({
      activities: [
        { id: 'o', kind: 'outreach', phase: 'pilot', others: ['hospitals'], result: 'Two joined' },
      ],
    }),
    { asOf: '2026-11-01' },
  );
  expect(outreach.filter(({ activities }) => activities.length === 0).map(({ phase }) => phase)).toEqual([
    'design',
    'launch',
    'grow',
  ]);
});
