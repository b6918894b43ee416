import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LooseEnd, looseEnds } from '../../../src/graph/doors/loose-ends.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { Pathway } from '../../../src/model/pathway.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, trials } from '../../depth.js';
import { systems } from '../arbitrary-system.js';
import { itLattice, manufacturingLattice, nursingLattice } from '../lattices.js';
import { stepsAsking, stepsBuiltOn } from '../leads-oracle.js';
import { entriesOf, exitsOf, wavesOf, worldOf } from '../oracle.js';
import { any, entry, exit, pathwayOf, prior, step } from '../small-system.js';

const said = (row: LooseEnd) => {
  const { kind, at, ...rest } = row;
  return [`${kind} ${at.kind} ${at.id}`, ...Object.values(rest).map((list) => list.join(' '))]
    .join(': ')
    .trim();
};
const endsOf = (system: PathwaySystem, pathway = 'p') => looseEnds(pathwayGraph(system, pathway)).map(said);

const doorsOut = (system: PathwaySystem) => (system.exits ?? []).filter(({ pathway }) => pathway === 'p');

describe('looseEnds', () => {
  const varied = fc
    .tuple(
      systems,
      fc.array(
        fc.constantFrom('bridge', 'course', 'high-school-equivalency', 'occupational-training', 'job'),
        {
          minLength: 10,
          maxLength: 10,
        },
      ),
      fc.array(fc.constantFrom('postsecondary', 'secondary', undefined), { minLength: 10, maxLength: 10 }),
    )
    .map(
      ([system, kinds, levels]): PathwaySystem => ({
        ...system,
        steps: (system.steps ?? []).map((row, at) => {
          const level = levels[at];
          return { ...row, kind: kinds[at]!, ...(level ? { level } : {}) } as Step;
        }),
      }),
    );

  test('is the same as a second opinion', () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(varied, (system) => {
        const world = worldOf(system, 'p');
        const graph = pathwayGraph(system, 'p');
        const rows = looseEnds(graph);
        for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
        const at = (wanted: string) =>
          rows.filter(({ kind }) => kind === wanted).map((row) => `${row.at.kind} ${row.at.id}`);
        const { stuck } = wavesOf(world);
        expect(at('unreachable-step')).toEqual(stuck.map((id) => `step ${id}`));

        const leaving = new Set(exitsOf(world).map((row) => row.step));
        const built = new Map(world.steps.map(({ id }) => [id, stepsBuiltOn(world, id)]));
        const nowhere = (id: string) => !built.get(id)?.some((led) => leaving.has(led));
        const doors = (system.entries ?? []).filter(({ pathway }) => pathway === 'p');
        expect(at('entry-to-nowhere').sort()).toEqual(
          [
            ...doors.filter((door) => nowhere(door.step)).map(({ id }) => `entry ${id}`),
            ...entriesOf(world)
              .filter((row) => row.derived && row.declared.length === 0 && nowhere(row.step))
              .map((row) => `step ${row.step}`),
          ].sort(),
        );

        const higher = (row: Step) =>
          row.kind === 'occupational-training' ||
          (row.kind === 'course' && row.level === 'postsecondary') ||
          (row.kind === 'job' && row.level === 'postsecondary');
        const orphans = world.steps.filter(
          ({ id, kind }) =>
            ['bridge', 'high-school-equivalency'].includes(kind) &&
            !stuck.includes(id) &&
            !built.get(id)?.some((led) => world.steps.some((row) => row.id === led && higher(row))),
        );
        expect(at('orphan-bridge')).toEqual(orphans.map(({ id }) => `step ${id}`));

        const works = new Set(
          doorsOut(system).flatMap(({ after, occupations = [] }) =>
            occupations.length === 0
              ? []
              : world.steps.flatMap(({ id, awards }) =>
                  (after.kind === 'step' ? after.step === id : awards?.includes(after.credential)) ? id : [],
                ),
          ),
        );
        const dead = world.steps.filter(
          ({ id, kind }) =>
            kind !== 'job' && !works.has(id) && !stuck.includes(id) && stepsAsking(world, id).length === 0,
        );
        expect(at('dead-end')).toEqual(dead.map(({ id }) => `step ${id}`));
        const keys = rows.map((row) => [row.kind, row.at.kind, row.at.id].join('\u0000'));
        expect(keys).toEqual([...keys].sort());
        expect(new Set(keys).size).toBe(keys.length);
      }),
      trials(30_000, 120, 8),
    );
    for (const kind of ['dead-end', 'entry-to-nowhere', 'orphan-bridge', 'unreachable-step'])
      seen(counts.get(kind), 200, kind);
  });

  test('nursing has none', () => {
    expect(endsOf(nursingLattice, 'nursing')).toEqual([]);
  });

  test('manufacturing has those that were put in, all of them sure', () => {
    expect(endsOf(manufacturingLattice, 'manufacturing')).toEqual([
      'dead-end step aas:',
      'dead-end step plant-english:',
      'entry-to-nowhere step plant-english',
      'no-such-way-back exit operator-exit: weekend-door',
      'orphan-bridge step plant-english:',
    ]);
  });

  test('information technology has none', () => {
    expect(endsOf(itLattice, 'it')).toEqual([]);
  });

  test('Tucson: where the associate degree leads is not told', () => {
    const file = new URL('../../../docs/examples/tucson-bht.json', import.meta.url);
    const system = JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem;
    expect(endsOf(system, 'bht')).toEqual(['dead-end step bht-associate: exits occupations onward steps']);
  });

  test('a step that nobody gets to is told once', () => {
    const steps = [step('a', prior('b'), { kind: 'bridge' }), step('b', prior('a'))];
    expect(endsOf(pathwayOf(steps))).toEqual(['unreachable-step step a', 'unreachable-step step b']);
  });

  test.each<[string, Partial<Step>, Partial<Pathway>, readonly string[]]>([
    ['a course of no level', {}, {}, ['orphan-bridge step b: c']],
    ['a postsecondary course', { level: 'postsecondary' }, {}, []],
    [
      'remedial work in college',
      { level: 'postsecondary', kind: 'developmental-education' },
      {},
      ['orphan-bridge step b: c', 'orphan-bridge step c:'],
    ],
    [
      'literacy at the workplace',
      { kind: 'workplace-literacy' },
      {},
      ['orphan-bridge step b: c', 'orphan-bridge step c:'],
    ],
    ['training', { kind: 'customized-training' }, {}, []],
    ['a certificate', { kind: 'certificate-program' }, {}, []],
    [
      'a degree that it leads on to',
      {},
      { onward: [{ kind: 'associate', link: 'statement', after: 'c' }] },
      [],
    ],
    ['a degree open from anywhere', {}, { onward: [{ kind: 'associate', link: 'statement' }] }, []],
    [
      'a diploma',
      {},
      { onward: [{ kind: 'secondary-diploma', link: 'statement', after: 'c' }] },
      ['orphan-bridge step b: c'],
    ],
  ])('a bridge to %s', (_, more, pathway, expected) => {
    const system = pathwayOf([step('b', undefined, { kind: 'bridge' }), step('c', prior('b'), more)], {
      pathways: [{ id: 'p', title: 'P', steps: ['b', 'c'], ...pathway }],
    });
    expect(endsOf(system).filter((row) => row.startsWith('orphan'))).toEqual(expected);
  });

  test('a bridge that is usually followed by training, without being required, is none', () => {
    const steps = [
      step('b', undefined, { kind: 'bridge' }),
      step('t', undefined, { kind: 'occupational-training', follows: ['b'] }),
      step('j', prior('t'), { kind: 'job' }),
    ];
    expect(endsOf(pathwayOf(steps, { exits: [exit('e', 't')] }))).toEqual([]);
  });

  test('an entry off the pathway, one behind a wall, and one that leads to an exit', () => {
    const steps = [step('a'), step('b', any()), step('c', prior('a'))];
    const entries = [entry('off', 'elsewhere'), entry('on', 'a'), entry('wall', 'b')];
    const exits = [exit('out', 'c', { reenter: ['on', 'x', 'x'] })];
    expect(endsOf(pathwayOf(steps, { entries, exits }))).toEqual([
      'entry-to-nowhere entry off',
      'entry-to-nowhere entry wall',
      'no-such-way-back exit out: x',
      'unreachable-step step b',
    ]);
  });
});
