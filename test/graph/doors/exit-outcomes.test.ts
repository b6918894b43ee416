import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exitOutcomes } from '../../../src/graph/doors/exit-outcomes.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { systemGraph } from '../../../src/graph/system-graph.js';
import type { Onward } from '../../../src/model/pathway.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type Aspect, aspects } from '../../../src/model/vocabulary.js';
import { seen, trials } from '../../depth.js';
import { systems } from '../arbitrary-system.js';
import { itLattice, manufacturingLattice, nursingLattice } from '../lattices.js';
import { stepsAsking } from '../leads-oracle.js';
import { exitsOf, worldOf } from '../oracle.js';
import { any, entry, exit, grade, pathwayOf, prior, step } from '../small-system.js';

const table = (system: PathwaySystem, pathway: string) =>
  exitOutcomes(pathwayGraph(system, pathway)).map((row) => {
    const { declared, opened } = row.occupations;
    const parts = [
      `${row.exit ?? row.step} ${row.kind}${row.offRamp ? ' off-ramp' : ''}`,
      `work ${[...declared, ...opened.map((id) => `+${id}`)].join(' ')}`,
      `next ${row.next.join(' ')}`,
      `back ${[...row.reenter, ...row.absent.map((id) => `?${id}`)].join(' ')}`,
      `onward ${row.onward.map(({ kind }) => kind).join(' ')}`,
    ];
    return parts.map((part) => part.trim()).join('; ');
  });

const completeSets = fc.subarray([...aspects]);
const onwards = fc.array(
  fc.record({
    kind: fc.constant('associate'),
    link: fc.constant('statement'),
    after: fc.constantFrom('a', 'b', '10'),
  }) as fc.Arbitrary<Onward>,
  { maxLength: 1 },
);

/** Systems that claim some things complete and say where people can go. */
const told = fc
  .tuple(
    systems,
    completeSets,
    completeSets,
    onwards,
    fc.subarray(['door 9', 'door 8', 'gone']),
    fc.boolean(),
  )
  .map(
    ([system, ours, its, onward, reenter, opens]): PathwaySystem => ({
      ...system,
      complete: ours,
      credentials: [
        { id: 'basic', title: 'Basic', kind: 'Certificate', occupations: opens ? ['clerk'] : [] },
      ],
      pathways: (system.pathways ?? []).map((row) => ({ ...row, onward, complete: its })),
      exits: (system.exits ?? []).map((row, at) => (at === 0 ? { ...row, reenter } : row)),
    }),
  );

