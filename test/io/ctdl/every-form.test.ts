/** What has no class, and what is null, is read by the property that names it: the same in every form of JSON-LD. */
import fc from 'fast-check';
// @ts-expect-error: this package has no types of its own
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { canonical } from '../../conformance/ctdl-documents.js';
import { sample, seen, size, trials } from '../../depth.js';

const at = 'https://example.org/resources/';
const spaces = {
  ceterms: 'https://purl.org/ctdl/terms/',
  schema: 'https://schema.org/',
  asn: 'http://purl.org/ASN/schema/core/',
};
const named = (id: string) => ({ '@id': at + id });
const words = (text: string) => ({ '@language': 'en', '@value': text });
const nodes = (more: object) => [
  { ...named('a'), '@type': 'ceterms:Course', 'ceterms:name': words('A') },
  { ...named('b'), '@type': 'ceterms:CourseComponent', 'ceterms:name': words('B') },
  { ...named('d'), '@type': 'ceterms:Course', 'ceterms:name': words('D'), ...more },
];
const documentOf = (more: object) => ({ '@context': spaces, '@graph': nodes(more) });

function readingOf(document: unknown) {
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  return read.value;
}
const last = ({ steps }: PathwaySystem) => steps?.find(({ id }) => id === `${at}d`);
const codesOf = (document: unknown) => readingOf(document).notes.map(({ code }) => code);

/** What a system says, whatever the order of what it lists and the names of blank nodes. */
function said({ id: _, title: __, ...rest }: PathwaySystem): unknown {
  return canonical(
    JSON.parse(
      JSON.stringify(rest, (key, value) =>
        key === 'extensions'
          ? undefined
          : typeof value === 'string'
            ? value.replaceAll(/_:[\w-]+/g, '_:')
            : value,
      ),
    ),
  );
}

type Form = (document: object) => Promise<unknown> | unknown;
const forms: readonly Form[] = [
  (document) => document,
  (document) => withBlankNames(document),
  (document) => jsonld.expand(document),
  (document) => jsonld.flatten(document),
  (document) => jsonld.flatten(document, { '@context': spaces }),
  (document) =>
    jsonld.frame(document, {
      '@context': spaces,
      '@type': ['ceterms:Course', 'ceterms:CourseComponent'],
      '@embed': '@once',
    }),
];

/** Every object that has no address gets the name of a blank node. */
function withBlankNames(document: unknown): unknown {
  let count = 0;
  const name = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(name);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, each]) => [key, key === '@context' ? each : name(each)]);
    const plain = Object.fromEntries(entries);
    return '@value' in value || '@id' in value || '@graph' in value
      ? plain
      : { '@id': `_:x${count++}`, ...plain };
  };
  return name(document);
}

const target = { 'ceterms:targetLearningOpportunity': [named('a')] };
const price = { 'ceterms:price': 1000, 'ceterms:currency': 'USD' };
const quarter = { 'ceterms:targetNodeName': words('Quarter hours') };
const credit = { 'schema:value': 3, 'schema:unitText': quarter };
const takesA = { kind: 'step', step: `${at}a` };
const typed = (type: string, value: object) => ({ '@type': type, ...value });

