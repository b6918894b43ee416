/** What a component's condition has beside what CTDL gives it, and targets that stand twice. */
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { inspectCtdl } from '../../../src/io/ctdl/inspect-ctdl.js';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import { nextSteps } from '../../../src/learner/next-steps.js';
import type { Requirement } from '../../../src/model/requirement.js';

const at = 'https://example.org/';
const condition = (more: object) => ({ '@type': 'ceterms:ComponentCondition', ...more });
const targets = (...ids: string[]) => ({ 'ceterms:targetComponent': ids.map((id) => at + id) });
const step = (id: string): Requirement => ({ kind: 'step', step: at + id });

function reading(conditions: unknown) {
  const document = {
    '@context': 'x',
    '@graph': [
      {
        '@id': `${at}p`,
        '@type': 'ceterms:Pathway',
        'ceterms:hasPart': ['a', 'b', 'd'].map((id) => at + id),
      },
      { '@id': `${at}d`, '@type': 'ceterms:BasicComponent', 'ceterms:hasCondition': conditions },
      { '@id': `${at}a`, '@type': 'ceterms:CourseComponent' },
      { '@id': `${at}b`, '@type': 'ceterms:CourseComponent' },
      { '@id': `${at}c`, '@type': 'ceterms:Course' },
    ],
  };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { system, notes } = read.value;
  expect(writeCtdl(system)).toMatchObject({ output: document, losses: [] });
  const graph = pathwayGraph(system, `${at}p`);
  const status = (...done: string[]) =>
    nextSteps(graph, { steps: done.map((id) => ({ step: at + id })) }).find((each) => each.step === `${at}d`)
      ?.status;
  const requires = system.steps?.[0]?.requires;
  return { document, system, requires, status, notes: notes.map(({ code, path }) => `${code} ${path}`) };
}

describe('a property that a component condition does not have', () => {
  test.each<[string, unknown]>([
    ['ceterms:minimumAge', 18],
    ['ceterms:targetLearningOpportunity', [`${at}c`]],
    ['ceterms:targetCredential', [`${at}k`]],
    ['ceterms:alternativeCondition', [condition(targets('b'))]],
    ['ceterms:yearsOfExperience', 2],
    ['ceterms:audienceType', 'audience:Veteran'],
    ['example:shoeSize', 'nine'],
  ])('%s leaves the step unclear, beside a target and alone, and is told', (key, value) => {
    const place = `condition-unreadable /@graph/1/ceterms:hasCondition/0/${key}`;
    const beside = reading([condition({ ...targets('b'), [key]: value })]);
    expect([beside.status(), beside.status('b'), beside.notes]).toEqual(['blocked', 'unclear', [place]]);
    const alone = reading([condition({ [key]: value })]);
    expect([alone.status(), alone.notes]).toEqual(['unclear', [place]]);
    const described = reading([condition({ 'ceterms:description': { en: 'D' }, [key]: value })]);
    expect([described.status(), described.notes]).toEqual(['unclear', [place]]);
    const inspected = inspectCtdl(alone.document);
    expect(inspected.ok && inspected.value.map(({ code }) => code)).toContain('condition-unreadable');
  });

  test.each<[string, unknown]>([
    ['ceterms:name', { en: 'N' }],
    ['ceterms:alternateName', { en: ['N'] }],
    ['ceterms:description', { en: 'D' }],
    ['example:shoeSize', null],
    ['example:shoeSize', { en: '' }],
    ['ceterms:minimumAge', 0],
    ['countRuleType', 'https://example.org/rules/RequiredNumber'],
  ])('%s: %j asks for nothing', (key, value) => {
    const { requires, notes } = reading([condition({ ...targets('b'), [key]: value })]);
    expect([requires, notes]).toEqual([step('b'), []]);
  });
});

