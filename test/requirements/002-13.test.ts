/** 002-13: the hub keeps efforts linked and not duplicative, revises the maps, and looks for short ways to work. */
import { expect, test } from 'vitest';
import { exitOutcomes, pathwayGraph } from '../../src/graph/index.js';
import { completionDays } from '../../src/learner/index.js';
import type { Support } from '../../src/model/support.js';
import type { PathwaySystem } from '../../src/model/system.js';
import {
  compareSystems,
  duplicatePathways,
  duplicateServices,
  longerPathways,
} from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

const health = { edition: '2022', code: '62' } as const;
const making = { edition: '2022', code: '33' } as const;

/** The map before: nursing alone. */
const before = system({
  occupations: [
    { id: 'aide', title: 'Nurse aide' },
    { id: 'welder', title: 'Welder' },
  ],
  steps: [
    { id: 'learn', title: 'Aide training', kind: 'occupational-training', duration: 'P6W' },
    {
      id: 'ward',
      title: 'Internship',
      kind: 'internship',
      duration: 'P4W',
      requires: { kind: 'step', step: 'learn' },
    },
  ],
  pathways: [
    { id: 'care', title: 'Care', steps: ['learn', 'ward'], sectors: [health], occupations: ['aide'] },
  ],
  entries: [{ id: 'in', pathway: 'care', step: 'learn' }],
  exits: [{ id: 'out', pathway: 'care', after: { kind: 'step', step: 'ward' }, occupations: ['aide'] }],
});

/** The map after a mill opened: welding is new, and aide training takes a week less. */
const after: PathwaySystem = {
  ...before,
  steps: [
    ...(before.steps ?? []).map((step) => (step.id === 'learn' ? { ...step, duration: 'P5W' } : step)),
    { id: 'weld', title: 'Welding', kind: 'occupational-training', duration: 'P1Y' },
  ],
  pathways: [
    ...(before.pathways ?? []),
    { id: 'metal', title: 'Metal', steps: ['weld'], sectors: [making], occupations: ['welder'] },
  ],
};

test('What was revised in the map: a pathway that is new, a step that changed, industries newly served', () => {
  const { tables, pathways, sectors, occupations } = compareSystems(before, after, { asOf: '2026-11-01' });
  expect(tables).toEqual([
    { kind: 'step', added: ['weld'], removed: [], changed: [{ id: 'learn', fields: ['duration'] }] },
    { kind: 'pathway', added: ['metal'], removed: [], changed: [] },
  ]);
  expect(pathways.map(({ pathway, steps, changedSteps }) => [pathway, steps.added, changedSteps])).toEqual([
    ['care', [], ['learn']],
    ['metal', ['weld'], []],
  ]);
  expect([sectors.added, occupations.added]).toEqual([['31'], ['welder']]);
  const back = compareSystems(after, before, { asOf: '2026-11-01' });
  expect([back.sectors.removed, back.tables[0]?.removed]).toEqual([['31'], ['weld']]);
  expect(compareSystems(after, structuredClone(after))).toEqual({
    ...{ tables: [], pathways: [] },
    ...{ sectors: { added: [], removed: [] }, occupations: { added: [], removed: [] } },
  });
});

test('A pathway that ends is gone from the map on the day, in one document as in two', () => {
  const ending = (to: string): PathwaySystem => ({
    ...before,
    pathways: (before.pathways ?? []).map((each) => ({ ...each, effective: { to } })),
  });
  const gone = (to: string) => compareSystems(before, ending(to), { asOf: '2026-11-01' }).sectors.removed;
  expect([gone('2026-10-31'), gone('2026-11-01')]).toEqual([['62'], []]);
});

