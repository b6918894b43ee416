/** Conditions of CTDL and the requirements that they are, both ways. */
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { Requirement } from '../../../src/model/requirement.js';
import { sample } from '../../depth.js';

const courses = ['a', 'b', 'c'].map((id) => ({ '@id': id, '@type': 'ceterms:CourseComponent' }));
const step = (id: string): Requirement => ({ kind: 'step', step: id });
const text = (words: string): Requirement => ({ kind: 'text', text: words });
const condition = (more: object) => ({ '@type': 'ceterms:ComponentCondition', ...more });
const constraint = (left: string, comparator: string, right: string, more: object = {}) => ({
  '@type': 'ceterms:Constraint',
  'ceterms:leftSource': [left],
  'ceterms:comparator': `compare:${comparator}`,
  'ceterms:rightSource': [right],
  ...more,
});

const credits = (comparator: string, number: string) =>
  constraint('ceterms:creditValue', comparator, number, { 'ceterms:leftAction': 'array:Sum' });

function read(conditions: readonly object[], more: readonly object[] = []) {
  const document = [
    {
      '@id': 'x',
      '@type': 'ceterms:BasicComponent',
      'ceterms:name': { en: 'X' },
      'ceterms:hasCondition': conditions,
    },
    ...courses,
    ...more,
  ];
  const result = readCtdl(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { ...result.value, document };
}

const targets = (...ids: string[]) => ({ 'ceterms:targetComponent': ids });
const and = { 'ceterms:logicalOperator': 'logic:And' };
const or = { 'ceterms:logicalOperator': 'logic:Or' };
const most = constraint('https://example.org/grade', 'GTEQ', 'C');

const cases: readonly [string, readonly object[], Requirement][] = [
  ['one target', [condition(targets('a'))], step('a')],
  ['several targets: all', [condition(targets('a', 'b'))], { kind: 'all', of: [step('a'), step('b')] }],
  ['And', [condition({ ...and, ...targets('a') })], { kind: 'all', of: [step('a')] }],
  ['Or', [condition({ ...or, ...targets('a', 'b') })], { kind: 'any', of: [step('a'), step('b')] }],
  [
    'OnlyOne: at least one',
    [condition({ 'ceterms:logicalOperator': 'logic:OnlyOne', ...targets('a', 'b') })],
    { kind: 'any', of: [step('a'), step('b')] },
  ],
  [
    'a number',
    [condition({ 'ceterms:requiredNumber': 2, ...targets('a', 'b', 'c') })],
    { kind: 'some', least: 2, of: [step('a'), step('b'), step('c')] },
  ],
  [
    'the number 0: as if there were none',
    [condition({ 'ceterms:requiredNumber': 0, ...targets('a', 'b') })],
    { kind: 'all', of: [step('a'), step('b')] },
  ],
  [
    'a number and an operator: the number counts the parts',
    [condition({ 'ceterms:requiredNumber': 1, ...and, ...targets('a', 'b') })],
    { kind: 'some', least: 1, of: [step('a'), step('b')] },
  ],
  [
    'nested conditions are counted with the targets',
    [
      condition({
        'ceterms:requiredNumber': 1,
        ...targets('a'),
        'ceterms:hasCondition': [condition({ ...and, ...targets('b', 'c') })],
      }),
    ],
    { kind: 'some', least: 1, of: [step('a'), { kind: 'all', of: [step('b'), step('c')] }] },
  ],
  [
    'several conditions: all',
    [condition(targets('a')), condition({ ...or, ...targets('b', 'c') })],
    { kind: 'all', of: [step('a'), { kind: 'any', of: [step('b'), step('c')] }] },
  ],
  [
    'words alone',
    [condition({ 'ceterms:description': { en: 'Two years of Latin' } })],
    text('Two years of Latin'),
  ],
  [
    'a target elsewhere',
    [condition(targets('z'))],
    text('The component z, which this document does not hold'),
  ],
  ['a condition elsewhere', ['_:c'], text('The condition _:c, which this document does not hold')] as never,
  ['a constraint alone', [condition({ 'ceterms:hasConstraint': [most] })], text('grade at least C')],
  [
    'a constraint of one of several values, in words',
    [
      condition({
        'ceterms:hasConstraint': [
          {
            ...constraint('https://example.org/finalGrade', 'EQ', ''),
            'ceterms:rightAction': 'array:AnyOf',
            'ceterms:rightSource': ['https://example.org/grades/A', 'https://example.org/grades/B'],
          },
        ],
      }),
    ],
    text('final grade is one of A, B'),
  ],
  [
    'credits by the name of their value, in words',
    [
      condition({
        'ceterms:hasConstraint': [
          { ...constraint('qdata:value', 'GTEQ', '120'), 'ceterms:leftAction': 'array:Sum' },
        ],
      }),
    ],
    text('at least 120 credits'),
  ],
  [
    'a constraint whose value is an address that ends with a slash',
    [
      condition({
        'ceterms:hasConstraint': [constraint('ceterms:creditUnitType', 'EQ', 'https://example.org/credits/')],
      }),
    ],
    text('credit unit type is credits'),
  ],
  [
    'a constraint on a mean',
    [
      condition({
        'ceterms:hasConstraint': [
          {
            ...constraint('https://example.org/percentMark', 'GTEQ', '50'),
            'ceterms:leftAction': 'array:Mean',
          },
        ],
      }),
    ],
    text('the mean of percent mark at least 50'),
  ],
  [
    'a constraint beside targets',
    [condition({ ...targets('a', 'b'), 'ceterms:hasConstraint': [most] })],
    { kind: 'all', of: [{ kind: 'all', of: [step('a'), step('b')] }, text('grade at least C')] },
  ],
  [
    'one of several constraints',
    [condition({ ...or, ...targets('a', 'b'), 'ceterms:hasConstraint': [most, constraint('x', 'EQ', 'y')] })],
    {
      kind: 'all',
      of: [
        { kind: 'any', of: [step('a'), step('b')] },
        { kind: 'any', of: [text('grade at least C'), text('x is y')] },
      ],
    },
  ],
  [
    'so many of several constraints',
    [
      condition({
        'ceterms:requiredConstraints': 1,
        'ceterms:hasConstraint': [most, constraint('x', 'EQ', 'y')],
      }),
    ],
    { kind: 'some', least: 1, of: [text('grade at least C'), text('x is y')] },
  ],
  [
    'credits of the targets',
    [
      condition({
        ...or,
        ...targets('a', 'b'),
        'ceterms:hasConstraint': [
          constraint('ceterms:creditValue', 'GTEQ', '6', { 'ceterms:leftAction': 'array:Sum' }),
        ],
      }),
    ],
    { kind: 'credits', least: 6, of: ['a', 'b'] },
  ],
  [
    'one of one constraint, a sum',
    [
      condition({
        ...targets('a', 'b'),
        'ceterms:requiredConstraints': 1,
        'ceterms:hasConstraint': [credits('GTEQ', '6')],
      }),
    ],
    { kind: 'credits', least: 6, of: ['a', 'b'] },
  ],
  [
    'credits of the targets beside another constraint',
    [condition({ ...targets('a', 'b'), 'ceterms:hasConstraint': [most, credits('GTEQ', '6')] })],
    { kind: 'all', of: [text('grade at least C'), { kind: 'credits', least: 6, of: ['a', 'b'] }] },
  ],
  [
    'credits of the targets, between two numbers',
    [
      condition({
        ...targets('a', 'b'),
        'ceterms:hasConstraint': [credits('GTEQ', '6'), credits('LTEQ', '9')],
      }),
    ],
    { kind: 'all', of: [{ kind: 'credits', least: 6, of: ['a', 'b'] }, text('at most 9 credits')] },
  ],
  [
    'more credits of the targets than a number',
    [condition({ ...targets('a', 'b'), 'ceterms:hasConstraint': [credits('GT', '6')] })],
    { kind: 'all', of: [{ kind: 'credits', least: 6, of: ['a', 'b'] }, text('more than 6 credits')] },
  ],
  [
    'as many credits of the targets as a number',
    [condition({ ...or, ...targets('a', 'b'), 'ceterms:hasConstraint': [credits('EQ', '6')] })],
    { kind: 'all', of: [{ kind: 'credits', least: 6, of: ['a', 'b'] }, text('is 6 credits')] },
  ],
  [
    'a number that is at most the credits of the targets',
    [
      condition({
        ...targets('a', 'b'),
        'ceterms:hasConstraint': [
          {
            '@type': 'ceterms:Constraint',
            'ceterms:leftSource': ['6'],
            'ceterms:comparator': 'compare:LTEQ',
            'ceterms:rightAction': 'array:Sum',
            'ceterms:rightSource': ['ceterms:creditValue'],
          },
        ],
      }),
    ],
    { kind: 'credits', least: 6, of: ['a', 'b'] },
  ],
  [
    'one of several constraints, a sum among them',
    [condition({ ...or, ...targets('a', 'b'), 'ceterms:hasConstraint': [most, credits('GTEQ', '6')] })],
    {
      kind: 'all',
      of: [
        { kind: 'any', of: [step('a'), step('b')] },
        { kind: 'any', of: [text('grade at least C'), text('at least 6 credits')] },
      ],
    },
  ],
  [
    'so many of several constraints, a sum among them',
    [
      condition({
        ...targets('a', 'b'),
        'ceterms:requiredConstraints': 1,
        'ceterms:hasConstraint': [most, credits('GTEQ', '6')],
      }),
    ],
    {
      kind: 'all',
      of: [
        { kind: 'all', of: [step('a'), step('b')] },
        { kind: 'some', least: 1, of: [text('grade at least C'), text('at least 6 credits')] },
      ],
    },
  ],
  [
    'a sum with something that no constraint has',
    [
      condition({
        ...targets('a'),
        'ceterms:hasConstraint': [{ ...credits('GTEQ', '6'), 'ceterms:minimumAge': 18 }],
      }),
    ],
    { kind: 'all', of: [step('a'), text('at least 6 credits, minimumAge 18')] },
  ],
  [
    'a grade in the only target',
    [condition({ ...targets('a'), 'ceterms:hasConstraint': [constraint('grade points', 'GTEQ', '2.5')] })],
    { kind: 'step', step: 'a', minGrade: 2.5 },
  ],
  [
    'years of experience',
    [condition({ 'ceterms:hasConstraint': [constraint('ceterms:yearsOfExperience', 'GTEQ', '3')] })],
    { kind: 'experience', years: 3 },
  ],
  [
    'the own words of a constraint before any others',
    [condition({ 'ceterms:hasConstraint': [{ ...most, 'ceterms:description': { en: 'At least a C' } }] })],
    text('At least a C'),
  ],
  [
    'an old spelling',
    [condition({ leftOperand: 'reqNum', operand: '=', rightOperand: 1, ...targets('a', 'b') })],
    { kind: 'some', least: 1, of: [step('a'), step('b')] },
  ],
  [
    'an older one',
    [
      {
        '@type': 'ComponentCondition',
        ruleSet: { '@type': 'RuleSet', requiredNumber: 1, targetComponent: ['a', 'b'] },
      },
    ],
    { kind: 'some', least: 1, of: [step('a'), step('b')] },
  ],
];

describe('a condition is read, and written again as it was', () => {
  test.each(sample(cases))('%s', (_, conditions, requirement) => {
    const { system, document } = read(conditions);
    expect(system.steps?.[0]?.requires).toEqual(requirement);
    expect(writeCtdl(system).output).toEqual(document);
  });
});

test('an edited pool beside another constraint comes back', () => {
  const { system } = read([
    condition({ ...targets('a', 'b'), 'ceterms:hasConstraint': [credits('GTEQ', '6'), most] }),
  ]);
  const pool = (least: number): Requirement => ({
    kind: 'all',
    of: [{ kind: 'credits', least, of: ['a', 'b'] }, text('grade at least C')],
  });
  expect(system.steps?.[0]?.requires).toEqual(pool(6));
  const steps = system.steps?.map((each) => (each.requires ? { ...each, requires: pool(7) } : each));
  const again = readCtdl(writeCtdl({ ...system, ...(steps && { steps }) }).output);
  expect(again.ok && again.value.system.steps?.[0]?.requires).toEqual(pool(7));
});

describe('a nested condition that stands twice counts once', () => {
  const number = { 'ceterms:requiredNumber': 2 };
  const profile = (more: object) => ({ '@type': 'ceterms:ConditionProfile', ...more });
  const opportunity = (...ids: string[]) => profile({ 'ceterms:targetLearningOpportunity': ids });
  const course = (id: string) => ({ '@id': id, '@type': 'ceterms:Course' });
  const nested = condition({ ...or, ...targets('a') });
  const ref = { '@id': '_:n' };
  const one = { kind: 'any', of: [step('a')] };
  test.each<[string, readonly unknown[], readonly object[], unknown]>([
    ['by blank node', [ref, ref], [{ ...nested, '@id': '_:n' }], one],
    [
      'by address, whatever its scheme',
      [{ '@id': 'http://n' }, { '@id': 'https://n' }],
      [{ ...nested, '@id': 'https://n' }],
      one,
    ],
    [
      'inline with an address',
      [
        { ...nested, '@id': '_:n' },
        { ...nested, '@id': '_:n' },
      ],
      [],
      one,
    ],
    ['a profile inline', [opportunity('k'), opportunity('k')], [course('k')], step('k')],
    ['a profile by blank node', [ref, ref], [course('k'), { ...opportunity('k'), '@id': '_:n' }], step('k')],
  ])('%s', (_, conditions, more, part) => {
    const other = condition({ ...or, ...targets('b') });
    const { system, document } = read(
      [condition({ ...number, 'ceterms:hasCondition': [...conditions, other] })],
      more,
    );
    const of = [part, { kind: 'any', of: [step('b')] }];
    expect(system.steps?.[0]?.requires).toEqual({ kind: 'some', least: 2, of });
    expect(writeCtdl(system)).toMatchObject({ output: document, losses: [] });
    const edited = { kind: 'some', least: 1, of } as Requirement;
    const steps = system.steps?.map((each, at) => (at === 0 ? { ...each, requires: edited } : each)) ?? [];
    const again = readCtdl(writeCtdl({ ...system, steps }).output);
    expect(again.ok && again.value.system.steps?.[0]?.requires).toEqual(edited);
  });
});

test('what is not monotone is named, with its place', () => {
  const { notes } = read([condition({ 'ceterms:logicalOperator': 'logic:OnlyOne', ...targets('a', 'b') })]);
  expect(notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'not-monotone /0/ceterms:hasCondition/0',
  ]);
});

