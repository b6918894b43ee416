/** Who answers for what, what is lost, and what would close the gaps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leadershipGroups,
  partnerFunctions,
  recommendedEntities,
} from '../../src/model/partner-functions.js';
import { partnerTypes } from '../../src/model/partner-types.js';
import { closingSets } from '../../src/partnership/closing-sets.js';
import { groupsOf } from '../../src/partnership/groups-of.js';
import { ifPartnerLeaves } from '../../src/partnership/if-partner-leaves.js';
import { leadershipCoverage } from '../../src/partnership/leadership-coverage.js';
import { responsibilityMatrix } from '../../src/partnership/responsibility-matrix.js';
import { type Offer, smallestCovers } from '../../src/partnership/smallest-covers.js';
import { size, trials } from '../depth.js';
import { partner, role, system } from './system.js';

/** One partner of each of the six groups, who says nothing of its responsibilities. */
const six = system({
  partners: [
    partner('workforce', ['workforce-system']),
    partner('education', ['postsecondary']),
    partner('economy', ['economic-development']),
    partner('human-services', ['state-agency'], { functions: ['human-services'] }),
    partner('community', ['community-social-service']),
    partner('employers', ['industry']),
  ],
});

describe('the chart of the source', () => {
  test('26 cells, 16 responsibilities, 11 with one owner', () => {
    const { cells, rows, single, unowned } = responsibilityMatrix(six, { common: true });
    expect([cells, rows.length, single.length, unowned.length]).toEqual([26, 16, 11, 0]);
  });

  test.each([
    ['workforce', 13],
    ['education', 11],
    ['employers', 13],
    ['human-services', 16],
    ['community', 16],
    ['economy', 16],
  ])('without %s, %d of 16 stay owned', (id, owned) => {
    const loss = ifPartnerLeaves(six, id, { common: true });
    expect(loss.ownedAfter).toBe(owned);
    expect(loss.responsibilities).toHaveLength(16 - owned);
  });

  test('ten types, of which seven belong to a group by themselves', () => {
    const groups = Object.keys(partnerTypes).map((type) =>
      groupsOf(partner('p', [type as keyof typeof partnerTypes])),
    );
    expect(groups).toHaveLength(10);
    expect(groups.filter((each) => each.length > 0)).toHaveLength(7);
  });
});

test('roles say what the chart does not', () => {
  const said = system({
    partners: six.partners ?? [],
    roles: [
      role('a', 'workforce', { responsibilities: ['design-programs', 'convene-stakeholders'] }),
      role('b', 'education', { responsibilities: ['design-programs'], to: '2020' }),
    ],
  });
  const before = responsibilityMatrix(said, { asOf: '2019-01-01' });
  expect(before.shared).toEqual(['design-programs']);
  expect(before.rows.at(-1)).toEqual({ responsibility: 'convene-stakeholders', owners: ['workforce'] });
  expect(responsibilityMatrix(said, { asOf: '2026-01-01' }).single).toEqual(['design-programs']);
  expect(responsibilityMatrix(said, { asOf: '2026-01-01', common: true }).unowned).toContain(
    'assist-job-search',
  );
});

test('what leaves with a partner', () => {
  const whole = system({
    partners: [
      partner('center', ['workforce-system'], { programs: ['adult', 'tanf', 'other'] }),
      partner('college', ['postsecondary'], { programs: ['adult'] }),
    ],
    roles: [role('r', 'center', { responsibilities: ['assess-skills'] })],
    steps: [
      { id: 'a', title: 'A', kind: 'course', provider: 'college', site: 'center' },
      { id: 'b', title: 'B', kind: 'course', provider: 'college' },
    ],
    supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', provider: 'center', steps: 'all' }],
    agreements: [{ id: 'mou', kind: 'mou', parties: [{ partner: 'center' }, { partner: 'college' }] }],
    funding: [{ id: 'grant', title: 'Grant', source: 'state', partner: 'center' }],
  });
  expect(ifPartnerLeaves(whole, 'center')).toEqual({
    responsibilities: ['assess-skills'],
    ownedAfter: 0,
    steps: ['a'],
    supports: ['bus'],
    agreements: ['mou'],
    funding: ['grant'],
    programs: ['tanf'],
    roles: ['r'],
  });
  expect(() => ifPartnerLeaves(whole, 'nobody')).toThrow(
    expect.objectContaining({ code: 'unknown-partner' }),
  );
});

