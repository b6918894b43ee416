/** 004-27: State plan, policies and guidance, and budget choices stand beside the local plan, each with its own day. */
import { expect, test } from 'vitest';
import { readSystem } from '../../src/index.js';
import { agenda } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('Each kind of plan is read, and its review is due or to come like that of any other', () => {
  const reviews = [
    ['combined-plan', '2027-02-01'],
    ['policy', '2026-09-01'],
    ['local-plan', '2026-12-01'],
    ['state-plan', '2026-05-01'],
    ['unified-plan', '2026-11-01'],
    ['budget', '2026-06-30'],
  ] as const;
  const document = system({
    plans: reviews.map(([kind, reviewBy]) => ({ id: kind, title: `The ${kind}`, kind, reviewBy })),
  });
  expect(readSystem(document)).toEqual({ ok: true, value: document });
  const { overdue, coming, horizon } = agenda(document, { asOf: '2026-11-01' });
  const told = (of: typeof overdue) => of.map(({ kind, at, due, days }) => [kind, at.id, due, days]);
  expect(told(overdue)).toEqual([
    ['plan-review', 'state-plan', '2026-05-01', -184],
    ['plan-review', 'budget', '2026-06-30', -124],
    ['plan-review', 'policy', '2026-09-01', -61],
  ]);
  // What is due on the day itself is not late yet.
  expect(told(coming)).toEqual([
    ['plan-review', 'unified-plan', '2026-11-01', 0],
    ['plan-review', 'local-plan', '2026-12-01', 30],
    ['plan-review', 'combined-plan', '2027-02-01', 92],
  ]);
  expect(horizon).toBe(0);
  expect(readSystem({ ...document, plans: [{ id: 'p', title: 'P', kind: 'memo' }] }).ok).toBe(false);
});
