/** What counts has to be there, be for the people of the pathway, and be about the same thing. */
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { wioaTexts } from '../../../src/definitions/wioa/texts.js';
import type { Area } from '../../../src/model/area.js';
import type { Pathway } from '../../../src/model/pathway.js';
import type { Component } from '../../../src/model/step.js';
import type { Support } from '../../../src/model/support.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { remediesOf } from '../../../src/view/remedies.js';
import { speechFor } from '../../../src/view/speech.js';
import { fullDocument } from './full-document.js';

const full: PathwaySystem = fullDocument;
const found = (system: PathwaySystem) => determineWioa(system, 'p', { asOf: '2026-11-01' });
const stateIn = (system: PathwaySystem, fact: string) =>
  found(system).facts.find(({ id }) => id === fact)?.state;
const withPathway = (more: Partial<Pathway>, system = full): PathwaySystem => ({
  ...system,
  pathways: system.pathways!.map((each) => ({ ...each, ...more })),
});
const helper = { id: 'helper', name: 'Helper', types: ['workforce-system'] } as const;
const withSupports = (supports: readonly Support[], partners: PathwaySystem['partners'] = [helper]) => ({
  ...full,
  supports,
  partners: [...full.partners!, ...partners],
});

describe('a support', () => {
  const support = (kind: Support['kind'], more: Partial<Support> = {}): Support => ({
    ...{ id: kind, title: 'Help', kind, provider: 'helper', model: 'universal', steps: 'all' },
    ...more,
  });
  const states = (supports: readonly Support[], partners?: PathwaySystem['partners']) => {
    const without = withPathway({ individualPlan: undefined as never }, withSupports(supports, partners));
    const entries = full.entries!.map(({ assessment: _, alternatives: __, ...entry }) => entry);
    return ['wioa.g.helps', 'wioa.e.supports', 'wioa.e.adapts'].map((fact) =>
      stateIn({ ...without, entries, agreements: [], credentials: withoutHelp(full.credentials) }, fact),
    );
  };
  /** Credentials that open no occupation themselves. */
  const withoutHelp = (rows: PathwaySystem['credentials'] = []) =>
    rows.map(({ occupations: _, ...row }) => row);
  const both = [support('job-placement'), support('career-planning')];

  test('helps while who provides it is there', () => {
    expect(states(both)).toEqual(['true', 'true', 'true']);
    expect(states(both, [])).toEqual(['unknown', 'unknown', 'unknown']);
    expect(states(both, [{ ...helper, status: 'ceased' }])).toEqual(['unknown', 'unknown', 'unknown']);
    expect(states(both, [{ ...helper, effective: { to: '2025' } }])).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('helps nobody where it has no places', () => {
    const none = both.map((each) => ({ ...each, capacity: [{ places: 0 }] }));
    expect(states(none)).toEqual(['unknown', 'unknown', 'unknown']);
    const some = both.map((each) => ({ ...each, capacity: [{ places: 0 }, { places: 4 }] }));
    expect(states(some)).toEqual(['true', 'true', 'true']);
  });
});

describe('counseling', () => {
  const counseling = (id: string, more: Partial<Support> = {}): Support => ({
    ...{ id, title: 'Counseling', kind: 'career-planning', provider: 'helper', steps: 'all' },
    ...more,
  });
  const state = (populations: Pathway['populations'], supports: readonly Support[]) =>
    stateIn(withPathway({ populations: populations as never }, withSupports(supports)), 'wioa.c.counseling');
  const veterans = counseling('v', { populations: ['veterans'] });
  const poor = counseling('l', { populations: ['low-income'] });

  test('for some people only does not serve the others', () => {
    expect(state(['low-income'], [veterans])).toBe('unknown');
    expect(state(undefined, [veterans])).toBe('unknown');
    expect(state(['veterans'], [veterans])).toBe('true');
    expect(state(['low-income', 'veterans'], [veterans])).toBe('unknown');
    expect(state(['low-income', 'veterans'], [veterans, poor])).toBe('true');
  });

  test('for everybody does, whatever stands beside it', () => {
    expect(state(['low-income'], [veterans, counseling('all')])).toBe('true');
    expect(state(['low-income'], [{ ...veterans, model: 'universal' }])).toBe('true');
    expect(state(['low-income'], [counseling('none', { populations: [] })])).toBe('true');
  });

  test('without places is none', () => {
    expect(state(['low-income'], [counseling('c', { capacity: [{ places: 0 }] })])).toBe('unknown');
    expect(state(['low-income'], [counseling('c', { capacity: [{ places: 9 }] })])).toBe('true');
  });

  const both = ['low-income', 'veterans'] as const;
  const nobody = { provider: 'nobody' };
  const career = (id: string, more: Partial<Support> = {}) => counseling(id, { goals: ['career'], ...more });
  const school = (id: string, more: Partial<Support> = {}) =>
    counseling(id, { goals: ['education'], ...more });
  const forVeterans = { populations: ['veterans'] as const };
  const forPoor = { populations: ['low-income'] as const };
  const full0 = { capacity: [{ places: 0 }] };

  test('of one provider who is not there, or without places, serves no one together with others', () => {
    expect(state(both, [veterans, { ...poor, ...nobody }])).toBe('unknown');
    expect(state(both, [veterans, { ...poor, ...full0 }])).toBe('unknown');
  });

  test.each<[string, Pathway['populations'], readonly Support[], 'true' | 'unknown', string]>([
    [
      'one goal for each of two groups',
      both,
      [career('a', forVeterans), school('b', forPoor)],
      'unknown',
      'for-some',
    ],
    [
      'both goals for each of two groups',
      both,
      [
        ...[career('a', forVeterans), school('b', forPoor)],
        ...[school('c', forVeterans), career('d', forPoor)],
      ],
      'true',
      'goals',
    ],
    ['both goals for one of two groups', both, [counseling('a', forVeterans)], 'unknown', 'for-some'],
    ['one goal for all, one for some', both, [career('a'), school('b', forPoor)], 'unknown', 'for-some'],
    [
      'one goal for all, one for each group',
      both,
      [career('a'), school('b', forPoor), school('c', forVeterans)],
      'true',
      'goals',
    ],
    [
      'one goal for all, one for some, of no group',
      undefined,
      [career('a'), school('b', forPoor)],
      'unknown',
      'for-some',
    ],
    ['one goal by nobody', both, [career('a'), school('b', nobody)], 'unknown', 'no-provider'],
    ['one goal without places', both, [career('a'), school('b', full0)], 'unknown', 'no-places'],
    ['both goals, and one by nobody', both, [counseling('a'), school('b', nobody)], 'true', 'goals'],
  ])('for goals: %s', (_, populations, supports, expected, message) => {
    const system = withPathway({ populations: populations as never }, withSupports(supports));
    const goals = (given: PathwaySystem) => found(given).facts.find(({ id }) => id === 'wioa.c.goals')!;
    expect(goals(system).state).toBe(expected);
    expect(goals(system).for.map((each) => each.message.id)).toContain(`counseling.${message}`);
    const claimed = { ...system, complete: ['supports'] as const };
    // That not everybody is served for a goal which somebody is served for does not refuse.
    expect(goals(claimed).state).toBe(expected);
  });

  test('for one goal each of two groups leaves clause C open, and asks for the others', () => {
    const supports = [career('a', forVeterans), school('b', forPoor)];
    const system = withPathway({ populations: both }, withSupports(supports));
    const determined = found(system);
    expect(determined.elements.find(({ id }) => id === 'C')).toMatchObject({
      ...{ verdict: 'undetermined', causes: ['missing-fact'] },
    });
    const asked = remediesOf(determined, speechFor(determined, wioaTexts)).find(
      ({ fact }) => fact === 'wioa.c.goals',
    );
    expect(asked?.ask).toBe(
      'Who counsels the others on the pathway for the goals that the support "Counseling" serves?',
    );
  });
});

test('a report on the whole country shows no need of a State or region, whatever the region is called', () => {
  const us: Area = { scheme: 'us', code: 'US' };
  const about = (region: Area, place: Area) =>
    stateIn(
      withPathway(
        { region: [region] },
        { ...full, evidence: full.evidence!.map((each) => ({ ...each, places: [place] })) },
      ),
      'wioa.a.industry',
    );
  const state: Area = { scheme: 'us-state', code: '04' };
  expect(about(state, state)).toBe('true');
  expect(about(state, us)).toBe('unknown');
  expect(about(us, us)).toBe('unknown');
  expect(about(us, state)).toBe('unknown');
});

describe('parts of a block', () => {
  const state = (parts: readonly Partial<Component>[]) =>
    stateIn(
      {
        ...full,
        steps: full.steps!.map((step) =>
          step.components
            ? { ...step, components: step.components.map((each, at) => ({ ...each, ...parts[at] })) }
            : step,
        ),
      },
      'wioa.d.concurrent',
    );

  test('are in one cluster however its name is written', () => {
    const without = { occupation: undefined as never, cluster: 'Metal' };
    expect(state([])).toBe('true');
    expect(state([without, { ...without, cluster: ' metal ' }, { ...without, cluster: 'METAL' }])).toBe(
      'true',
    );
    expect(state([without])).toBe('true');
    expect(state([without, { ...without, cluster: 'Wood' }, without])).toBe('false');
  });

  test('whose term and dates contradict each other run at a time that is not known', () => {
    const past = { from: '2020-01-13', to: '2020-05-15' };
    expect(state([{ when: past }])).toBe('unknown');
    expect(state([{ when: { from: '2026-09-01', to: '2026-12-01' } }])).toBe('true');
    expect(state([{ when: past, term: undefined as never }])).toBe('false');
  });
});
