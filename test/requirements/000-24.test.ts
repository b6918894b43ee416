/** 000-24: each employer by the seven ways, and the ways that none takes. */
import { expect, test } from 'vitest';
import { employerEngagement, partnershipReport } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('An employer that hired this year takes part, one that did in 1985 does not', () => {
  const part = (more: object) =>
    partnershipReport(
      system({
        partners: [partner('shop', ['industry'])],
        engagements: [{ id: 'e', kind: 'hire', partner: 'shop', ...more }],
      }),
      { asOf },
    ).partners[0]?.part;
  expect(part({ on: '2026-05' })).toBe('yes');
  expect(part({})).toBe('perhaps');
  expect(part({ on: '1985' })).toBe('none');
  expect(part({ on: '2027' })).toBe('none');
});

test('each employer by the seven ways, and the ways that none takes', () => {
  const kinds = ['identify-skills', 'visit-classes', 'provide-internships', 'train-incumbents'] as const;
  const { parts, untaken, silent } = employerEngagement(
    system({
      partners: [partner('hospital', ['industry']), partner('clinic', ['industry'])],
      pathways: [{ id: 'p', title: 'P', steps: [] }],
      engagements: [
        ...kinds.map((kind) => ({ id: kind, kind, partner: 'hospital', pathways: ['p'], on: '2026-03' })),
        { id: 'later', kind: 'hire', partner: 'hospital', pathways: ['p'], on: '2027-01' },
      ],
    }),
    { asOf: '2026-11-01' },
  );
  expect(parts.map(({ way, pathway }) => [way, pathway])).toEqual([
    ['define-skills', 'p'],
    ['visit-classes', 'p'],
    ['internships', 'p'],
    ['upgrade-incumbents', 'p'],
  ]);
  expect(untaken).toEqual(['review-curriculum', 'work-experience', 'employment']);
  expect(silent).toEqual(['clinic']);
});

test('The seven ways of the source, each shown by what an employer did, the latest date with it', () => {
  const seven = [
    ['define-skills', 'identify-skills'],
    ['review-curriculum', 'validate-curriculum'],
    ['visit-classes', 'visit-classes'],
    ['work-experience', 'provide-work-experience'],
    ['internships', 'provide-internships'],
    ['employment', 'hire'],
    ['upgrade-incumbents', 'train-incumbents'],
  ] as const;
  const all = ['p', 'q'].map((id) => ({ id, title: id, steps: [] }));
  const found = (kinds: readonly (typeof seven)[number][1][], more: object = {}) =>
    employerEngagement(
      system({
        partners: [partner('hospital', ['industry'])],
        pathways: all,
        engagements: kinds.flatMap((kind) =>
          ['2026-03', '2025'].map((on) => ({
            ...{ id: `${kind}-${on}`, kind, partner: 'hospital', pathways: ['p'], on },
            ...more,
          })),
        ),
      }),
      { asOf },
    );
  const ways = seven.map(([way]) => way);
  const { parts, untaken, pathways, other } = found(seven.map(([, kind]) => kind).reverse());
  expect(parts).toEqual(
    seven.map(([way, kind]) => ({
      ...{ partner: 'hospital', way, pathway: 'p', last: '2026-03' },
      engagements: [`${kind}-2026-03`, `${kind}-2025`],
    })),
  );
  expect([untaken, other]).toEqual([[], []]);
  expect(pathways).toEqual([
    { pathway: 'p', untaken: [] },
    { pathway: 'q', untaken: ways },
  ]);
  for (const [way, kind] of seven) {
    const one = found([kind]);
    expect(one.parts.map((each) => each.way)).toEqual([way]);
    expect(one.untaken).toEqual(ways.filter((each) => each !== way));
  }
});
