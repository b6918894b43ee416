/** What a file of a person holds beside courses and ids: totals, headings, sentences, columns of another kind. */
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { readCurriculum } from '../../../src/io/curricular-csv/read-curriculum.js';
import { writeCurriculum } from '../../../src/io/curricular-csv/write-curriculum.js';
import { accepted } from '../accepted.js';

const header = 'Course ID,Course Name,Prerequisites,Corequisites,Credit Hours,Term';
const read = (...rows: readonly string[]) => accepted(readCurriculum(`${rows.join('\n')}\n`));
const ids = ({ system }: ReturnType<typeof read>) => system.steps!.map(({ id }) => id);
const codes = ({ notes }: ReturnType<typeof read>) => notes.map(({ code, row }) => [code, row]);
const needs = (step: string) => ({ kind: 'step', step });
const words = (text: string) => ({ kind: 'text', text });

describe('a row that is no course is left out and named', () => {
  test.each([
    'Total,,,,6,',
    'TOTAL CREDITS,,,,6,',
    'Total Credits:,6,,,,',
    'Grand total,Total,,,6,',
    ',Total credits,,,6,',
    '9,Subtotal,,,6,',
    'Credits,,,,6,',
    'First year,,,,,',
    'FALL 2026,,,,,',
    'Year 1,,,,,',
    '* C or better required,,,,,',
    '1 C or better required,,,,,',
    '*,C or better required,,,,',
    'Note:,C or better required,,,,',
    'Last updated,2026-05-01,,,,',
    'Core courses,,,,,',
  ])('%s', (row) => {
    for (const list of [
      [row, '1,A,,,3,1', '2,B,1,,3,2'],
      ['1,A,,,3,1', row, '2,B,1,,3,2'],
      ['1,A,,,3,1', '2,B,1,,3,2', row],
    ]) {
      const reading = read(header, ...list);
      expect(ids(reading)).toEqual(['1', '2']);
      const at = list.indexOf(row);
      // A title of another section behind the courses stays where it is.
      const isTail = row.startsWith('Core') && at === 2;
      expect(codes(reading)).toEqual(isTail ? [] : [['no-course', at + 2]]);
      expect(reading.tally).toEqual({
        unit: 'row',
        in: 4,
        mapped: 2,
        kept: isTail ? 2 : 1,
        left: isTail ? {} : { 'no-course': 1 },
      });
      expect(accepted(readCurriculum(writeCurriculum(reading.system).output)).system).toEqual(reading.system);
    }
  });
  test.each([
    'Name,Term,Prerequisites,Credits\nMATH 1,1,,3\nFirst year,,,\nMATH 2,2,MATH 1,3\nTotal,,,6\n',
    'Name,Term,Prerequisites,Credits\nMATH 1,1,,3\nFall 2026,,,\nMATH 2,2,MATH 1,3\nSemester total,,,6\n',
  ])('where courses go by their names: %s', (text) => {
    const reading = accepted(readCurriculum(text));
    expect(ids(reading)).toEqual(['MATH 1', 'MATH 2']);
    expect(codes(reading)).toEqual([
      ['no-course', 3],
      ['no-course', 5],
    ]);
  });
  test('subtotals do not double an id', () => {
    expect(ids(read(header, '1,A,,,3,1', 'Total,,,,3,', '2,B,1,,3,2', 'Total,,,,3,'))).toEqual(['1', '2']);
  });
  test.each(['3,,,,3,', 'ELEC,Elective,,,3,', '3,,,,,', 'T1,Total Quality Management,,,3,', 'X:1,Lab,,,1,'])(
    '%s is a course',
    (row) => {
      const reading = read(header, '1,A,,,3,1', '2,B,1,,3,2', row);
      expect(ids(reading)).toHaveLength(3);
      expect(codes(reading)).toEqual([]);
    },
  );
  test('a piece of a torn row is refused, as ever', () => {
    const torn = readCurriculum(
      'Course ID,Course Name,Prerequisites,Credit Hours\n1,A,,3\n2,Law\nand ethics,1,3\n',
    );
    expect(torn.ok ? [] : torn.issues.map(({ code, row }) => [code, row])).toEqual([['torn-row', 3]]);
  });
});

