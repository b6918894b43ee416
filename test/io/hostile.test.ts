/** Values of a wrong kind in every place: readers answer with issues, everything else throws a `PathwayError` by the argument's name. */
import { describe, expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import type { Result } from '../../src/base/result.js';
import * as codes from '../../src/io/codes/index.js';
import * as curricula from '../../src/io/curricular-csv/index.js';
import * as lists from '../../src/io/etpl/index.js';
import * as badges from '../../src/io/open-badges/index.js';
import * as tables from '../../src/io/tables/index.js';
import { sample, size } from '../depth.js';
import { accepted } from './accepted.js';

class Own {
  readonly kind = 'own';
}
const throwing = Object.defineProperty({}, 'any', {
  enumerable: true,
  get: () => {
    throw new Error('no');
  },
});
const values: readonly [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['zero', 0],
  ['a number', -1.5],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['an empty text', ''],
  ['a text', 'x'],
  ['a text with half a character', '\ud800'],
  ['a symbol', Symbol('x')],
  ['a big number', 1n],
  ['an empty list', []],
  ['a list', [1, null, 'x']],
  ['a list with a hole', Array(3)],
  ['a huge list', Array(size(1_000_000)).fill('x')],
  ['an empty object', {}],
  ['an object', { a: 1 }],
  ['an object without a prototype', Object.create(null)],
  ['a function', () => 1],
  ['a date', new Date(0)],
  ['a map', new Map([['a', 1]])],
  ['a set', new Set([1])],
  ['a pattern', /x/],
  ['an error', new Error('x')],
  ['a promise', Promise.resolve(1)],
  ['a proxy', new Proxy({}, {})],
  ['a proxy of bytes', new Proxy(new Uint8Array(2), {})],
  ['a getter that throws', throwing],
  ['an instance', new Own()],
  ['half of a UTF-16 file', new Uint8Array([0xff, 0xfe, 0x63])],
  ['words', new Uint16Array(2)],
  ['a buffer', new ArrayBuffer(2)],
  ['a document of another format', { format: 'x', id: 1 }],
];
const known = (error: unknown) => error instanceof PathwayError && error.argument !== undefined;

type Call = (value: never) => unknown;
const table = accepted(codes.readCip('CIPCode,Action,CIPTitle,CIPDefinition\n01.0105,New,R,\n'));
const crosswalk = accepted(codes.readCipSoc('SOC2018Code,CIP2020Code\n29-1141,51.3801\n'));
const system = { format: 'career-pathways/1', id: 's', title: 'S' } as const;
const { texas, newJerseyOutcomes } = lists;
const curriculum = accepted(curricula.readCurriculum('Course ID,Course Name\n1,A\n')).system;

const readers: readonly [string, (value: never) => Result<unknown>][] = [
  ['readTables', (value) => tables.readTables(value)],
  ['readTables, a file', (value) => tables.readTables({ 'system.csv': value })],
  ['readProviderList', (value) => lists.readProviderList(value, texas)],
  ['readProviderOutcomes', (value) => lists.readProviderOutcomes(system, value, newJerseyOutcomes)],
  ['readCurriculum', (value) => curricula.readCurriculum(value)],
  ['readUwPrerequisites', (value) => curricula.readUwPrerequisites(value)],
  ['readCip', (value) => codes.readCip(value)],
  ['readSoc', (value) => codes.readSoc(value)],
  ['readOnet', (value) => codes.readOnet(value)],
  ['readNaics', (value) => codes.readNaics(value)],
  ['readCipSoc', (value) => codes.readCipSoc(value)],
  ['readSocChanges', (value) => codes.readSocChanges(value)],
  ['readOnetChanges', (value) => codes.readOnetChanges(value)],
  ['readJobZones', (value) => codes.readJobZones(value)],
  ['readJobZoneReference', (value) => codes.readJobZoneReference(value)],
  ['readProjections', (value) => codes.readProjections(value)],
  ['readEntryEducation', (value) => codes.readEntryEducation(value)],
  ['readOpenBadges', (value) => badges.readOpenBadges(value, { asOf: '2026-11-01' })],
  ['readCaseFramework', (value) => badges.readCaseFramework(value)],
];

describe.each(readers)('%s', (_, read) => {
  test.each(sample(values))('of %s', (__, value) => {
    const found = read(value as never);
    expect(found.ok ? [] : found.issues).not.toEqual([]);
    for (const issue of found.ok ? [] : found.issues)
      expect(issue).toMatchObject({
        severity: 'error',
        path: expect.any(String),
        message: expect.any(String),
      });
  });
});

const from =
  <T extends object>(whole: T, field: keyof T) =>
  (value: unknown) => ({ ...whole, [field]: value });
const profiles = (Object.keys(texas) as (keyof typeof texas)[]).map(
  (field) =>
    [
      `readProviderList, profile.${field}`,
      (value: never) => lists.readProviderList('', from(texas, field)(value) as never),
    ] as const,
);
const columns = (Object.keys(texas.columns) as (keyof typeof texas.columns)[]).map(
  (field) =>
    [
      `readProviderList, profile.columns.${field}`,
      (value: never) =>
        lists.readProviderList('', { ...texas, columns: from(texas.columns, field)(value) } as never),
    ] as const,
);
const outcomes = (profile: object, options?: object) =>
  lists.readProviderOutcomes(system, '', profile as never, options as never);
const outcomeCalls: readonly (readonly [string, Call])[] = [
  ['readProviderOutcomes, system', (value) => lists.readProviderOutcomes(value, '', newJerseyOutcomes)],
  ['readProviderOutcomes, profile', (value) => outcomes(value)],
  ...(Object.keys(newJerseyOutcomes) as (keyof typeof newJerseyOutcomes)[]).map(
    (field) =>
      [
        `readProviderOutcomes, profile.${field}`,
        (value: never) => outcomes(from(newJerseyOutcomes, field)(value)),
      ] as const,
  ),
  ...['column', 'measure', 'scale', 'denominator'].map(
    (field) =>
      [
        `readProviderOutcomes, a measure's ${field}`,
        (value: never) =>
          outcomes({
            ...newJerseyOutcomes,
            measures: [{ ...newJerseyOutcomes.measures[0], [field]: value }],
          }),
      ] as const,
  ),
  ['readProviderOutcomes, options', (value) => outcomes(newJerseyOutcomes, value)],
  ['readProviderOutcomes, source', (value) => outcomes(newJerseyOutcomes, { source: value })],
  ['readProviderOutcomes, period', (value) => outcomes(newJerseyOutcomes, { period: value })],
  ['readProviderOutcomes, from', (value) => outcomes(newJerseyOutcomes, { period: { from: value } })],
];
const ofTables = (['cip', 'soc', 'onet', 'naics', 'socChanges', 'onetChanges', 'cipSoc'] as const).map(
  (name) =>
    [
      `checkSystemCodes, ${name}`,
      (value: never) => codes.checkSystemCodes(system, { [name]: value }),
    ] as const,
);
const badgeOptions = { asOf: '2026-11-01', system } as const;
const ofBadges = (more: object) => badges.readOpenBadges('', { ...badgeOptions, ...more } as never);
const badgeCalls: readonly (readonly [string, Call])[] = [
  ['readOpenBadges, options', (value) => badges.readOpenBadges('', value)],
  ...(['asOf', 'system', 'verified', 'status', 'map', 'checks', 'grades', 'personal'] as const).map(
    (name) => [`readOpenBadges, ${name}`, (value: never) => ofBadges({ [name]: value })] as const,
  ),
  ['readOpenBadges, a row', (value) => ofBadges({ system: { ...system, steps: [value] } })],
  [
    'readOpenBadges, identifiers',
    (value) => ofBadges({ system: { ...system, steps: [{ id: 'a', identifiers: [value] }] } }),
  ],
  ['readOpenBadges, a meaning', (value) => ofBadges({ map: { a: value } })],
  ['readOpenBadges, its id', (value) => ofBadges({ map: { a: { kind: 'step', id: value } } })],
  ['readOpenBadges, a check', (value) => ofBadges({ checks: [value] })],
  ['readOpenBadges, what it found', (value) => ofBadges({ checks: [{ credential: 'a', status: value }] })],
  ['readOpenBadges, points', (value) => ofBadges({ grades: { A: value } })],
];
const calls: readonly (readonly [string, Call])[] = [
  ['writeTables', (value) => tables.writeTables(value)],
  ['mergeSystems, first', (value) => tables.mergeSystems(value, system)],
  ['mergeSystems, second', (value) => tables.mergeSystems(system, value)],
  ['tablePlace, layout', (value) => tables.tablePlace(value, '/steps/0')],
  ['tablePlace, a file', (value) => tables.tablePlace({ steps: value }, '/steps/0/title')],
  [
    'tablePlace, columns',
    (value) => tables.tablePlace({ steps: { columns: value, rows: [2] } }, '/steps/0/title'),
  ],
  ['tablePlace, path', (value) => tables.tablePlace({}, value)],
  ['readProviderList, profile', (value) => lists.readProviderList('', value)],
  ...profiles,
  ...columns,
  ['readProviderList, options', (value) => lists.readProviderList('', texas, value)],
  ['readProviderList, codes', (value) => lists.readProviderList('', texas, { codes: value })],
  ...outcomeCalls,
  ['draftProfile', (value) => lists.draftProfile(value)],
  ['draftProfile, a name', (value) => lists.draftProfile(['Provider', value])],
  [
    'readProviderList, profile.statuses',
    (value) => lists.readProviderList('', { ...texas, statuses: { Approved: value } }),
  ],
  [
    'readProviderList, profile.lengthUnit',
    (value) => lists.readProviderList('', { ...texas, lengthUnit: value }),
  ],
  [
    'readProviderList, separator',
    (value) => lists.readProviderList('', { ...texas, awards: [{ column: 'A', separator: value }] }),
  ],
  ['readCurriculum, options', (value) => curricula.readCurriculum('', value)],
  ['readCurriculum, columns', (value) => curricula.readCurriculum('', { columns: value })],
  [
    'readCurriculum, a column',
    (value) => curricula.readCurriculum('', { columns: { id: 'A', term: value } }),
  ],
  ['writeCurriculum, metrics', (value) => curricula.writeCurriculum(curriculum, { metrics: value })],
  [
    'writeCurriculum, a row of metrics',
    (value) => curricula.writeCurriculum(curriculum, { metrics: [value] }),
  ],
  ['occupationFigures', (value) => codes.occupationFigures(value, {})],
  ['occupationFigures, tables', (value) => codes.occupationFigures(system, value)],
  ...(['jobZones', 'projections', 'entryEducation', 'soc'] as const).map(
    (name) =>
      [
        `occupationFigures, ${name}`,
        (value: never) => codes.occupationFigures(system, { [name]: value }),
      ] as const,
  ),
  ['occupationFigures, a row', (value) => codes.occupationFigures(system, { jobZones: [value] })],
  ['checkCode, onetChanges', (value) => codes.checkCode('01', { table, onetChanges: value })],
  ['checkCode, one of onetChanges', (value) => codes.checkCode('01', { table, onetChanges: [value] })],
  ['writeCurriculum', (value) => curricula.writeCurriculum(value)],
  ['writeCurriculum, options', (value) => curricula.writeCurriculum(system, value)],
  ['writeCurriculum, pathway', (value) => curricula.writeCurriculum(system, { pathway: value })],
  ['readCip, options', (value) => codes.readCip('', value)],
  ['readCip, edition', (value) => codes.readCip('', { edition: value })],
  ['readSoc, options', (value) => codes.readSoc('', value)],
  ['readOnet, options', (value) => codes.readOnet('', value)],
  ['readNaics, options', (value) => codes.readNaics('', value)],
  ['checkCode', (value) => codes.checkCode(value, { table })],
  ['checkCode, options', (value) => codes.checkCode('01', value)],
  ['checkCode, table', (value) => codes.checkCode('01', { table: value })],
  ['checkCode, entries', (value) => codes.checkCode('01', { table: { ...table, entries: value } })],
  ['checkCode, an entry', (value) => codes.checkCode('01', { table: { ...table, entries: [value] } })],
  ['checkCode, scheme', (value) => codes.checkCode('01', { scheme: value })],
  ['checkCode, soc', (value) => codes.checkCode('01', { table, soc: value })],
  ['checkCode, changes', (value) => codes.checkCode('01', { table, changes: value })],
  ['checkCode, pairs', (value) => codes.checkCode('77', { table, changes: { ...crosswalk, pairs: value } })],
  [
    'checkCode, a pair',
    (value) => codes.checkCode('77', { table, changes: { ...crosswalk, pairs: [value] } }),
  ],
  ['checkCluster', (value) => codes.checkCluster(value)],
  ['checkSystemCodes', (value) => codes.checkSystemCodes(value, {})],
  ['checkSystemCodes, tables', (value) => codes.checkSystemCodes(system, value)],
  ...ofTables,
  ['codeEntry, table', (value) => codes.codeEntry(value, '01')],
  ['codeEntry, code', (value) => codes.codeEntry(table, value)],
  ['broaderCodes, table', (value) => codes.broaderCodes(value, '01')],
  ['broaderCodes, code', (value) => codes.broaderCodes(table, value)],
  ['narrowerCodes, table', (value) => codes.narrowerCodes(value, '01')],
  ['narrowerCodes, code', (value) => codes.narrowerCodes(table, value)],
  ['counterparts, crosswalk', (value) => codes.counterparts(value, '01')],
  ['counterparts, code', (value) => codes.counterparts(crosswalk, value)],
  ...badgeCalls,
  ['plausiblePair, crosswalk', (value) => codes.plausiblePair(value, { cip: '01', soc: '11' })],
  ['plausiblePair, pair', (value) => codes.plausiblePair(crosswalk, value)],
  ['plausiblePair, cip', (value) => codes.plausiblePair(crosswalk, { cip: value, soc: '11' })],
];

test.each(sample(calls))('%s', (_, call) => {
  let refused = 0;
  for (const [name, value] of values)
    try {
      call(value as never);
    } catch (error) {
      expect([name, known(error), error]).toEqual([name, true, error]);
      refused++;
    }
  // A text or an object may be right; a number, a symbol and nothing at all never are.
  expect(refused).toBeGreaterThan(15);
});

test('no export is forgotten', () => {
  const named = [...readers, ...calls].map(([name]) => name.split(',')[0]);
  const exported = [tables, lists, curricula, codes, badges].flatMap((door) =>
    Object.entries(door).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
  );
  // The streams have tests of their own, and a template takes nothing.
  const others = ['readProviderListFrom', 'streamRows', 'streamSystems', 'tableTemplate'];
  expect(exported.filter((name) => !named.includes(name)).sort()).toEqual(others);
});