describe('exitOutcomes', () => {
  test('is the same as a second opinion', () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(told, (system) => {
        const world = worldOf(system, 'p');
        const rows = exitOutcomes(pathwayGraph(system, 'p'));
        const expected = exitsOf(world).flatMap(({ step: id, declared }) =>
          declared.length > 0 ? declared.map((way) => [id, way]) : [[id, undefined]],
        );
        expect(rows.map((row) => [row.step, row.exit])).toEqual(expected);
        const claims = new Set<Aspect>([
          ...(system.complete ?? []),
          ...(system.pathways?.find(({ id }) => id === 'p')?.complete ?? []),
        ]);
        for (const row of rows) {
          kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + 1);
          const way = system.exits?.find(({ id }) => id === row.exit);
          const awards = world.steps.find(({ id }) => id === row.step)?.awards ?? [];
          const occupations = [
            ...(way?.occupations ?? []),
            ...awards.flatMap((id) => system.credentials?.find((one) => one.id === id)?.occupations ?? []),
          ];
          expect([...row.occupations.declared, ...row.occupations.opened].sort()).toEqual(occupations.sort());
          const next = stepsAsking(world, row.step);
          expect(row.next).toEqual(next);
          expect(row.offRamp).toBe(next.length > 0);
          const doors = new Set(system.entries?.map(({ id }) => id));
          expect(row.reenter).toEqual((way?.reenter ?? []).filter((id) => doors.has(id)).sort());
          expect(row.absent).toEqual((way?.reenter ?? []).filter((id) => !doors.has(id)).sort());
          const work = occupations.length > 0;
          const study = next.length + row.reenter.length + row.onward.length > 0;
          const silent = [
            ...(work ? [] : ['exits', 'occupations']),
            ...(study ? [] : ['exits', 'onward', 'steps']),
          ].filter((aspect) => !claims.has(aspect as Aspect));
          expect(row.unclaimed).toEqual([...new Set(silent)].sort());
          const nothing = silent.length > 0 ? 'unknown' : 'dead-end';
          expect(row.kind).toBe(work ? (study ? 'work-and-study' : 'work') : study ? 'study' : nothing);
        }
      }),
      trials(80_000, 110),
    );
    for (const kind of ['work-and-study', 'work', 'study', 'unknown', 'dead-end'])
      seen(kinds.get(kind), 20, kind);
  });

  test('nursing', () => {
    expect(table(nursingLattice, 'nursing')).toEqual([
      'adn-exit work-and-study; work rn +rn; next; back; onward baccalaureate',
      'cna-exit work-and-study off-ramp; work aide +aide; next lpn lpn-apprenticeship; back return-door; onward',
      'lpn work-and-study off-ramp; work +lpn; next adn; back; onward',
      'lpn-apprenticeship work-and-study off-ramp; work +lpn; next adn; back; onward',
    ]);
  });

  test('manufacturing: the degree opens nothing that is told, and all is said to be told', () => {
    expect(table(manufacturingLattice, 'manufacturing')).toEqual([
      'aas dead-end; work; next; back; onward',
      'apprenticeship work-and-study off-ramp; work +machinist; next aas; back; onward',
      'operator-exit work-and-study off-ramp; work operator +operator; next apprenticeship machining-2; back evening-door ?weekend-door; onward',
      'machining-2 work-and-study off-ramp; work +operator; next aas; back; onward',
      'safety study off-ramp; work; next machining-1 welding; back; onward',
      'welder-exit work-and-study off-ramp; work welder; next aas; back; onward',
    ]);
  });

  test('information technology: work only, as far as is told', () => {
    expect(table(itLattice, 'it')).toEqual([
      'apprenticeship work-and-study off-ramp; work +admin; next degree; back; onward',
      'certificate study off-ramp; work; next degree; back; onward',
      'degree-exit work; work admin +admin; next; back; onward',
      'helpdesk-exit work-and-study off-ramp; work support +support; next apprenticeship security; back return-door; onward',
    ]);
    const degree = exitOutcomes(pathwayGraph(itLattice, 'it')).find((row) => row.exit === 'degree-exit');
    expect(degree?.unclaimed).toEqual(['exits', 'onward', 'steps']);
  });

  test('Tucson: two stack on, and of the last nothing is said', () => {
    const file = new URL('../../../docs/examples/tucson-bht.json', import.meta.url);
    expect(table(JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem, 'bht')).toEqual([
      'bht-advanced study off-ramp; work; next bht-associate; back; onward',
      'bht-associate unknown; work; next; back; onward',
      'bht-basic-3 study off-ramp; work; next bht-advanced; back; onward',
    ]);
  });

  test('onward options open after any step, after this one, or after one that every way here needs', () => {
    const option = (title: string, after?: string): Onward => ({
      kind: 'associate',
      link: 'statement',
      title,
      ...(after === undefined ? {} : { after }),
    });
    const steps = [
      step('a'),
      step('b', prior('a')),
      step('c', any(prior('b'), grade(9))),
      step('d', prior('c'), { awards: ['x'] }),
    ];
    const onward = [option('any'), option('a', 'a'), option('c', 'c'), option('d', 'd'), option('e', 'e')];
    const system = pathwayOf(steps, {
      pathways: [{ id: 'p', title: 'P', steps: ['a', 'b', 'c', 'd'], onward }],
    });
    const titles = (given: PathwaySystem) =>
      exitOutcomes(pathwayGraph(given, 'p')).map((row) => row.onward.map(({ title }) => title));
    expect(titles(system)).toEqual([['any', 'c', 'd']]);
  });

  test('what usually follows, and credit by agreement, are further study', () => {
    const steps = [
      step('a', undefined, { awards: ['x'] }),
      step('b', undefined, { follows: ['a'] }),
      step('c'),
    ];
    const articulates = [{ from: { kind: 'credential', credential: 'x' }, to: 'c' }] as const;
    const agreements = [{ id: 'm', kind: 'articulation', parties: [], articulates }] as const;
    const [row] = exitOutcomes(pathwayGraph(pathwayOf(steps, { agreements }), 'p'));
    expect(row).toMatchObject({ kind: 'study', next: [], usual: ['b'], credited: ['c'], offRamp: true });
  });

  test('of a whole system: a dead end only if every pathway it stands on claims so', () => {
    const full: Aspect[] = ['exits', 'occupations', 'onward', 'steps'];
    const kinds = (...complete: readonly (readonly Aspect[])[]) => {
      const pathways = complete.map((of, at) => ({ id: `p${at}`, title: 'P', steps: ['a'], complete: of }));
      const system = pathwayOf([step('a', undefined, { awards: ['x'] })], { pathways });
      return exitOutcomes(systemGraph(system)).map(({ kind }) => kind);
    };
    expect(kinds(full, full)).toEqual(['dead-end']);
    expect(kinds(full, ['exits'])).toEqual(['unknown']);
    expect(kinds()).toEqual(['unknown']);
  });

  test('an exit whose only way back does not exist leads nowhere', () => {
    const exits = [exit('e', 'a', { reenter: ['gone'] }), exit('f', 'a', { reenter: ['d', 'gone'] })];
    const system = pathwayOf([step('a')], { exits, entries: [entry('d', 'a')] });
    expect(exitOutcomes(pathwayGraph(system, 'p'))).toMatchObject([
      { exit: 'e', kind: 'unknown', reenter: [], absent: ['gone'] },
      { exit: 'f', kind: 'study', reenter: ['d'], absent: ['gone'] },
    ]);
  });
});