describe('edits stay within the condition that they change', () => {
  const named = (name: string, more: object) => condition({ 'ceterms:name': { en: name }, ...more });
  const conditions = [
    named('first', { 'ceterms:requiredNumber': 1, ...targets('a', 'b') }),
    named('second', { ...targets('c'), 'ceterms:hasCondition': [named('inner', targets('a'))] }),
  ];
  const edited = (edit: (requirement: Requirement) => Requirement) => {
    const { system } = read(conditions);
    const steps = system.steps?.map((each) =>
      each.requires ? { ...each, requires: edit(each.requires) } : each,
    );
    const { output: document } = writeCtdl({ ...system, ...(steps && { steps }) });
    return (document as unknown as { [key: string]: unknown }[])[0]?.['ceterms:hasCondition'];
  };
  const parts = (requirement: Requirement) => (requirement.kind === 'all' ? requirement.of : []);

  test('a number', () => {
    const harder = (first: Requirement | undefined): Requirement => ({ ...first, least: 2 }) as Requirement;
    expect(edited((all) => ({ kind: 'all', of: [harder(parts(all)[0]), ...parts(all).slice(1)] }))).toEqual([
      { ...conditions[0], 'ceterms:requiredNumber': 2 },
      conditions[1],
    ]);
  });

  test('a condition taken away, another put before', () => {
    expect(edited((all) => parts(all)[1] as Requirement)).toEqual([conditions[1]]);
    expect(edited((all) => ({ kind: 'all', of: [text('Latin'), ...parts(all)] }))).toEqual([
      { '@type': 'ceterms:ComponentCondition', 'ceterms:description': { en: 'Latin' } },
      ...conditions,
    ]);
  });

  test('another way of counting keeps the name', () => {
    const any = (first: Requirement | undefined): Requirement => ({
      kind: 'all',
      of: first && 'of' in first && first.kind !== 'credits' ? first.of : [],
    });
    expect(edited((all) => ({ kind: 'all', of: [any(parts(all)[0]), ...parts(all).slice(1)] }))).toEqual([
      named('first', { ...targets('a', 'b'), ...and }),
      conditions[1],
    ]);
  });

  test('a part of a nested condition', () => {
    const inner = (second: Requirement | undefined): Requirement =>
      second?.kind === 'all' ? { kind: 'all', of: [step('c'), step('b')] } : step('c');
    expect(
      edited((all) => ({ kind: 'all', of: [parts(all)[0] as Requirement, inner(parts(all)[1])] })),
    ).toEqual([conditions[0], named('second', targets('c', 'b'))]);
  });
});
