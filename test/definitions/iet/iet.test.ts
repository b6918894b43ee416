/** Integrated education and training: each element met, open without its evidence, and not met only where something says so. */
import { describe, expect, test } from 'vitest';
import { iet } from '../../../src/definitions/iet/definition.js';
import type { Evidence } from '../../../src/model/evidence.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { sample } from '../../depth.js';
import { tucson } from '../examples.js';
import { full, ietTable, onBlock, onComponents } from './cases.js';

const { definition, run, without, refuted } = ietTable;
const factIn = (system: PathwaySystem, id: string) =>
  run(definition, system).facts.find((each) => each.id === id);
const stateIn = (system: PathwaySystem, id: string) => factIn(system, id)?.state;

test('is met where a program has all of it', () => {
  expect(readSystem(full).ok).toBe(true);
  const { verdict, elements } = run(definition, full);
  expect([verdict, ...elements.map(({ id }) => id)]).toEqual([
    ...['met', 'components', 'quality', 'simultaneous', 'materials', 'objectives', 'advancement'],
  ]);
});

describe.each(iet.propositions.map(({ id }) => id))('%s', (id) => {
  test('is true, then open without its evidence, and its element with it', () => {
    expect(stateIn(full, id)).toBe('true');
    const less = without[id]?.(full) ?? full;
    expect(stateIn(less, id)).toBe('unknown');
    const element = iet.elements.find(({ formula }) => JSON.stringify(formula).includes(`"${id}"`));
    const found = run(definition, less).elements.find((each) => each.id === element?.id);
    expect([
      found?.verdict,
      found?.toMeet
        ?.flat()
        .map(({ fact }) => fact)
        .includes(id),
    ]).toEqual([...['undetermined', true]]);
  });

  test('is lost by a change of this one fact', () => {
    const sets = run(definition, full).change.toLose;
    expect(sets.map((set) => set.map(({ fact }) => fact))).toContainEqual([id]);
  });
});

test.each(sample(Object.entries(refuted)))('%s is false where that is said', (id, edit) => {
  expect(stateIn(edit(full), id)).toBe('false');
  expect(run(definition, edit(full)).verdict).toBe('not-met');
});

test('says of Tucson what the source says of such programs: nothing', () => {
  const system = tucson();
  const found = run(definition, {
    ...system,
    pathways: system.pathways!.map((row) => ({ ...row, id: 'p' })),
  });
  expect([found.verdict, ...new Set(found.elements.map(({ verdict }) => verdict))]).toEqual([
    ...['undetermined', 'undetermined'],
  ]);
  expect(found.facts.filter(({ causes }) => causes.includes('nothing-to-examine')).length).toBe(9);
});

describe('a record about the standards', () => {
  const standards = (more: Partial<Evidence>, lost?: keyof Evidence) => {
    const evidence = full.evidence!.map((record) => {
      if (record.id !== 'aligned') return record;
      const changed = { ...record, ...more };
      if (lost) delete changed[lost];
      return changed;
    });
    const fact = factIn({ ...full, evidence }, 'iet.standards')!;
    return [fact.state, ...[...fact.for, ...fact.against, ...fact.leftOut].map(({ bearing }) => bearing)];
  };

  test('settles it where it names the proposition, has a date and an origin, and is no presumption', () => {
    expect(standards({})).toEqual(['true', 'establishes']);
    expect(standards({ kind: 'statement' })).toEqual(['true', 'establishes']);
    expect(standards({}, 'proposition')).toEqual(['unknown', 'supports']);
    expect(standards({}, 'date')).toEqual(['unknown', 'supports']);
    expect(standards({}, 'source')).toEqual(['unknown', 'supports']);
    expect(standards({ grade: 'assumed' })).toEqual(['unknown', 'supports']);
    expect(standards({ date: '2027-01-01' })).toEqual(['unknown', 'establishes']);
    expect(standards({ expiresOn: '2026-10-31' })).toEqual(['unknown', 'establishes']);
    expect(standards({ expiresOn: '2026-11-01' })).toEqual(['true', 'establishes']);
  });

  test('speaks against it as a record that names it, and only weakens otherwise', () => {
    expect(standards({ bearing: 'against' })).toEqual(['false', 'refutes']);
    expect(standards({ bearing: 'against' }, 'proposition')).toEqual(['unknown', 'weakens']);
  });

  test('says nothing where it is about something else, and is weighed once where it names the pathway too', () => {
    expect(standards({ kind: 'outcomes' }, 'proposition')).toEqual(['unknown']);
    expect(standards({ proposition: 'iet.materials' })).toEqual(['unknown']);
    expect(standards({ about: [{ kind: 'step', id: 'weld' }] })).toEqual(['unknown']);
    const both = [
      { kind: 'step', id: 'block' },
      { kind: 'pathway', id: 'p' },
    ] as const;
    expect(standards({ about: both })).toEqual(['true', 'establishes']);
  });
});

