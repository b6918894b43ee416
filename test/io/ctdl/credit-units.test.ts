/** What credits count: the units that the model has a word for, and what becomes of them when they are edited. */
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';

const unit = (name: string) => ({
  '@type': 'ceterms:CredentialAlignmentObject',
  'ceterms:targetNode': `creditUnit:${name}`,
});
const value = (number: unknown, more: object = {}) => ({
  '@type': 'ceterms:ValueProfile',
  'schema:value': number,
  ...more,
});
const course = (credits: unknown) => ({
  '@context': 'https://credreg.net/ctdl/schema/context/json',
  '@id': 'https://example.org/x',
  '@type': 'ceterms:Course',
  'ceterms:name': { en: 'X' },
  'ceterms:creditValue': credits,
});

function systemOf(document: object): PathwaySystem {
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  return read.value.system;
}
const creditsOf = ({ steps }: PathwaySystem) => [steps?.[0]?.credits, steps?.[0]?.creditUnit];
const edited = (system: PathwaySystem, now: Partial<Step>): PathwaySystem => ({
  ...system,
  steps: (system.steps ?? []).map(({ credits, creditUnit, ...step }) => ({ ...step, ...now })),
});

test.each([
  ['SemesterHours', 'semester'],
  ['QuarterHour', 'quarter'],
  ['ClockHours', 'clock'],
  ['ContactHour', 'clock'],
  ['ContinuingEducationUnit', undefined],
  ['DegreeCredit', undefined],
])('%s', (name, meant) => {
  const more = { 'ceterms:creditUnitType': [unit(name)] };
  expect(creditsOf(systemOf(course([value('3.5', more)])))).toEqual([3.5, meant]);
  expect(creditsOf(systemOf(course(value(3, { 'schema:unitText': unit(name) }))))).toEqual([3, meant]);
});

describe('what credits count in and is not understood is kept and told', () => {
  const notesOf = (credits: unknown) => {
    const read = readCtdl(course(credits));
    return (
      read.ok && [
        creditsOf(read.value.system)[0],
        ...read.value.notes.map(({ code, message }) => `${code}: ${message.split(' ')[0]}`),
      ]
    );
  };
  const of = (...units: unknown[]) => [value(3, { 'ceterms:creditUnitType': units })];

  test.each([
    ['ContinuingEducationUnit', of(unit('ContinuingEducationUnit'))],
    ['AcademicYear', of(unit('AcademicYear'))],
    ['CompetencyCredit', of(unit('CompetencyCredit'))],
    ['a unit of somebody', of({ '@id': 'https://example.org/units/' })],
    ['a Spanish name', of({ 'ceterms:targetNodeName': { es: 'Horas de semestre' } })],
    ['a unit without a name', of({ 'ceterms:framework': 'https://example.org/units' })],
    ['two units', of(unit('SemesterHour'), unit('DegreeCredit'))],
  ])('%s', (_, credits) => {
    expect(notesOf(credits)).toEqual([3, 'credit-kept: ceterms:creditUnitType']);
  });

  test.each([
    ['SemesterHour', of(unit('SemesterHour'))],
    ['DegreeCredit', of(unit('DegreeCredit'))],
    ['none', of()],
    ['none of those that are there', of({})],
    ['a number by itself', 3],
  ])('%s needs no note', (_, credits) => {
    expect(notesOf(credits)).toEqual([3]);
  });

  test('of several values one is read', () => {
    const semester = value(3, { 'ceterms:creditUnitType': unit('SemesterHour') });
    const clock = value(45, { 'ceterms:creditUnitType': unit('ClockHour') });
    expect(notesOf([semester, clock])).toEqual([3, 'credit-kept: One']);
    expect(notesOf([semester, value('many')])).toEqual([3, 'credit-kept: One']);
  });
});

test('values and units in nodes of their own', () => {
  const nodes = (...profiles: readonly (readonly [number, string])[]) => ({
    '@context': 'x',
    '@graph': [
      { ...course(profiles.map((_, i) => `_:v${i}`)), '@context': undefined },
      ...profiles.flatMap(([number, name], i) => [
        value(number, { '@id': `_:v${i}`, 'ceterms:creditUnitType': `_:u${i}` }),
        { '@id': `_:u${i}`, ...unit(name) },
      ]),
    ],
  });
  const plain = (document: object) => JSON.parse(JSON.stringify(document)) as object;
  expect(creditsOf(systemOf(plain(nodes([3, 'SemesterHour']))))).toEqual([3, 'semester']);
  expect(creditsOf(systemOf(plain(nodes([45, 'ClockHour'], [3, 'SemesterHour']))))).toEqual([3, 'semester']);
});

test('a number beyond all numbers is kept and told', () => {
  for (const credits of ['1e400', [value('1e400')]]) {
    const read = readCtdl(course(credits));
    expect(read.ok && [creditsOf(read.value.system), read.value.notes.map(({ code }) => code)]).toEqual([
      [undefined, undefined],
      ['credit-kept'],
    ]);
  }
});

test('a unit by its name alone; two units of one number are no unit', () => {
  const named = { 'ceterms:targetNodeName': { en: 'Semester hours' } };
  expect(creditsOf(systemOf(course([value(3, { 'ceterms:creditUnitType': named })])))).toEqual([
    3,
    'semester',
  ]);
  const two = { 'ceterms:creditUnitType': [unit('SemesterHour'), unit('QuarterHour')] };
  expect(creditsOf(systemOf(course([value(3, two)])))).toEqual([3, undefined]);
});

test('of several values the one in hours of a term; two of those are kept', () => {
  const of = (name: string, number: number) => value(number, { 'ceterms:creditUnitType': [unit(name)] });
  expect(creditsOf(systemOf(course([of('ContactHour', 45), of('SemesterHour', 3)])))).toEqual([
    3,
    'semester',
  ]);
  expect(creditsOf(systemOf(course([of('QuarterHour', 4.5), of('SemesterHour', 3)])))).toEqual([
    undefined,
    undefined,
  ]);
});

test('an edited unit is written and read again; without one the profile has none', () => {
  const documents = [
    course([
      value(3, { 'ceterms:creditUnitType': [unit('SemesterHours')], 'ceterms:description': { en: 'D' } }),
    ]),
    course(value('3', { 'ceterms:creditUnitType': unit('DegreeCredit') })),
    course(value(3)),
    course(3),
  ];
  for (const document of documents)
    for (const now of [
      { credits: 5, creditUnit: 'quarter' },
      { credits: 120, creditUnit: 'clock' },
      { credits: 4 },
      {},
    ] as const) {
      const { output, losses } = writeCtdl(edited(systemOf(document), now));
      expect(losses).toEqual([]);
      const [credits, creditUnit] = creditsOf(systemOf(output as object));
      expect({ credits, creditUnit }).toEqual({ credits: undefined, creditUnit: undefined, ...now });
    }
});

test('a unit without credits is a loss, and a unit of its own is written', () => {
  const system = (step: Partial<Step>): PathwaySystem => ({
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    steps: [{ id: 'x', title: 'X', kind: 'course', ...step }],
  });
  expect(writeCtdl(system({ creditUnit: 'semester' })).losses).toMatchObject([{ code: 'no-term' }]);
  const { output, losses } = writeCtdl(system({ credits: 3, creditUnit: 'semester' }));
  expect(losses).toEqual([]);
  expect(creditsOf(systemOf(output as object))).toEqual([3, 'semester']);
});