/** A property, and what is read of it. */
const properties: readonly [string, object, object][] = [
  ['a requirement', { 'ceterms:requires': target }, { requires: takesA }],
  ['one of another class', { 'ceterms:requires': typed('schema:Thing', target) }, { requires: takesA }],
  ['a prerequisite', { 'ceterms:prerequisite': target }, { requires: takesA }],
  [
    'alternatives',
    { 'ceterms:requires': { 'ceterms:alternativeCondition': [target, { 'ceterms:minimumAge': 18 }] } },
    { requires: { kind: 'any', of: [takesA, { kind: 'text', text: 'At least 18 years old' }] } },
  ],
  ['a cost', { 'ceterms:estimatedCost': price }, { cost: { amount: 1000, currency: 'USD' } }],
  [
    'a cost of another class',
    { 'ceterms:estimatedCost': typed('schema:MonetaryAmount', price) },
    { cost: { amount: 1000, currency: 'USD' } },
  ],
  [
    'a cost everywhere',
    {
      'ceterms:estimatedCost': {
        ...price,
        'ceterms:jurisdiction': { 'ceterms:globalJurisdiction': true },
      },
    },
    { cost: { amount: 1000, currency: 'USD' } },
  ],
  [
    'a part of a cost',
    {
      'ceterms:estimatedCost': {
        ...price,
        'ceterms:directCostType': { 'ceterms:targetNodeName': words('Tuition') },
      },
    },
    { cost: { tuition: { amount: 1000, currency: 'USD' } } },
  ],
  ['credits', { 'ceterms:creditValue': credit }, { credits: 3, creditUnit: 'quarter' }],
  [
    'credits of another class',
    { 'ceterms:creditValue': typed('schema:QuantitativeValue', credit) },
    { credits: 3, creditUnit: 'quarter' },
  ],
  ['a duration', { 'ceterms:estimatedDuration': { 'ceterms:exactDuration': 'P8W' } }, { duration: 'P8W' }],
  [
    'a code',
    { 'ceterms:instructionalProgramType': { 'ceterms:codedNotation': '48.0508' } },
    { cip: { code: '48.0508' } },
  ],
  [
    'an identifier',
    {
      'ceterms:identifier': {
        'ceterms:identifierTypeName': words('Local'),
        'ceterms:identifierValueCode': '7',
      },
    },
    { identifiers: [{ scheme: 'Local', value: '7' }] },
  ],
  [
    'something that is only called',
    { 'ceterms:requires': { 'ceterms:targetLearningOpportunity': { 'ceterms:name': words('Welding I') } } },
    { requires: { kind: 'text', text: 'Welding I' } },
  ],
  [
    'an alignment',
    {
      'ceterms:requires': {
        'ceterms:targetLearningOpportunity': { 'ceterms:targetNode': named('a') },
      },
    },
    { requires: takesA },
  ],
];

test.each(properties)('without a class: %s', async (_, property, expected) => {
  const document = documentOf(property);
  const plain = readingOf(document);
  expect(last(plain.system)).toMatchObject(expected);
  expect(plain.notes).toEqual([]);
  for (const form of forms) {
    const read = readingOf(await form(document));
    expect(said(read.system)).toEqual(said(plain.system));
    expect(read.notes).toEqual([]);
  }
});

test('conditions without a class, by an address or in place', () => {
  const condition = { 'ceterms:requiredNumber': 1, 'ceterms:targetComponent': [named('b')] };
  const component = (it: unknown, ...more: object[]) => ({
    '@context': spaces,
    '@graph': [...nodes({ '@type': 'ceterms:CourseComponent', 'ceterms:hasCondition': [it] }), ...more],
  });
  const requires = { kind: 'some', least: 1, of: [{ kind: 'step', step: `${at}b` }] };
  for (const id of ['_:c', `${at}c`]) {
    const node = { '@id': id, ...condition };
    for (const document of [component(node), component({ '@id': id }, node), component(id, node)])
      expect(last(readingOf(document).system)?.requires).toEqual(requires);
  }
  expect(last(readingOf(component(condition)).system)?.requires).toEqual(requires);
  const circle = { '@id': '_:c', 'ceterms:hasCondition': ['_:c'] };
  expect(JSON.stringify(last(readingOf(component('_:c', circle)).system)?.requires)).not.toContain(
    'does not hold',
  );
});

test('one value in two places, embedded in one of them', () => {
  const document = {
    '@context': spaces,
    '@graph': [
      ...nodes({ 'ceterms:estimatedCost': [{ '@id': '_:p', ...price }] }),
      { ...named('e'), '@type': 'ceterms:Course', 'ceterms:estimatedCost': ['_:p'] },
    ],
  };
  const { system, notes } = readingOf(document);
  expect(system.steps?.map(({ cost }) => cost)).toEqual([
    undefined,
    undefined,
    ...[0, 1].map(() => ({ amount: 1000, currency: 'USD' })),
  ]);
  expect(notes).toEqual([]);
});