describe('which step is a program', () => {
  const adult = (more: object) =>
    factIn(onBlock((step) => ({ ...step, ...more }))(full), 'iet.adult-education');

  test('one of that kind, or one with components of several kinds whose level is adult education', () => {
    expect(adult({})?.state).toBe('true');
    expect(adult({ kind: 'bridge' })?.for.map(({ message }) => message.id)).toEqual(['iet.no-level']);
    expect(adult({ kind: 'bridge', level: 'adult-education' })?.state).toBe('true');
    expect(adult({ level: 'postsecondary' })?.for.map(({ message }) => message.id)).toEqual([
      'iet.other-level',
    ]);
    const one = onComponents((each) => (each.kind === 'education' ? [each] : []));
    expect(stateIn(one(full), 'iet.adult-education')).toBe('true');
    expect(
      factIn(onBlock((step) => ({ ...step, kind: 'bridge' }))(one(full)), 'iet.adult-education'),
    ).toMatchObject({ state: 'unknown', examined: 0 });
  });

  test('one whose components are not listed is open, whatever is claimed', () => {
    const silent = onBlock(({ components: _, ...step }) => step)(full);
    for (const id of ['iet.adult-education', 'iet.preparation', 'iet.training'])
      expect([id, stateIn({ ...silent, complete: ['steps'] }, id)]).toEqual([id, 'unknown']);
  });

  test('one that no one can reach is none', () => {
    const nowhere = onBlock((step) => ({ ...step, requires: { kind: 'any', of: [] } }))(full);
    const { facts, verdict } = run(definition, nowhere);
    expect([verdict, ...new Set(facts.map(({ examined }) => examined))]).toEqual(['undetermined', 0]);
    expect(stateIn({ ...nowhere, complete: ['steps'] }, 'iet.in-pathway')).toBe('false');
  });

  test('one that may be out of reach shows nothing for sure', () => {
    const perhaps = onBlock((step) => ({ ...step, requires: { kind: 'text', text: 'Interview' } }))(full);
    const open = ['iet.training', 'iet.simultaneous', 'iet.one-program', 'iet.materials', 'iet.objectives'];
    expect(open.map((id) => stateIn(perhaps, id))).toEqual(open.map(() => 'unknown'));
    expect(stateIn(perhaps, 'iet.in-pathway')).toBe('true');
  });

  test('training for a major group is for no specific occupation', () => {
    const broad = {
      ...full,
      occupations: [{ id: 'welder', title: 'Work', soc: { edition: '2018', code: '51-0000' } }],
    };
    expect(stateIn(broad, 'iet.training')).toBe('unknown');
    const cluster = onComponents(({ occupation: _, ...each }) => [{ ...each, cluster: 'Metal' }])(broad);
    expect(stateIn(cluster, 'iet.training')).toBe('true');
  });
});

