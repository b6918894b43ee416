/** Each check: the smallest document that shows it, and the same one mended. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspectCtdl } from '../../../src/io/ctdl/inspect-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import { root } from '../../doors.js';

const codesOf = (input: unknown) => {
  const read = inspectCtdl(input);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
};
const component = (id: string, more: object = {}) => ({
  '@id': id,
  '@type': 'ceterms:BasicComponent',
  ...more,
});
const course = (id: string, credits: number) => ({
  '@id': id,
  '@type': 'ceterms:CourseComponent',
  'ceterms:creditValue': [{ '@type': 'ceterms:ValueProfile', 'schema:value': credits }],
});
const pathway = (more: object) => ({ '@id': 'p', '@type': 'ceterms:Pathway', ...more });
const to = (id: string) => ({ 'ceterms:hasDestinationComponent': [id] });
const condition = (more: object) => ({
  'ceterms:hasCondition': [{ '@type': 'ceterms:ComponentCondition', ...more }],
});
const targets = (...ids: string[]) => ({ 'ceterms:targetComponent': ids });
const sum = (least: number) => ({
  'ceterms:logicalOperator': 'logic:Or',
  'ceterms:hasConstraint': [
    {
      '@type': 'ceterms:Constraint',
      'ceterms:leftAction': 'array:Sum',
      'ceterms:leftSource': ['ceterms:creditValue'],
      'ceterms:comparator': 'compare:GTEQ',
      'ceterms:rightSource': [String(least)],
    },
  ],
});
const uuid = '1234abcd-12ab-4cde-8f01-123456789abc';
const certificate = (more: object) => ({ '@id': 'c', '@type': 'ceterms:Certificate', ...more });
const aligned = (framework: string, code: unknown) => ({
  'ceterms:occupationType': [
    {
      '@type': 'ceterms:CredentialAlignmentObject',
      'ceterms:frameworkName': { en: framework },
      'ceterms:codedNotation': code,
    },
  ],
});

const cases: readonly [string, unknown, string[], unknown][] = [
  [
    'ctid-form',
    [certificate({ 'ceterms:ctid': uuid })],
    ['error ctid-form /0/ceterms:ctid'],
    [certificate({ 'ceterms:ctid': `ce-${uuid}` })],
  ],
  [
    'ctid-case',
    [certificate({ 'ceterms:ctid': `ce-${uuid.toUpperCase()}` })],
    ['warning ctid-case /0/ceterms:ctid'],
    [certificate({ 'ceterms:ctid': `ce-${uuid}` })],
  ],
  [
    'ctid-version',
    [certificate({ 'ceterms:ctid': `ce-${uuid.replace('-4', '-1')}` })],
    ['warning ctid-version /0/ceterms:ctid'],
    [certificate({ 'ceterms:ctid': `ce-${uuid}` })],
  ],
  [
    'ctid-mismatch',
    [
      certificate({
        '@id': `https://example.org/resources/ce-${uuid.replace('1', '2')}`,
        'ceterms:ctid': `ce-${uuid}`,
      }),
    ],
    ['error ctid-mismatch /0/ceterms:ctid'],
    [certificate({ '@id': `https://example.org/resources/ce-${uuid}`, 'ceterms:ctid': `ce-${uuid}` })],
  ],
  [
    'undefined-node',
    [certificate({ 'ceterms:ownedBy': ['_:o'] })],
    ['error undefined-node /0/ceterms:ownedBy'],
    [
      certificate({ 'ceterms:ownedBy': ['_:o', 'https://example.org/elsewhere'] }),
      { '@id': '_:o', '@type': 'ceterms:Organization' },
    ],
  ],
  [
    'doubled-node',
    [certificate({}), certificate({})],
    ['warning doubled-node /1'],
    [certificate({}), certificate({ '@id': 'd' })],
  ],
  [
    'no-destination',
    [pathway({ 'ceterms:hasPart': ['a'] }), component('a')],
    ['warning no-destination /0'],
    [pathway({ 'ceterms:hasPart': ['a'], ...to('a') }), component('a')],
  ],
  [
    'destination-class',
    [pathway(to('c')), certificate({})],
    ['error destination-class /0/ceterms:hasDestinationComponent'],
    [pathway(to('a')), component('a')],
  ],
  [
    'destination-no-part',
    [
      pathway({ ...to('a'), 'ceterms:hasPart': ['b'] }),
      component('a', { 'ceasn:hasChild': ['b'] }),
      component('b'),
    ],
    ['warning destination-no-part /0/ceterms:hasDestinationComponent'],
    [
      pathway({ ...to('a'), 'ceterms:hasPart': ['a', 'b'] }),
      component('a', { 'ceasn:hasChild': ['b'] }),
      component('b'),
    ],
  ],
  [
    'destination-precedes',
    [
      pathway(to('a')),
      component('a', { 'ceterms:precedes': ['b'], 'ceterms:precededBy': ['b'] }),
      component('b'),
    ],
    ['warning destination-precedes /0/ceterms:hasDestinationComponent'],
    [pathway(to('a')), component('a'), component('b', { 'ceterms:precedes': ['a'] })],
  ],
  [
    'destination-below',
    [
      pathway(to('a')),
      component('a', { 'ceasn:hasChild': ['b'] }),
      component('b', { 'ceasn:hasChild': ['a'] }),
    ],
    ['warning destination-below /0/ceterms:hasDestinationComponent'],
    [pathway(to('a')), component('a', { 'ceasn:hasChild': ['b'] }), component('b')],
  ],
  [
    'off-the-way',
    [pathway(to('a')), component('a'), component('b')],
    ['info off-the-way /0'],
    [pathway(to('a')), component('a', { 'ceasn:hasChild': ['b'] }), component('b')],
  ],
  [
    'direction-conflict',
    [component('a', { 'ceasn:hasChild': ['b'], 'ceterms:precedes': ['b'] }), component('b')],
    ['warning direction-conflict /0/ceasn:hasChild'],
    [component('a', { 'ceasn:hasChild': ['b'], 'ceterms:precededBy': ['b'] }), component('b')],
  ],
  [
    'child-missing',
    [
      component('a', { 'ceasn:hasChild': ['b'], ...condition(targets('b', 'c')) }),
      component('b'),
      component('c'),
    ],
    ['info child-missing /0/ceasn:hasChild'],
    [
      component('a', { 'ceasn:hasChild': ['b', 'c'], ...condition(targets('b', 'c')) }),
      component('b'),
      component('c'),
    ],
  ],
  [
    'cycle',
    [component('b', condition(targets('a'))), component('a', condition(targets('b')))],
    ['warning cycle /1'],
    [component('b', condition(targets('a'))), component('a')],
  ],
  [
    'one-sided',
    [
      component('a', { 'ceasn:hasChild': ['b'] }),
      component('b', { 'ceasn:isChildOf': ['c'] }),
      component('c', { 'ceasn:hasChild': ['b'] }),
    ],
    ['info one-sided /0/ceasn:hasChild'],
    [component('a', { 'ceasn:hasChild': ['b'] }), component('b', { 'ceasn:isChildOf': ['a'] })],
  ],
  [
    'count-too-high',
    [
      component('a', condition({ 'ceterms:requiredNumber': 3, ...targets('b', 'c') })),
      component('b'),
      component('c'),
    ],
    ['error count-too-high /0/ceterms:hasCondition/0'],
    [
      component('a', condition({ 'ceterms:requiredNumber': 2, ...targets('b', 'c') })),
      component('b'),
      component('c'),
    ],
  ],
  [
    'count-zero',
    [component('a', condition({ 'ceterms:requiredNumber': 0, ...targets('b') })), component('b')],
    ['info count-zero /0/ceterms:hasCondition/0'],
    [component('a', condition(targets('b'))), component('b')],
  ],
  [
    'credits-out-of-reach',
    [component('a', condition({ ...targets('b', 'c'), ...sum(8) })), course('b', 3), course('c', 4)],
    ['error credits-out-of-reach /0/ceterms:hasCondition/0'],
    [component('a', condition({ ...targets('b', 'c'), ...sum(7) })), course('b', 3), course('c', 4)],
  ],
  [
    'credit-units-mixed',
    ['SemesterHour', 'QuarterHour'].map((unit) =>
      component(unit, { 'ceterms:creditValue': [{ 'ceterms:creditUnitType': [`creditUnit:${unit}`] }] }),
    ),
    ['warning credit-units-mixed /1/ceterms:creditValue/0'],
    ['a', 'b'].map((id) =>
      component(id, { 'ceterms:creditValue': [{ 'ceterms:creditUnitType': ['creditUnit:QuarterHour'] }] }),
    ),
  ],
  [
    'old-spelling',
    [
      component('a', { 'ceterms:preceeds': ['b'] }),
      component('b'),
      { '@id': 's', '@type': 'ceterms:SelectionComponent' },
    ],
    ['info old-spelling /0/ceterms:preceeds', 'info old-spelling /2'],
    [
      component('a', { 'ceterms:precedes': ['b'] }),
      component('b'),
      { '@id': 'k', '@type': 'ceasn:Competency', 'ceasn:isPartOf': ['f'] },
    ],
  ],
  [
    'language-tag',
    [component('a', { 'ceterms:name': { '@en-US': 'A' } })],
    ['warning language-tag /0/ceterms:name/@en-US'],
    [
      component('a', { 'ceterms:name': { 'en-US': 'A' } }),
      component('b', { 'ceterms:name': [{ '@value': 'B' }] }),
    ],
  ],
  [
    'text-mixed',
    [component('a', { 'ceterms:name': 'A' }), component('b', { 'ceterms:name': { en: 'B' } })],
    ['info text-mixed /0/ceterms:name'],
    [component('a', { 'ceterms:name': 'A' }), component('b', { 'ceterms:name': 'B' })],
  ],
  [
    'price-without-currency',
    [certificate({ 'ceterms:estimatedCost': [{ 'ceterms:price': 5 }] })],
    ['warning price-without-currency /0/ceterms:estimatedCost/0/ceterms:price'],
    [certificate({ 'ceterms:estimatedCost': [{ 'ceterms:price': 5, 'ceterms:currency': 'USD' }] })],
  ],
  ...['1,250', 'free', -5, { en: '5' }].map((price): [string, unknown, string[], unknown] => [
    'price-unreadable',
    [certificate({ 'ceterms:estimatedCost': [{ 'ceterms:price': price, 'ceterms:currency': 'USD' }] })],
    ['warning price-unreadable /0/ceterms:estimatedCost/0/ceterms:price'],
    [
      certificate({
        'ceterms:estimatedCost': [{ 'ceterms:price': '1250.00', 'ceterms:currency': 'USD' }],
      }),
    ],
  ]),
  [
    'duration-form',
    [certificate({ 'ceterms:estimatedDuration': [{ 'ceterms:exactDuration': '16 weeks' }] })],
    ['warning duration-form /0/ceterms:estimatedDuration/0/ceterms:exactDuration'],
    [
      certificate({
        'ceterms:estimatedDuration': [
          { 'ceterms:exactDuration': 'PT30M' },
          { 'ceterms:exactDuration': 'P16W' },
        ],
      }),
    ],
  ],
  [
    'dates-reversed',
    [certificate({ 'ceterms:dateEffective': '2026-02-01', 'ceterms:expirationDate': '2026-01-31' })],
    ['error dates-reversed /0'],
    [certificate({ 'ceterms:dateEffective': '2026-01-31', 'ceterms:expirationDate': '2026' })],
  ],
  [
    'code-form',
    [certificate(aligned('Standard Occupational Classification', 211018))],
    ['warning code-form /0/ceterms:occupationType/0/ceterms:codedNotation'],
    [
      certificate(aligned('Standard Occupational Classification', '21-1018.00')),
      { ...certificate(aligned('House codes', 7)), '@id': 'd' },
    ],
  ],
];

describe('each check', () => {
  test.each(cases)('%s', (_, faulty, codes, mended) => {
    expect(codesOf(faulty)).toEqual(codes);
    expect(codesOf(mended)).toEqual([]);
  });
});

test.each(['tucson-bht', 'tucson-bht-developed'])('%s as it is written has nothing to mend', (name) => {
  const system = JSON.parse(readFileSync(`${root}docs/examples/${name}.json`, 'utf8'));
  expect(codesOf(writeCtdl(system).output).filter((each) => !each.startsWith('info'))).toEqual([]);
});

test('hostile documents get issues, not problems', () => {
  const read = inspectCtdl(JSON.parse('{"@type":"ceterms:Course","__proto__":{}}'));
  expect(!read.ok && read.issues.map(({ code }) => code)).toEqual(['unsafe-key']);
  expect(inspectCtdl(7).ok).toBe(false);
});
