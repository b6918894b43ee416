/** Advanced standing and transfer values: agreements, and never more than the document says. */
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import { nextSteps } from '../../../src/learner/next-steps.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { Ref } from '../../../src/model/tables.js';

const node = (id: string, type: string, more: object = {}) => ({
  '@id': `urn:${id}`,
  '@type': `ceterms:${type}`,
  'ceterms:name': { en: id },
  ...more,
});
const profile = (more: object) => ({ '@type': 'ceterms:ConditionProfile', ...more });
const credential = (...ids: string[]) => ({ 'ceterms:targetCredential': ids.map((id) => `urn:${id}`) });
const opportunity = (...ids: string[]) => ({
  'ceterms:targetLearningOpportunity': ids.map((id) => `urn:${id}`),
});
const credits = (value: number, unit?: string) => [
  {
    '@type': 'schema:ValueProfile',
    'schema:value': value,
    ...(unit && { 'ceterms:creditUnitType': [{ 'ceterms:targetNode': `creditUnit:${unit}` }] }),
  },
];
const certificate = node('k', 'Certificate');
const course = node('a', 'Course');

function readingOf(...nodes: object[]) {
  const document = { '@context': 'x', '@graph': nodes };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { system, properties, notes, tally } = read.value;
  expect(readSystem(system)).toMatchObject({ ok: true });
  expect(writeCtdl(system)).toMatchObject({ output: document, losses: [] });
  for (const each of properties) expect(each.read + each.kept + each.notUnderstood).toBe(each.in);
  expect(tally.mapped + tally.kept).toBe(tally.in);
  const standing = system.agreements?.map(({ kind, covers, articulates }) => ({
    kind,
    covers: covers?.map(({ kind, id }: Ref) => `${kind} ${id}`).sort(),
    ...(articulates && { articulates }),
  }));
  const ofProperty = (property: string) => {
    const found = properties.find((each) => each.property === `ceterms:${property}`);
    return found && [found.read, found.kept, found.notUnderstood];
  };
  return { system, standing, notes: notes.map(({ code, path }) => `${code} ${path}`), of: ofProperty };
}

describe('advanced standing is an agreement that covers both', () => {
  test.each([
    'Course',
    'LearningProgram',
    'LearningOpportunityProfile',
    'AssessmentProfile',
    'CourseComponent',
  ])('of %s', (type) => {
    for (const value of [
      [profile(credential('k'))],
      profile(credential('k')),
      'urn:k',
      ['urn:k'],
      [{ '@id': 'urn:k' }],
    ]) {
      const { standing, notes, of } = readingOf(
        node('x', type, { 'ceterms:advancedStandingFrom': value }),
        certificate,
      );
      expect(standing).toEqual([{ kind: 'articulation', covers: ['credential urn:k', 'step urn:x'] }]);
      expect(of('advancedStandingFrom')).toEqual([1, 0, 0]);
      expect(notes).toEqual(['connection-kept /@graph/0/ceterms:advancedStandingFrom']);
    }
  });

  test('of a credential, and of the component that stands for it', () => {
    const { standing } = readingOf(
      node('d', 'AssociateDegree', {
        'ceterms:advancedStandingFrom': [profile({ ...credential('k'), ...opportunity('a') })],
      }),
      node('y', 'CredentialComponent', { 'ceterms:proxyFor': ['urn:d'] }),
      certificate,
      course,
    );
    expect(standing).toEqual([
      { kind: 'articulation', covers: ['credential urn:d', 'credential urn:k', 'step urn:a', 'step urn:y'] },
    ]);
  });

  test('by either side, once', () => {
    const from = { 'ceterms:advancedStandingFrom': [profile(credential('k'))] };
    const to = {
      'ceterms:isAdvancedStandingFor': [profile({ 'ceterms:targetLearningOpportunity': ['urn:x'] })],
    };
    const both = [{ kind: 'articulation', covers: ['credential urn:k', 'step urn:x'] }];
    expect(readingOf(node('x', 'Course', from), certificate).standing).toEqual(both);
    expect(readingOf(node('x', 'Course'), node('k', 'Certificate', to)).standing).toEqual(both);
    expect(readingOf(node('x', 'Course', from), node('k', 'Certificate', to)).standing).toEqual(both);
  });

  test.each([
    ['elsewhere', profile(credential('z'))],
    ['partly elsewhere', profile(credential('k', 'z'))],
    ['in words alone', profile({ 'ceterms:description': { en: 'Military service' } })],
    ['of itself', profile(opportunity('x'))],
  ])('kept and told where it is %s', (_, item) => {
    const { standing, notes, of } = readingOf(
      node('x', 'Course', { 'ceterms:advancedStandingFrom': [item] }),
      certificate,
    );
    expect(standing).toBeUndefined();
    expect(of('advancedStandingFrom')).toEqual([0, 0, 1]);
    expect(notes).toEqual(['connection-kept /@graph/0/ceterms:advancedStandingFrom']);
  });

  test('one of two statements is read, the other is told', () => {
    const { standing, of } = readingOf(
      node('x', 'Course', {
        'ceterms:advancedStandingFrom': [profile(credential('k')), profile(credential('z'))],
      }),
      certificate,
    );
    expect(standing).toEqual([{ kind: 'articulation', covers: ['credential urn:k', 'step urn:x'] }]);
    expect(of('advancedStandingFrom')).toEqual([0, 0, 1]);
  });
});

