/** CASE frameworks as competencies, which badges that are aligned to them are joined with. */
import { expect, test } from 'vitest';
import { readCaseFramework } from '../../../src/io/open-badges/read-case-framework.js';
import { readOpenBadges } from '../../../src/io/open-badges/read-open-badges.js';
import { mergeSystems } from '../../../src/io/tables/merge-systems.js';
import { readSystem } from '../../../src/model/read-system.js';
import { accepted } from '../accepted.js';
import { achievement, badge, type Json, system } from './badges.js';

const uuid = '7d9a61a0-0000-4000-8000-00000000000a';
const item = (more: Json = {}): Json => ({
  identifier: uuid,
  uri: `https://example.org/uri/${uuid}`,
  fullStatement: 'Takes vital signs',
  ...more,
});
const framework = (items: unknown, more: Json = {}): Json => ({
  CFDocument: { identifier: 'd', uri: 'https://example.org/uri/d', title: 'Care' },
  CFItems: items,
  CFAssociations: [{ associationType: 'isChildOf', originNodeURI: {}, destinationNodeURI: {} }],
  ...more,
});
const issues = (input: unknown) => {
  const read = readCaseFramework(input);
  return read.ok ? 'read' : read.issues.map(({ code, path }) => `${code} ${path}`);
};

test('items become competencies, and everything else is kept', () => {
  const more = {
    humanCodingScheme: 'C.1',
    CFItemType: 'Skill',
    statusStartDate: '2024-01-01',
    statusEndDate: '2026-12-31',
  };
  const { system: read, tally, notes } = accepted(readCaseFramework(framework([item(more)])));
  expect(read.competencies).toEqual([
    {
      id: `https://example.org/uri/${uuid}`,
      title: 'Takes vital signs',
      identifiers: [
        { scheme: 'case', value: uuid },
        { scheme: 'coded-notation', value: 'C.1' },
      ],
      effective: { from: '2024-01-01', to: '2026-12-31' },
      extensions: {
        case: { CFItemType: 'Skill', statusStartDate: '2024-01-01', statusEndDate: '2026-12-31' },
      },
    },
  ]);
  expect(read).toMatchObject({ id: 'https://example.org/uri/d', title: 'Care' });
  expect(Object.keys((read.extensions?.['case'] ?? {}) as Json)).toEqual(['CFDocument', 'CFAssociations']);
  expect(tally).toEqual({ unit: 'node', in: 2, mapped: 1, kept: 1, left: {} });
  expect(notes).toEqual([]);
  expect(readSystem(read).ok).toBe(true);
});

test('one item, and a list of them, are read', () => {
  expect(accepted(readCaseFramework(item())).system.competencies).toHaveLength(1);
  expect(accepted(readCaseFramework({ CFItems: [item()] })).system).toMatchObject({
    id: 'case',
    title: 'Competencies',
  });
});

test('an item that cannot be read is left out by its place', () => {
  const { notes, tally } = accepted(
    readCaseFramework(framework([item(), item(), item({ uri: '' }), 5, { uri: 'x' }])),
  );
  expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'doubled-item /CFItems/1',
    'wrong-kind /CFItems/2/uri',
    'wrong-kind /CFItems/3',
    'missing-field /CFItems/4/identifier',
    'missing-field /CFItems/4/fullStatement',
  ]);
  expect(tally).toEqual({
    unit: 'node',
    in: 6,
    mapped: 1,
    kept: 1,
    left: { 'broken-item': 3, 'doubled-item': 1 },
  });
});

test.each<readonly [unknown, readonly string[]]>([
  [null, ['not-case ']],
  [{}, ['not-case ']],
  [[], ['not-case ']],
  [framework([]), ['not-case ']],
  [framework([null]), ['wrong-kind /CFItems/0']],
  [item({ fullStatement: 5 }), ['wrong-kind /fullStatement']],
  [undefined, ['not-json ']],
])('%j is refused', (input, expected) => {
  expect(issues(input)).toEqual(expected);
});

test.each([
  ['by its uri', `https://example.org/uri/${uuid}`],
  ['by the address of the interface', `http://example.org/ims/case/v1p0/CFItems/${uuid.toUpperCase()}`],
  ['by its number', `urn:uuid:${uuid}`],
])('a badge that is aligned to an item gives the competency: %s', (_, targetUrl) => {
  const { system: competencies } = accepted(readCaseFramework(framework([item()])));
  const both = mergeSystems(system, competencies).system;
  const alignment = { type: 'Alignment', targetName: 'T', targetUrl, targetType: 'CFItem' };
  const aligned = badge(achievement('elsewhere', { alignment }));
  const read = accepted(readOpenBadges(aligned, { asOf: '2026-11-01', verified: true, system: both }));
  expect(read.learner).toEqual({ competencies: [`https://example.org/uri/${uuid}`] });
});
