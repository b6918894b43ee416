/** Condition profiles and connections, wherever they stand, and what a person may do then. */
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { sample } from '../../depth.js';

const node = (id: string, type: string, more: object = {}) => ({
  '@id': `urn:${id}`,
  '@type': `ceterms:${type}`,
  ...more,
});
const profile = (more: object) => ({ '@type': 'ceterms:ConditionProfile', ...more });
const opportunity = (...ids: string[]) => ({
  'ceterms:targetLearningOpportunity': ids.map((id) => `urn:${id}`),
});
const step = (id: string, more: object = {}): Requirement => ({ kind: 'step', step: `urn:${id}`, ...more });
const text = (words: string): Requirement => ({ kind: 'text', text: words });
const others = [
  node('a', 'Course'),
  node('b', 'LearningProgram'),
  node('k', 'License', { 'ceterms:name': { en: 'License' } }),
  { '@id': 'urn:c', '@type': 'ceasn:Competency', 'ceasn:competencyText': { en: 'C' } },
];

function readingOf(...nodes: object[]) {
  const document = { '@context': 'x', '@graph': [...nodes, ...others] };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  const { properties } = read.value;
  for (const each of properties) expect(each.read + each.kept + each.notUnderstood).toBe(each.in);
  return read.value;
}
const requires = (system: PathwaySystem, id = 'x') =>
  system.steps?.find((each) => each.id === `urn:${id}`)?.requires;

const cases: readonly [string, object | string, Requirement][] = [
  ['one target', profile(opportunity('a')), step('a')],
  ['several targets', profile(opportunity('a', 'b')), { kind: 'all', of: [step('a'), step('b')] }],
  ['named directly', 'urn:a', step('a')],
  [
    'a credential',
    profile({ 'ceterms:targetCredential': ['urn:k'] }),
    { kind: 'credential', credential: 'urn:k' },
  ],
  [
    'a competency by alignment',
    profile({
      'ceterms:targetCompetency': [
        { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNode': 'urn:c' },
      ],
    }),
    { kind: 'competency', competency: 'urn:c' },
  ],
  [
    'alternatives',
    profile({ 'ceterms:alternativeCondition': [profile(opportunity('a')), profile(opportunity('b'))] }),
    { kind: 'any', of: [step('a'), step('b')] },
  ],
  [
    'alternatives beside what the profile itself asks for',
    profile({
      ...opportunity('k1'),
      'ceterms:alternativeCondition': [profile(opportunity('a')), profile(opportunity('b'))],
    }),
    {
      kind: 'all',
      of: [text('urn:k1, which this document does not hold'), { kind: 'any', of: [step('a'), step('b')] }],
    },
  ],
  ['words', profile({ 'ceterms:description': { en: 'A grade of C' } }), text('A grade of C')],
  [
    'several words',
    profile({ 'ceterms:condition': { en: ['One', 'Two'] } }),
    { kind: 'all', of: [text('One'), text('Two')] },
  ],
  ['an age', profile({ 'ceterms:minimumAge': '18' }), text('At least 18 years old')],
  ['experience', profile({ 'ceterms:yearsOfExperience': '2.5' }), { kind: 'experience', years: 2.5 }],
  ['nothing but a name', profile({ 'ceterms:name': { en: 'Admission' } }), text('Admission')],
  ['nothing at all', profile({}), text('Conditions that the document does not tell')],
  ['a target elsewhere', profile(opportunity('z')), text('urn:z, which this document does not hold')],
];

describe.each(['requires', 'entryCondition', 'prerequisite'])('%s', (property) => {
  test.each(sample(cases))('%s', (_, item, requirement) => {
    for (const type of ['Course', 'LearningProgram', 'CourseComponent', 'AssessmentProfile'])
      for (const value of [item, [item]])
        expect(requires(readingOf(node('x', type, { [`ceterms:${property}`]: value })).system)).toEqual(
          requirement,
        );
    for (const type of ['LearningProgram', 'BachelorDegree']) {
      const { system } = readingOf(
        node('x', 'CredentialComponent', { 'ceterms:proxyFor': ['urn:g'] }),
        node('g', type, { [`ceterms:${property}`]: [item] }),
      );
      expect(requires(system)).toEqual(requirement);
    }
  });
});

test('a co-prerequisite may be taken at the same time, a co-requisite in the same term', () => {
  const at = (property: string) =>
    requires(readingOf(node('x', 'Course', { [`ceterms:${property}`]: [profile(opportunity('a'))] })).system);
  expect(at('coPrerequisite')).toEqual(step('a', { timing: 'concurrent' }));
  expect(at('corequisite')).toEqual(step('a', { timing: 'same-term' }));
});

test('a component that stands for the target will do', () => {
  const { system } = readingOf(
    node('x', 'Course', { 'ceterms:requires': [profile(opportunity('b'))] }),
    node('y', 'CourseComponent', { 'ceterms:proxyFor': 'urn:b' }),
  );
  expect(requires(system)).toEqual({ kind: 'any', of: [step('b'), step('y')] });
});

test('what is required for a step, by the other side', () => {
  const { system, notes } = readingOf(
    node('x', 'CourseComponent'),
    node('y', 'Course', { 'ceterms:isRequiredFor': [profile({ 'ceterms:targetComponent': ['urn:x'] })] }),
  );
  expect(requires(system)).toEqual(step('y'));
  expect(notes).toEqual([]);
});

test.each([
  'advancedStandingFrom',
  'isAdvancedStandingFor',
  'isPreparationFor',
  'preparationFrom',
  'recommends',
])('%s is kept, and told once', (property) => {
  const says = { [`ceterms:${property}`]: [profile({ 'ceterms:targetCredential': ['urn:k'] })] };
  const { notes } = readingOf(node('x', 'Course', says), node('y', 'Certificate', says));
  expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
    `connection-kept /@graph/0/ceterms:${property}`,
  ]);
});