describe('a header within the list', () => {
  test.each([header, header.toUpperCase(), `${header.replace('Credit Hours', 'Credits')}`])('%s', (again) => {
    const reading = read(header, '1,A,,,3,1', again, '2,B,1,,3,2');
    expect(ids(reading)).toEqual(['1', '2']);
    expect(codes(reading)).toEqual([['repeated-header', 3]]);
    expect(reading.tally.left).toEqual({ 'repeated-header': 1 });
  });
  test('with other columns is refused', () => {
    const refused = readCurriculum(
      `${header}\n1,A,,,3,1\nCourse ID,Course Name,Credit Hours,Term,Prerequisites,Corequisites\n2,B,3,2,1,\n`,
    );
    expect(refused.ok ? [] : refused.issues.map(({ code, row }) => [code, row])).toEqual([
      ['other-header', 3],
    ]);
  });
});

test('a heading that could be the title of a section does not end a list that goes on', () => {
  const reading = read(
    header,
    '1,A,,,3,1',
    'Major requirements,,,,,',
    '2,B,1,,3,2',
    'Course Learning Outcomes',
    '1,x',
  );
  expect(ids(reading)).toEqual(['1', '2']);
  expect(codes(reading)).toEqual([['no-course', 3]]);
  expect(writeCurriculum(reading.system).output).toContain('Course Learning Outcomes\n1,x');
});

describe('what names no course is a requirement in words', () => {
  const last = (cell: string) => {
    const text = `Name,Term,Prerequisites,Corequisites,Credits\nMATH 101,1,,,3\nBIO 101 L,1,,,3\nX 1,2,"${cell}",,3\n`;
    const reading = accepted(readCurriculum(text));
    const again = writeCurriculum(reading.system);
    expect(again.losses).toEqual([]);
    expect(accepted(readCurriculum(again.output)).system).toEqual(reading.system);
    expect(again.output.replaceAll('"', '')).toBe(text.replaceAll('"', ''));
    const { requires } = reading.system.steps![2]!;
    return { requires, codes: reading.notes.map(({ code }) => code), reading };
  };
  test.each([
    'MATH 101 or BIO 101 L',
    'C or better in MATH 101 and either BIO 101 L or X 1',
    'two of MATH 101, BIO 101 L',
    'junior standing',
    'instructor permission',
    'Permission',
    'MATH 101 or concurrent enrollment',
    'MATH 101; or BIO 101 L',
    'either MATH 101; BIO 101 L',
    'if placed below 50; MATH 101',
    'MATH 101|BIO 101 L',
    'MATH 101;BIO 101 L|X 1',
    'MATH 101/BIO 101 L',
    'MATH 101 - BIO 101 L',
    'Grade 9',
    'AGE 18',
    '60',
    '=1+1',
  ])('%s', (cell) => {
    const { requires, codes: noted, reading } = last(cell);
    expect(requires).toEqual(words(`Prerequisites: ${cell}`));
    expect(noted).toEqual(['unclear-requirement']);
    expect(reading.notes[0]).toMatchObject({ row: 4, column: 'Prerequisites', path: '/steps/2/requires' });
    const { steps } = pathwayGraph(reading.system, 'curriculum');
    expect(steps.find(({ id }) => id === 'X 1')?.requires).toEqual(requires);
  });
  test('beside courses, in another order too', () => {
    const both = { kind: 'all', of: [needs('MATH 101'), words('Prerequisites: consent of instructor')] };
    for (const cell of ['MATH 101; consent of instructor', 'consent of instructor;MATH 101'])
      expect(last(cell)).toMatchObject({ requires: both, codes: ['unclear-requirement'] });
    expect(last('math101; C or better')).toMatchObject({
      requires: { kind: 'all', of: [needs('MATH 101'), words('Prerequisites: C or better')] },
      codes: ['read-as', 'unclear-requirement'],
    });
  });
  test.each(['MATH 102', 'PHYS 7', 'BIO 102 L', 'PHYS7'])('%s is built as an id, and is none', (cell) => {
    expect(last(cell)).toMatchObject({ requires: needs(cell), codes: ['dangling-id'] });
  });
  test('an edit keeps the words that it leaves, and a decision takes them away', () => {
    const { system } = last('MATH 101; consent of instructor').reading;
    const changed = (requires: object) =>
      writeCurriculum({
        ...system,
        steps: system.steps!.map((step) =>
          step.id === 'X 1' ? { ...step, requires: requires as never } : step,
        ),
      });
    const kept = [needs('BIO 101 L'), words('Prerequisites: consent of instructor')];
    expect(changed({ kind: 'all', of: kept }).output).toContain('X 1,2,BIO 101 L;consent of instructor,,3');
    expect(changed(needs('MATH 101')).output).toContain('X 1,2,MATH 101,,3');
    for (const text of ['Prerequisites: none', 'Prerequisites: MATH 101', 'Be kind']) {
      const { output, losses } = changed(words(text));
      expect(output).toContain('X 1,2,,,3');
      expect(losses.map(({ code }) => code)).toEqual(['requirement-not-written']);
    }
  });
});