test('Efforts that repeat each other are told, and which pathway leads to a job within half a year, through work', () => {
  const twice: PathwaySystem = {
    ...after,
    pathways: [
      ...(after.pathways ?? []),
      { id: 'again', title: 'Care again', steps: ['learn', 'ward'], occupations: ['aide'] },
    ],
  };
  const same = duplicatePathways(twice, { asOf: '2026-11-01' });
  expect(same.map(({ pathways }) => [...pathways].sort())).toEqual([['again', 'care']]);
  const quick = (after.pathways ?? []).filter(({ id, steps }) => {
    const graph = pathwayGraph(after, id);
    const days = completionDays(graph, 'anyone', { asOf: '2026-11-01' });
    const ends = days.filter(({ end }) => end !== undefined && end <= '2027-05-01').map(({ step }) => step);
    return steps.every((step) => ends.includes(step));
  });
  expect(quick.map(({ id }) => id)).toEqual(['care']);
  expect(JSON.stringify(exitOutcomes(pathwayGraph(after, 'care')))).toContain('"aide"');
});

test('What is linked and what repeats: a door, a way out and a service are told by their own lists', () => {
  const changed: PathwaySystem = {
    ...before,
    entries: [],
    exits: [
      ...(before.exits ?? []),
      { id: 'early', pathway: 'care', after: { kind: 'step', step: 'learn' } },
    ],
  };
  expect(compareSystems(before, changed, { asOf: '2026-11-01' }).pathways).toEqual([
    {
      ...{ pathway: 'care', steps: { added: [], removed: [] }, changedSteps: [] },
      entries: { added: [], removed: ['in'] },
      exits: { added: ['early'], removed: [] },
      occupations: { added: [], removed: [] },
    },
  ]);
  const pair = (steps: readonly string[]) => ({
    ...after,
    pathways: [...(after.pathways ?? []), { id: 'again', title: 'A', steps, occupations: ['aide'] }],
  });
  const alike = (...steps: readonly string[]) =>
    duplicatePathways(pair(steps), { asOf: '2026-11-01' }).map(({ similarity, sameGoal }) => [
      similarity,
      sameGoal,
    ]);
  expect(alike('learn')).toEqual([[1 / 2, true]]);
  const over = pair(['learn']).pathways.map((each) => ({ ...each, effective: { to: '2026-10-31' } }));
  expect(duplicatePathways({ ...after, pathways: over }, { asOf: '2026-11-01' })).toEqual([]);
  // One step of four in common is no repetition.
  expect(alike('learn', 'x', 'y')).toEqual([]);
  const care = (id: string, provider: string, more: Partial<Support> = {}): Support => ({
    ...({ kind: 'child-and-dependent-care', steps: 'all' } as const),
    ...{ id, title: id, provider, ...more },
  });
  const repeated = (more: object) =>
    duplicateServices(
      system({
        partners: ['a', 'b'].map((id) => ({ id, name: id, types: [] })),
        supports: [care('one', 'a'), care('two', 'b', more)],
      }),
      { asOf: '2026-11-01' },
    ).map(({ supports, providers }) => [supports, providers]);
  expect(repeated({})).toEqual([
    [
      ['one', 'two'],
      ['a', 'b'],
    ],
  ]);
  expect(repeated({ provider: 'a' })).toEqual([]);
  expect(repeated({ effective: { to: '2026-10-31' } })).toEqual([]);
  // Nursing builds on the credential that care gives: the two can be joined.
  const linked = (credential: string) =>
    longerPathways(
      system({
        credentials: ['cna', 'rn'].map((id) => ({ id, title: id, kind: 'Certificate' as const })),
        steps: [
          { id: 'aide', title: 'Aide', kind: 'certificate-program', awards: ['cna'] },
          {
            ...({ id: 'nurse', title: 'Nurse', kind: 'degree-program', awards: ['rn'] } as const),
            requires: { kind: 'credential', credential },
          },
        ],
        pathways: [
          { id: 'care', title: 'Care', steps: ['aide'] },
          { id: 'nursing', title: 'Nursing', steps: ['nurse'] },
        ],
      }),
      { asOf: '2026-11-01' },
    ).map(({ from, to, joined }) => [from, to, joined]);
  expect([linked('cna'), linked('other')]).toEqual([[['care', 'nursing', false]], []]);
});
