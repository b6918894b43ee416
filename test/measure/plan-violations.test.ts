import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { type PlanViolations, planViolations } from '../../src/measure/plan-violations.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { trials } from '../depth.js';
import {
  all,
  any,
  beside,
  credits,
  entry,
  holds,
  pathwayOf,
  prior,
  sameTerm,
  some,
  step,
  words,
} from '../graph/small-system.js';
import { plansOf, sixCourses, threeTerms } from './planned.js';

const told = ({ violations }: PlanViolations) =>
  violations.map(
    ({ step: id, term, from, timing, fromTerm }) => `${id}${term} ${timing} ${from}${fromTerm ?? '-'}`,
  );

/** The steps `a` to `d` beside one, `z`, with this requirement. */
const system = (requires: Requirement, more: Partial<PathwaySystem> = {}) =>
  pathwayOf(
    [
      step('a', undefined, { credits: 2 }),
      step('b', undefined, { credits: 1 }),
      step('c', undefined, { awards: ['card'] }),
      step('d', undefined, { awards: ['card'] }),
      step('z', requires),
    ],
    more,
  );

describe('planViolations', () => {
  test('a plan that keeps to everything', () => {
    expect(planViolations(sixCourses, threeTerms)).toEqual({
      unmet: [],
      violations: [],
      unknown: [],
      repeated: [],
    });
  });

  test('names what is too early, missing, apart, unknown or repeated', () => {
    const found = planViolations(sixCourses, [['E', 'A'], ['D', 'x', 'A'], ['F']]);
    expect(found.unmet).toEqual(['E', 'F']);
    expect(told(found)).toEqual([
      'E1 before A1',
      'E1 before B-',
      'E1 concurrent D2',
      'F3 before B-',
      'F3 same-term E1',
    ]);
    expect(found.unknown).toEqual(['x']);
    expect(found.repeated).toEqual(['A']);
  });

  const cases: readonly [string, Requirement, string[][], string[]][] = [
    ['one alternative is enough', any(prior('a'), prior('b')), [['a'], ['z', 'b']], []],
    [
      'no alternative',
      any(prior('a'), beside('b')),
      [['z', 'a'], ['b']],
      ['z1 before a1', 'z1 concurrent b2'],
    ],
    [
      'two of three',
      some(2, prior('a'), prior('b'), prior('c')),
      [
        ['a', 'b'],
        ['z', 'c'],
      ],
      [],
    ],
    [
      'one of three, two needed',
      some(2, prior('a'), prior('b'), prior('c')),
      [['a'], ['z', 'b']],
      ['z2 before b2', 'z2 before c-'],
    ],
    ['alongside', beside('a'), [['z', 'a']], []],
    ['in the same term', sameTerm('a'), [['a'], ['z']], ['z2 same-term a1']],
    ['enough credits', credits(3, 'a', 'b', 'a'), [['a', 'b'], ['z']], []],
    ['too few credits', credits(3, 'a', 'b'), [['a'], ['z', 'b']], ['z2 before b2']],
    ['a credential from one of two', holds('card'), [['c'], ['z', 'd']], []],
    ['a credential too late', holds('card'), [['z', 'c'], ['d']], ['z1 before c1', 'z1 before d2']],
    ['what comes from outside', all(holds('other'), words('interview'), prior('elsewhere')), [['z']], []],
    ['itself', prior('z'), [['z']], ['z1 before z1']],
    ['the same twice', all(prior('a'), any(prior('a'))), [['z']], ['z1 before a-']],
  ];
  test.each(cases)('%s', (_, requires, plan, expected) => {
    const found = planViolations(pathwayGraph(system(requires), 'p'), plan);
    expect(told(found)).toEqual(expected);
    expect(found.unmet).toEqual(expected.length > 0 ? ['z'] : []);
  });

  test('what nobody can meet is unmet, with nothing to name', () => {
    for (const requires of [any(), all(prior('a'), any()), credits(9, 'a', 'b')]) {
      const found = planViolations(pathwayGraph(system(requires), 'p'), [['a', 'b'], ['z']]);
      expect([found.unmet, found.violations]).toEqual([['z'], []]);
    }
  });

  test('an entry is a way in, and credit by an agreement stands in for a step', () => {
    const door = system(prior('a'), { entries: [entry('e', 'z', prior('b'))] });
    expect(planViolations(pathwayGraph(door, 'p'), [['b'], ['z']]).unmet).toEqual([]);
    expect(told(planViolations(pathwayGraph(door, 'p'), [['z']]))).toEqual(['z1 before a-', 'z1 before b-']);
    const credit = system(prior('a'), {
      agreements: [
        {
          id: 'x',
          title: 'X',
          articulates: [{ from: { kind: 'credential', credential: 'k' }, to: 'a' }],
        },
      ] as never,
    });
    expect(planViolations(pathwayGraph(credit, 'p'), [['z']]).unmet).toEqual([]);
    expect(told(planViolations(pathwayGraph(credit, 'p'), [['z'], ['a']]))).toEqual(['z1 before a2']);
  });

  test('credit for a step does not bring the credential that the step awards', () => {
    const agreements = [
      { id: 'x', title: 'X', articulates: [{ from: { kind: 'credential', credential: 'k' }, to: 'c' }] },
    ] as never;
    const graph = pathwayGraph(system(holds('card'), { agreements }), 'p');
    expect(told(planViolations(graph, [['z']]))).toEqual(['z1 before c-', 'z1 before d-']);
  });

  test('six courses: exactly the prerequisites that are not in place', () => {
    const asked = [
      ['A', 'C', 'before'],
      ['A', 'E', 'before'],
      ['B', 'E', 'before'],
      ['D', 'E', 'concurrent'],
      ['B', 'F', 'before'],
      ['E', 'F', 'same-term'],
    ] as const;
    fc.assert(
      fc.property(plansOf([...'ABCDEF']), (plan) => {
        const term = (id: string) => plan.findIndex((listed) => listed.includes(id)) + 1;
        const expected = asked
          .filter(([from, to, timing]) => {
            const [start, end] = [term(from), term(to)];
            if (end === 0) return false;
            if (start === 0) return true;
            return timing === 'before' ? start >= end : timing === 'concurrent' ? start > end : start !== end;
          })
          .map(([from, to, timing]) => `${to}${term(to)} ${timing} ${from}${term(from) || '-'}`);
        expect(told(planViolations(sixCourses, plan))).toEqual(expected);
      }),
      trials(20_000, 34),
    );
  });
});