test('what limits a support and stands by itself is told in words', () => {
  const document = [
    {
      ...named('s'),
      '@type': 'ceterms:SupportService',
      'ceterms:name': { en: 'Bus' },
      'ceterms:jurisdiction': ['_:j'],
    },
    { '@id': '_:j', 'ceterms:name': { en: 'Ohio' } },
  ];
  expect(readingOf(document).system.supports?.[0]?.eligibility).toBe('jurisdiction: Ohio');
});

test('what is kept under a property that is not read keeps its notes', () => {
  const document = documentOf({ 'ceterms:offers': ['_:o'] });
  const other = { '@id': '_:o', '@type': 'ceterms:Offer', 'ceterms:price': 5 };
  expect(codesOf({ ...document, '@graph': [...document['@graph'], other] })).toEqual(['cost-kept']);
});

describe('a target that the document tells of', () => {
  const asked = (id: string) => ({ 'ceterms:requires': [typed('ceterms:ConditionProfile', target), id] });
  const text = (document: unknown) => JSON.stringify(last(readingOf(document).system)?.requires);

  test('is not said to be missing, and is called by its name', () => {
    const it = { ...named('zz'), 'ceterms:name': { en: 'Welding I' } };
    for (const name of ['LearningOpportunity', 'Assessment', 'Credential', 'Competency']) {
      const profile = (value: unknown) => ({ 'ceterms:requires': [{ [`ceterms:target${name}`]: value }] });
      const inside = documentOf(profile([it]));
      const beside = documentOf(profile([`${at}zz`]));
      const all =
        name === 'Competency' ? [inside] : [inside, { ...beside, '@graph': [...beside['@graph'], it] }];
      for (const document of all) {
        expect(text(document)).toContain('Welding I');
        if (name !== 'Competency') expect(text(document)).toContain('not read as a step');
      }
    }
    const component = { 'ceterms:hasCondition': [{ 'ceterms:targetComponent': [it] }] };
    expect(text(documentOf({ ...component, '@type': 'ceterms:CourseComponent' }))).toContain(
      'The component Welding I, which is no pathway component',
    );
  });

  test('is missing where it is only named', () => {
    expect(text(documentOf(asked(`${at}zz`)))).toContain(`${at}zz, which this document does not hold`);
  });
});

