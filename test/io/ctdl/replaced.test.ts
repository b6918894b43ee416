/** What a document says and could not be read, where an edit puts something else in its place. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { program, readBack } from './one-program.js';

const credit = 'ceterms:creditValue';

test('values of credit that could not be read are told where an edit replaces them', () => {
  const value = (number: unknown, more: object = {}) => ({
    '@type': 'schema:ValueProfile',
    'schema:value': number,
    ...more,
  });
  const clock = value(45, { 'ceterms:creditUnitType': 'creditUnit:ClockHour' });
  const { edited } = readBack(program({ [credit]: [value(3), clock] }));
  expect(edited({ title: 'Y' }).losses).toEqual([]);
  expect(edited({ credits: 4 })).toMatchObject({
    output: { [credit]: [{ 'schema:value': 4 }] },
    losses: [{ code: 'replaced', path: `/steps/0/extensions/ctdl/fields/${credit}` }],
  });
  expect(readBack(program({ [credit]: [] })).edited({ credits: 4 }).losses).toEqual([]);
  const semester = value(3, { 'ceterms:creditUnitType': 'creditUnit:SemesterHour' });
  const one = readBack(program({ [credit]: [semester, clock] })).edited({ credits: 4 });
  expect(one).toMatchObject({ output: { [credit]: [{ 'schema:value': 4 }, clock] }, losses: [] });
});

test('a new CIP code is written after what could not be read', () => {
  const name = 'ceterms:instructionalProgramType';
  const kept = { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:codedNotation': 'Welding 1' };
  const { output, losses } = readBack(program({ [name]: kept })).edited({
    cip: { edition: '2020', code: '48.0508' },
  });
  expect(losses).toEqual([]);
  expect(output).toMatchObject({ [name]: [kept, { 'ceterms:codedNotation': '48.0508' }] });
});

test('the parts of an exit follow from its pathway: nothing is replaced', () => {
  const own: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    steps: [
      { id: 'x', title: 'X', kind: 'course' },
      { id: 'y', title: 'Y', kind: 'course', follows: ['x'] },
    ],
    pathways: [{ id: 'p', title: 'P', steps: ['x', 'y'] }],
    exits: [{ id: 'e', pathway: 'p', after: { kind: 'step', step: 'x' } }],
  };
  const read = readCtdl(writeCtdl(own).output);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { system } = read.value;
  expect(writeCtdl(system).losses).toEqual([]);
  const later = (system.exits ?? []).map((exit) => ({
    ...exit,
    after: { kind: 'step' as const, step: 'y' },
  }));
  expect(writeCtdl({ ...system, exits: later }).losses).toEqual([]);
});
