/** Documents that want to break the reader get issues that name what is wrong. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { size } from '../../depth.js';

const codes = (input: unknown) => {
  const read = readCtdl(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`);
};
const component = (more: object) => ({ '@id': 'a', '@type': 'ceterms:CourseComponent', ...more });

test.each([
  null,
  7,
  'text',
  [],
  {},
  [1],
  [{}],
  { '@graph': [] },
  { '@graph': [{ '@id': 'a' }] },
  [['@type']],
])('%j is no document of CTDL', (input) => {
  expect(codes(input)).toEqual([expect.stringMatching(/^not-ctdl /)]);
});

test('conditions that are nested in themselves', () => {
  const condition = (id: string, inside: string) => ({
    '@id': id,
    '@type': 'ceterms:ComponentCondition',
    'ceterms:hasCondition': [{ '@id': inside }],
  });
  const start = component({ 'ceterms:hasCondition': [{ '@id': 'c' }] });
  expect(codes([start, condition('c', 'd'), condition('d', 'c')])).toEqual([
    'circular-condition /0/ceterms:hasCondition/0/ceterms:hasCondition/0/ceterms:hasCondition/0',
  ]);
  expect(codes([start, condition('c', 'c')])).toEqual([
    'circular-condition /0/ceterms:hasCondition/0/ceterms:hasCondition/0',
  ]);
});

test('a chain of conditions that is too long, and one that unfolds without end', () => {
  const chain = Array.from({ length: size(100_000) }, (_, i) => ({
    '@id': `c${i}`,
    '@type': 'ceterms:ComponentCondition',
    'ceterms:hasCondition': [{ '@id': `c${i + 1}` }],
  }));
  expect(codes([component({ 'ceterms:hasCondition': ['c0'] }), ...chain])[0]).toMatch(/^too-deep /);
  const doubling = Array.from({ length: 18 }, (_, i) =>
    ['c', 'd'].map((side) => ({
      '@id': `${side}${i}`,
      '@type': 'ceterms:ComponentCondition',
      'ceterms:hasCondition': [{ '@id': `c${i + 1}` }, { '@id': `d${i + 1}` }],
    })),
  ).flat();
  expect(codes([component({ 'ceterms:hasCondition': ['c0'] }), ...doubling])[0]).toMatch(/^too-shared /);
});

test('nesting without end, in objects and in lists', () => {
  let objects: unknown = {};
  let lists: unknown = [];
  for (let i = 0; i < size(100_000); i++) {
    objects = { 'ceterms:hasCondition': objects };
    lists = [lists];
  }
  expect(codes(component({ x: objects }))[0]).toMatch(/^too-deep /);
  expect(codes(component({ x: lists }))[0]).toMatch(/^too-deep /);
  const circle: { [key: string]: unknown } = component({});
  circle['ceterms:hasCondition'] = circle;
  expect(codes(circle)[0]).toMatch(/^too-deep /);
});

test('a key named __proto__, a text of ten million characters', () => {
  expect(codes(JSON.parse('{"@id":"a","@type":"ceterms:Course","__proto__":{"x":1}}'))).toEqual([
    'unsafe-key /__proto__',
  ]);
  expect(codes(component({ 'ceterms:name': 'x'.repeat(10_000_000) }))).toEqual(['too-long /ceterms:name']);
});

test('names that objects have by themselves are names like any other', () => {
  const node = {
    '@id': 'constructor',
    '@type': 'ceterms:Course',
    toString: 'x',
    'ceterms:name': { constructor: 'Name' },
  };
  const read = readCtdl(node);
  expect(read.ok && read.value.system.steps).toMatchObject([{ id: 'constructor', title: 'Name' }]);
  expect(read.ok && writeCtdl(read.value.system).output).toEqual(node);
});

test('steps that require each other are read as they stand', () => {
  const needs = (id: string, other: string) => ({
    '@id': id,
    '@type': 'ceterms:CourseComponent',
    'ceterms:hasCondition': [{ '@type': 'ceterms:ComponentCondition', 'ceterms:targetComponent': [other] }],
    'ceasn:hasChild': [other],
  });
  const document = [needs('a', 'b'), needs('b', 'a')];
  const read = readCtdl(document);
  expect(read.ok && read.value.system.steps?.map(({ requires }) => requires)).toEqual([
    { kind: 'step', step: 'b' },
    { kind: 'step', step: 'a' },
  ]);
  expect(read.ok && writeCtdl(read.value.system).output).toEqual(document);
});

test('what is kept under extensions and was altered by hand is the caller’s mistake', () => {
  for (const kept of [{ order: 7 }, { order: [7] }, { order: [['kept']] }]) {
    const system: PathwaySystem = {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      extensions: { ctdl: kept },
    };
    expect(() => writeCtdl(system)).toThrow(expect.objectContaining({ code: 'bad-system' }));
  }
});

test('the program of a step that is not there is a step of its own', () => {
  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    steps: [{ id: 'a', title: 'A', kind: 'degree-program', cip: { edition: '2020', code: '51.3801' } }],
    pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
  };
  const document = JSON.parse(JSON.stringify(writeCtdl(system, { base: 'https://x.example/' }).output));
  const nodes: { '@id': string }[] = document['@graph'];
  const isProgram = (node: { '@id': string }) => node['@id'].includes('/programs/');
  expect(nodes.filter(isProgram).length).toBe(1);
  const orphan = { ...document, '@graph': nodes.filter((node) => !node['@id'].includes('/steps/')) };
  const read = readCtdl(orphan);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(readSystem(read.value.system).ok).toBe(true);
  expect(read.value.system.steps?.map(({ id }) => id)).toEqual(['https://x.example/programs/a']);
});
