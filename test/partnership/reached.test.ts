/** Nothing is reached, engaged for or offered that is not there. */
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { accessPoints } from '../../src/partnership/access-points.js';
import { coverageByPlace } from '../../src/partnership/coverage-by-place.js';
import { employerEngagement } from '../../src/partnership/employer-engagement.js';
import { populationsServed, unreachableSupports } from '../../src/partnership/support-gaps.js';
import { gone } from './gone-partners.js';
import { partner, system } from './system.js';

const asOf = '2026-11-01';
const pima = { scheme: 'us-county', code: '04019' };
const base = {
  partners: [partner('a', ['industry'], { programs: ['adult'] })],
  region: [pima],
  steps: [{ id: 's', title: 'S', kind: 'course' }],
  pathways: [{ id: 'p', title: 'P', steps: ['s'], populations: ['veterans'] }],
};
const given = (more: object) => system({ ...base, ...more } as unknown as Partial<PathwaySystem>);

test('what employers did for pathways that are not there is no way taken', () => {
  const asked = (pathways?: readonly string[]) => {
    const engagement = { id: 'e', kind: 'hire', partner: 'a', on: '2026-01', ...(pathways && { pathways }) };
    const { parts, untaken } = employerEngagement(given({ engagements: [engagement] }), { asOf });
    return [parts.map(({ pathway }) => pathway), untaken.includes('employment')];
  };
  expect(asked(['zz'])).toEqual([[], true]);
  expect(asked(['zz', 'p'])).toEqual([['p'], false]);
  expect(asked()).toEqual([[undefined], false]);
});

test('an access point reaches the programs of partners who are there, each once', () => {
  const point = {
    id: 'k',
    title: 'K',
    partner: 'a',
    programs: ['tanf', 'adult', 'adult'],
    pathways: ['p', 'p'],
  };
  const reached = (partners: readonly object[]) =>
    accessPoints(given({ partners, accessPoints: [point] }), { asOf }).points[0]?.reached;
  for (const [how, rest] of gone) {
    const others = rest.map((each) => ({ ...each, programs: ['tanf'] }));
    expect(reached([...base.partners, ...others]), how).toEqual({
      ...{ programs: ['adult'], pathways: ['p'], supports: [] },
    });
  }
  expect(reached([...base.partners, partner('b', [], { programs: ['tanf'] })])?.programs).toEqual([
    'tanf',
    'adult',
  ]);
});

test('a universal support is for whoever comes, whichever groups it names', () => {
  const why = (more: object) =>
    unreachableSupports(
      given({
        supports: [
          { id: 'u', title: 'U', kind: 'tutoring', steps: 'all', populations: ['homeless'], ...more },
        ],
      }),
      { asOf },
    ).map((each) => each.why);
  expect(why({})).toEqual(['no-population']);
  expect(why({ model: 'universal' })).toEqual([]);
});

test('a support with no places for a population does not serve it', () => {
  const served = (...capacity: readonly object[]) => {
    const support = {
      id: 'u',
      title: 'U',
      kind: 'tutoring',
      steps: 'all',
      populations: ['veterans', 'low-income'],
    };
    return populationsServed(given({ supports: [{ ...support, capacity }] }), { asOf })[0]?.supports;
  };
  const others = { population: 'low-income', places: 5 };
  expect(served({ population: 'veterans', places: 0 }, others)).toEqual([]);
  expect(served({ population: 'veterans', places: 2 }, others)).toEqual(['u']);
  expect(served({ population: 'veterans', places: 0 }, others, { places: 3 })).toEqual(['u']);
  // Nothing is said of them.
  expect(served(others)).toEqual(['u']);
});

test('a pathway of which no step is there is offered nowhere', () => {
  const offered = (...steps: readonly object[]) =>
    coverageByPlace(given({ steps: [...steps] }), { asOf })[0]?.pathways.map((each) => each.offered);
  const step = base.steps[0]!;
  expect(offered(step)).toEqual(['yes']);
  expect(offered({ ...step, status: 'ceased' })).toEqual(['no']);
  expect(offered({ ...step, effective: { to: '2020' } })).toEqual(['no']);
  expect(offered()).toEqual(['no']);
});
