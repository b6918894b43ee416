/** Terms whose rows stand in another order than their names tell: noted, as a plan takes them as they are listed. */
import { expect, test } from 'vitest';
import { readCurriculum } from '../../../src/io/curricular-csv/read-curriculum.js';
import { degreePlan } from '../../../src/measure/degree-plan.js';
import { accepted } from '../accepted.js';

const read = (...terms: readonly string[]) =>
  accepted(
    readCurriculum(
      `Course ID,Course Name,Prerequisites,Term\n${terms.map((term, at) => `${at + 1},A,,${term}\n`).join('')}`,
    ),
  );

test.each([
  [['Spring 2027', 'Fall 2026', 'Fall 2027'], 'Fall 2026', 3],
  [['Fall 2026', 'Summer 2026'], 'Summer 2026', 3],
  [['2027 Autumn', '2027 Autumn', 'Spring of 2027'], 'Spring of 2027', 4],
  [['Winter 2027', 'Fall 2026'], 'Fall 2026', 3],
  [['AY 2027', 'AY 2026'], 'AY 2026', 3],
  [['Term 2', 'Term 10', 'Term 1'], 'Term 1', 4],
  [['Semester 3', 'TERM 1', 'semester 2'], 'semester 2', 4],
  [['Year 1 Term 2', 'Year 1 Term 1'], 'Year 1 Term 1', 3],
  [['2nd semester', '1st semester'], '1st semester', 3],
  [['Spring 27', 'Fall 26'], 'Fall 26', 3],
  [['2.0', '1.0'], '1.0', 3],
  [['2027', '2026'], '2026', 3],
  [['To be decided', 'Term 2', 'Any', 'Term 1'], 'Term 1', 5],
])('%j: noted at %s', (terms, received, row) => {
  const { notes, system } = read(...terms);
  expect(notes).toEqual([
    expect.objectContaining({ code: 'term-order', severity: 'warning', column: 'Term', row, received }),
  ]);
  expect(degreePlan(system, 'curriculum')).toHaveLength(new Set(terms).size);
});

test.each([
  [['Fall 2026', 'Winter 2026', 'Spring 2027', 'Summer 2027']],
  [['Winter 2026', 'Fall 2026']],
  [['2026', 'Fall 2026', 'Spring 2026-27', 'Fall 2026-27']],
  [['Fall 1', 'Spring 1', 'Fall 2', 'Spring 2']],
  [['Fall', 'Spring', 'Summer']],
  [['Term 1', 'Term 2', 'Term 10', 'Semester 1']],
  [['3', '1', '2', '60']],
  [['Spring/Fall 2026', 'Spring 2026']],
  [['', 'Fall 2026', '', 'Spring 2027', 'Fall 2026']],
])('%j: nothing to note', (terms) => {
  expect(read(...terms).notes).toEqual([]);
});

test('with periods, a plan is in their order', () => {
  const { system } = read('Spring 2027', 'Fall 2026');
  const terms = system.terms!.map((term, at) => ({
    ...term,
    period: { from: ['2027-01-11', '2026-08-24'][at]! },
  }));
  expect(degreePlan({ ...system, terms }, 'curriculum')).toEqual([['2'], ['1']]);
});
