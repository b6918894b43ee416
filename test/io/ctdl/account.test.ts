/** The account of understanding: what says nothing is not missed, and what is read is counted as read. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const graph = (...nodes: object[]) => ({ '@context': 'x', '@graph': nodes });

function readingOf(document: object) {
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  const { system, properties, notes } = read.value;
  const tally = (property: string) => {
    const found = properties.find((each) => each.property === property);
    return found && [found.read, found.kept, found.notUnderstood];
  };
  return { system, tally, notes };
}

test.each([{ en: null }, { en: '' }, '', [], [null], { '@set': [] }])('%j says nothing', (nothing) => {
  const { tally, notes } = readingOf(
    graph({
      '@id': 'urn:a',
      '@type': 'ceterms:Course',
      'ceterms:description': nothing,
      'ceterms:isPreparationFor': nothing,
    }),
  );
  expect(tally('ceterms:description')).toEqual([0, 1, 0]);
  expect(tally('ceterms:isPreparationFor')).toEqual([0, 1, 0]);
  expect(notes).toEqual([]);
});

test.each([
  ['a text', 'NUR 101'],
  ['a list', ['NUR 101']],
  ['a value', [{ '@value': 'NUR 101' }]],
])('the number of a course is an identifier, as %s', (_, written) => {
  const document = graph({
    '@id': 'urn:a',
    '@type': 'ceterms:Course',
    'ceterms:codedNotation': written,
    'ceterms:identifier': [
      { 'ceterms:identifierTypeName': { en: 'Banner' }, 'ceterms:identifierValueCode': '7' },
    ],
  });
  const { system, tally } = readingOf(document);
  expect(system.steps?.[0]?.identifiers).toEqual([
    { scheme: 'coded-notation', value: 'NUR 101' },
    { scheme: 'Banner', value: '7' },
  ]);
  expect(tally('ceterms:codedNotation')).toEqual([1, 0, 0]);
  const [step] = system.steps ?? [];
  const renamed = { ...step, identifiers: [{ scheme: 'coded-notation', value: 'NUR 102' }] } as typeof step;
  const { output } = writeCtdl({ ...system, steps: renamed ? [renamed] : [] });
  expect(JSON.stringify(output)).toContain('NUR 102');
  expect(JSON.stringify(output)).not.toContain('Banner');
});

test('the CTID is the first identifier, wherever its key stands', () => {
  const ctid = 'ce-00000000-0000-4000-8000-000000000001';
  const identifier = { 'ceterms:identifierTypeName': { en: 'Banner' }, 'ceterms:identifierValueCode': '7' };
  const { system } = readingOf(
    graph({
      '@id': 'urn:a',
      '@type': 'ceterms:Course',
      'ceterms:identifier': [identifier],
      'ceterms:codedNotation': 'NUR 101',
      'ceterms:ctid': ctid,
    }),
  );
  expect(system.steps?.[0]?.identifiers?.map(({ value }) => value)).toEqual([ctid, '7', 'NUR 101']);
});

test('what a component stands for is kept where only its address is known, and read where its conditions are', () => {
  const component = { '@id': 'urn:d', '@type': 'ceterms:CourseComponent', 'ceterms:proxyFor': ['urn:x'] };
  expect(readingOf(graph(component)).tally('ceterms:proxyFor')).toEqual([0, 1, 0]);
  const course = {
    '@id': 'urn:x',
    '@type': 'ceterms:Course',
    'ceterms:requires': [{ '@type': 'ceterms:ConditionProfile', 'ceterms:description': { en: 'A check' } }],
  };
  expect(readingOf(graph(component, course)).tally('ceterms:proxyFor')).toEqual([1, 0, 0]);
});
