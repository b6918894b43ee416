/** 004-10: action 1: review existing activities against the definition in WIOA. */
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { boardActions } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('A labor market report is no review; a dated review of the pathway is', () => {
  const reviewed = (more: Partial<PathwaySystem>) => {
    const found = boardActions(
      system({
        pathways: [
          { id: 'p', title: 'P', steps: [] },
          { id: 'q', title: 'Q', steps: [] },
        ],
        ...more,
      }),
      { asOf: '2026-11-01' },
    ).find(({ action }) => action === 'review-activities');
    return [found?.found.map(({ id }) => id), found?.without];
  };
  const p = [{ kind: 'pathway', id: 'p' }] as const;
  const record = { id: 'r', kind: 'labor-market', about: p, bearing: 'against', date: '2026-01-01' } as const;
  expect(reviewed({ evidence: [record] })).toEqual([[], ['p', 'q']]);
  const review = {
    id: 'a',
    definition: 'wioa-3-7',
    proposition: 'wioa.0.quality',
    subject: p[0],
    asserts: true,
    by: { office: 'Director', organization: 'Board' },
    on: '2026-05-04',
    basis: 'We went through it clause by clause',
  } as const;
  expect(reviewed({ attestations: [review] })).toEqual([['a'], ['q']]);
  expect(reviewed({ attestations: [{ ...review, on: '2026-11-02' }] })).toEqual([[], ['p', 'q']]);
});