describe('closing sets', () => {
  const gaps = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  const offers = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 4 }), { maxLength: 9 });

  const limits = { count: 100, budget: 200_000 };

  /** Tries every set of offers, by size. */
  function bySize(wanted: readonly string[], all: readonly Offer[]): string[][] {
    const closable = wanted.filter((gap) => all.some(({ closes }) => closes.includes(gap)));
    if (closable.length === 0) return [];
    const useful = all.filter(({ closes }) => closes.some((gap) => closable.includes(gap)));
    let best: string[][] = [];
    for (let mask = 1; mask < 1 << useful.length; mask++) {
      const chosen = useful.filter((_, i) => mask & (1 << i));
      if (!closable.every((gap) => chosen.some(({ closes }) => closes.includes(gap)))) continue;
      const ids = chosen.map(({ id }) => id).sort();
      if (best[0] === undefined || ids.length < best[0].length) best = [ids];
      else if (ids.length === best[0].length) best.push(ids);
    }
    return best.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
  }

  test('are those of trying every set, on random systems of gaps and offers', () => {
    fc.assert(
      fc.property(gaps, offers, (wanted, lists) => {
        const all = lists.map((closes, i) => ({ id: `o${i}`, closes }));
        const { sets, open, exact, complete } = smallestCovers(wanted, all, limits);
        const expected = bySize(wanted, all);
        expect(exact).toBe(true);
        if (!complete) expect(expected.length).toBeGreaterThanOrEqual(100);
        else expect(sets).toEqual(expected);
        expect(open).toEqual(
          [...wanted].sort().filter((gap) => !all.some(({ closes }) => closes.includes(gap))),
        );
      }),
      trials(20_000, 20261125),
    );
  });

  test('what cannot be searched through is closed all the same, and named as no proof', () => {
    const many = Array.from({ length: 90 }, (_, i) => `g${String(i).padStart(2, '0')}`);
    const pairs = many.flatMap((gap, i) =>
      many.slice(i + 1, i + 9).map((other, j) => ({ id: `${i}-${j}`, closes: [gap, other] })),
    );
    const { sets, exact, complete } = smallestCovers(many, pairs, { ...limits, budget: size(20_000) });
    expect([exact, complete]).toEqual([false, false]);
    const chosen = new Set(sets[0]);
    expect(many.every((gap) => pairs.some(({ id, closes }) => chosen.has(id) && closes.includes(gap)))).toBe(
      true,
    );
  });

  test('of many equal sets as many are found as are asked for', () => {
    const twice = (gap: string) =>
      Array.from({ length: 11 }, (_, i) => ({ id: `${gap}${i}`, closes: [gap] }));
    const found = smallestCovers(['a', 'b'], [...twice('a'), ...twice('b')], limits);
    expect([found.sets.length, found.exact, found.complete]).toEqual([100, true, false]);
    expect(new Set(found.sets.map((set) => set.join())).size).toBe(100);
  });

  test('kinds of partner that would answer for what nobody does', () => {
    const two = system({ partners: [partner('college', ['postsecondary']), partner('shop', ['industry'])] });
    expect(closingSets(two, { common: true })).toEqual({
      sets: [['workforce-development']],
      open: [],
      complete: true,
      exact: true,
    });
    expect(closingSets(six, { common: true }).sets).toEqual([]);
  });
});

describe('the recommended leadership team', () => {
  test('22 entities in 6 groups, of 4, 7, 3, 4, 2 and 2', () => {
    const { of, groups } = leadershipCoverage(system({}), { asOf: '2026-11-01' });
    expect(of).toBe(22);
    expect(leadershipGroups.map((group) => groups[group].of)).toEqual([4, 7, 3, 4, 2, 2]);
  });

  test('a member of each kind covers all of it; none is left out that is not counted', () => {
    const partners = recommendedEntities.map((entity, i) =>
      partner(`p${i}`, [], { functions: [entity.function], ...(entity.level && { level: entity.level }) }),
    );
    const roles = partners.map(({ id }) => role(id, id, { tier: 'leadership' }));
    expect(leadershipCoverage(system({ partners, roles }), { asOf: '2026-11-01' }).covered).toBe(22);
    for (const [i] of partners.entries()) {
      const { covered, groups } = leadershipCoverage(
        system({ partners, roles: roles.filter((_, j) => j !== i) }),
        { asOf: '2026-11-01' },
      );
      expect(covered).toBe(21);
      const group = partnerFunctions[recommendedEntities[i]?.function ?? 'tanf'].group;
      expect(group && groups[group].of - groups[group].covered).toBe(1);
    }
  });

  test('other tiers, other levels and unknown levels do not count', () => {
    const board = (level?: 'state' | 'local' | 'regional') =>
      partner('wdb', ['workforce-system'], { functions: ['workforce-board'], ...(level && { level }) });
    const covered = (who: ReturnType<typeof board>, tier: 'leadership' | 'operations') =>
      leadershipCoverage(system({ partners: [who], roles: [role('r', 'wdb', { tier })] }), {
        asOf: '2026-11-01',
      }).covered;
    expect(covered(board('local'), 'leadership')).toBe(1);
    expect(covered(board('regional'), 'leadership')).toBe(1);
    expect(covered(board(), 'leadership')).toBe(0);
    expect(covered(board('local'), 'operations')).toBe(0);
  });
});