test('materials are about an occupation that is there, or a cluster', () => {
  const about = (more: object) =>
    onComponents(({ occupation: _, cluster: __, ...each }) => [{ ...each, ...more }]);
  const state = (more: object) => factIn(about(more)(full), 'iet.materials')?.state;
  expect([state({ occupation: 'welder' }), state({ cluster: 'Metal' })]).toEqual(['true', 'true']);
  expect([state({ occupation: 'nowhere' }), state({})]).toEqual(['unknown', 'unknown']);
});

test('materials and objectives of some parts only inform', () => {
  const some = onComponents(({ materials, ...each }) => [
    each.kind === 'training' || !materials ? each : { ...each, materials },
  ])(full);
  expect(factIn(some, 'iet.materials')).toMatchObject({
    state: 'unknown',
    for: [{ bearing: 'supports', message: { id: 'iet.materials-some', params: { count: 2 } } }],
  });
  // Materials of no occupation are about none.
  const bare = onComponents(({ occupation: _, ...each }) => [each])(full);
  expect(factIn(bare, 'iet.materials')).toMatchObject({ state: 'unknown', for: [] });
});

describe('one of several programs', () => {
  const twice = (edit: (system: PathwaySystem) => PathwaySystem): PathwaySystem => {
    const system = edit(full);
    const block = system.steps!.find(({ id }) => id === 'block')!;
    const { objectives: _, ...second } = { ...block, id: 'second' };
    return {
      ...system,
      steps: [...system.steps!, second],
      pathways: system.pathways!.map((row) => ({ ...row, steps: [...row.steps, 'second'] })),
    };
  };

  test('has to show all by itself', () => {
    expect(
      factIn(
        twice((system) => system),
        'iet.one-program',
      ),
    ).toMatchObject({
      state: 'true',
      for: [{ at: { id: 'block' }, message: { id: 'iet.shows-all' } }],
    });
    // One has the objectives and the other the materials: each fact holds of some program, and of none all do.
    const split = twice((system) => system);
    const bare = onComponents(({ materials: _, ...each }) => [each])(split);
    expect(['iet.materials', 'iet.objectives', 'iet.one-program'].map((id) => stateIn(bare, id))).toEqual([
      ...['true', 'true', 'unknown'],
    ]);
    expect(run(definition, bare).verdict).toBe('undetermined');
    // The one that has all of it ended long ago.
    const past = (system: PathwaySystem): PathwaySystem => ({
      ...system,
      terms: [{ id: 'fall', title: 'Fall', period: { from: '2020-08-24', to: '2020-12-11' } }],
    });
    expect(stateIn(past(split), 'iet.one-program')).toBe('unknown');
  });
});

