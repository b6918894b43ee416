import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { entriesFor } from '../../src/learner/entries-for.js';
import type { EntryPoint } from '../../src/model/entry.js';
import type { Learner } from '../../src/model/learner.js';
import type { Population } from '../../src/model/populations.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { seen, trials } from '../depth.js';
import { requirements, samples } from '../graph/arbitrary-system.js';
import { nursingLattice } from '../graph/lattices.js';
import { broughtBy, entriesOf, isMet, startable, type World, worldOf } from '../graph/oracle.js';
import { any, beside, entry, grade, pathwayOf, prior, sameTerm, step, words } from '../graph/small-system.js';

const nobody: ReadonlySet<string> = new Set();
const groups: readonly Population[] = ['adults', 'veterans', 'in-school-youth'];

/** Gives the entries of a system alternatives and populations. */
function furnished(
  system: PathwaySystem,
  ways: readonly Requirement[],
  sets: readonly (readonly Population[])[],
): PathwaySystem {
  const entries = (system.entries ?? []).map((row, at): EntryPoint => {
    const requires = ways[at];
    return {
      ...row,
      populations: sets[at] ?? [],
      ...(requires ? { alternatives: [{ title: `Way ${at}`, requires }, { requires: any() }] } : {}),
    };
  });
  return { ...system, entries };
}

/** The same doors, with an entry of its own for every alternative. */
function spelledOut(system: PathwaySystem): PathwaySystem {
  const entries = (system.entries ?? []).flatMap(({ alternatives = [], ...row }) => [
    row,
    ...alternatives.map(({ requires }, at) => ({ ...row, id: `${row.id} ${at}`, requires })),
  ]);
  return { ...system, entries };
}

/** How some ways in stand for a learner, with whatever can begin now taken at the same time. */
function standing(world: World, learner: Learner, ways: readonly Requirement[]): string {
  const taken = new Set(learner.steps?.map((record) => record.step));
  const rest = world.steps.filter(({ id }) => !taken.has(id));
  const meets = (hoping: boolean) => {
    const brings = broughtBy(world, learner, nobody, hoping);
    const now = new Set(startable(world, brings, nobody, rest));
    return ways.length === 0 || ways.some((way) => isMet(world, way, { brings, since: nobody, now }));
  };
  return meets(false) ? 'open' : meets(true) ? 'unclear' : 'closed';
}

