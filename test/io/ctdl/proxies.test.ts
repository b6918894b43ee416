/** What a component requires by what it stands for: one thing, several items, a component that stands for another. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const node = (id: string, type: string, more: object = {}) => ({
  '@id': `urn:${id}`,
  '@type': `ceterms:${type}`,
  ...more,
});
const requiring = (id: string) => ({
  'ceterms:requires': [
    { '@type': 'ceterms:ConditionProfile', 'ceterms:targetLearningOpportunity': [`urn:${id}`] },
  ],
});
const step = (id: string) => ({ kind: 'step', step: `urn:${id}` });

function reading(...nodes: object[]) {
  const document = { '@context': 'x', '@graph': [...nodes, node('a', 'Course'), node('b', 'Course')] };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  const { system, properties } = read.value;
  return {
    requires: system.steps?.find(({ id }) => id === 'urn:d')?.requires,
    read: (property: string) => properties.find((each) => each.property === property)?.read,
  };
}

test('of several items, what each of them requires', () => {
  const items = { 'ceterms:proxyForItems': ['urn:x', { '@id': 'urn:y' }] };
  const { requires, read } = reading(
    node('d', 'MultiComponent', items),
    node('x', 'Course', requiring('a')),
    node('y', 'LearningProgram', requiring('b')),
  );
  expect(requires).toEqual({ kind: 'all', of: [step('a'), step('b')] });
  expect(read('ceterms:proxyForItems')).toBe(1);
});

test('items that are embedded, and that require nothing', () => {
  const embedded = { 'ceterms:proxyForItems': [node('x', 'Course', requiring('a'))] };
  expect(reading(node('d', 'MultiComponent', embedded)).requires).toEqual(step('a'));
  const nothing = reading(
    node('d', 'MultiComponent', { 'ceterms:proxyForItems': ['urn:x', 'urn:nowhere'] }),
    node('x', 'Course'),
  );
  expect([nothing.requires, nothing.read('ceterms:proxyForItems')]).toEqual([undefined, 0]);
});

test('a chain of components, to its end', () => {
  const { requires, read } = reading(
    node('d', 'CourseComponent', { 'ceterms:proxyFor': ['urn:x'] }),
    node('x', 'MultiComponent', { 'ceterms:proxyForItems': ['urn:y'] }),
    node('y', 'Course', requiring('a')),
  );
  expect(requires).toEqual(step('a'));
  expect([read('ceterms:proxyFor'), read('ceterms:proxyForItems')]).toEqual([1, 1]);
});

test('the conditions of a component that another stands for', () => {
  const condition = {
    '@type': 'ceterms:ComponentCondition',
    'ceterms:requiredNumber': 1,
    'ceterms:targetComponent': ['urn:e', 'urn:f'],
  };
  const { requires } = reading(
    node('d', 'CourseComponent', { 'ceterms:proxyFor': ['urn:x'] }),
    node('x', 'CourseComponent', { 'ceterms:hasCondition': [condition] }),
    node('e', 'CourseComponent'),
    node('f', 'CourseComponent'),
  );
  expect(requires).toEqual({ kind: 'some', least: 1, of: [step('e'), step('f')] });
});

test('components that stand for each other, and one for itself', () => {
  const { requires } = reading(
    node('d', 'CourseComponent', { 'ceterms:proxyFor': ['urn:x'], ...requiring('b') }),
    node('x', 'CourseComponent', { 'ceterms:proxyFor': ['urn:d'], ...requiring('a') }),
  );
  expect(requires).toEqual({ kind: 'all', of: [step('b'), step('a')] });
  const own = node('d', 'CourseComponent', { 'ceterms:proxyFor': ['urn:d'], ...requiring('a') });
  expect(reading(own).requires).toEqual(step('a'));
});
