/** What a condition profile says beside its targets: alternatives, limits, what is not understood. */
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { Requirement } from '../../../src/model/requirement.js';

const step = (id: string): Requirement => ({ kind: 'step', step: `urn:${id}` });
const text = (words: string): Requirement => ({ kind: 'text', text: words });
const profile = (more: object) => ({ '@type': 'ceterms:ConditionProfile', ...more });
const opportunity = (...ids: string[]) => ({
  'ceterms:targetLearningOpportunity': ids.map((id) => `urn:${id}`),
});
const either = { 'ceterms:alternativeCondition': [profile(opportunity('a')), profile(opportunity('b'))] };
const audience = (name: string) => ({
  'ceterms:audienceType': [
    { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNodeName': { en: name } },
  ],
});

function reading(condition: object) {
  const document = {
    '@context': 'x',
    '@graph': [
      { '@id': 'urn:x', '@type': 'ceterms:LearningProgram', 'ceterms:requires': [profile(condition)] },
      ...['a', 'b', 'c'].map((id) => ({ '@id': `urn:${id}`, '@type': 'ceterms:Course' })),
    ],
  };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  const { system, notes } = read.value;
  return {
    requires: system.steps?.[0]?.requires,
    notes: notes.map(({ code, path }) => `${code} ${path}`),
    messages: notes.map(({ message }) => message).join(' '),
  };
}

describe('one of the alternatives is required, and whatever the profile itself asks for', () => {
  const any: Requirement = { kind: 'any', of: [step('a'), step('b')] };
  test.each<[string, object, Requirement]>([
    ['a target', opportunity('c'), step('c')],
    ['an age', { 'ceterms:minimumAge': 21 }, text('At least 21 years old')],
    ['words', { 'ceterms:description': { en: 'A core' } }, text('A core')],
    ['a condition in words', { 'ceterms:condition': { en: ['Be there'] } }, text('Be there')],
    ['experience', { 'ceterms:yearsOfExperience': 2 }, { kind: 'experience', years: 2 }],
  ])('%s', (_, own, requirement) => {
    expect(reading({ ...own, ...either })).toMatchObject({
      requires: { kind: 'all', of: [requirement, any] },
      notes: [],
    });
    expect(reading({ ...either, ...own }).requires).toEqual({ kind: 'all', of: [requirement, any] });
  });

  test('inside an alternative as well', () => {
    const inner = profile({ ...opportunity('c'), ...either });
    expect(reading({ 'ceterms:alternativeCondition': [inner, profile(opportunity('b'))] }).requires).toEqual({
      kind: 'any',
      of: [{ kind: 'all', of: [step('c'), any] }, step('b')],
    });
  });

  test('a single one beside a target is required too, and that is told', () => {
    const single = reading({
      ...opportunity('c'),
      'ceterms:alternativeCondition': [profile(opportunity('a'))],
    });
    expect(single).toMatchObject({
      requires: { kind: 'all', of: [step('c'), step('a')] },
      notes: ['condition-kept /@graph/0/ceterms:requires'],
    });
  });
});

test.each<[string, object, string]>([
  ['an exception', { 'ceterms:conditionExcludes': [profile(opportunity('b'))] }, 'conditionExcludes: urn:b'],
  ['an exception by its address', { 'ceterms:conditionExcludes': ['urn:b'] }, 'conditionExcludes: urn:b'],
  ['credits', { 'ceterms:creditHourValue': 3 }, 'creditHourValue: 3'],
  [
    'a unit in words',
    { 'ceterms:creditUnitTypeDescription': { en: 'at 2 hours each' } },
    'creditUnitTypeDescription: at 2 hours each',
  ],
  ['what nobody knows', { 'example:shoeSize': { en: 'Nine' } }, 'shoeSize: Nine'],
  [
    'something with a name',
    { 'ceterms:residentOf': [{ '@type': 'ceterms:Place', 'ceterms:x': 1 }] },
    'residentOf: ',
  ],
])('beside a target, %s becomes words that a person decides', (_, more, words) => {
  const { requires } = reading({ ...opportunity('a'), ...more });
  const [first, second] = requires?.kind === 'all' ? requires.of : [];
  expect([first, second?.kind]).toEqual([step('a'), 'text']);
  expect(second?.kind === 'text' && second.text).toContain(words);
});

test('what says nothing, and what names a condition, adds nothing', () => {
  const more = { 'ceterms:name': { en: 'N' }, 'ceterms:assertedBy': 'urn:o', 'ceterms:creditHourValue': 0 };
  expect(reading({ ...opportunity('a'), ...more, 'ceterms:residentOf': [] })).toMatchObject({
    requires: step('a'),
    notes: [],
  });
});

describe('conditions in words, the same in every form', () => {
  const requires = (...nodes: object[]) => {
    const read = readCtdl({ '@context': 'x', '@graph': nodes });
    return read.ok && read.value.system.steps?.[0]?.requires;
  };
  const x = (condition: unknown) => ({
    '@id': 'urn:x',
    '@type': 'ceterms:Course',
    'ceterms:requires': [condition],
  });
  test.each<[string, string, object, string]>([
    [
      'residentOf',
      'ceterms:JurisdictionProfile',
      { 'ceterms:description': { en: 'Kansas residents' } },
      'residentOf: Kansas residents',
    ],
    [
      'submissionOf',
      'ceterms:Profile',
      { 'ceterms:name': { en: 'A portfolio' } },
      'submissionOf: A portfolio',
    ],
    ['creditValue', 'schema:ValueProfile', { 'schema:value': 8 }, 'Credits: 8'],
  ])('%s', (name, type, more, words) => {
    const inside = { '@type': type, ...more };
    expect(requires(x(profile({ [`ceterms:${name}`]: [inside] })))).toEqual(text(words));
    const flat = [
      x('_:c'),
      { '@id': '_:c', ...profile({ [`ceterms:${name}`]: ['_:j'] }) },
      { '@id': '_:j', ...inside },
    ];
    expect(requires(...flat)).toEqual(text(words));
  });
});

describe('whom a condition is for, and when and where it holds', () => {
  const limits: readonly [string, object, string][] = [
    ['audienceType', audience('Veterans'), 'condition-kept'],
    ['audienceLevelType', { 'ceterms:audienceLevelType': 'audLevel:BeginnerLevel' }, 'condition-kept'],
    ['jurisdiction', { 'ceterms:jurisdiction': [{ 'ceterms:globalJurisdiction': true }] }, 'condition-kept'],
    ['dateEffective', { 'ceterms:dateEffective': '2030-01-01' }, 'condition-kept'],
    ['expirationDate', { 'ceterms:expirationDate': '2019-01-01' }, 'condition-kept'],
    ['weight', { 'ceterms:weight': 0.2 }, 'condition-kept'],
    ['estimatedCost', { 'ceterms:estimatedCost': [{ 'ceterms:price': 5 }] }, 'cost-kept'],
  ];
  test.each(limits)('%s is kept and told, and the condition is one for everybody', (name, more, code) => {
    const { requires, notes, messages } = reading({ ...opportunity('a'), ...more });
    expect([requires, notes]).toEqual([step('a'), [`${code} /@graph/0/ceterms:requires`]]);
    expect(messages).toContain(`ceterms:${name} bears on`);
  });

  test('an alternative for some people is none for everybody', () => {
    const some = profile({ ...opportunity('a'), ...audience('Veterans') });
    const { requires, notes } = reading({
      'ceterms:alternativeCondition': [some, profile(opportunity('b'))],
    });
    expect(requires).toEqual({
      kind: 'any',
      of: [{ kind: 'all', of: [step('a'), text('audienceType: Veterans')] }, step('b')],
    });
    expect(notes).toEqual(['condition-kept /@graph/0/ceterms:requires']);
  });
});
