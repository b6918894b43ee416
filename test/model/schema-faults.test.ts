/** The JSON Schema takes what the readers take, and refuses what they refuse but for faults that it cannot say. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.js';
import { jsonSchema } from '../../src/model/json-schema.js';
import { readLearner } from '../../src/model/read-learner.js';
import { readSystem } from '../../src/model/read-system.js';
import { readWith } from '../../src/model/read-with.js';
import { type Described, schemaOf } from '../../src/model/system-schema.js';
import { tables } from '../../src/model/tables.js';
import { sample, seen, trials } from '../depth.js';
import { root } from '../doors.js';
import { arbitraryOf, systems } from './arbitrary-system.js';
import { resolve } from './places.js';
import { mutants } from './schema-mutants.js';

/** Strict: an unknown keyword is an error; `$comment` is a keyword of JSON Schema itself. */
const compiled = (of: Described) => new Ajv2020({ strict: true }).compile(jsonSchema(of));
const accepts = compiled('system');

type Fields = { readonly [field: string]: unknown };
const there = (document: unknown, path: string): unknown => resolve(document, path);

/** What JSON Schema cannot say, or the schemas do not: fault → whether an issue is of it. */
const unsaid: { readonly [fault: string]: (issue: Finding, document: unknown) => boolean } = {
  'an id that stands twice in its table': ({ code }) => code === 'doubled-id',
  'an id that only looks like another': ({ code }) => code === 'confusable-id',
  'a day that the calendar does not have': ({ code, path }, document) =>
    code === 'wrong-form' && /^\d{4}-(0[1-9]|1[0-2])-(29|30|31)$/.test(String(there(document, path))),
  'a period that ends before it begins': ({ code, path }, document) => {
    const period = there(document, path) as Fields;
    return code === 'wrong-form' && typeof period === 'object' && 'from' in period && 'to' in period;
  },
  'a code that has not the form of its scheme': ({ code, path }, document) =>
    code === 'wrong-form' &&
    path.endsWith('/code') &&
    'scheme' in (there(document, path.slice(0, -'/code'.length)) as Fields),
  'nesting deeper than 64': ({ code }) => code === 'too-deep',
  'text with half a surrogate pair': ({ code }) => code === 'broken-text',
  'the key __proto__': ({ code }) => code === 'unsafe-key',
};

const faultOf = (issue: Finding, document: unknown): string | undefined =>
  Object.entries(unsaid).find(([, is]) => is(issue, document))?.[0];

describe.each(sample(['learner', ...Object.values(tables)] as const, 2))('%s', (of) => {
  test('what the reader takes, the schema takes', () => {
    const takes = compiled(of);
    const reads = (value: unknown) => (of === 'learner' ? readLearner(value) : readWith(schemaOf(of), value));
    fc.assert(
      fc.property(arbitraryOf(schemaOf(of)), (value) => {
        expect(reads(value).ok).toBe(true);
        expect([takes(value), takes.errors]).toEqual([true, null]);
      }),
      trials(2000, 3, 8),
    );
  });
});

test('every system that the reader takes, the schema takes', () => {
  fc.assert(
    fc.property(systems, (system) => {
      expect(readSystem(system).ok).toBe(true);
      expect([accepts(system), accepts.errors]).toEqual([true, null]);
    }),
    trials(10_000, 1, 8),
  );
});

const files = readdirSync(`${root}docs/examples`).filter((file) => file.endsWith('.json'));
test.each(files)('docs/examples/%s', (file) => {
  expect([accepts(JSON.parse(readFileSync(`${root}docs/examples/${file}`, 'utf8'))), accepts.errors]).toEqual(
    [true, null],
  );
});

test('a fault in a system is refused by the schema as well, or is one that it cannot say', () => {
  const refused = new Map<string, number>();
  fc.assert(
    fc.property(mutants, ({ how, document }) => {
      const read = readSystem(document);
      const taken = accepts(document);
      if (read.ok) {
        expect([taken, accepts.errors]).toEqual([true, null]);
        return;
      }
      refused.set(how, (refused.get(how) ?? 0) + 1);
      if (taken) expect(read.issues.filter((issue) => faultOf(issue, document) === undefined)).toEqual([]);
    }),
    trials(30_000, 2, 8),
  );
  // Every way of going wrong was tried, often.
  seen([...refused.values()].filter((count) => count > 10).length, 8, 'ways of going wrong');
});

const system = { format: 'career-pathways/1', id: 's', title: 'S' };
const term = (parts: object) => ({ ...system, terms: [{ id: 't', title: 'T', ...parts }] });
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

describe('each fault that the schema does not say', () => {
  test.each<[string, unknown]>([
    [
      'an id that stands twice in its table',
      {
        ...system,
        terms: [
          { id: 't', title: 'A' },
          { id: 't', title: 'B' },
        ],
      },
    ],
    [
      'an id that only looks like another',
      {
        ...system,
        terms: [
          { id: '\u00e9', title: 'A' },
          { id: 'e\u0301', title: 'B' },
        ],
      },
    ],
    ['a day that the calendar does not have', term({ period: { from: '2026-02-30' } })],
    ['a period that ends before it begins', term({ period: { from: '2026-03', to: '2026-02' } })],
    [
      'a code that has not the form of its scheme',
      { ...system, region: [{ scheme: 'us-state', code: 'AZ' }] },
    ],
    ['nesting deeper than 64', { ...system, extensions: { x: deep(70) } }],
    ['text with half a surrogate pair', { ...system, title: '\ud800' }],
    ['the key __proto__', { ...system, extensions: JSON.parse('{"__proto__":1}') }],
  ])('%s', (fault, document) => {
    const read = readSystem(document);
    expect(read.ok ? [] : read.issues.map((issue) => faultOf(issue, document))).toContain(fault);
    expect(accepts(document)).toBe(true);
  });
});

describe('what the schema refuses', () => {
  test.each<[string, unknown]>([
    ['a field that is missing', { format: 'career-pathways/1', id: 's' }],
    ['a field that is not part of the format', { ...system, titel: 'S' }],
    ['another format', { ...system, format: 'career-pathways/2' }],
    ['empty text', { ...system, title: '' }],
    ['blank text', { ...system, title: ' \t\u00A0\uFEFF' }],
    ['a blank id', { ...system, terms: [{ id: ' ', title: 'T' }] }],
    ['a wrong word', { ...system, complete: ['everything'] }],
    ['a date in another form', term({ period: { from: '1.2.2026' } })],
    ['a month that does not exist', term({ period: { from: '2026-13' } })],
    ['a period that says nothing', term({ period: {} })],
    [
      'a requirement with a wrong kind inside',
      {
        ...system,
        steps: [{ id: 'a', title: 'A', kind: 'job', requires: { kind: 'all', of: [{ kind: 'none' }] } }],
      },
    ],
    ['extensions as a list', { ...system, extensions: [] }],
  ])('%s', (_, document) => {
    expect(readSystem(document).ok).toBe(false);
    expect(accepts(document)).toBe(false);
  });
});
