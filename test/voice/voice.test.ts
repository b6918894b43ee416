/** Every exported function speaks as the others do; planted offenders show that each rule can be broken. */
import { expect, test } from 'vitest';
import { doors, root } from '../doors.js';
import { planted, program } from '../types/program.js';
import { exportedFunctions } from './parameters.js';
import { offences, optionNames, rules } from './voice.js';

// 170 when the voice was settled; then questions about partners and about one person, profiles of lists, plans of degrees,
// what badges say, plans, wages, two versions of a map, and a language each; then 26 for edits and what they change,
// 8 for maps, one for the report, one for a system that stays, and 12 for tables; eleven definitions more; outcomes of programs.
const mostValues = 256;

test('every export speaks with the one voice', () => {
  const sources = doors.map(({ specifier, source }) => ({ specifier, file: root + source }));
  const found = offences(program(), sources, mostValues);
  expect(found.map(({ where, message, rule }) => `${where}: ${message} (${rule})`)).toEqual([]);
});

test('every name in the list of options is an option of some function', () => {
  const used = new Set(
    exportedFunctions().flatMap(({ parameters }) => parameters.flatMap(({ options }) => options)),
  );
  expect(optionNames.filter((name) => !used.has(name))).toEqual([]);
});

test('each rule finds its planted offender', () => {
  const sources = planted.map((file) => ({ specifier: file, file }));
  const broken = new Set(offences(program(), sources, 5).map(({ rule }) => rule));
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});
