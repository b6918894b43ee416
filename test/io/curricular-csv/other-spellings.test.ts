/** Cells that name courses otherwise than by their ids, parted by semicolons: read as far as they name courses, and told. */
import { describe, expect, test } from 'vitest';
import { readCurriculum } from '../../../src/io/curricular-csv/read-curriculum.js';
import { writeCurriculum } from '../../../src/io/curricular-csv/write-curriculum.js';

function readingOf(text: string) {
  const read = readCurriculum(text);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCurriculum(read.value.system)).toMatchObject({ output: text, losses: [] });
  const { system, notes } = read.value;
  const last = system.steps?.at(-1)?.requires;
  return { last, codes: notes.map(({ code }) => code), system };
}
const numbered = (cell: string) =>
  `Curriculum,X\nCourses\nCourse ID,Course Name,Prerequisites,Credit Hours\n1,A,,3\n2,B,,3\n3,C,${cell},3\n`;
const named = (cell: string) =>
  `Name,Term,Prerequisites,Corequisites,Credits\nMath 120,1,,,3\nPhys and Lab,1,,,3\nX 1,2,${cell},,3\n`;

const all = (...ids: string[]) => ({ kind: 'all', of: ids.map((step) => ({ kind: 'step', step })) });
const one = (step: string) => ({ kind: 'step', step });

describe('several courses in a cell', () => {
  test.each(['"1,2"', '1 2', '1 & 2', '1 and 2', '1 + 2', '1;2', '1.0;2.0'])('%s', (cell) => {
    const { last, codes } = readingOf(numbered(cell));
    expect(last).toEqual(all('1', '2'));
    expect(codes).toEqual(cell === '1;2' ? [] : ['read-as']);
  });

  test.each(['1 or 2', '"1,9"', '1/2', '1|2', '12'])('%s is no list of courses', (cell) => {
    const { last, codes } = readingOf(numbered(cell));
    const isId = cell === '12';
    const text = `Prerequisites: ${cell.replaceAll('"', '')}`;
    expect(last).toEqual(isId ? one(cell) : { kind: 'text', text });
    expect(codes).toEqual([isId ? 'dangling-id' : 'unclear-requirement']);
  });
});

test.each([
  ['MATH 120', 'Math 120'],
  ['math120', 'Math 120'],
  ['Phys and Lab', 'Phys and Lab'],
  ['PHYS AND LAB', 'Phys and Lab'],
])('%s is the course %s', (cell, id) => {
  const { last, codes } = readingOf(named(cell));
  expect(last).toEqual(one(id));
  expect(codes).toEqual(cell === id ? [] : ['read-as']);
});

test('a spelling that two courses have names neither', () => {
  const { last, codes } = readingOf(`${named('MATH 120')}`.replace('Phys and Lab', 'MATH120'));
  expect(last).toEqual(one('MATH 120'));
  expect(codes).toEqual(['dangling-id']);
});

test('what says that there is none requires none, unless a course is called so', () => {
  for (const cell of ['NA', 'N/A', 'nan', 'None', 'None.', 'N.A.', 'No prerequisites', '-'])
    expect(readingOf(numbered(cell))).toMatchObject({ last: all(), codes: [] });
  expect(readingOf(named('NA').replace('Phys and Lab', 'NA')).last).toEqual(one('NA'));
});

test('an edited requirement is written with the ids of the file', () => {
  const { system } = readingOf(numbered('1 and 2'));
  const steps = (system.steps ?? []).map((step) =>
    step.id === '3' ? { ...step, requires: { kind: 'step' as const, step: '2' } } : step,
  );
  expect(writeCurriculum({ ...system, steps }).output).toContain('3,C,2,3');
});

test.each(['Requires', 'Required Courses', 'Depends On'])('a column %s asks for something', (column) => {
  const text = `Curriculum,X\nCourses\nCourse ID,Course Name,${column},Credit Hours\n1,A,,3\n2,B,1,3\n`;
  expect(readingOf(text)).toMatchObject({
    last: { kind: 'text', text: `${column}: 1` },
    codes: ['unread-requirements'],
  });
});

test.each([
  'Requirements',
  'Prior courses',
  'Must take before',
  'Take before',
  'Dependencies',
  'Pre',
  'Precursors',
  'Requisites',
])('"%s" asks for courses in a way that is not known: no row says that nothing is required', (column) => {
  const text = `Curriculum,X\nCourses\nCourse ID,Course Name,${column},Corequisites\n1,A,,\n2,B,1,\n`;
  const { last, codes, system } = readingOf(text);
  expect(last).toEqual({ kind: 'text', text: `${column}: 1` });
  expect(system.steps?.[0]).not.toHaveProperty('requires');
  expect(codes).toEqual(['unread-requirements']);
});

test.each(['Priority', 'Acquisition', 'Credits', 'Prefix'])('"%s" asks for none', (column) => {
  const text = `Curriculum,X\nCourses\nCourse ID,Course Name,Prerequisites,${column}\n1,A,,\n2,B,,1\n`;
  const codes = ['Credits', 'Prefix'].includes(column) ? [] : ['unread-column'];
  expect(readingOf(text)).toMatchObject({ last: all(), codes });
});
