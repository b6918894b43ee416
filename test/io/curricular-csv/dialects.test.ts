/** Curricula in other words: columns under other names, ids by name, metrics beside edits. */
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { readCurriculum } from '../../../src/io/curricular-csv/read-curriculum.js';
import { writeCurriculum } from '../../../src/io/curricular-csv/write-curriculum.js';
import { degreePlan } from '../../../src/measure/degree-plan.js';
import { planViolations } from '../../../src/measure/plan-violations.js';
import { accepted } from '../accepted.js';

const nothing = { kind: 'all', of: [] };
const after = (step: string, timing?: string) => ({ kind: 'step', step, ...(timing && { timing }) });

describe('columns of requirements', () => {
  const steps = (column: string, cell = '1') =>
    accepted(readCurriculum(`Course ID,Course Name,Prerequisites,${column}\n1,A,,\n2,B,,${cell}\n`));
  test.each(['Co-requisites', 'COREQS', 'Coreq', 'Co Requisite(s)', 'Corequisite'])(
    '%s is read',
    (column) => {
      const { system, notes } = steps(column);
      expect(notes).toEqual([]);
      expect(system.steps!.map(({ requires }) => requires)).toEqual([nothing, after('1', 'concurrent')]);
    },
  );
  test.each([
    'Corequistes',
    'CoPrerequisites',
    'Co/Prereqs',
    'Concurrent courses',
    'Strict-Corequistes',
    'Recommended Prerequisites',
    'Perrequisites',
  ])('%s is noted, and nothing is claimed beside it', (column) => {
    const { system, notes } = steps(column);
    expect(notes.map((note) => [note.code, note.column])).toEqual([['unread-requirements', column]]);
    expect(system.steps![0]).not.toHaveProperty('requires');
    expect(system.steps![1]!.requires).toEqual({ kind: 'text', text: `${column}: 1` });
    const { output, losses } = writeCurriculum(system);
    expect(output).toContain('2,B,,1\n');
    expect(losses).toEqual([]);
    const decided = system.steps!.map((step) =>
      step.id === '2' ? { ...step, requires: nothing as never } : step,
    );
    expect(writeCurriculum({ ...system, steps: decided }).output).toContain('2,B,,\n');
  });
  test.each(['Requirement Area', 'Acquisition', 'Prefix', 'Required'])('%s is another matter', (column) => {
    const { system, notes } = steps(column);
    const codes = column === 'Prefix' ? [] : ['unread-column'];
    expect(notes.map(({ code }) => code)).toEqual(codes);
    expect(system.steps![1]!.requires).toEqual(nothing);
  });
});

test.each([
  [
    'Course ID,Course Name,Corequisites,Credit Hours\n1,A,,3\n2,B,1,3\n',
    [undefined, after('1', 'concurrent')],
  ],
  ['Course ID,Course Name,Strict-Corequisites\n1,A,NA\n2,B,1\n', [undefined, after('1', 'same-term')]],
  ['Name,Term,Corequisites,Credits\nA,1,,3\nB,1,A,3\n', [undefined, after('A', 'concurrent')]],
  ['Course ID,Course Name,Level,Corequisites\n1,A,,\n2,B,1,\n', [undefined, undefined]],
  ['Course ID,Course Name,Credit Hours\n1,A,3\n2,B,3\n', [undefined, undefined]],
])('without a column of prerequisites nothing is taken to require nothing: %s', (text, requires) => {
  const { system, notes } = accepted(readCurriculum(text));
  expect(system.steps!.map((step) => step.requires)).toEqual(requires);
  const others = text.includes('Level') ? [['unread-column', 1]] : [];
  expect(notes.map(({ code, row }) => [code, row])).toEqual([['no-prerequisites', 1], ...others]);
  expect(writeCurriculum(system)).toMatchObject({ output: text, losses: [] });
});

test('columns by a profile, ids by name', () => {
  const text =
    'Code;Label;Needs;With;Cr;Sem\nMATH 1;Algebra;;;3;1\nMATH 2;Calculus;"MATH 1";"LAB 2";4;2\nLAB 2;Lab;;;1;2\n';
  const columns = {
    id: 'Code',
    title: 'Label',
    before: 'Needs',
    concurrent: 'With',
    credits: 'Cr',
    term: 'Sem',
  };
  const { system, notes } = accepted(readCurriculum(text, { columns }));
  expect(notes).toEqual([]);
  expect(system.steps![1]).toMatchObject({
    id: 'MATH 2',
    title: 'Calculus',
    credits: 4,
    term: '2',
    requires: { kind: 'all', of: [after('MATH 1'), after('LAB 2', 'concurrent')] },
  });
  const again = accepted(readCurriculum(writeCurriculum(system).output, { columns })).system;
  expect(again.steps).toEqual(system.steps);
  expect(() => readCurriculum(text, { columns: { ...columns, fee: 'Fee' } as never })).toThrow(
    expect.objectContaining({ code: 'bad-argument', argument: 'options.columns' }),
  );
  const refused = readCurriculum(text);
  expect(refused.ok ? '' : refused.issues[0]!.message).toContain('options.columns');
});