describe('entriesFor', () => {
  test('is the same as a second opinion', () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(
        samples,
        fc.array(requirements, { maxLength: 3 }),
        fc.array(fc.subarray([...groups]), { minLength: 3, maxLength: 3 }),
        (sample, ways, sets) => {
          const { learner } = sample;
          const system = furnished(sample.system, ways, sets);
          const world = worldOf(spelledOut(system), 'p');
          const rows = entriesFor(pathwayGraph(system, 'p'), learner);
          const doors = (system.entries ?? []).filter(({ pathway }) => pathway === 'p');
          const expected = entriesOf(world).flatMap(({ step: id, declared }) => {
            const own = declared.filter((name) => doors.some((door) => door.id === name));
            return own.length > 0 ? own.map((name) => [id, name]) : [[id, undefined]];
          });
          expect(rows.map((row) => [row.step, row.entry])).toEqual(expected);
          for (const row of rows) {
            const door = doors.find(({ id }) => id === row.entry);
            const alternatives = door?.alternatives ?? [];
            const main = door?.requires ?? world.steps.find(({ id }) => id === row.step)?.requires;
            const all = [...(main ? [main] : []), ...alternatives.map(({ requires }) => requires)];
            expect(row.status).toBe(standing(world, learner, all));
            expect(row.placements.map(({ title, status }) => [title, status])).toEqual(
              alternatives.map(({ title, requires }) => [title, standing(world, learner, [requires])]),
            );
            const meant = door?.populations ?? [];
            const shared = meant.some((each) => learner.populations?.includes(each));
            expect(row.meantFor).toBe(meant.length === 0 ? 'anyone' : shared ? 'this-person' : 'others');
            for (const { status, missing } of [row, ...row.placements]) {
              counts.set(status, (counts.get(status) ?? 0) + 1);
              expect(missing === undefined).toBe(status === 'open');
              if (missing && status === 'unclear')
                expect(standing(world, learner, [missing])).toBe('unclear');
              if (missing && status === 'closed') expect(standing(world, learner, [missing])).toBe('closed');
            }
          }
        },
      ),
      trials(60_000, 100),
    );
    for (const status of ['open', 'unclear', 'closed']) seen(counts.get(status), 300, status);
  });

  test('whom a door is meant for changes nothing about whether it is open', () => {
    fc.assert(
      fc.property(samples, fc.subarray([...groups]), ({ system, learner }, set) => {
        const stripped = (given: PathwaySystem) =>
          entriesFor(pathwayGraph(given, 'p'), learner).map(({ status, missing }) => ({ status, missing }));
        expect(stripped(furnished(system, [], [set, set, set]))).toEqual(stripped(furnished(system, [], [])));
      }),
      trials(20_000, 101),
    );
  });

  const told = (learner: Learner, system: PathwaySystem = nursingLattice, pathway = 'nursing') =>
    entriesFor(pathwayGraph(system, pathway), learner).map(
      (row) => `${row.entry ?? row.step} ${row.status} ${row.meantFor}`,
    );

  test('nursing: an adult in English classes, a high school student, an aide with a year of work', () => {
    expect(told({ populations: ['adult-education-students'] })).toEqual([
      'bridge-door closed anyone',
      'dual-door closed others',
      'esl-door open this-person',
      'return-door unclear others',
    ]);
    expect(told({ populations: ['high-school-students'], levels: [{ scheme: 'grade', level: 9 }] })).toEqual([
      'bridge-door open anyone',
      'dual-door open this-person',
      'esl-door open others',
      'return-door unclear others',
    ]);
    const aide: Learner = {
      credentials: ['cna'],
      experience: [{ years: 1, occupation: 'aide' }],
      populations: ['incumbent-workers'],
    };
    expect(told(aide)[3]).toBe('return-door open this-person');
  });

  test('tells what is missing from the door and from each placement', () => {
    const rows = entriesFor(pathwayGraph(nursingLattice, 'nursing'), { credentials: ['cna'] });
    const years: Requirement = { kind: 'experience', years: 1, occupation: 'aide' };
    const portfolio = words('A portfolio of prior learning');
    expect(rows[3]).toMatchObject({
      missing: any(years, portfolio),
      placements: [{ title: 'Portfolio', status: 'unclear', missing: portfolio }],
    });
  });

  test('an entry that says nothing leaves it to its step; with alternatives, either will do', () => {
    const steps = [step('a', grade(8)), step('b', grade(8))];
    const entries = [entry('plain', 'a'), { ...entry('other', 'b'), alternatives: [{ requires: grade(5) }] }];
    const system = pathwayOf(steps, { entries });
    const at = (level: number) => told({ levels: [{ scheme: 'grade', level }] }, system, 'p');
    expect(at(4)).toEqual(['plain closed anyone', 'other closed anyone']);
    expect(at(6)).toEqual(['plain closed anyone', 'other open anyone']);
    expect(at(8)).toEqual(['plain open anyone', 'other open anyone']);
  });

  test('a door that asks for a step at the same time is open when both can begin', () => {
    const steps = [step('a', sameTerm('b')), step('b', beside('a')), step('c', prior('a'))];
    const system = pathwayOf(steps, { entries: [entry('e', 'c', beside('b'))] });
    expect(told({}, system, 'p')).toEqual(['a open anyone', 'b open anyone', 'e open anyone']);
  });

  test('Tucson: one door, open to anyone', () => {
    const file = new URL('../../docs/examples/tucson-bht.json', import.meta.url);
    const system = JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem;
    expect(told({}, system, 'bht')).toEqual(['abe-door open anyone']);
  });
});

test('no door leads to a step that cannot begin on the day', () => {
  const system = pathwayOf([step('a', undefined, { provider: 'school' }), step('b')], {
    entries: [entry('at a', 'a'), entry('at b', 'b')],
    partners: [{ id: 'school', name: 'School', types: ['postsecondary'], effective: { to: '2026-05-31' } }],
  });
  const doors = (asOf?: string) =>
    entriesFor(pathwayGraph(system, 'p'), {}, asOf === undefined ? {} : { asOf }).map(({ entry: id }) => id);
  expect([doors(), doors('2026-05-31'), doors('2026-06-01')]).toEqual([
    ['at a', 'at b'],
    ['at a', 'at b'],
    ['at b'],
  ]);
});
