/** What something costs: the parts that direct cost types name, never a part of it for the whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { CostParts, Money, Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { totalCost } from '../../../src/model/total-cost.js';
import { sample, seen, trials } from '../../depth.js';

const usd = (amount: number): Money => ({ amount, currency: 'USD' });
const cost = (price: unknown, types?: string | string[], more: object = {}) => ({
  '@type': 'ceterms:CostProfile',
  'ceterms:price': price,
  'ceterms:currency': 'USD',
  ...(types !== undefined && { 'ceterms:directCostType': alignments(types) }),
  ...more,
});
const costOf = (price: unknown, type: unknown, key = 'directCostType') =>
  cost(price, undefined, { [`ceterms:${key}`]: type });
const alignments = (types: string | string[]): unknown =>
  Array.isArray(types)
    ? types.map(alignments)
    : { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNode': `costType:${types}` };
const audience = { 'ceterms:targetNodeName': { en: 'Veterans' } };
const inState = { 'ceterms:residencyType': [{ 'ceterms:targetNode': 'residency:InState' }] };
const of2024 = { 'ceterms:startDate': '2024-07-01' };
const program = (costs: unknown) => ({
  '@context': 'https://credreg.net/ctdl/schema/context/json',
  '@id': 'https://example.org/x',
  '@type': 'ceterms:LearningProgram',
  'ceterms:name': { en: 'X' },
  'ceterms:estimatedCost': costs,
});

function readingOf(document: object) {
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  return read.value;
}
const costIn = ({ steps }: PathwaySystem) => steps?.[0]?.cost;
const withCost = (system: PathwaySystem, now: Step['cost']): PathwaySystem => ({
  ...system,
  steps: (system.steps ?? []).map(({ cost: _, ...step }) => ({ ...step, ...(now && { cost: now }) })),
});

const readable: readonly [string, unknown, Step['cost']][] = [
  [
    'tuition and books',
    [cost(3000, 'Tuition'), cost(100, 'LearningResource')],
    { tuition: usd(3000), books: usd(100) },
  ],
  ['one with a type', [cost(3000, 'Tuition')], { tuition: usd(3000) }],
  ['one without a list', cost('995.00', 'EnrollmentFee'), { fees: usd(995) }],
  ['one without a type', [cost(3000)], usd(3000)],
  ['one price for several parts', [cost(3000, ['Tuition', 'MixedFees'])], usd(3000)],
  ['the price of an assessment', [cost(80, 'StandaloneAssessment')], usd(80)],
  [
    'several fees are one part',
    [cost(10, 'Tuition'), cost(0.1, 'TechnologyFee'), cost(0.2, 'Application')],
    { tuition: usd(10), fees: usd(0.3) },
  ],
  [
    'tools',
    [cost(10, 'Tuition'), cost(5, 'Equipment'), cost(6, 'Consumables')],
    { tuition: usd(10), other: usd(11) },
  ],
  [
    'what is paid by choice is beside',
    [cost(10, 'Tuition'), cost(5, 'OptionalCharges')],
    { tuition: usd(10) },
  ],
  ['the sum wins', [cost(10, 'Tuition'), cost(15, 'AggregateCost')], usd(15)],
  [
    'a price everywhere',
    [cost(10, 'Tuition', { 'ceterms:jurisdiction': [{ 'ceterms:globalJurisdiction': true }] })],
    { tuition: usd(10) },
  ],
  [
    'a sum for everybody beside a price for some',
    [cost(15, 'AggregateCost'), cost(10, 'Tuition', inState)],
    usd(15),
  ],
  [
    'what is paid by choice may be for some',
    [cost(10, 'Tuition'), cost(5, 'OptionalCharges', inState)],
    { tuition: usd(10) },
  ],
  ['a type by its name', [costOf(10, { 'ceterms:targetNodeName': { en: 'Tuition' } })], { tuition: usd(10) }],
  [
    'types by their names in one text',
    [costOf(10, 'Tuition'), costOf(5, { en: 'Learning Resource' }), costOf(2, { en: 'Mixed fees' })],
    { tuition: usd(10), books: usd(5), fees: usd(2) },
  ],
  ...(
    [
      'Tuition',
      'Tuition and fees',
      'Course fee',
      'Program cost',
      'Total cost, books included',
      'Tuition per student',
      'Price of the short-term training',
      '',
    ] as const
  ).map((name): [string, unknown, Step['cost']] => [
    `a price called "${name}"`,
    [cost(3000, undefined, { 'ceterms:name': { en: name } })],
    usd(3000),
  ]),
  [
    'a sum that tells how it comes about',
    [
      cost(3000, 'AggregateCost', {
        'ceterms:name': { en: 'Tuition and fees' },
        'ceterms:description': { en: 'Total of 20 credits at $150 per credit' },
      }),
    ],
    usd(3000),
  ],
  ['no type after all', [costOf(10, { 'ceterms:targetNodeName': { en: '' } })], usd(10)],
  [
    'the dollar by its name',
    [{ ...cost(10, 'Tuition'), 'ceterms:currency': 'US Dollar' }],
    { tuition: usd(10) },
  ],
];

test.each(sample(readable))('%s', (_, costs, expected) => {
  const { system, notes } = readingOf(program(costs));
  expect(costIn(system)).toEqual(expected);
  expect(notes).toEqual([]);
});

const unreadable: readonly [string, unknown][] = [
  ['fees and books without a price', [cost(10, 'MixedFees'), cost(5, 'LearningResource')]],
  ['a fee of applying by itself', [cost(10, 'Application')]],
  ['one has no type', [cost(10, 'Tuition'), cost(5)]],
  ['one has an unknown type', [cost(10, 'Tuition'), cost(5, 'Moonshine')]],
  ['one is of nobody or somebody', [cost(10, 'Tuition'), cost(5, 'SpecialNeeds')]],
  ['a price beyond all numbers', [cost('1e400')]],
  ['one has no price', [cost(10, 'Tuition'), cost('see the web page', 'MixedFees')]],
  ['two say the same', [cost(10, 'Tuition'), cost(5, 'Tuition')]],
  ['books by their name', [costOf(30, { 'ceterms:targetNodeName': { en: 'Learning Resource' } })]],
  ['books by another name', [costOf(30, { 'ceterms:targetNodeName': { en: 'Books' } })]],
  ['books by their code', [costOf(30, { 'ceterms:codedNotation': 'LearningResource' })]],
  ['books by language', [costOf(30, { en: 'Books' })]],
  ['books in words', [costOf(30, 'Books')]],
  ['books by a code of somebody', [costOf(30, [{ 'ceterms:codedNotation': 'B-7' }])]],
  [
    'books under an old name',
    [costOf(30, { 'ceterms:targetNode': 'costType:LearningResource' }, 'costType')],
  ],
  ['all for the same few', [cost(10, 'Tuition', inState), cost(5, 'MixedFees', inState)]],
  ['a sum for some', [cost(15, 'AggregateCost', inState), cost(10, 'Tuition')]],
  ['one for each term', [cost(10, 'Tuition', { 'ceterms:paymentPattern': { en: 'per semester' } })]],
  ['one for veterans', [cost(10, 'Tuition', { 'ceterms:audienceType': audience })]],
  ['one in a case', [cost(10, undefined, { 'ceterms:condition': { en: ['for members'] } })]],
  [
    'one in a place',
    [
      cost(10, 'Tuition', {
        'ceterms:jurisdiction': [{ 'ceterms:mainJurisdiction': [], 'ceterms:description': { en: 'Ohio' } }],
      }),
    ],
  ],
  ['for different people', [cost(10, 'Tuition', inState), cost(5, 'MixedFees')]],
  [
    'a part in two currencies',
    [cost(10, 'Tuition'), cost(5, 'MixedFees'), { ...cost(5, 'Application'), 'ceterms:currency': 'CAD' }],
  ],
  ['a name that every object has', [cost(10, 'Tuition'), cost(5, 'constructor')]],
  ...[
    'Tuition per credit hour',
    'Tuition ($/credit)',
    'Semester tuition',
    'Annual tuition and fees',
    'Books',
    'Textbooks & supplies',
    'Lab fee',
    'Tools (not included in tuition)',
    'Tuition deposit',
    'Out-of-state tuition',
    'Tuition, in-district',
    'Non-residents',
    'Members',
  ].flatMap((words): [string, unknown][] => [
    [`one called "${words}"`, [cost(150, undefined, { 'ceterms:name': { 'en-US': words } })]],
    [
      `one called "${words}", as values`,
      cost('150', undefined, { 'ceterms:name': [{ '@value': words, '@language': 'en' }] }),
    ],
  ]),
  ['one described so', [cost(150, undefined, { 'ceterms:description': { en: 'Books' } })]],
  [
    'one for each credit, with a type',
    [
      cost(150, 'Tuition', { 'ceterms:description': { en: 'Tuition per credit hour' } }),
      cost(5, 'MixedFees'),
    ],
  ],
  ['a sum for residents', [cost(150, 'AggregateCost', { 'ceterms:name': { en: 'Total, residents' } })]],
  ['two sums', [cost(10, 'AggregateCost'), cost(5, 'AggregateCost')]],
  ['nothing but what is beside', [cost(10, 'RenewalFee'), cost(5, 'OptionalCharges')]],
];

test('the fee of a test is what an assessment costs, and no program', () => {
  const fee = [cost(80, undefined, { 'ceterms:name': { en: 'Exam fee' } })];
  const of = (type: string) => costIn(readingOf({ ...program(fee), '@type': type }).system);
  expect(of('ceterms:AssessmentProfile')).toEqual(usd(80));
  expect(of('ceterms:LearningProgram')).toBeUndefined();
});

test.each(sample(unreadable))('no cost, and a note: %s', (_, costs) => {
  const { system, notes } = readingOf(program(costs));
  expect(costIn(system)).toBeUndefined();
  expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual(['cost-kept /ceterms:estimatedCost']);
});

test.each(['startDate', 'endDate', 'approximateEndDate'])('the %s of a price is kept and told', (name) => {
  const { system, notes } = readingOf(program([cost(10, 'Tuition', { [`ceterms:${name}`]: '2015-01-01' })]));
  expect(costIn(system)).toEqual({ tuition: usd(10) });
  expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual(['cost-kept /ceterms:estimatedCost']);
  expect(notes[0]?.message).toContain(`ceterms:${name} bears on what it costs`);
});

describe('edits', () => {
  const { system } = readingOf(
    program([
      cost('10.00', 'Tuition', of2024),
      cost(5, 'MixedFees', of2024),
      cost(6, 'TechnologyFee', of2024),
      cost(7, 'OptionalCharges'),
    ]),
  );
  const costs = (now: Step['cost']) => {
    const { output, losses } = writeCtdl(withCost(system, now));
    expect(losses).toEqual([]);
    const read = readCtdl(output);
    expect(read.ok && costIn(read.value.system)).toEqual(now);
    return (output as { 'ceterms:estimatedCost'?: unknown })['ceterms:estimatedCost'];
  };
  const optional = cost(7, 'OptionalCharges');

  test('a price of one profile changes there', () => {
    expect(costs({ tuition: usd(12), fees: usd(11) })).toEqual([
      cost('12', 'Tuition', of2024),
      cost(5, 'MixedFees', of2024),
      cost(6, 'TechnologyFee', of2024),
      optional,
    ]);
  });

  test('a part of several profiles becomes one', () => {
    expect(costs({ tuition: usd(10), fees: usd(12) })).toEqual([
      cost('10.00', 'Tuition', of2024),
      optional,
      cost(12, 'MixedFees', of2024),
    ]);
  });

  test('a part comes, another goes', () => {
    expect(costs({ tuition: usd(10), books: usd(1) })).toEqual([
      cost('10.00', 'Tuition', of2024),
      optional,
      cost(1, 'LearningResource', of2024),
    ]);
    expect(costs({ fees: usd(11) })).toEqual([optional, cost(11, 'EnrollmentFee', of2024)]);
  });

  test('one amount instead of parts', () => {
    expect(costs(usd(20))).toEqual([cost(20)]);
  });
});

test('parts come back, whatever they were before; the document never says a part for the whole', () => {
  const money = fc.record({
    amount: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
    currency: fc.constantFrom('USD', 'CAD'),
  });
  const parts = fc
    .record({ tuition: money, fees: money, books: money, other: money }, { requiredKeys: [] })
    .filter((each) => Object.keys(each).length > 0);
  const any: fc.Arbitrary<Money | CostParts> = fc.oneof(
    money,
    parts,
    fc.record({ books: money, other: money }),
  );
  let lost = 0;
  let back = 0;
  fc.assert(
    fc.property(any, any, fc.boolean(), (before, now, expanded) => {
      const system: PathwaySystem = {
        format: 'career-pathways/1',
        id: 's',
        title: 'S',
        steps: [{ id: 'x', title: 'X', kind: 'program', cost: before }],
      };
      const again = (each: PathwaySystem) => {
        const { output, losses } = writeCtdl(each);
        const read = readCtdl(expanded ? inFull(output) : output);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        return { system: read.value.system, losses: losses.map(({ path }) => path) };
      };
      const first = again(system);
      const edited = again(withCost(first.system, now));
      const isPart = !('amount' in now) && !now.tuition && !now.fees;
      if (isPart) {
        lost++;
        expect([costIn(edited.system), edited.losses]).toEqual([undefined, ['/steps/0/cost']]);
      } else {
        back++;
        expect([costIn(edited.system), edited.losses]).toEqual([now, []]);
        expect(totalCost(costIn(edited.system))).toEqual(totalCost(now));
      }
    }),
    trials(10_000, 38),
  );
  seen(lost, 40);
  seen(back, 200);
});

/** The same document with its keys in full. */
function inFull(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value).replaceAll(/"ceterms:(\w+)":/g, '"https://purl.org/ctdl/terms/$1":'),
  );
}
