/** Cases of CTDL that were read wrongly once: each says what came and what should come. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error: this package has no types of its own
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { expandCtdl } from '../../src/io/ctdl/expand-ctdl.js';
import { inspectCtdl } from '../../src/io/ctdl/inspect-ctdl.js';
import { type CtdlReading, readCtdl } from '../../src/io/ctdl/read-ctdl.js';

import { readCtdlAll } from '../../src/io/ctdl/read-ctdl-all.js';
import { writeCtdl } from '../../src/io/ctdl/write-ctdl.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { isThere, shared, textOf } from './shared-data.js';

const folder = join(shared, 'cases/formats');

interface Case {
  readonly input: unknown;
  readonly should: string;
}

const caseOf = (name: string): Case =>
  JSON.parse(readFileSync(join(folder, `ctdl-${name}.json`), 'utf8')) as Case;

function readingOf(input: unknown): CtdlReading {
  const read = readCtdl(input);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: input, losses: [] });
  return read.value;
}

/** What a step requires, with titles for ids. */
function requires(system: PathwaySystem, title: string): unknown {
  const titles = new Map<string, string>();
  for (const { id, title } of [...(system.steps ?? []), ...(system.credentials ?? [])]) titles.set(id, title);
  const named = (requirement: Requirement): unknown => {
    switch (requirement.kind) {
      case 'step':
        return titles.get(requirement.step);
      case 'credential':
        return titles.get(requirement.credential);
      case 'credits':
        return { credits: requirement.least, of: requirement.of.map((id) => titles.get(id)) };
      case 'all':
      case 'any':
        return { [requirement.kind]: requirement.of.map(named) };
      case 'some':
        return { [requirement.least]: requirement.of.map(named) };
      case 'text':
        return { text: requirement.text };
      default:
        return requirement;
    }
  };
  const step = system.steps?.find((each) => each.title === title);
  return step?.requires && named(step.requires);
}

function statusOf(system: PathwaySystem, title: string, done: readonly string[] = []): string | undefined {
  const idOf = (name: string) => system.steps?.find((each) => each.title === name)?.id ?? name;
  const graph = pathwayGraph(system, system.pathways?.[0]?.id ?? '');
  const learner = { steps: done.map((name) => ({ step: idOf(name) })) };
  return nextSteps(graph, learner).find(({ step }) => step === idOf(title))?.status;
}

const codes = ({ notes }: CtdlReading) => notes.map(({ code }) => code);
const cost = ({ system }: CtdlReading) => system.steps?.[0]?.cost;

type Check = (reading: CtdlReading, input: unknown) => void;

const requiring =
  (title: string, what: unknown): Check =>
  ({ system }) =>
    expect(requires(system, title)).toEqual(what);
const same: Check = () => undefined;
const twoOfThree: Check = ({ system }) => {
  expect(requires(system, 'd')).toEqual({ 2: ['a', 'b', 'c'] });
  expect(statusOf(system, 'd', ['a', 'b'])).toBe('ready');
  expect(system.pathways?.[0]?.steps).toHaveLength(4);
};