describe('beside a program that shows all', () => {
  const beside = (
    step: Partial<Step>,
    edit: (system: PathwaySystem) => PathwaySystem = (system) => system,
  ) => {
    const system = edit(full);
    return {
      ...system,
      steps: [
        ...system.steps!,
        {
          ...{ id: 'other', title: 'Another', kind: 'integrated-education-and-training' },
          ...{ requires: { kind: 'all', of: [] }, ...step },
        } as Step,
      ],
      pathways: system.pathways!.map((row) => ({ ...row, steps: [...row.steps, 'other'] })),
    };
  };
  const verdictOf = (system: PathwaySystem) => [
    run(definition, system).verdict,
    stateIn(system, 'iet.one-program'),
  ];

  test('another one lends it no adult education, no occupation and no standards', () => {
    const adult = { level: 'adult-education', components: [{ kind: 'education' }] } as const;
    expect(verdictOf(beside(adult))).toEqual(['met', 'true']);
    expect(
      verdictOf(
        beside(
          adult,
          onBlock((step) => ({ ...step, level: 'postsecondary' })),
        ),
      ),
    ).toEqual([...['undetermined', 'unknown']]);
    const training = { components: [{ kind: 'training', occupation: 'helper' }] } as const;
    const broad = (system: PathwaySystem) => ({
      ...system,
      occupations: system.occupations!.map((each) =>
        each.id === 'welder' ? { ...each, soc: { edition: '2018', code: '51-0000' } } : each,
      ),
    });
    expect(verdictOf(beside(training))).toEqual(['met', 'true']);
    expect(verdictOf(beside(training, broad))).toEqual(['undetermined', 'unknown']);
    const theirs = (system: PathwaySystem) => ({
      ...system,
      evidence: system.evidence!.map((record) =>
        record.id === 'aligned' ? { ...record, about: [{ kind: 'step', id: 'other' } as const] } : record,
      ),
    });
    expect(verdictOf(beside(adult, theirs))).toEqual(['undetermined', 'true']);
  });

  test('another one that is not aligned with the standards refuses nothing', () => {
    const { proposition, source, date, kind } = full.evidence!.find(({ id }) => id === 'aligned')!;
    const no = { id: 'no', kind, proposition, source, date, bearing: 'against' } as const;
    const both = beside({}, (system) => ({
      ...system,
      evidence: [...system.evidence!, { ...no, about: [{ kind: 'step', id: 'other' }] } as Evidence],
    }));
    expect(verdictOf(both)).toEqual(['met', 'true']);
    const only = { ...both, evidence: both.evidence!.filter(({ id }) => id !== 'aligned') };
    expect(stateIn(only, 'iet.standards')).toBe('unknown');
  });
});

test('the share that parts have in common is read in three ways', () => {
  const part = onComponents(({ term: _, ...each }) => [
    {
      ...each,
      when:
        each.kind === 'education'
          ? { from: '2026-08-01', to: '2026-09-08' }
          : { from: '2026-09-01', to: '2026-12-01' },
    },
  ])(full);
  const ways = run(definition, part).readings.filter(({ id }) => id === 'overlap');
  expect(ways.map(({ reading, verdict, overall }) => [reading, verdict, overall])).toEqual([
    ['half', 'undetermined', 'undetermined'],
    ['any', 'met', 'met'],
    ['whole', 'undetermined', 'undetermined'],
  ]);
});

test('instruction that is written as several steps keeps a program that does not run together from being refused', () => {
  const apart = refuted['iet.simultaneous']!(full);
  const when = { from: '2026-08-24', to: '2026-12-11' };
  const strand = (
    id: string,
    kind: 'adult-basic-education' | 'workforce-preparation' | 'occupational-training',
  ) => ({
    ...{
      id,
      title: id,
      kind,
      requires: { kind: 'all', of: [] } as const,
      occupation: 'welder',
      schedule: when,
    },
  });
  const steps = [
    strand('read', 'adult-basic-education'),
    strand('ready', 'workforce-preparation'),
    strand('join', 'occupational-training'),
  ];
  const with3: PathwaySystem = {
    ...apart,
    steps: [...apart.steps!, ...steps],
    pathways: apart.pathways!.map((row) => ({ ...row, steps: [...row.steps, ...steps.map(({ id }) => id)] })),
  };
  expect(factIn(with3, 'iet.simultaneous')).toMatchObject({
    state: 'unknown',
    against: [{ bearing: 'weakens', message: { id: 'concurrent.sequential' } }],
  });
  // Nor is it refused where no step is written as a program, whatever is claimed.
  const parts = ['iet.adult-education', 'iet.preparation', 'iet.training', 'iet.in-pathway'];
  const claimed = (...left: string[]): PathwaySystem => ({
    ...with3,
    complete: ['steps'],
    pathways: with3.pathways!.map((row) => ({
      ...row,
      steps: row.steps.filter((id) => !left.includes(id)),
    })),
  });
  expect(parts.map((id) => stateIn(claimed('block'), id))).toEqual(parts.map(() => 'unknown'));
  expect(parts.map((id) => stateIn(claimed('block', 'ready'), id))).toEqual(parts.map(() => 'false'));
});
