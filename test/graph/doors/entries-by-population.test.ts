import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesByPopulation } from '../../../src/graph/doors/entries-by-population.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { systemGraph } from '../../../src/graph/system-graph.js';
import type { Population } from '../../../src/model/populations.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, trials } from '../../depth.js';
import { systems } from '../arbitrary-system.js';
import { itLattice, manufacturingLattice, nursingLattice } from '../lattices.js';
import { stepsBuiltOn } from '../leads-oracle.js';
import { worldOf } from '../oracle.js';
import { any, entry, pathwayOf, prior, some, step } from '../small-system.js';

const groups: readonly Population[] = ['adults', 'veterans', 'in-school-youth'];

/** Entries with populations, and steps that usually follow others. */
const peopled = fc
  .tuple(
    systems,
    fc.array(fc.subarray([...groups]), { minLength: 3, maxLength: 3 }),
    fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
  )
  .map(
    ([system, sets, followed]): PathwaySystem => ({
      ...system,
      entries: (system.entries ?? []).map((row, at) => ({ ...row, populations: sets[at]! })),
      steps: (system.steps ?? []).map((row, at, rows) =>
        at < followed.length ? { ...row, follows: [rows[followed[at]! % rows.length]!.id] } : row,
      ),
    }),
  );

describe('entriesByPopulation', () => {
  test('is the same as a second opinion', () => {
    let [led, far] = [0, 0];
    fc.assert(
      fc.property(peopled, (system) => {
        const world = worldOf(system, 'p');
        const entries = (system.entries ?? []).filter((row) => row.pathway === 'p');
        const rows = entriesByPopulation(pathwayGraph(system, 'p'));
        const named = [...new Set(entries.flatMap(({ populations = [] }) => populations))].sort();
        const anyone = entries.some(({ populations }) => populations?.length === 0) ? ['anyone'] : [];
        expect(rows.map((row) => row.population)).toEqual([...anyone, ...named]);
        for (const { population, entries: found } of rows) {
          const meant = entries.filter(({ populations = [] }) =>
            population === 'anyone' ? populations.length === 0 : populations.includes(population),
          );
          expect(found.map((row) => row.entry)).toEqual(meant.map(({ id }) => id).sort());
          for (const row of found) {
            const built = stepsBuiltOn(world, row.step);
            expect(row.steps).toEqual(built);
            const awarded = world.steps.flatMap(({ id, awards = [] }) => (built.includes(id) ? awards : []));
            expect(row.credentials).toEqual([...new Set(awarded)].sort());
            led++;
            if (built.length > 2) far++;
          }
        }
      }),
      trials(60_000, 90),
    );
    seen(led, 2000);
    seen(far, 200);
  });

  const table = (system: PathwaySystem, pathway: string) =>
    Object.fromEntries(
      entriesByPopulation(pathwayGraph(system, pathway)).map(({ population, entries }) => [
        population,
        entries.map((row) => `${row.entry}: ${row.steps.join(' ')} [${row.credentials.join(' ')}]`),
      ]),
    );

  test('nursing: adults, high school students and aides each have a door; out-of-school youth have none', () => {
    expect(table(nursingLattice, 'nursing')).toEqual({
      anyone: ['bridge-door: adn anatomy bridge cna lpn lpn-apprenticeship [adn cna lpn]'],
      'adult-education-students': [
        'esl-door: adn anatomy bridge cna esl lpn lpn-apprenticeship [adn cna lpn]',
      ],
      'high-school-students': ['dual-door: adn anatomy cna dual lpn lpn-apprenticeship [adn cna lpn]'],
      'incumbent-workers': ['return-door: adn lpn [adn lpn]'],
      'out-of-school-youth': [],
    });
  });

  test('manufacturing and information technology', () => {
    expect(table(manufacturingLattice, 'manufacturing')).toEqual({
      anyone: ['evening-door: aas machining-2 [aas mt2]'],
      'dislocated-workers': [
        'floor-door: aas apprenticeship machining-1 machining-2 shop-math welding [aas journey mt1 mt2 weld]',
      ],
    });
    expect(table(itLattice, 'it')).toEqual({
      anyone: [
        'open-door: apprenticeship certificate degree digital helpdesk intro networks networks-lab scripting security [aas helpdesk itc itj]',
        'return-door: certificate degree security [aas itc]',
      ],
      // By agreement the high school course gives credit for intro: what needs intro builds on it, intro itself not.
      'high-school-students': [
        'school-door: apprenticeship certificate degree helpdesk hs-it networks networks-lab scripting security [aas helpdesk itc itj]',
      ],
    });
  });

  test('Tucson: one door for anyone, which leads all the way', () => {
    const file = new URL('../../../docs/examples/tucson-bht.json', import.meta.url);
    expect(table(JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem, 'bht')).toEqual({
      anyone: [
        'abe-door: abe bht-advanced bht-associate bht-basic-1 bht-basic-2 bht-basic-3 [bht-advanced bht-associate bht-basic]',
      ],
    });
  });

  test('a way that nobody can go leads nowhere; what asks for none of its parts rests on none', () => {
    const steps = [
      step('a'),
      step('b', any({ kind: 'all', of: [prior('a'), any()] }, prior('c'))),
      step('c'),
      step('d', some(0, prior('a'))),
      step('e', any()),
    ];
    const entries = [entry('one', 'a'), entry('two', 'c'), entry('three', 'e'), entry('four', 'nowhere')];
    const [row] = entriesByPopulation(pathwayGraph(pathwayOf(steps, { entries }), 'p'));
    expect(row?.entries.map(({ entry: id, steps: led }) => [id, led])).toEqual([
      ['four', []],
      ['one', ['a']],
      ['three', []],
      ['two', ['b', 'c']],
    ]);
  });

  test('of a whole system, across pathways', () => {
    const system = pathwayOf([step('a'), step('b', prior('a'))], {
      entries: [{ ...entry('e', 'a'), populations: ['adults', 'veterans'] }],
      pathways: [
        { id: 'p', title: 'P', steps: ['a'], populations: ['unemployed'] },
        { id: 'q', title: 'Q', steps: ['b'] },
      ],
    });
    expect(
      entriesByPopulation(systemGraph(system)).map(({ population, entries }) => [
        population,
        entries[0]?.steps,
      ]),
    ).toEqual([
      ['adults', ['a', 'b']],
      ['unemployed', undefined],
      ['veterans', ['a', 'b']],
    ]);
  });
});