const checks: { readonly [name: string]: Check } = {
  'advanced-standing': (reading) => expect(codes(reading)).toContain('connection-kept'),
  'certification-as-component': (reading) => {
    expect(requires(reading.system, 'd')).toEqual({ 1: ['x'] });
    expect(reading.system.credentials?.map(({ title }) => title)).toEqual(['x', 'y']);
    expect(codes(reading)).toContain('condition-kept');
  },
  'condition-set': requiring('d', { all: ['a', 'b'] }),
  'course-prerequisite-conditionprofile': requiring('b', 'a'),
  'course-requires-alternatives': requiring('b', { any: ['a', 'c'] }),
  'credit-pool': requiring('d', { credits: 8, of: ['a', 'b', 'c'] }),
  'doubled-node-invents-precededby': same,
  'flattened-alignment': ({ system }) => expect(system.steps?.[0]?.cip?.code).toBe('51.3801'),
  framed: twoOfThree,
  'haspart-learning-program': ({ system }) => {
    expect(system.pathways?.[0]?.steps).toEqual([system.steps?.[0]?.id]);
    expect(system.credentials?.map(({ title }) => title)).toEqual(['deg']);
  },
  'is-preparation-for': (reading) => expect(codes(reading)).toContain('connection-kept'),
  'kept-target-haschild-task': same,
  'kept-target-ispartof-collection': same,
  'kept-target-precedes-concept': same,
  'not-ctdl-accepted': (reading) => expect(codes(reading)).toContain('nothing-read'),
  'operator-alignment-object': requiring('d', { any: ['a', 'b'] }),
  'price-string': (reading) => expect(cost(reading)).toEqual({ amount: 1895, currency: 'USD' }),
  'proxy-entrycondition': ({ system }) => expect(statusOf(system, 'd')).toBe('unclear'),
  'proxy-requires-text': ({ system }) => {
    expect(statusOf(system, 'd')).toBe('unclear');
    expect(requires(system, 'd')).toEqual({
      text: 'Grade C or better in two courses, and a background check',
    });
  },
  'required-number-string': twoOfThree,
  'required-number-unreadable': (reading, input) => {
    expect(statusOf(reading.system, 'd', ['a'])).toBe('unclear');
    expect(codes(reading)).toContain('count-unreadable');
    const inspected = inspectCtdl(input);
    expect(inspected.ok && inspected.value.map(({ code }) => code)).toContain('count-unreadable');
  },
  'several-costs': (reading) => expect(cost(reading)).toEqual({ amount: 3100, currency: 'USD' }),
  'target-embedded': ({ system }) => {
    expect(requires(system, 'd')).toEqual({ all: ['a', 'b'] });
    expect(statusOf(system, 'd')).toBe('blocked');
    expect(statusOf(system, 'd', ['a', 'b'])).toBe('ready');
  },
  'target-http': requiring('d', { all: ['a', 'b'] }),
  'target-set': requiring('d', { all: ['a', 'b'] }),
  'title-list': ({ system }) => expect(system.pathways?.[0]?.title).toBe('Nursing'),
  'expanded-registry-graph': twoOfThree,
};

describe.skipIf(!existsSync(folder))('cases', () => {
  test.each(Object.keys(checks))('%s', (name) => {
    const { input } = caseOf(name);
    checks[name]?.(readingOf(input), input);
  });

  test.each(['envelopes-array', 'graphs-array'])('%s', (name) => {
    const { input } = caseOf(name);
    expect(readCtdl(input)).toMatchObject({ ok: false, issues: [{ code: 'several-documents' }] });
    const all = readCtdlAll(input);
    if (!all.ok) throw new Error(JSON.stringify(all.issues));
    expect(requires(all.value.system, 'd')).toEqual({ 2: ['a', 'b', 'c'] });
    expect(all.value.system.partners?.map(({ name }) => name)).toEqual(['O']);
  });

  test.skipIf(!isThere('ctdl/schema'))('write-grade-points', async () => {
    const { output, losses } = writeCtdl(caseOf('write-grade-points').input as PathwaySystem, {
      base: 'https://example.org/',
    });
    const contexts = Object.fromEntries(
      ['ctdl', 'ctdlasn'].map((name) => [
        `https://credreg.net/${name}/schema/context/json`,
        JSON.parse(textOf(`ctdl/schema/${name}.context.json`)),
      ]),
    );
    const expanded = await expandCtdl(output, { processor: jsonld, contexts });
    if (!expanded.ok) throw new Error(JSON.stringify(expanded.issues));
    const read = readCtdl(expanded.value);
    expect(losses).toEqual([]);
    expect(read.ok && requires(read.value.system, 'B')).toBe('A');
    expect(read.ok && JSON.stringify(read.value.system)).toContain('"minGrade":2');
  });
});