test.each([
  ['99', needs('99'), 'dangling-id'],
  ...['1-2', '1|2', '1&2|1', '1/2', '1,9', '#1', 'Biology', 'MATH 1'].map(
    (cell) => [cell, words(`Prerequisites: ${cell}`), 'unclear-requirement'] as const,
  ),
] as const)('where ids are numbers: %s', (cell, requires, code) => {
  const { system, notes } = read(header, '1,A,,,3,1', '2,B,,,3,1', `3,C,"${cell}",,3,2`);
  expect(system.steps![2]!.requires).toEqual(requires);
  expect(notes.map((note) => note.code)).toEqual([code]);
});

describe('columns', () => {
  test.each([
    'Take first',
    'Taken after',
    'Must be taken with',
    'Restrictions',
    'Restricted to',
    'Standing',
    'Class standing',
    'Permission',
    'Instructor consent',
    'Minimum Grade',
    'Min. GPA',
    'Grade required',
    'Passing grade',
    'Enrollment Requirements',
    'Eligibility',
    'Conditions',
    'Preceding course',
  ])('%s asks for something: no claim, and its words', (column) => {
    const reading = read(`Course ID,Course Name,Prerequisites,${column}`, '1,A,,', '2,B,,C', '3,D,1,C');
    expect(reading.notes.map((note) => [note.code, note.column])).toEqual([['unread-requirements', column]]);
    expect(reading.system.steps!.map(({ requires }) => requires)).toEqual([
      undefined,
      words(`${column}: C`),
      { kind: 'all', of: [needs('1'), words(`${column}: C`)] },
    ]);
  });
  test.each(['Credits', 'Credit', 'Credit Hrs', 'Cr.', 'Cr Hrs', 'CREDIT UNITS'])(
    '%s are credits',
    (column) => {
      const reading = read(`Course ID,Course Name,Prereqs,Coreqs,${column}`, '1,A,,,3', '2,B,1,,4');
      expect(reading.notes).toEqual([]);
      expect(reading.system.steps!.map(({ credits }) => credits)).toEqual([3, 4]);
      const more = reading.system.steps!.map((step) => ({ ...step, credits: 5 }));
      expect(writeCurriculum({ ...reading.system, steps: more }).output).toContain('2,B,1,,5');
    },
  );
  test.each(['Units', 'Hours', 'Contact Hours', 'Grade', 'Notes', ''])(
    '"%s" is not read, and named',
    (column) => {
      const reading = read(`Course ID,Course Name,Prerequisites,${column}`, '1,A,,3', '2,B,1,');
      expect(reading.notes.map((note) => [note.code, note.row, note.column])).toEqual([
        ['unread-column', 1, column || '(column D)'],
      ]);
      expect(reading.system.steps![0]).not.toHaveProperty('credits');
      expect(read(`Course ID,Course Name,Prerequisites,${column}`, '1,A,,', '2,B,1,').notes).toEqual([]);
    },
  );
  test('of two, the one that is called so exactly', () => {
    const reading = read(
      'Course ID,Course Name,Prereqs,Prerequisites,Credits,Credit Hours',
      '1,A,,,1,3',
      '2,B,x,1,1,3',
    );
    expect(reading.system.steps![1]).toMatchObject({ credits: 3 });
    expect(reading.notes.map((note) => [note.code, note.column])).toEqual([
      ['unread-requirements', 'Prereqs'],
      ['unread-column', 'Credits'],
    ]);
  });
});
