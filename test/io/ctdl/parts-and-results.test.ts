/** Parts of a pathway that are none of its steps, and what a program results in: read or told, never silent. */
import { describe, expect, test } from 'vitest';
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

test.each(['targetCredential', 'targetLearningOpportunity', 'targetAssessment', 'targetPathway'])(
  '%s of a program is kept and told',
  (name) => {
    const { notes, properties } = reading(
      node('x', 'LearningProgram', { [`ceterms:${name}`]: ['urn:k'] }),
      node('k', 'License'),
    );
    expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      `connection-kept /@graph/0/ceterms:${name}`,
    ]);
    expect(properties.find(({ property }) => property === `ceterms:${name}`)?.notUnderstood).toBe(1);
  },
);

describe('what a program results in is what its step awards', () => {
  const results = (...values: unknown[]) => ({ 'ceterms:resultsInCredential': values });
  const [k, l] = [node('k', 'License'), node('l', 'Certificate')];
  test.each<[string, object, readonly object[]]>([
    ['by address', results('urn:k', 'urn:l'), [k, l]],
    ['by node', results({ '@id': 'urn:k' }, { '@id': 'urn:l' }), [k, l]],
    ['by itself', { 'ceterms:resultsInCredential': 'urn:k' }, [k]],
    ['inside', results(k), []],
    ['inside a blank node', results({ ...l, '@id': '_:l' }), []],
  ])('%s', (_, more, credentials) => {
    const { system, notes, properties } = reading(node('x', 'LearningProgram', more), ...credentials);
    expect(system.steps?.[0]?.awards).toEqual(system.credentials?.map(({ id }) => id));
    expect(system.credentials?.length).toBeGreaterThan(0);
    expect(notes).toEqual([]);
    expect(properties.find(({ property }) => property === 'ceterms:resultsInCredential')?.read).toBe(1);
  });

  test('what the document does not hold is kept and told', () => {
    const { system, notes } = reading(node('x', 'LearningProgram', results('urn:k', 'urn:z')), k);
    expect(system.steps?.[0]?.awards).toEqual(['urn:k']);
    expect(notes.map(({ code }) => code)).toEqual(['connection-kept']);
    const none = reading(node('x', 'LearningProgram', results('urn:z')));
    expect(none.system.steps?.[0]?.awards).toBeUndefined();
    expect(none.notes.map(({ code }) => code)).toEqual(['connection-kept']);
  });

  test('a component says it by a component of its own: there it is told', () => {
    const { system, notes } = reading(node('x', 'CourseComponent', results('urn:k')), k);
    expect(system.steps?.[0]?.awards).toBeUndefined();
    expect(notes.map(({ code }) => code)).toEqual(['connection-kept']);
  });

  test.each<[string, readonly string[] | undefined]>([
    ['another', ['urn:l']],
    ['one more', ['urn:k', 'urn:l']],
    ['none', undefined],
  ])('edited: %s', (_, awards) => {
    for (const more of [results('urn:k'), {}]) {
      const { system } = reading(node('x', 'LearningProgram', more), k, l);
      const steps = system.steps?.map(({ awards: __, ...step }) => ({ ...step, ...(awards && { awards }) }));
      const { output, losses } = writeCtdl({ ...system, ...(steps && { steps }) });
      expect(losses).toEqual([]);
      const again = readCtdl(output);
      expect(again.ok && again.value.system.steps?.[0]?.awards).toEqual(awards);
      expect(again.ok && again.value.system.steps?.length).toBe(1);
    }
  });

  test('an exit after what it awards comes back', () => {
    const { system } = reading(partsOf('x'), node('x', 'LearningProgram', results('urn:k')), k);
    const after = { kind: 'credential' as const, credential: 'urn:k' };
    const { output } = writeCtdl({ ...system, exits: [{ id: 'e', pathway: 'urn:p', after }] });
    const again = readCtdl(output);
    expect(again.ok && again.value.system.exits).toMatchObject([{ pathway: 'urn:p', after }]);
    expect(again.ok && again.value.system.steps).toMatchObject([{ awards: ['urn:k'] }]);
  });
});
