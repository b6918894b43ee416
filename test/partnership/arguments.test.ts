/** Every question about partners checks what it is given: the system, the day, the limits. */
import { describe, expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import * as partnership from '../../src/partnership/index.js';
import { sample } from '../depth.js';
import { system } from './system.js';

type Question = (...given: readonly unknown[]) => unknown;
const questions = Object.entries(partnership) as readonly (readonly [string, Question])[];

/** What stands between the system and the options. */
const subjects: { readonly [question: string]: readonly unknown[] } = {
  ifPartnerLeaves: ['hub'],
  readiness: ['toolkit-2011'],
  get compareSystems() {
    return [hub];
  },
};
const onDay = [
  'accessPoints',
  'agenda',
  'demandAndSupply',
  'economicChanges',
  'employerEngagement',
  'goalProgress',
  'jointWork',
  'partnerProfiles',
  'phasesAt',
  'planParts',
  'scanReport',
  'agreementProblems',
  'boardActions',
  'catalogueOnly',
  'coverageByPlace',
  'doorsByGroup',
  'fundingReport',
  'industryCoverage',
  'leadershipCoverage',
  'leadershipDecided',
  'longerPathways',
  'partnersAt',
  'partnershipReport',
  'tiersAt',
  'uncoveredRoles',
];
const perhapsOnDay = [
  'compareSystems',
  ...['champions', 'closingSets', 'contributions', 'duplicatePathways', 'duplicateServices', 'expertise'],
  ...['ifPartnerLeaves', 'measureCrosswalk', 'pathwaysAlike', 'populationsServed', 'readiness'],
  ...['repeatedDecisions', 'responsibilityMatrix', 'serviceCoverage', 'unreachableSupports'],
];
const hub = system({ partners: [{ id: 'hub', name: 'Hub', types: [] }] });

const throwing = () => {
  throw new TypeError('mine');
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const odd: readonly unknown[] = [
  null,
  0,
  Number.NaN,
  '',
  'x',
  Symbol('x'),
  1n,
  true,
  [],
  [[]],
  () => 1,
  new Proxy({}, { get: throwing, ownKeys: throwing }),
  revoked.proxy,
];

function errorOf(call: () => unknown): string {
  try {
    call();
    return 'none';
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    return `${error.code} ${error.argument}`;
  }
}

test('the questions with a day are all there are', () => {
  const names = questions.map(([name]) => name);
  expect([...onDay, ...perhapsOnDay].filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(questions)('%s', (name, ask) => {
  const subject = subjects[name] ?? [];
  const options = onDay.includes(name) ? [{ asOf: '2026-11-01' }] : [];

  test('answers a small system', () => {
    expect(() => ask(hub, ...subject, ...options)).not.toThrow();
  });

  test('names a system that is none', () => {
    for (const value of [undefined, {}, ...odd])
      expect(errorOf(() => ask(value, ...subject, ...options))).toBe(
        `bad-system ${name === 'compareSystems' ? 'before' : 'system'}`,
      );
  });
});

const withDay = questions.filter(([name]) => onDay.includes(name) || perhapsOnDay.includes(name));

test.each(sample(withDay))('%s checks its day', (name, ask) => {
  const subject = subjects[name] ?? [];
  for (const asOf of ['2026', '2026-11', '2026-13-45', 'foo', new Date(0), new Map(), ...odd])
    expect(errorOf(() => ask(hub, ...subject, { asOf }))).toBe('bad-day options.asOf');
  if (onDay.includes(name)) expect(errorOf(() => ask(hub, {}))).toBe('bad-day options.asOf');
  for (const wrong of odd) expect(errorOf(() => ask(hub, ...subject, wrong))).toBe('bad-argument options');
});

test.each([
  ['bad-count options.count', { count: 0 }],
  ['bad-count options.count', { count: Number.NaN }],
  ['bad-budget options.budget', { budget: -1 }],
  ['bad-argument options.common', { common: 'yes' }],
  ['bad-argument options.offers', { offers: [null] }],
  ['bad-argument options.offers', { offers: [{ id: 'a', closes: 'b' }] }],
])('%s', (error, options) => {
  expect(errorOf(() => partnership.closingSets(hub, options as object))).toBe(error);
});

test('names a subject that is none', () => {
  for (const value of [undefined, {}, ...odd])
    expect(errorOf(() => partnership.compareSystems(hub, value as typeof hub))).toBe('bad-system after');
  for (const value of odd) {
    expect(errorOf(() => partnership.readiness(hub, value as 'toolkit-2011'))).toBe('bad-argument edition');
    expect(errorOf(() => partnership.ifPartnerLeaves(hub, value as string))).toMatch(
      /^(?:bad-argument|unknown-partner) partner$/,
    );
  }
});

test('with no budget one set is found, and not as the smallest', () => {
  const { sets, exact, complete } = partnership.closingSets(hub, { budget: 0 });
  expect([sets.length, exact, complete]).toEqual([1, false, false]);
  expect(partnership.closingSets(hub, { count: 1 }).exact).toBe(true);
});
