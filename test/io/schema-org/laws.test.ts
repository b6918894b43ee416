/** What holds for every system: only words of schema.org, only what the system says, and a sum that adds up. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
// @ts-expect-error: this package has no types of its own
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { type SchemaOrgWriting, writeSchemaOrg } from '../../../src/io/schema-org/write-schema-org.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { tables } from '../../../src/model/tables.js';
import { trials } from '../../depth.js';
import { root } from '../../doors.js';
import { systems as anySystems } from '../../model/arbitrary-system.js';
import { resolve } from '../../model/places.js';
import { vocabulary } from './vocabulary.js';

type Plain = { readonly [key: string]: unknown };

const base = 'https://example.org/';
const files = readdirSync(`${root}docs/examples`).filter((file) => file.endsWith('.json'));
const examples = files.map((file): [string, PathwaySystem] => [
  file,
  JSON.parse(readFileSync(`${root}docs/examples/${file}`, 'utf8')),
]);

/** Random systems, and such where nothing is planned or over and every other step is a course, so that more is written. */
const systems = fc.oneof(
  anySystems,
  anySystems.map((system): PathwaySystem => {
    const offered = structuredClone(system) as unknown as {
      [table: string]: { status?: string; kind?: string }[];
    };
    for (const table of Object.values(tables)) for (const row of offered[table] ?? []) delete row.status;
    for (const [index, row] of (offered['steps'] ?? []).entries()) if (index % 2 === 0) row.kind = 'course';
    return offered as unknown as PathwaySystem;
  }),
);

/** Every object of a document, but for its context. */
function* objectsIn(value: unknown): Generator<Plain> {
  if (Array.isArray(value)) for (const each of value) yield* objectsIn(each);
  else if (typeof value === 'object' && value !== null) {
    yield value as Plain;
    for (const [key, each] of Object.entries(value)) if (key !== '@context') yield* objectsIn(each);
  }
}

function expectWordsOf(document: unknown): void {
  for (const node of objectsIn((document as Plain)['@graph'])) {
    const type = node['@type'];
    if (type === undefined) expect(Object.keys(node)).toEqual(['@id']);
    else {
      expect(Object.keys(vocabulary)).toContain(type);
      const properties = Object.keys(node).filter((key) => !key.startsWith('@'));
      expect(vocabulary[String(type)]).toEqual(expect.arrayContaining(properties));
    }
  }
}

function expectReferencesToLead(document: unknown): void {
  const objects = [...objectsIn((document as Plain)['@graph'])];
  const there = new Set(objects.filter((node) => '@type' in node).map((node) => node['@id']));
  const named = objects.filter((node) => !('@type' in node)).map((node) => node['@id']);
  const out = named.filter((id) => String(id).startsWith(base) && !there.has(id));
  expect(out).toEqual([]);
}

/** What this library says itself: classes, kinds of address, the names of the three classifications, an order. */
const ours = new Set([
  ...Object.keys(vocabulary),
  'Standard Occupational Classification',
  'O*NET-SOC Taxonomy',
  'Classification of Instructional Programs',
]);

function leaves(value: unknown, into = new Set<unknown>()): Set<unknown> {
  if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) leaves(each, into);
  else into.add(value);
  return into;
}

/** Every value of the document stands in the system; words about requirements and addresses are looked at by themselves. */
function expectNothingInvented(system: PathwaySystem, document: unknown): void {
  const held = leaves(system);
  for (const node of objectsIn((document as Plain)['@graph']))
    for (const [term, value] of Object.entries(node)) {
      if (term === '@id' || term.endsWith('Prerequisites')) continue;
      for (const each of Array.isArray(value) ? value : [value])
        if (typeof each !== 'object' && !ours.has(each as string)) expect(held).toContain(each);
    }
}

