/** 004-07: earlier initiatives laid the groundwork: what paid then, what pays since, and the account of it. */
import { expect, test } from 'vitest';
import { fundingReport, goalProgress } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('A pathway grew out of a federal grant: after the grant nothing pays, until the State does', () => {
  const money = (then?: string) =>
    system({
      pathways: [{ id: 'p', title: 'P', steps: [] }],
      funding: [
        {
          ...({ id: 'taaccct', title: 'TAACCCT grant', source: 'other-federal', uses: ['pilot'] } as const),
          ...{ pathways: ['p'], effective: { from: '2014-10-01', to: '2018-09-30' } },
        },
        ...(then
          ? [
              {
                ...({ id: 'state', title: 'State line', source: 'state', uses: ['training'] } as const),
                ...{ pathways: ['p'], effective: { from: then } },
              },
            ]
          : []),
      ],
      measurements: [
        {
          id: 'm',
          measure: 'Completed',
          value: 120,
          on: '2018-09-30',
          pathway: 'p',
          source: 'Report on the grant',
        },
      ],
    });
  const asOf = '2026-11-01';
  expect(fundingReport(money(), { asOf }).unsustained).toEqual(['p']);
  const sustained = fundingReport(money('2018-10-01'), { asOf });
  expect([sustained.unsustained, sustained.paying]).toEqual([[], ['state']]);
  const [number] = goalProgress(money(), { asOf }).other;
  expect([number?.pathway, number?.value, number?.source]).toEqual(['p', 120, 'Report on the grant']);
});
