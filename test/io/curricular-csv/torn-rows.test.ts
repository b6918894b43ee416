/** Curricula with rows that are torn apart or cut short: no course and no requirement comes of them. */
import { describe, expect, test } from 'vitest';
import { readCurriculum } from '../../../src/io/curricular-csv/read-curriculum.js';
import { writeCurriculum } from '../../../src/io/curricular-csv/write-curriculum.js';
import { accepted } from '../accepted.js';

const header = 'Course ID,Course Name,Prefix,Prerequisites,Credit Hours,Term';
const issues = (...rows: readonly string[]) => {
  const read = readCurriculum(['Curriculum,X', 'Courses', ...rows].join('\n'));
  return read.ok ? [] : read.issues.map(({ code, row, column }) => [code, row, column]);
};
const steps = (text: string) => {
  const { system, notes } = accepted(readCurriculum(text));
  return {
    requires: system.steps!.map(({ requires }) => requires),
    notes: notes.map(({ code, row }) => [code, row]),
    system,
  };
};
const nothing = { kind: 'all', of: [] };

describe('a row that is torn', () => {
  const whole = ['1,Biology,BIO,,4,1', '2,Chemistry,CHM,,3,1'];
  test.each([
    ['has a comma in a cell', '3,Law, Ethics,LAW,1,3,2'],
    ['has one and ends in a blank', '3,Law, Ethics,LAW,1,3,'],
    ['has nothing but an id', 'Ethics'],
  ])('%s', (_, row) => {
    expect(issues(header, ...whole, row)).toEqual([['torn-row', 6, undefined]]);
  });
  test('has a line break in a cell: two short rows that are one', () => {
    expect(issues(header, ...whole, '3,Law', 'and ethics,LAW,1,3,2')).toEqual([['torn-row', 6, undefined]]);
    expect(issues('Name,Label,Prerequisites', 'A,x,', 'B,y', 'C,z')).toEqual([]);
    const plain = ['Code,Label,Needs,Cr', 'A,x,,3', 'B,Law', 'and ethics,A,3'].join('\n');
    const columns = { id: 'Code', title: 'Label', before: 'Needs', credits: 'Cr' };
    const read = readCurriculum(plain, { columns });
    expect(read.ok ? [] : read.issues.map(({ code, row }) => [code, row])).toEqual([['torn-row', 3]]);
  });
  test('is not every row that is longer, nor every two that are short', () => {
    const longer = [header, ...whole.map((row) => `${row},`)].join('\n');
    expect(steps(longer).requires).toEqual([nothing, nothing]);
    expect(steps(`${header}\n1,Biology,BIO\n2,Chemistry,CHM,\n`).notes).toEqual([['short-row', 2]]);
  });
});

test('a row without its cell of requirements says nothing about them', () => {
  const { requires, notes, system } = steps(`${header}\n1,Biology,BIO\n2,Chemistry,CHM,1\n3,Law,LAW,,3\n`);
  expect(requires).toEqual([undefined, { kind: 'step', step: '1' }, nothing]);
  expect(notes).toEqual([['short-row', 2]]);
  expect(writeCurriculum(system).output).toContain('1,Biology,BIO\n');
  const both = steps('Name,Prerequisites,Credits,Corequisites\nA,,3,\nB,A,3\nC,,3\n');
  expect(both.requires).toEqual([nothing, { kind: 'step', step: 'A' }, undefined]);
  expect(both.notes).toEqual([
    ['short-row', 3],
    ['short-row', 4],
  ]);
});

test('what is wrong with an id names its column and both rows', () => {
  expect(issues(header, '1,Biology,BIO,,4,1', ' ,Law,LAW,,3,1')).toEqual([['blank-id', 5, 'Course ID']]);
  const read = readCurriculum('Name,Term,Prerequisites\nELECTIVE,1,\nA,1,\nELECTIVE,2,\n');
  expect(read.ok ? [] : read.issues).toMatchObject([{ code: 'doubled-id', row: 4, column: 'Name' }]);
  expect(read.ok ? '' : read.issues[0]!.message).toContain('Rows 2 and 4');
});

describe('names with semicolons', () => {
  const plan = (...rows: readonly string[]) =>
    ['Name,Term,Prerequisites,Corequisites,Credits', ...rows, ''].join('\n');
  test('are kept whole, alone and beside others, and written again', () => {
    const text = plan('A; B,1,,,3', 'C,1,,,3', 'X,2,A; B,,3', 'Y,2,C;A; B,,3');
    const { requires, notes, system } = steps(text);
    const both = { kind: 'step', step: 'A; B' };
    expect(requires.slice(2)).toEqual([both, { kind: 'all', of: [{ kind: 'step', step: 'C' }, both] }]);
    expect(notes).toEqual([]);
    expect(writeCurriculum(system)).toMatchObject({ output: text, losses: [] });
    const edited = system.steps!.map((step) =>
      step.id === 'C' ? { ...step, requires: both as never } : step,
    );
    expect(writeCurriculum({ ...system, steps: edited }).output).toContain('C,1,A; B,,3');
  });
  test('are several courses where each part is one', () => {
    const { requires, system } = steps(plan('A; B,1,,,3', 'A,1,,,3', 'B,1,,,3', 'X,2,A; B,,3'));
    expect(requires[3]).toMatchObject({ of: [{ step: 'A' }, { step: 'B' }] });
    const odd = system.steps!.map((step) =>
      step.id === 'X' ? { ...step, requires: { kind: 'step', step: 'A; B' } as const } : step,
    );
    expect(writeCurriculum({ ...system, steps: odd }).losses.map(({ code }) => code)).not.toEqual([]);
  });
});
