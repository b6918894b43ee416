/** Parts of a pathway that are none of its steps, and what a program results in: told, never silent. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const node = (id: string, type: string, more: object = {}) => ({
  '@id': `urn:${id}`,
  '@type': `ceterms:${type}`,
  'ceterms:name': { en: id },
  ...more,
});

function reading(...nodes: object[]) {
  const document = { '@context': 'x', '@graph': nodes };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  return read.value;
}
const partsOf = (...ids: string[]) =>
  node('p', 'Pathway', { 'ceterms:hasPart': ids.map((id) => `urn:${id}`) });

test.each(['Job', 'Occupation', 'Competency', 'Pathway', 'ConditionManifest'])(
  'a part of class %s is named',
  (type) => {
    const { system, notes } = reading(partsOf('a', 'x'), node('a', 'CourseComponent'), node('x', type));
    expect(system.pathways?.[0]?.steps).toEqual(['urn:a']);
    expect(notes).toMatchObject([{ code: 'connection-kept', path: '/@graph/0/ceterms:hasPart' }]);
    expect(notes[0]?.message).toContain(': urn:x.');
  },
);

test('a part that is not there is named; credentials have a note of their own', () => {
  const { notes } = reading(partsOf('a', 'k', 'z'), node('a', 'CourseComponent'), node('k', 'License'));
  expect(notes.map(({ code }) => code)).toEqual(['connection-kept', 'connection-kept']);
  expect(notes.map(({ message }) => message.includes('urn:z'))).toEqual([false, true]);
  expect(reading(partsOf('a'), node('a', 'CourseComponent')).notes).toEqual([]);
});

test('a destination that is no step is named as a part is', () => {
  const ends = (id: string) => node('p', 'Pathway', { 'ceterms:hasDestinationComponent': [`urn:${id}`] });
  const { notes } = reading(ends('x'), node('x', 'Occupation'));
  expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'connection-kept /@graph/0/ceterms:hasDestinationComponent',
  ]);
  expect(reading(ends('x'), node('x', 'CourseComponent')).notes).toEqual([]);
});

test('the class of all components is a step like any other', () => {
  const { system, notes } = reading(partsOf('x'), node('x', 'PathwayComponent'));
  expect(system.pathways?.[0]?.steps).toEqual(['urn:x']);
  expect(system.steps?.[0]?.kind).toBe('milestone');
  expect(notes).toEqual([]);
});

test('the parts of a pathway of this library are all there', () => {
  const { output } = writeCtdl({
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    credentials: [{ id: 'k', title: 'K', kind: 'License' }],
    steps: [{ id: 'x', title: 'X', kind: 'program', awards: ['k'] }],
    pathways: [{ id: 'p', title: 'P', steps: ['x'] }],
  });
  const read = readCtdl(output);
  expect(read.ok && read.value.notes).toEqual([]);
});

test.each([
  'resultsInCredential',
  'targetCredential',
  'targetLearningOpportunity',
  'targetAssessment',
  'targetPathway',
])('%s of a program is kept and told', (name) => {
  const { notes, properties } = reading(
    node('x', 'LearningProgram', { [`ceterms:${name}`]: ['urn:k'] }),
    node('k', 'License'),
  );
  expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
    `connection-kept /@graph/0/ceterms:${name}`,
  ]);
  expect(properties.find(({ property }) => property === `ceterms:${name}`)?.notUnderstood).toBe(1);
});
