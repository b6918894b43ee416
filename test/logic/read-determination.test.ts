/** Stored determinations: what is one is read as it came, and what is none is said with its place. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { readDetermination } from '../../src/logic/read-determination.js';
import { pathwayOf, step } from '../graph/small-system.js';

const made = determineWioa(pathwayOf([step('aide')]), 'p', { asOf: '2026-11-01' });
const stored = JSON.parse(JSON.stringify(made));
const said = (input: unknown) => {
  const read = readDetermination(input);
  return read.ok || read.issues.map(({ code, path }) => `${code} ${path}`);
};

test('what was stored is read as the value that came in', () => {
  const read = readDetermination(stored);
  expect(read.ok && read.value).toBe(stored);
});

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'no-determination '],
  ['a text', 'met', 'no-determination '],
  ['another document', pathwayOf([]), 'no-determination '],
  ['a newer format', { ...stored, format: 'career-pathways/determination/2' }, 'newer-format /format'],
  ['no facts', { ...stored, facts: undefined }, 'no-determination /facts'],
  [
    'a subject without a kind',
    { ...stored, subject: { ...stored.subject, kind: 1 } },
    'no-determination /subject/kind',
  ],
  ['an element that is none', { ...stored, elements: [7] }, 'no-determination /elements/0'],
])('%s', (_, input, code) => {
  expect(said(input)).toEqual([code]);
});

test('a value that fails when it is looked at is no determination', () => {
  const failing = Object.defineProperty({}, 'format', {
    get: () => {
      throw new Error('no');
    },
  });
  expect(said(failing)).toEqual(['no-determination ']);
});