const articulates = [{ from: { kind: 'credential', credential: 'urn:k' }, to: 'urn:x' }];

test.each([
  ['all of its credits', 3, {}, articulates],
  ['more than all', 3, { 'ceterms:creditValue': credits(4) }, articulates],
  ['a part of them', 3, { 'ceterms:creditValue': credits(1) }, undefined],
  ['all, in another unit', 3, { 'ceterms:creditValue': credits(3, 'ContactHour') }, undefined],
  ['all, with a grade', 3, { 'ceterms:description': { en: 'With a B' } }, undefined],
  ['all, for one of two', 3, credential('k', 'd'), undefined],
  ['no amount', 3, { 'ceterms:creditValue': undefined }, undefined],
  ['an amount of a course that tells no credits', undefined, {}, undefined],
])('a credential is worth %s', (_, its, more, expected) => {
  const item = JSON.parse(
    JSON.stringify(profile({ ...credential('k'), 'ceterms:creditValue': credits(3), ...more })),
  );
  const { system, of, notes } = readingOf(
    node('x', 'Course', {
      ...(its !== undefined && { 'ceterms:creditValue': credits(its, 'DegreeCredit') }),
      'ceterms:advancedStandingFrom': [item],
    }),
    node('p', 'Pathway', { 'ceterms:hasPart': ['urn:x'] }),
    node('d', 'License'),
    certificate,
  );
  expect(system.agreements?.[0]?.articulates).toEqual(expected);
  expect(of('advancedStandingFrom')).toEqual([1, 0, 0]);
  expect(notes).toEqual(expected ? [] : ['connection-kept /@graph/0/ceterms:advancedStandingFrom']);
  const [next] = nextSteps(pathwayGraph(system, 'urn:p'), { credentials: ['urn:k'] });
  expect(next?.status).toBe(expected ? 'credited' : 'ready');
});

describe('a transfer value', () => {
  const transfer = (more: object = {}) =>
    node('t', 'TransferValueProfile', {
      'ceterms:ownedBy': ['urn:o'],
      'ceterms:startDate': '2024-01-01',
      'ceterms:endDate': '2026-12-31',
      'ceterms:transferValue': credits(3),
      'ceterms:transferValueFrom': ['urn:a'],
      'ceterms:transferValueFor': ['urn:x'],
      ...more,
    });
  const others = [
    course,
    node('x', 'Course', { 'ceterms:creditValue': credits(3) }),
    node('o', 'CredentialOrganization'),
  ];
  const reading = (more: object = {}) => readingOf(transfer(more), ...others);

  test('is an agreement with its name, its owner and its dates', () => {
    const { system, of, notes } = reading();
    expect(system.agreements).toMatchObject([
      {
        id: 'urn:t',
        title: 't',
        kind: 'credit-transfer',
        parties: [{ partner: 'urn:o' }],
        effective: { from: '2024-01-01', to: '2026-12-31' },
        articulates: [{ from: { kind: 'step', step: 'urn:a' }, to: 'urn:x' }],
      },
    ]);
    expect(notes).toEqual([]);
    for (const property of [
      'ownedBy',
      'startDate',
      'endDate',
      'transferValue',
      'transferValueFrom',
      'transferValueFor',
    ])
      expect([property, of(property)]).toEqual([property, [1, 0, 0]]);
  });

  test.each([
    ['a condition in words', { 'ceterms:description': { en: 'For candidates scoring 50 and above' } }],
    ['a set of sources', { 'ceterms:transferValueFrom': ['urn:a', 'urn:o2'] }],
    ['too little', { 'ceterms:transferValue': credits(2) }],
    ['two values', { 'ceterms:transferValue': [...credits(3), ...credits(4)] }],
    ['no target here', { 'ceterms:transferValueFor': ['urn:z'] }],
  ])('with %s covers, and does not articulate', (_, more) => {
    const { system, of } = reading(more);
    expect(system.agreements?.[0]?.articulates).toBeUndefined();
    expect(system.agreements?.[0]?.covers?.length).toBeGreaterThan(0);
    expect(of('transferValue')).toEqual([0, 0, 1]);
  });

  test('of nothing that is here is kept, as a whole', () => {
    const { system, of } = reading({
      'ceterms:transferValueFrom': ['urn:y'],
      'ceterms:transferValueFor': [],
    });
    expect(system.agreements).toBeUndefined();
    expect(of('transferValueFrom')).toEqual([0, 0, 1]);
  });
});

test('an agreement that is edited or taken away is a loss: the node still states it', () => {
  const { system } = readingOf(
    node('x', 'Course', { 'ceterms:advancedStandingFrom': [profile(credential('k'))] }),
    certificate,
  );
  const losses = (agreements: typeof system.agreements) =>
    writeCtdl({ ...system, agreements: agreements ?? [] }).losses.map(({ code, path }) => `${code} ${path}`);
  expect(losses([])).toEqual(['still-stated /agreements']);
  expect(losses(system.agreements?.map((each) => ({ ...each, title: 'Ours' })))).toEqual([
    'no-term /agreements/0',
  ]);
  const own = { id: 'ours', kind: 'articulation' as const, parties: [] };
  expect(losses([...(system.agreements ?? []), own])).toEqual(['no-term /agreements/1']);
});