function expectSum(system: PathwaySystem, { tally, losses }: SchemaOrgWriting): void {
  const count = Object.values(tables).reduce((sum, table) => sum + (system[table]?.length ?? 0), 0);
  const left = Object.values(tally.left).reduce((sum, each) => sum + each, 0);
  expect(tally.in).toBe(count);
  expect(tally.mapped + tally.kept + left).toBe(count);
  expect(new Set(losses.map(({ path }) => path)).size).toBe(losses.length);
  for (const { path } of losses) expect(resolve(system, path)).toBeDefined();
}

function expectAll(system: PathwaySystem): void {
  const before = JSON.stringify(system);
  const writing = writeSchemaOrg(system, { base });
  expect(JSON.stringify(system)).toBe(before);
  expect(JSON.parse(JSON.stringify(writing))).toEqual(writing);
  expectWordsOf(writing.output);
  expectReferencesToLead(writing.output);
  expectNothingInvented(system, writing.output);
  expectSum(system, writing);
}

test.each(examples)('%s', (_, system) => {
  expectAll(system);
});

test('random systems', () => {
  fc.assert(fc.property(systems, expectAll), trials(20_000, 20261125, 8));
});

const isTwice = ({ term, offered = [] }: Partial<Step>) => term !== undefined && offered.includes(term);

/** Every field that is not lost has left a trace: without it the document is another. */
test('what is no loss is written: taken out, it changes the document', () => {
  const silent = new Set(['id', 'format']);
  const fieldsOf = (system: PathwaySystem) =>
    Object.values(tables).flatMap((table) =>
      (system[table] ?? []).flatMap((row, index) =>
        Object.keys(row)
          .filter(
            (field) => !silent.has(field) && !/^(title|name|kind|types|steps|pathway|after)$/.test(field),
          )
          .map((field) => ({ table, index, field })),
      ),
    );
  fc.assert(
    fc.property(systems, (system) => {
      const { output: document, losses } = writeSchemaOrg(system, { base });
      const lost = losses.map(({ path }) => path);
      for (const { table, index, field } of fieldsOf(system)) {
        const row = `/${table}/${index}`;
        const here = `${row}/${field}`;
        if (lost.some((path) => path === row || path === here || path.startsWith(`${here}/`))) continue;
        // A term that stands twice leaves its trace by the other field.
        if (/^(?:term|offered)$/.test(field) && isTwice(system[table]?.[index] as Partial<Step>)) continue;
        const without = structuredClone(system) as unknown as {
          [table: string]: { [field: string]: unknown }[];
        };
        delete without[table]?.[index]?.[field];
        const again = writeSchemaOrg(without as unknown as PathwaySystem, { base }).output;
        expect(again, here).not.toEqual(document);
      }
    }),
    trials(6000, 4, 8),
  );
});

describe('a JSON-LD processor', () => {
  const offline = {
    documentLoader: (url: string) => {
      throw new Error(`would fetch ${url}`);
    },
  };

  function* termsIn(value: unknown): Generator<string> {
    if (Array.isArray(value)) for (const each of value) yield* termsIn(each);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) {
        if (key === '@type') yield* each as string[];
        else if (!key.startsWith('@')) yield key;
        yield* termsIn(each);
      }
  }

  async function expectExpansion(system: PathwaySystem): Promise<void> {
    const { output: document } = writeSchemaOrg(system, { base });
    const expanded = await jsonld.expand(document, offline);
    const terms = [...termsIn(expanded)];
    expect(terms.filter((term) => !term.startsWith('https://schema.org/'))).toEqual([]);
    const nodes = (document as unknown as { '@graph': Plain[] })['@graph'];
    expect(expanded.map((node: Plain) => node['@id'])).toEqual(nodes.map((node) => node['@id']));
  }

  test.each(examples)('understands %s without fetching anything', (_, system) => expectExpansion(system));

  test('understands random systems', async () => {
    await fc.assert(fc.asyncProperty(systems, expectExpansion), trials(2000, 5, 8));
  });
});
