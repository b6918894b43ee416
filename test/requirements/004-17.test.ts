/** 004-17: action 8: allocate resources to cohort training and to supports. */
import { expect, test } from 'vitest';
import type { Funding } from '../../src/model/funding.js';
import { boardActions, fundingReport } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('Money for training one pathway is there for that one only, and only until it ends', () => {
  const paid = (more: Partial<Funding>) =>
    system({
      pathways: [
        { id: 'p', title: 'P', steps: [] },
        { id: 'q', title: 'Q', steps: [] },
      ],
      funding: [
        { id: 'f', title: 'Cohorts', source: 'wioa-title-i', uses: ['training'], pathways: ['p'], ...more },
      ],
    });
  const found = (of: ReturnType<typeof paid>) => {
    const action = boardActions(of, { asOf }).find((each) => each.action === 'allocate-resources');
    return [action?.found.map(({ id }) => id), action?.without];
  };
  expect(found(paid({}))).toEqual([['f'], ['q']]);
  expect(found(paid({ uses: ['supports'] }))).toEqual([['f'], ['q']]);
  expect(found(paid({ uses: ['evaluation'] }))).toEqual([[], ['p', 'q']]);
  expect(found(paid({ uses: ['staff'] }))).toEqual([[], ['p', 'q']]);
  expect(found(paid({ effective: { to: '2026-10-31' } }))).toEqual([[], ['p', 'q']]);
  expect(found(paid({ effective: { from: '2026-11-02' } }))).toEqual([[], ['p', 'q']]);
  // Money that names no pathway is for all of them.
  const { pathways, ...rest } = paid({}).funding?.[0] ?? ({} as Funding);
  expect([pathways, found({ ...paid({}), funding: [rest] })]).toEqual([['p'], [['f'], []]]);
  expect(found(paid({ effective: { to: '2010' } }))).toEqual([[], ['p', 'q']]);
  expect(fundingReport(paid({}), { asOf }).streams.map(({ source }) => source)).toEqual(['wioa-title-i']);
});