describe('a condition profile where a component condition should stand', () => {
  const profile = (more: object) => ({ '@type': 'ceterms:ConditionProfile', ...more });
  const course = { 'ceterms:targetLearningOpportunity': [`${at}c`] };

  test('is read as the profile that it is', () => {
    expect(reading([profile(course)])).toMatchObject({ requires: step('c'), notes: [] });
    const age = reading([condition(targets('b')), profile({ ...course, 'ceterms:minimumAge': 18 })]);
    const text: Requirement = { kind: 'text', text: 'At least 18 years old' };
    expect(age.requires).toEqual({ kind: 'all', of: [step('b'), { kind: 'all', of: [step('c'), text] }] });
  });

  test('one of several, and for some people alone', () => {
    const some = profile({ ...course, 'ceterms:audienceType': 'audience:Veteran' });
    const either = { 'ceterms:logicalOperator': 'logic:Or', 'ceterms:hasCondition': [some] };
    const text: Requirement = { kind: 'text', text: 'audienceType: audience:Veteran' };
    expect(reading([condition({ ...either, ...targets('b') })]).requires).toEqual({
      kind: 'any',
      of: [step('b'), { kind: 'all', of: [step('c'), text] }],
    });
  });

  test('with what only a component condition has, it is one', () => {
    const { requires } = reading([profile({ ...targets('a', 'b'), 'ceterms:requiredNumber': 1 })]);
    expect(requires).toEqual({ kind: 'some', least: 1, of: [step('a'), step('b')] });
  });

  test('edited, it is a condition like any other', () => {
    const { system } = reading([profile(course)]);
    const steps = system.steps?.map((each) => (each.requires ? { ...each, requires: step('b') } : each));
    const read = readCtdl(writeCtdl({ ...system, ...(steps && { steps }) }).output);
    expect(read.ok && read.value.system.steps?.[0]?.requires).toEqual(step('b'));
  });
});

describe('a target that stands twice counts once', () => {
  const two = (ids: readonly string[], more: object = {}) =>
    reading([condition({ 'ceterms:requiredNumber': 2, 'ceterms:targetComponent': ids, ...more })]);

  test.each([
    ['by the same address', [`${at}a`, `${at}a`, `${at}b`]],
    ['by another scheme', [`${at}a`, 'http://example.org/a', `${at}b`]],
    ['apart', [`${at}a`, `${at}b`, `${at}a`]],
  ])('%s', (_, ids) => {
    const { requires, status } = two(ids);
    expect(requires).toEqual({ kind: 'some', least: 2, of: [step('a'), step('b')] });
    expect([status('a'), status('a', 'b')]).toEqual(['blocked', 'ready']);
  });

  test('outside of the document', () => {
    const { requires } = two(['http://example.com/z', 'https://example.com/z', `${at}b`]);
    expect(requires).toMatchObject({ least: 2, of: [{ kind: 'text' }, step('b')] });
  });

  test('in credits of a pool', () => {
    const sum = {
      '@type': 'ceterms:Constraint',
      'ceterms:leftSource': ['ceterms:creditValue'],
      'ceterms:comparator': 'compare:GTEQ',
      'ceterms:rightSource': ['6'],
    };
    const { requires } = reading([condition({ ...targets('a', 'a', 'b'), 'ceterms:hasConstraint': [sum] })]);
    expect(requires).toEqual({ kind: 'credits', least: 6, of: [`${at}a`, `${at}b`] });
  });

  test('an edit writes it once', () => {
    const { system } = two([`${at}a`, `${at}a`, `${at}b`]);
    const steps = system.steps?.map((each) =>
      each.requires?.kind === 'some' ? { ...each, requires: { ...each.requires, least: 1 } } : each,
    );
    const { output } = writeCtdl({ ...system, ...(steps && { steps }) });
    expect(JSON.stringify(output)).toContain(
      `"ceterms:requiredNumber":1,"ceterms:targetComponent":["${at}a","${at}b"]`,
    );
  });
});

describe('a system of its own that names one step twice', () => {
  const written = (requires: Requirement) => {
    const steps = ['d', 'a', 'b'].map((id) => ({ id, title: id, kind: 'course' as const }));
    const own = { format: 'career-pathways/1' as const, id: 's', title: 'S' };
    const { output, losses } = writeCtdl({
      ...own,
      steps: steps.map((each) => (each.id === 'd' ? { ...each, requires } : each)),
    });
    const read = readCtdl(output);
    return {
      requires: read.ok && read.value.system.steps?.find(({ id }) => id === 'd')?.requires,
      losses: losses.map(({ code, path }) => `${code} ${path}`),
    };
  };
  const of = (...ids: string[]): Requirement[] => ids.map((id) => ({ kind: 'step', step: id }));

  test.each<[string, Requirement[]]>([
    ['last', of('a', 'b', 'a')],
    ['first', of('a', 'a', 'b')],
    ['three times', of('b', 'b', 'b')],
  ])('comes back as it was, and counts as it did: %s', (_, parts) => {
    const requires: Requirement = { kind: 'some', least: 2, of: parts };
    expect(written(requires)).toEqual({ requires, losses: [] });
  });

  test('in a pool of credits, the second is a loss', () => {
    const pool = (...ids: string[]): Requirement => ({ kind: 'credits', least: 6, of: ids });
    expect(written({ kind: 'any', of: [pool('a', 'b', 'a'), ...of('b')] })).toEqual({
      requires: { kind: 'any', of: [pool('a', 'b'), ...of('b')] },
      losses: ['repeated /steps/0/requires/of/0/of/2'],
    });
  });
});
