/** Conditions and costs that several resources have in common: required like their own, or told as not understood. */
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const at = (name: string) => `https://example.org/${name}`;
const node = (name: string, type: string, more: object = {}) => ({
  '@id': at(name),
  '@type': `ceterms:${type}`,
  'ceterms:name': { en: name },
  ...more,
});
const profile = (more: object) => [{ '@type': 'ceterms:ConditionProfile', ...more }];
const manifest = {
  '@id': at('manifest'),
  '@type': 'ceterms:ConditionManifest',
  'ceterms:requires': profile({ 'ceterms:targetLearningOpportunity': [at('math')] }),
  'ceterms:entryCondition': profile({ 'ceterms:condition': { en: 'A test for tuberculosis' } }),
};
const document = (...graph: object[]) => ({
  '@context': 'https://credreg.net/ctdl/schema/context/json',
  '@graph': graph,
});
const math = node('math', 'Course');

function readingOf(input: object) {
  const read = readCtdl(input);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: input, losses: [] });
  return read.value;
}
const requires = ({ system }: ReturnType<typeof readingOf>, title = 'aide') =>
  system.steps?.find((step) => step.title === title)?.requires;

const both = {
  kind: 'all',
  of: [
    { kind: 'step', step: at('math') },
    { kind: 'text', text: 'A test for tuberculosis' },
  ],
};

describe('conditions in common', () => {
  test.each([
    ['by its address', at('manifest')],
    ['in a list', [at('manifest')]],
    ['in a set', { '@set': [at('manifest')] }],
    ['as a reference', { '@id': at('manifest') }],
    ['by the other scheme', at('manifest').replace('https', 'http')],
  ])('a manifest %s', (_, reference) => {
    const aide = node('aide', 'Course', { 'ceterms:commonConditions': reference });
    const reading = readingOf(document(aide, math, manifest));
    expect(requires(reading)).toEqual(both);
    expect(reading.notes).toEqual([]);
  });

  test('a manifest that stands inside, with an address and without', () => {
    const { '@id': _, ...inside } = manifest;
    for (const held of [manifest, inside])
      expect(
        requires(readingOf(document(node('aide', 'Course', { 'ceterms:commonConditions': held }), math))),
      ).toEqual(both);
  });

  test('they are required beside conditions of its own, and of what stands for it', () => {
    const aide = node('aide', 'LearningProgram', {
      'ceterms:commonConditions': [at('manifest')],
      'ceterms:requires': profile({ 'ceterms:condition': { en: 'An interview' } }),
    });
    const [first, second] = both.of;
    const component = node('component', 'CourseComponent', { 'ceterms:proxyFor': at('aide') });
    const reading = readingOf(document(aide, math, manifest, component));
    const all = { kind: 'all', of: [{ kind: 'text', text: 'An interview' }, first, second] };
    expect(requires(reading)).toEqual(all);
    expect(requires(reading, 'component')).toEqual(all);
  });

  test('a manifest that is not there, or says nothing that is understood, is not nothing', () => {
    const aide = node('aide', 'Course', { 'ceterms:commonConditions': [at('manifest')] });
    const gone = readingOf(document(aide));
    expect(requires(gone)).toMatchObject({ kind: 'text', text: expect.stringContaining('does not hold') });
    expect(gone.notes).toMatchObject([{ code: 'condition-kept' }]);
    const mute = readingOf(document(aide, node('manifest', 'ConditionManifest')));
    expect(requires(mute)).toMatchObject({ kind: 'text', text: expect.stringContaining('not understood') });
  });

  test('a requirement that is taken away while its manifest says so is a loss', () => {
    const aide = node('aide', 'Course', { 'ceterms:commonConditions': [at('manifest')] });
    const { system } = readingOf(document(aide, math, manifest));
    const steps = (system.steps ?? []).map(({ requires: _, ...step }) => step);
    expect(writeCtdl({ ...system, steps }).losses).toMatchObject([{ code: 'still-required' }]);
  });
});

test('what it costs beside costs in common is not its cost', () => {
  const tuition = [
    {
      '@type': 'ceterms:CostProfile',
      'ceterms:price': 900,
      'ceterms:currency': 'USD',
      'ceterms:directCostType': { 'ceterms:targetNode': 'costType:Tuition' },
    },
  ];
  const costOf = (more: object) => {
    const { system, notes } = readingOf(
      document(node('aide', 'Course', { 'ceterms:estimatedCost': tuition, ...more })),
    );
    return { cost: system.steps?.[0]?.cost, codes: notes.map(({ code }) => code) };
  };
  expect(costOf({})).toEqual({ cost: { tuition: { amount: 900, currency: 'USD' } }, codes: [] });
  expect(costOf({ 'ceterms:commonCosts': [] }).cost).toBeDefined();
  expect(costOf({ 'ceterms:commonCosts': [at('fees')] })).toEqual({ codes: ['cost-kept', 'cost-kept'] });
});