test('conditions of a credential that no step stands for are told', () => {
  const { notes } = readingOf(node('x', 'Certificate', { 'ceterms:requires': [profile(opportunity('a'))] }));
  expect(notes.map(({ code }) => code)).toEqual(['condition-kept']);
});

describe('edits', () => {
  const edited = (system: PathwaySystem, requirement: Requirement | undefined) => {
    const steps = (system.steps ?? []).map((each) => {
      const { requires: _, ...rest } = each;
      return each.id === 'urn:x' ? { ...rest, ...(requirement && { requires: requirement }) } : each;
    });
    const { output, losses } = writeCtdl({ ...system, steps });
    const [x] = (output as unknown as { '@graph': Record<string, unknown>[] })['@graph'];
    return { x, codes: losses.map(({ code }) => code) };
  };

  test('one of two profiles is taken away, the other stays', () => {
    const profiles = [profile(opportunity('a')), profile(opportunity('b'))];
    const { system } = readingOf(node('x', 'Course', { 'ceterms:requires': profiles }));
    expect(edited(system, step('b')).x).toEqual(node('x', 'Course', { 'ceterms:requires': [profiles[1]] }));
    expect(edited(system, undefined).x).toEqual(node('x', 'Course'));
  });

  test('what another node requires is a loss when it is taken away here', () => {
    const { system } = readingOf(
      node('x', 'CourseComponent', { 'ceterms:proxyFor': ['urn:g'] }),
      node('g', 'LearningProgram', { 'ceterms:requires': [profile(opportunity('a'))] }),
    );
    expect(edited(system, undefined).codes).toEqual(['still-required']);
    expect(edited(system, { kind: 'all', of: [step('a'), step('b')] })).toMatchObject({
      codes: [],
      x: { 'ceterms:hasCondition': [{ 'ceterms:targetComponent': ['urn:b'] }] },
    });
  });

  test('a requirement that is taken away leaves the children alone', () => {
    const condition = { '@type': 'ceterms:ComponentCondition', 'ceterms:targetComponent': ['urn:y'] };
    const children = { 'ceasn:hasChild': ['urn:y'] };
    const { system } = readingOf(
      node('x', 'BasicComponent', { ...children, 'ceterms:hasCondition': [condition] }),
      node('y', 'CourseComponent'),
    );
    expect(edited(system, undefined).x).toEqual(node('x', 'BasicComponent', children));
  });
});
