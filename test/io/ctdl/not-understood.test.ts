/** What is not understood of a condition is never taken for nothing, and comes back as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { inspectCtdl } from '../../../src/io/ctdl/inspect-ctdl.js';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import { nextSteps } from '../../../src/learner/next-steps.js';
import { sample, seen, trials } from '../../depth.js';

const integer = 'http://www.w3.org/2001/XMLSchema#integer';
const documentOf = (condition: unknown) => ({
  '@context': 'x',
  '@graph': [
    { '@id': 'urn:p', '@type': 'ceterms:Pathway', 'ceterms:hasPart': ['urn:d', 'urn:a', 'urn:b', 'urn:c'] },
    { '@id': 'urn:d', '@type': 'ceterms:BasicComponent', 'ceterms:hasCondition': condition },
    ...['a', 'b', 'c'].map((id) => ({ '@id': `urn:${id}`, '@type': 'ceterms:CourseComponent' })),
  ],
});
const condition = (more: object) => ({ '@type': 'ceterms:ComponentCondition', ...more });
const targets = { 'ceterms:targetComponent': ['urn:a', 'urn:b', 'urn:c'] };

function readingOf(document: unknown) {
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  const graph = pathwayGraph(read.value.system, 'urn:p');
  const status = (...done: string[]) =>
    nextSteps(graph, { steps: done.map((id) => ({ step: `urn:${id}` })) }).find(
      ({ step }) => step === 'urn:d',
    )?.status;
  return { ...read.value, status };
}

const counts: readonly unknown[] = [
  2,
  '2',
  ' 2 ',
  '2.0',
  '+2',
  '2E0',
  [2],
  { '@value': 2 },
  { '@value': '2', '@type': 'xsd:integer' },
  [{ '@value': '2', '@type': integer }],
  { '@set': ['2'] },
];

test.each(sample(counts))('the count %j is two of three', (count) => {
  const { system, status } = readingOf(
    documentOf([condition({ ...targets, 'ceterms:requiredNumber': count })]),
  );
  expect(system.steps?.[0]?.requires).toMatchObject({ kind: 'some', least: 2, of: [{}, {}, {}] });
  expect([status('a'), status('a', 'b')]).toEqual(['blocked', 'ready']);
});

test('a count beside a constraint alone counts parts that are not there, and comes back', () => {
  const { status } = readingOf(
    documentOf([condition({ 'ceterms:requiredNumber': 2, 'ceterms:hasConstraint': {} })]),
  );
  expect(status('a', 'b', 'c')).toBe('blocked');
});

test('a count that is a text stays one when it is edited', () => {
  const { system } = readingOf(documentOf([condition({ ...targets, 'ceterms:requiredNumber': '2.0' })]));
  const steps = system.steps?.map((step) =>
    step.requires?.kind === 'some' ? { ...step, requires: { ...step.requires, least: 3 } } : step,
  );
  const { output } = writeCtdl({ ...system, ...(steps && { steps }) });
  expect(output).toEqual(documentOf([condition({ ...targets, 'ceterms:requiredNumber': '3' })]));
});

const unreadable: readonly unknown[] = [
  'two',
  -1,
  '-2',
  1.5,
  '1.5',
  true,
  [2, 3],
  { en: '2' },
  '1,000',
  '0x2',
];

test.each(sample(unreadable))('the count %j is told, and all parts together are enough', (count) => {
  const document = documentOf([condition({ ...targets, 'ceterms:requiredNumber': count })]);
  const { notes, status } = readingOf(document);
  const place = '/@graph/1/ceterms:hasCondition/0/ceterms:requiredNumber';
  expect(notes.map(({ code, path }) => `${code} ${path}`)).toContain(`count-unreadable ${place}`);
  expect([status(), status('a', 'b'), status('a', 'b', 'c')]).toEqual(['unclear', 'unclear', 'ready']);
  const inspected = inspectCtdl(document);
  expect(inspected.ok && inspected.value.map(({ code }) => code)).toContain('count-unreadable');
});

const or: readonly unknown[] = [
  'logic:Or',
  'https://purl.org/ctdl/vocabs/logic/Or',
  'http://purl.org/ctdl/vocabs/logic/Or',
  ['logic:Or'],
  { '@id': 'logic:Or' },
  { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNode': 'logic:Or' },
  [{ '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNodeName': { en: 'Or' } }],
  'OR',
];

test.each(sample(or))('the operator %j asks for one of them', (operator) => {
  const { system } = readingOf(documentOf([condition({ ...targets, 'ceterms:logicalOperator': operator })]));
  expect(system.steps?.[0]?.requires).toMatchObject({ kind: 'any', of: [{}, {}, {}] });
});

test.each(['logic:Xor', 'logic:Not', 7, ['logic:And', 'logic:Or'], {}])(
  'the operator %j leaves it to a person, whatever was done',
  (operator) => {
    const { notes, status } = readingOf(
      documentOf([condition({ ...targets, 'ceterms:logicalOperator': operator })]),
    );
    expect(notes.map(({ code }) => code)).toContain('operator-unknown');
    expect([status(), status('a', 'b', 'c')]).toEqual(['unclear', 'unclear']);
  },
);

describe('targets', () => {
  const embedded = (id: string) => ({
    '@id': `urn:${id}`,
    '@type': 'ceterms:CourseComponent',
    'ceterms:name': { en: id },
  });
  test.each([
    ['in a set', { '@set': ['urn:a', 'urn:b'] }],
    ['in a list', { '@list': [{ '@id': 'urn:a' }, { '@id': 'urn:b' }] }],
    ['in a list of a list', [{ '@list': [{ '@id': 'urn:a' }, { '@id': 'urn:b' }] }]],
    ['embedded', [embedded('a'), embedded('b')]],
    ['of both kinds', ['urn:a', { '@id': 'urn:b' }]],
    ['one embedded, one named', ['urn:a', embedded('b')]],
  ])('%s', (_, list) => {
    const { status } = readingOf(documentOf(condition({ 'ceterms:targetComponent': list })));
    expect([status(), status('a'), status('a', 'b')]).toEqual(['blocked', 'blocked', 'ready']);
  });

  test.each([[[{ 'ceterms:name': { en: 'Welding' } }]], [7], [[['urn:a']]]])(
    '%j is told in words',
    (list) => {
      const { status } = readingOf(documentOf(condition({ 'ceterms:targetComponent': list })));
      expect(status('a', 'b', 'c')).toBe('unclear');
    },
  );

  test('without an identifier, embedded: a step all the same', () => {
    const course = { '@type': 'ceterms:CourseComponent', 'ceterms:name': { en: 'Welding' } };
    const { system } = readingOf(documentOf(condition({ 'ceterms:targetComponent': [course] })));
    expect(system.steps?.map(({ title }) => title)).toContain('Welding');
    expect(system.steps?.[0]?.requires).toMatchObject({ kind: 'step' });
  });
});

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    'two',
    -1,
    0.5,
    true,
    'urn:a',
    'urn:nowhere',
    'words only',
    'logic:Or',
    'logic:Xor',
    2,
    '2',
  ),
  fc.constantFrom<unknown>(
    {},
    { '@value': 'x' },
    { en: 'x' },
    { '@id': 'urn:b' },
    { '@list': ['urn:a'] },
    [7],
    ['urn:a', 'urn:b'],
  ),
);
const terms = [
  'requiredNumber',
  'logicalOperator',
  'targetComponent',
  'hasConstraint',
  'hasCondition',
  'requiredConstraints',
];

test('random conditions that say something never leave a step ready that nothing was done for', () => {
  let asked = 0;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...terms.map((term) => `ceterms:${term}`)), junk), (more) => {
      const { status } = readingOf(documentOf([condition(more)]));
      const says =
        Object.keys(more).some((key) => !/Number$|Constraints$|Operator$/.test(key)) ||
        Object.values(more).some((value) => value === 'two');
      if (!says) return;
      asked += 1;
      expect(status()).not.toBe('ready');
    }),
    trials(20_000, 15),
  );
  seen(asked, 500);
});

describe('other ways to say the same', () => {
  const address = 'https://credentialengineregistry.org/resources/ce-00000000-0000-4000-8000-000000000001';
  const course = { '@id': address, '@type': 'ceterms:Course', 'ceterms:name': { en: 'a' } };
  const aligned = { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNode': address };

  test.each([
    ['an alignment', aligned],
    ['an alignment with a name', { ...aligned, 'ceterms:targetNodeName': { en: 'A' } }],
    ['an alignment to an object', { ...aligned, 'ceterms:targetNode': [{ '@id': address }] }],
    ['a value', { '@value': address }],
    ['an address with a slash at its end', `${address}/`],
  ])('a target named by %s', (_, target) => {
    const { system } = readingOf({
      '@context': 'x',
      '@graph': [
        { '@id': 'urn:p', '@type': 'ceterms:Pathway', 'ceterms:hasPart': ['urn:d'] },
        {
          '@id': 'urn:d',
          '@type': 'ceterms:BasicComponent',
          'ceterms:hasCondition': [condition({ 'ceterms:targetComponent': [target] })],
        },
        course,
      ],
    });
    expect(system.steps?.[0]?.requires).toEqual({ kind: 'step', step: address });
  });

  test.each([undefined, 'array:Sum'])('credits of a pool, with the action %j', (action) => {
    const constraint = {
      '@type': 'ceterms:Constraint',
      'ceterms:leftSource': ['ceterms:creditValue'],
      ...(action && { 'ceterms:leftAction': action }),
      'ceterms:comparator': 'compare:GTEQ',
      'ceterms:rightSource': [8],
    };
    const { system } = readingOf(
      documentOf([condition({ ...targets, 'ceterms:hasConstraint': [constraint] })]),
    );
    expect(system.steps?.[0]?.requires).toEqual({
      kind: 'credits',
      least: 8,
      of: ['urn:a', 'urn:b', 'urn:c'],
    });
  });

  test.each([
    ['isRequiredFor', 'ceterms:isRequiredFor', 'a'],
    ['coRequisite', 'ceterms:coRequisite', 'b'],
  ])('%s between courses', (_, property, sayer) => {
    const other = sayer === 'a' ? 'urn:b' : 'urn:a';
    const profile = { '@type': 'ceterms:ConditionProfile', 'ceterms:targetLearningOpportunity': [other] };
    const read = readCtdl({
      '@context': 'x',
      '@graph': ['a', 'b'].map((id) => ({
        '@id': `urn:${id}`,
        '@type': 'ceterms:Course',
        ...(id === sayer && { [property]: [profile] }),
      })),
    });
    expect(read.ok && read.value.system.steps?.[1]?.requires).toMatchObject({ kind: 'step', step: 'urn:a' });
    expect(read.ok && read.value.notes).toEqual([]);
  });

  test.each<[unknown, string]>([
    [{ en: 'Nursing', es: null }, 'Nursing'],
    [{ en: 'Nursing', es: '' }, 'Nursing'],
    [{ en: null, es: 'Enfermería' }, 'Enfermería'],
    [[{ en: 'Nursing' }], 'Nursing'],
    [[{ es: 'Enfermería', en: ['Nursing', 'RN'] }], 'Nursing'],
  ])('the name %j', (name, title) => {
    const document = {
      '@context': 'x',
      '@graph': [{ '@id': 'urn:p', '@type': 'ceterms:Pathway', 'ceterms:name': name }],
    };
    const { system } = readingOf(document);
    expect(system.pathways?.[0]?.title).toBe(title);
    const [pathway] = system.pathways ?? [];
    const { output } = writeCtdl({ ...system, pathways: pathway ? [{ ...pathway, title: 'Other' }] : [] });
    expect(output).toEqual(JSON.parse(JSON.stringify(document).replace(title, 'Other')));
  });

  test('a document of another vocabulary says so', () => {
    const codes = (context: unknown, type = 'Course') => {
      const read = readCtdl({ '@context': context, '@type': type, name: 'Welding' });
      return read.ok && read.value.notes.map(({ code }) => code);
    };
    expect(codes('https://schema.org')).toEqual(['other-vocabulary']);
    expect(codes(['https://schema.org', 'https://credreg.net/ctdl/schema/context/json'])).toEqual([]);
    expect(codes('https://schema.org', 'ceterms:Course')).toEqual([]);
    expect(codes('https://credreg.net/ctdl/schema/context/json')).toEqual([]);
  });
});