describe('null', () => {
  const empty = documentOf({});
  test.each(
    sample(
      [
        'requires',
        'prerequisite',
        'corequisite',
        'coPrerequisite',
        'entryCondition',
        'hasCondition',
        'isRequiredFor',
        'commonConditions',
        'advancedStandingFrom',
        'isPreparationFor',
        'estimatedCost',
        'commonCosts',
        'creditValue',
        'estimatedDuration',
        'occupationType',
        'instructionalProgramType',
        'deliveryType',
        'identifier',
        'codedNotation',
        'ctid',
        'description',
        'offeredBy',
        'teaches',
        'resultsInCredential',
        'proxyFor',
        'precededBy',
        'programTerm',
        'hasPart',
        'dateEffective',
      ].flatMap((name) =>
        [null, [null], { '@value': null }, [{ '@value': null }], { '@set': [null] }, { '@id': null }].map(
          (nothing) => [name, nothing] as const,
        ),
      ),
    ),
  )('%s: %j says nothing', (name, nothing) => {
    for (const type of ['ceterms:Course', 'ceterms:CourseComponent', 'ceterms:CredentialComponent']) {
      const { system, notes } = readingOf(documentOf({ '@type': type, [`ceterms:${name}`]: nothing }));
      expect(said(system)).toEqual(said(readingOf(documentOf({ '@type': type })).system));
      expect(notes).toEqual([]);
    }
  });

  test('in a list it is not there', () => {
    const one = { '@type': 'ceterms:ConditionProfile', ...target };
    for (const list of [
      [null, one],
      [one, null],
      { '@list': [null, one] },
      [{ ...one, 'ceterms:targetLearningOpportunity': [null, named('a')] }],
      [{ ...one, 'ceterms:description': null, 'ceterms:minimumAge': null, 'ceterms:assertedBy': [null] }],
      [{ ...one, submissionOfDescription: [null], audienceType: null, '@id': null }],
      [{ ...one, 'ceterms:alternativeCondition': [null] }],
      [{ ...one, 'ceterms:description': '', 'ceterms:minimumAge': [], 'ceterms:targetAssessment': [''] }],
    ])
      expect(last(readingOf(documentOf({ 'ceterms:requires': list })).system)?.requires).toEqual(takesA);
    for (const blank of ['', [''], ' ', []])
      for (const key of ['ceterms:requires', 'ceterms:hasCondition', 'ceterms:prerequisite'])
        expect(last(readingOf(documentOf({ [key]: blank })).system)?.requires).toBeUndefined();
    const costs = [null, { ...price, 'ceterms:residencyType': null, 'ceterms:directCostType': [null] }];
    expect(last(readingOf(documentOf({ 'ceterms:estimatedCost': costs })).system)?.cost).toEqual({
      amount: 1000,
      currency: 'USD',
    });
    const title = (name: unknown) => last(readingOf(documentOf({ 'ceterms:name': name })).system)?.title;
    expect(title({ en: [null, 'D'] })).toBe('D');
    expect(title([null, 'D'])).toBe('D');
    expect(title([{ '@value': null }, { '@value': 'D' }])).toBe('D');
    expect(title({ en: null, es: 'D' })).toBe('D');
  });

  test('stays where something else is edited', () => {
    const document = documentOf({ 'ceterms:requires': null, 'ceterms:creditValue': [null, 3] });
    const { system } = readingOf(document);
    const { output } = writeCtdl({
      ...system,
      steps: (system.steps ?? []).map((step) => (step.id === `${at}d` ? { ...step, title: 'E' } : step)),
    });
    expect(output).toEqual({
      ...document,
      '@graph': document['@graph'].map((node) =>
        node['@id'] === `${at}d` ? { ...node, 'ceterms:name': words('E') } : node,
      ),
    });
  });

  test('anywhere, and in every form, it changes nothing', async () => {
    const any = fc
      .uniqueArray(fc.constantFrom(...properties), { maxLength: 4, selector: ([, it]) => Object.keys(it)[0] })
      .map((all) => Object.assign({}, ...all.map(([, it]) => it)) as object);
    let many = 0;
    await fc.assert(
      fc.asyncProperty(
        any,
        fc.infiniteStream(fc.nat(9)),
        fc.constantFrom(...forms),
        async (its, dice, form) => {
          const document = documentOf(its);
          let count = 0;
          const roll = () => dice.next().value ?? 0;
          const strewn = (value: unknown): unknown => {
            if (Array.isArray(value)) {
              const items = value.map(strewn);
              return roll() < 3 ? [null, ...items] : items;
            }
            if (typeof value !== 'object' || value === null || '@value' in value) return value;
            const entries = Object.entries(value).map(([key, each]) => [key, strewn(each)]);
            const more = Object.keys(value).some((key) => key !== '@id') && roll() < 4;
            if (more) count++;
            return Object.fromEntries([...entries, ...(more ? [['ceterms:requires', null]] : [])].reverse());
          };
          const plain = readingOf(document);
          const graph = document['@graph'].map((node) => {
            const entries = Object.entries(node).map(([key, each]) => [key, strewn(each)]);
            return { ...Object.fromEntries(entries), 'ceterms:commonConditions': null };
          });
          many += count;
          const read = readingOf(await form({ '@context': spaces, '@graph': graph }));
          expect(said(read.system)).toEqual(said(plain.system));
        },
      ),
      trials(1_000, 20261201),
    );
    seen(many, 20);
  });

  test('an empty document stays as it is', () => expect(codesOf(empty)).toEqual([]));
});

test('values inside each other without end', () => {
  const chain = Array.from({ length: size(20_000) }, (_, i) => ({
    '@id': `_:c${i}`,
    'ceterms:alternativeCondition': [{ '@id': `_:c${i + 1}` }],
  }));
  const document = documentOf({ 'ceterms:requires': [{ '@id': '_:c0' }] });
  const read = readCtdl({ ...document, '@graph': [...document['@graph'], ...chain] });
  expect(read.ok && last(read.value.system)?.requires).toMatchObject({ kind: 'text' });
});