test('one column for both kinds: of the same term runs alongside', () => {
  const text = 'term,requisites,label,id\n1,,MATH 1,1\n1,1,LAB 1,2\n2,1;2,MATH 2,3\n';
  const { system } = accepted(readCurriculum(text));
  expect(system.steps!.map(({ requires }) => requires)).toEqual([
    nothing,
    after('1', 'concurrent'),
    { kind: 'all', of: [after('1'), after('2')] },
  ]);
  expect(writeCurriculum(system)).toMatchObject({ output: text, losses: [] });
});

test('a title that has no column of its own is a loss', () => {
  const { system } = accepted(readCurriculum('Name,Term,Prerequisites\nMATH 1,1,\n'));
  const renamed = { ...system, steps: system.steps!.map((step) => ({ ...step, title: 'Algebra' })) };
  const { output, losses } = writeCurriculum(renamed);
  expect(output).toContain('MATH 1,1,');
  expect(losses.map(({ code, path }) => [code, path])).toEqual([['title-not-written', '/steps/0/title']]);
});

describe('metrics', () => {
  const text =
    'Curriculum,X\nStructural Complexity,4\nCourses\nCourse ID,Course Name,Prerequisites,Structural Complexity,Blocking Factor,Delay\n1,A,,3.0,1,2.0\n2,B,1,2.0,0,2.0\n';
  const { system } = accepted(readCurriculum(text));
  const with2 = (change: object) => ({
    ...system,
    steps: system.steps!.map((step) => (step.id === '2' ? { ...step, ...change } : step)),
  });
  test('stay beside other titles and credits, go with other requirements', () => {
    expect(writeCurriculum(with2({ title: 'C' })).output).toBe(text.replace('2,B', '2,C'));
    const { output, losses } = writeCurriculum(with2({ requires: nothing }));
    expect(output).not.toMatch(/\d\.0|Complexity,4/);
    expect(losses.map(({ code }) => code)).toEqual(['stale-metrics']);
  });
  test('go where a course is added or left out', () => {
    const fewer = { ...system, pathways: [{ ...system.pathways![0]!, steps: ['1'] }] };
    expect(writeCurriculum(fewer).losses.map(({ code }) => code)).toContain('stale-metrics');
  });
  test('are written anew where they are handed in, equal ones as they were', () => {
    const metrics = [{ step: '1', blocking: 1, delay: 2, centrality: null, complexity: 3 }];
    const { output } = writeCurriculum(system, { metrics });
    expect(output).toContain('1,A,,3.0,1,2.0\n2,B,1,,,\n');
  });
});

describe('a plan from terms', () => {
  const plan = (rows: string) => {
    const { system } = accepted(readCurriculum(`Course ID,Course Name,Prerequisites,Term\n${rows}`));
    return { plan: degreePlan(system, 'curriculum'), graph: pathwayGraph(system, 'curriculum') };
  };
  test('by number, with empty terms; a step without one is in none', () => {
    const made = plan('1,A,,2\n2,B,1,10\n3,C,,\n4,D,3,2\n');
    expect(made.plan).toEqual([[], ['1', '4'], [], [], [], [], [], [], [], ['2']]);
    expect(planViolations(made.graph, made.plan).violations).toEqual([
      { step: '4', term: 2, from: '3', timing: 'before', fromTerm: null },
    ]);
  });
  test('by name, as listed; years are names', () => {
    expect(plan('1,A,,Fall\n2,B,,Spring\n3,C,,Fall\n').plan).toEqual([['1', '3'], ['2']]);
    expect(plan('1,A,,2024\n2,B,,2025\n').plan).toEqual([['1'], ['2']]);
    expect(plan('1,A,,\n').plan).toEqual([]);
  });
  test('by the beginnings of their periods', () => {
    const { system } = accepted(readCurriculum('Course ID,Course Name,Term\n1,A,Spring\n2,B,Fall\n'));
    const terms = [
      { id: 'Spring', title: 'Spring', period: { from: '2027-01-10' } },
      { id: 'Fall', title: 'Fall', period: { from: '2026-08-20' } },
    ];
    expect(degreePlan({ ...system, terms }, 'curriculum')).toEqual([['2'], ['1']]);
  });
  test('of a pathway that is there', () => {
    const { system } = accepted(readCurriculum('Course ID,Course Name\n1,A\n'));
    expect(() => degreePlan(system, 'typo')).toThrow(
      expect.objectContaining({ code: 'unknown-pathway', argument: 'pathway' }),
    );
  });
});
