import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeList } from '../../../src/graph/edges/edge-list.js';
import type { EdgeRow } from '../../../src/graph/edges/edge-row.js';
import { prerequisites } from '../../../src/graph/edges/prerequisites.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { systemGraph } from '../../../src/graph/system-graph.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { trials } from '../../depth.js';
import { systems } from '../arbitrary-system.js';
import { itLattice, manufacturingLattice, nursingLattice } from '../lattices.js';
import { leavesOf, worldOf } from '../oracle.js';
import {
  all,
  any,
  beside,
  entry,
  exit,
  grade,
  graded,
  holds,
  pathwayOf,
  prior,
  step,
  words,
} from '../small-system.js';

const said = ({ from, to, kind, timing, always, minGrade }: EdgeRow) =>
  [
    `${from.kind}:${from.id} ${kind} ${to.kind}:${to.id}`,
    timing,
    always === undefined ? undefined : always ? 'always' : 'one way',
    minGrade,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
const rowsOf = (system: PathwaySystem, pathway = 'p') => edgeList(pathwayGraph(system, pathway)).map(said);

describe('edgeList', () => {
  test('says all that the graph knows, once, as JSON, in order', () => {
    fc.assert(
      fc.property(systems, (system) => {
        const graph = pathwayGraph(system, 'p');
        const world = worldOf(system, 'p');
        const rows = edgeList(graph);
        expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
        expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
        const ends = rows.map(({ from, to }) => [from.kind, from.id, to.kind, to.id].join('\u0000'));
        expect(ends).toEqual([...ends].sort());

        for (const { kind, from, to } of rows) if (kind === 'includes') expect(from).not.toEqual(to);
        const requires = rows.filter(({ kind }) => kind === 'requires');
        expect(
          requires
            .map(({ from, to, timing, always }) => JSON.stringify([to.id, from.id, timing, always]))
            .sort(),
        ).toEqual(
          prerequisites(graph)
            .map(({ from, to, timing, always }) => JSON.stringify([to, from, timing, always]))
            .sort(),
        );

        const has = (kind: string, from: string, to: string) =>
          rows.some(
            (row) =>
              row.kind === kind &&
              `${row.from.kind} ${row.from.id}` === from &&
              `${row.to.kind} ${row.to.id}` === to,
          );
        const owners = [
          ...world.steps.map(({ id, requires: tree }) => ({ id: `step ${id}`, tree })),
          ...(system.entries ?? [])
            .filter(({ pathway }) => pathway === 'p')
            .map(({ id, requires: tree }) => ({ id: `entry ${id}`, tree })),
        ];
        for (const { id, tree } of owners)
          for (const leaf of tree ? leavesOf(tree) : []) {
            const asked =
              leaf.kind === 'step'
                ? [`step ${leaf.step}`]
                : leaf.kind === 'credits'
                  ? leaf.of.map((of) => `step ${of}`)
                  : leaf.kind === 'level'
                    ? [`level ${leaf.scheme} ${leaf.level}`]
                    : leaf.kind === 'experience'
                      ? [`experience ${leaf.years}${leaf.occupation ? ` ${leaf.occupation}` : ''}`]
                      : [
                          `${leaf.kind} ${Object.values(leaf).filter((value) => value !== leaf.kind)[0] ?? leaf.kind}`,
                        ];
            for (const from of asked)
              expect(has('asks-for', from, id) || has('requires', from, id), `${from} ${id}`).toBe(true);
          }
        for (const { id, awards = [], competencies = [], raises = [] } of world.steps) {
          expect(has('holds', 'pathway p', `step ${id}`)).toBe(true);
          for (const of of awards) expect(has('awards', `step ${id}`, `credential ${of}`)).toBe(true);
          for (const of of competencies) expect(has('teaches', `step ${id}`, `competency ${of}`)).toBe(true);
          for (const { scheme, level } of raises)
            expect(has('raises', `step ${id}`, `level ${scheme} ${level}`)).toBe(true);
        }
        for (const { id, pathway, step: into } of system.entries ?? [])
          expect(has('enters', `entry ${id}`, `step ${into}`)).toBe(pathway === 'p');
        for (const { id, pathway, after, occupations = [] } of system.exits ?? []) {
          const from = after.kind === 'step' ? `step ${after.step}` : `credential ${after.credential}`;
          expect(has('exits', from, `exit ${id}`)).toBe(pathway === 'p');
          for (const of of occupations)
            expect(has('leads-to', `exit ${id}`, `occupation ${of}`)).toBe(pathway === 'p');
        }
      }),
      trials(30_000, 130),
    );
  });

  test('who raises a level is joined to who asks for a lower one', () => {
    const steps = [
      step('a', undefined, { raises: [{ scheme: 'grade', level: 9 }] }),
      step('b', any(grade(8), grade(10))),
    ];
    expect(rowsOf(pathwayOf(steps))).toEqual([
      'level:grade 10 includes level:grade 9',
      'level:grade 10 asks-for step:b, one way',
      'level:grade 8 asks-for step:b, one way',
      'level:grade 9 includes level:grade 8',
      'pathway:p holds step:a',
      'pathway:p holds step:b',
      'step:a raises level:grade 9',
      'step:a requires step:b, before, one way',
    ]);
  });

  test('doors, ways back, grades, words, agreements, work', () => {
    const system = pathwayOf(
      [
        step('a', undefined, { awards: ['x'], occupation: 'w' }),
        step('b', all(graded('a', 2), words('Yes'), prior('far')), { follows: ['a'], competencies: ['k'] }),
      ],
      {
        entries: [
          { ...entry('in', 'b', holds('x')), alternatives: [{ requires: all(holds('x'), beside('a')) }] },
        ],
        exits: [exit('out', 'a', { occupations: ['w'], reenter: ['in', 'gone'] })],
        agreements: [
          {
            id: 'm',
            kind: 'articulation',
            parties: [],
            articulates: [
              { from: { kind: 'credential', credential: 'y' }, to: 'far' },
              { from: { kind: 'step', step: 'others' }, to: 'theirs' },
            ],
          },
        ],
        credentials: [
          { id: 'x', title: 'X', kind: 'Certificate', occupations: ['w'] },
          { id: 'z', title: 'Z', kind: 'Certificate', occupations: ['w'] },
        ],
        occupations: [
          { id: 'w', title: 'W', advancesTo: [{ occupation: 'v', direction: 'vertical' }] },
          { id: 'v', title: 'V', advancesTo: [{ occupation: 'w', direction: 'lateral' }] },
          { id: 'u', title: 'U', advancesTo: [{ occupation: 'w', direction: 'lateral' }] },
        ],
        pathways: [
          {
            id: 'p',
            title: 'P',
            steps: ['a', 'b'],
            occupations: ['w'],
            onward: [
              { kind: 'associate', link: 'statement' },
              { kind: 'certificate', link: 'statement', after: 'b' },
            ],
          },
        ],
      },
    );
    expect(rowsOf(system)).toEqual([
      'credential:x asks-for entry:in, always',
      'credential:x leads-to occupation:w',
      'credential:y articulates step:far',
      'entry:in enters step:b',
      'exit:out reenters entry:gone',
      'exit:out reenters entry:in',
      'exit:out leads-to occupation:w',
      'occupation:v advances-to occupation:w',
      'occupation:w advances-to occupation:v',
      'pathway:p holds entry:in',
      'pathway:p holds exit:out',
      'pathway:p leads-to occupation:w',
      'pathway:p leads-to onward:p 1',
      'pathway:p holds step:a',
      'pathway:p holds step:b',
      'step:a awards credential:x',
      'step:a asks-for entry:in, concurrent, one way',
      'step:a exits exit:out',
      'step:a trains-for occupation:w',
      'step:a asks-for step:b, before, always, 2',
      'step:a follows step:b',
      'step:a requires step:b, before, always',
      'step:a requires step:b, concurrent, always',
      'step:b teaches competency:k',
      'step:b leads-to onward:p 2',
      'step:far asks-for step:b, before, always',
      'text:Yes asks-for step:b, always',
    ]);
  });

  test('the ladder of Tucson', () => {
    const file = new URL('../../../docs/examples/tucson-bht.json', import.meta.url);
    const rows = rowsOf(JSON.parse(readFileSync(file, 'utf8')) as PathwaySystem, 'bht');
    expect(rows.filter((row) => !row.includes('holds') && !row.includes('trains-for'))).toEqual([
      'credential:bht-advanced asks-for step:bht-associate, always',
      'credential:bht-basic asks-for step:bht-advanced, always',
      'entry:abe-door enters step:abe',
      'pathway:bht leads-to occupation:bht',
      'step:abe requires step:bht-basic-1, before, always',
      'step:bht-advanced awards credential:bht-advanced',
      'step:bht-advanced requires step:bht-associate, before, always',
      'step:bht-associate awards credential:bht-associate',
      'step:bht-basic-1 requires step:bht-basic-2, before, always',
      'step:bht-basic-2 requires step:bht-basic-3, before, always',
      'step:bht-basic-3 awards credential:bht-basic',
      'step:bht-basic-3 requires step:bht-advanced, before, always',
    ]);
    expect(rows).toHaveLength(12 + 7 + 5);
  });

  test('how many edges of each kind the lattices have', () => {
    const counts = (system: PathwaySystem) => {
      const found: Record<string, number> = {};
      for (const { kind } of edgeList(systemGraph(system))) found[kind] = (found[kind] ?? 0) + 1;
      return found;
    };
    expect(counts(nursingLattice)).toEqual({
      requires: 10,
      'asks-for': 9,
      awards: 4,
      holds: 14,
      enters: 4,
      exits: 2,
      'leads-to': 9,
      reenters: 1,
      'advances-to': 2,
    });
    expect(counts(manufacturingLattice)).toMatchObject({
      awards: 6,
      reenters: 2,
      enters: 2,
      exits: 2,
      'advances-to': 1,
    });
    expect(counts(itLattice)).toMatchObject({ articulates: 1, awards: 4, enters: 3, exits: 2, reenters: 1 });
  });
});
