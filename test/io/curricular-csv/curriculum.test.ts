/** Curricula of our own: every variant of the format, and back with equal cells. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCurriculum } from '../../../src/io/curricular-csv/read-curriculum.js';
import { writeCurriculum } from '../../../src/io/curricular-csv/write-curriculum.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, trials } from '../../depth.js';
import { systems } from '../../model/arbitrary-system.js';
import { accepted } from '../accepted.js';

const plan = `Degree Plan,Nursing in two years,,,,
Curriculum,Nursing,,,,
Institution,A College,,,,
System Type,Semester,,,,
Courses,,,,,
Course ID,Course Name,Prefix,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Term
1,Biology,BIO,,,,4,1
2,Anatomy,BIO,1,3,,4.0,2
,,,,,,,
3,Anatomy Lab,BIO,,,2,1,2
Additional Courses,,,,,
Course ID,Course Name,Prefix,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Term
4,Chemistry,CHM,1; 2,,,none,
Course Learning Outcomes,,,,,
1,Names the organs
`;
const cells = (text: string) => parse(text, { bom: true, relax_column_count: true }) as string[][];
const again = (system: PathwaySystem) => writeCurriculum(system).output;

describe('a degree plan', () => {
  const { system, notes, tally, calendar } = accepted(readCurriculum(plan));

  test('becomes steps with terms, requirements and credits', () => {
    expect(calendar).toBe('semester');
    expect(system.title).toBe('Nursing in two years');
    expect(system.partners?.[0]).toMatchObject({ name: 'A College' });
    expect(system.terms?.map(({ id }) => id)).toEqual(['1', '2']);
    expect(system.steps?.map(({ id, requires, credits, term }) => [id, requires, credits, term])).toEqual([
      ['1', { kind: 'all', of: [] }, 4, '1'],
      [
        '2',
        {
          kind: 'all',
          of: [
            { kind: 'step', step: '1' },
            { kind: 'step', step: '3', timing: 'concurrent' },
          ],
        },
        4,
        '2',
      ],
      ['3', { kind: 'step', step: '2', timing: 'same-term' }, 1, '2'],
      [
        '4',
        {
          kind: 'all',
          of: [
            { kind: 'step', step: '1' },
            { kind: 'step', step: '2' },
          ],
        },
        undefined,
        undefined,
      ],
    ]);
    expect(notes.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['not-a-number', 13, 'Credit Hours'],
    ]);
    expect(tally).toEqual({ unit: 'row', in: 14, mapped: 4, kept: 10, left: {} });
  });

  test('is written with equal cells', () => {
    expect(cells(again(system))).toEqual(cells(plan));
  });

  test('an edit changes its own cell, in the form of the file', () => {
    const steps = system.steps!.map((step) =>
      step.id === '4' ? { ...step, credits: 5, requires: { kind: 'step', step: '3' } as const } : step,
    );
    const changed = again({ ...system, steps, pathways: [{ ...system.pathways![0]!, title: '-Renamed' }] });
    expect(cells(changed)).toEqual(
      cells(plan.replace('Nursing in two years', "'-Renamed").replace('1; 2,,,none', '3,,,5')),
    );
  });
});

test('lines of other widths, blanks around ids, headers that stand twice: written as they were', () => {
  const text = [
    'Curriculum,X',
    'Courses',
    'Course ID,Course Name,Prerequisites,Note,Note,,Term',
    ' 1 ,Biology,,a,b,c, 2 ',
    '2,Anatomy',
    ' , ',
    "3,'=Lab, 1 ; 2,,,,2",
    '',
  ].join('\n');
  const { system } = accepted(readCurriculum(text));
  expect(system.steps?.map(({ id, title, term }) => [id, title, term])).toEqual([
    ['1', 'Biology', '2'],
    ['2', 'Anatomy', undefined],
    ['3', '=Lab', '2'],
  ]);
  expect(cells(again(system))).toEqual(cells(text));
  expect(writeCurriculum(system).losses).toEqual([]);
  const steps = system.steps!.map((step) => (step.id === '1' ? { ...step, term: '2x' } : step));
  expect(cells(again({ ...system, steps }))).toEqual(cells(text.replace(' 2 \n', '2x\n')));
});

describe('variants', () => {
  test.each([
    [
      'other cases, blanks and orders of headers',
      'CREDIT  hours,course name,Course Id,pre-requisites\n4,Biology,1,\n3,Anatomy,2,1\n',
    ],
    [
      'no lines about the whole',
      'Course ID,Course Name,Prerequisites,Credit Hours\n1,Biology,,4\n2,Anatomy,1,3\n',
    ],
    [
      'semicolons between the cells',
      'Courses;;;\nCourse ID;Course Name;Prerequisites;Credit Hours\n1;Biology;;4\n2;Anatomy;1;3\n',
    ],
  ])('%s', (_, text) => {
    const { system } = accepted(readCurriculum(text));
    expect(system.steps?.map(({ title, credits }) => [title, credits])).toEqual([
      ['Biology', 4],
      ['Anatomy', 3],
    ]);
    expect(system.steps?.[1]?.requires).toEqual({ kind: 'step', step: '1' });
  });
  test('without a column of prerequisites nothing is said about them', () => {
    expect(
      accepted(readCurriculum('Course ID,Course Name\n1,Biology\n')).system.steps?.[0],
    ).not.toHaveProperty('requires');
  });
  test('a prerequisite that is no course is kept and noted', () => {
    const { system, notes } = accepted(
      readCurriculum('Course ID,Course Name,Prerequisites\n1,Biology,7;1\n'),
    );
    expect(notes.map(({ code, path, row, column }) => [code, path, row, column])).toEqual([
      ['dangling-id', '/steps/0/requires', 2, 'Prerequisites'],
    ]);
    expect(again(system)).toContain('7;1');
  });
  test('bytes that are not Unicode are read as Windows has them, with a note', () => {
    const bytes = new TextEncoder().encode('Course ID,Course Name\n1,Caf').slice();
    const { system, notes } = accepted(readCurriculum(new Uint8Array([...bytes, 0xe9, 0x0a])));
    expect(system.steps?.[0]?.title).toBe('Café');
    expect(notes[0]?.code).toBe('not-utf-8');
  });
  test.each([
    ['no-courses', 'a,b\n1,2\n'],
    ['no-courses', ''],
    ['doubled-id', 'Course ID,Course Name\n1,A\n1,B\n'],
    ['blank-id', 'Course ID,Course Name,Prerequisites\n1,A,\n ,B,\n'],
    ['torn-row', 'Course ID,Course Name,Prerequisites\n1,A,\n2,Law, Ethics,1\n'],
    ['misquoted', 'Course ID,Course Name\n1,"A\n'],
  ])('refused: %s', (code, text) => {
    const read = readCurriculum(text);
    expect(read.ok ? [] : read.issues.map((issue) => issue.code)).toEqual([code]);
  });
});

const id = fc.constantFrom('1', '2', '3', '4', '5', '6', '7');
const cell = fc.constantFrom(
  '',
  'x',
  '=1',
  "'a",
  ' b ',
  'é',
  'a;b',
  'a,b',
  '"',
  '4.0',
  '4',
  '0.0',
  '-1',
  'none',
);
const line = fc.record({
  id,
  title: cell,
  before: fc.array(id, { maxLength: 3 }),
  sep: fc.constantFrom(';', '; '),
  other: cell,
  credits: cell,
});

test('any curriculum is written again with equal cells', () => {
  let met = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(line, { selector: (each) => each.id, minLength: 1 }),
      fc.boolean(),
      (lines, blank) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const rows = lines.map(({ id: own, title, before, sep, other, credits }) =>
          [own, title, before.join(sep), credits, other].map(quote).join(','),
        );
        const text = [
          'Curriculum,"X"',
          'Courses',
          'Course ID,Course Name,Prerequisites,Credit Hours,Canonical Name',
          ...rows.flatMap((row) => (blank ? [',,,,', row] : [row])),
          '',
        ].join('\n');
        const { system } = accepted(readCurriculum(text));
        met += system.steps!.length;
        expect(cells(again(system))).toEqual(cells(text));
      },
    ),
    trials(20_000, 11, 8),
  );
  seen(met, 2000);
});

test('any system with a pathway is written as a curriculum that can be read, with as many courses; the tally adds up', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const pathway = system.pathways?.[0];
      if (!pathway) return;
      const { output: text, tally } = writeCurriculum(system, { pathway: pathway.id });
      const { system: read } = accepted(readCurriculum(text));
      const listed = system.steps?.filter((step) => pathway.steps.includes(step.id)) ?? [];
      expect(read.steps?.map(({ title }) => title)).toEqual(listed.map(({ title }) => title));
      expect(readSystem(read).ok).toBe(true);
      expect(tally.in).toBe(tally.mapped + Object.values(tally.left).reduce((sum, count) => sum + count, 0));
    }),
    trials(10_000, 12, 8),
  );
});

test('what a course cannot ask is a loss with its place', () => {
  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    steps: [
      { id: '1', title: 'A', kind: 'course' },
      {
        id: '2',
        title: 'B',
        kind: 'course',
        requires: {
          kind: 'all',
          of: [
            { kind: 'step', step: '1' },
            { kind: 'level', scheme: 'grade', level: 9 },
          ],
        },
      },
      { id: '3', title: 'C', kind: 'course' },
    ],
    pathways: [{ id: 'p', title: 'P', steps: ['1', '2'] }],
  };
  const { output: text, losses } = writeCurriculum(system);
  expect(losses.map(({ code, path }) => [code, path])).toEqual([
    ['unknown-requirement', '/steps/0'],
    ['requirement-not-written', '/steps/1/requires'],
    ['no-term', '/title'],
    ['not-written', '/steps'],
  ]);
  expect(text).toContain('2,B,,,1,,,,,');
});

test('ids that the format does not take become numbers, and stand beside', () => {
  const steps = ['anatomy', 'bio'].map((step) => ({ id: step, title: step, kind: 'course' as const }));
  const asked = { ...steps[0]!, requires: { kind: 'step', step: 'bio' } as const };
  const { output: text, losses } = writeCurriculum({
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    steps: [asked, steps[1]!],
    pathways: [{ id: 'p', title: 'P', steps: ['bio', 'anatomy'] }],
  });
  expect(losses.map(({ code }) => code)).toEqual(['ids-numbered', 'unknown-requirement', 'no-term']);
  expect(text.split('\n').slice(3, 5)).toEqual(['1,anatomy,,,2,,,,,anatomy', '2,bio,,,,,,,,bio']);
});

test('what the file of a curriculum has no place for is a loss, and its title is changed where it stands', () => {
  const { system } = accepted(
    readCurriculum(
      'Degree Plan,\nCurriculum,Old\nInstitution,A College\nCourses,\nCourse ID,Course Name\n1,Biology\n',
    ),
  );
  const more = {
    ...system,
    partners: [...system.partners!, { id: 'b', name: 'B', types: [] }],
    terms: [{ id: 't', title: 'T' }],
    pathways: [{ ...system.pathways![0]!, title: 'New' }],
  };
  const { output: text, losses, tally } = writeCurriculum(more);
  expect(losses.map(({ code, path }) => [code, path])).toEqual([
    ['no-term', '/title'],
    ['not-written', '/partners'],
    ['not-written', '/terms'],
  ]);
  expect(tally).toEqual({ unit: 'entity', in: 5, mapped: 3, kept: 0, left: { partners: 1, terms: 1 } });
  expect(text.split('\n').slice(0, 2)).toEqual(['Degree Plan,', 'Curriculum,New']);
});

test('which pathway has to be said where there are several', () => {
  const two = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    pathways: ['a', 'b'].map((each) => ({ id: each, title: each, steps: [] })),
  } as const;
  expect(() => writeCurriculum(two)).toThrow(expect.objectContaining({ code: 'ambiguous-pathway' }));
  expect(() => writeCurriculum(two, { pathway: 'c' })).toThrow(
    expect.objectContaining({ code: 'unknown-pathway' }),
  );
});

test('what a stranger has put where the form is kept does no harm', () => {
  const strange = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.record({ head: fc.jsonValue(), tail: fc.jsonValue(), additional: fc.jsonValue() }),
    fc.record({ cells: fc.jsonValue(), width: fc.oneof(fc.integer(), fc.double()), after: fc.jsonValue() }),
  );
  fc.assert(
    fc.property(strange, strange, (form, course) => {
      const system = {
        format: 'career-pathways/1',
        id: 's',
        title: 'S',
        extensions: { 'curricular-analytics': form },
        steps: [{ id: '1', title: 'A', kind: 'course', extensions: { 'curricular-analytics': course } }],
        pathways: [{ id: 'p', title: 'P', steps: ['1'] }],
      } as unknown as PathwaySystem;
      expect(writeCurriculum(system).output).toContain('A');
    }),
    trials(20_000, 13, 8),
  );
});
