/** Values and fields in a report of changes: by their names, in both languages; no code where a vocabulary has a name. */
import { expect, test } from 'vitest';
import { diffSystems } from '../../src/edit/diff/diff-systems.js';
import { jsonSchema } from '../../src/model/json-schema.js';
import type { Step } from '../../src/model/step.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import { vocabularies } from '../../src/model/vocabularies.js';
import { things } from '../../src/texts/en/things.js';
import { es } from '../../src/texts/es/spanish.js';
import { diffText } from '../../src/view/diff-text.js';
import { vocabulariesOf } from '../../src/view/field-vocabularies.js';
import { pathwayOf, step } from '../graph/small-system.js';

interface Node {
  readonly [key: string]: unknown;
}
const root = jsonSchema('system') as unknown as Node;

/** Every field below a node, by its way without places in lists, with the words that it may hold. */
function* fieldsOf(
  given: unknown,
  way: readonly string[] = [],
): Generator<readonly [string, readonly string[]]> {
  const node = given as Node;
  const { $ref } = node as { $ref?: string };
  if ($ref !== undefined) {
    yield* fieldsOf((root['$defs'] as Node)[$ref.replace('#/$defs/', '')] ?? {}, way);
    return;
  }
  if (Array.isArray(node['enum'])) yield [way.join('/'), node['enum'] as string[]];
  for (const part of ['anyOf', 'oneOf', 'allOf'])
    for (const each of (node[part] ?? []) as unknown[]) yield* fieldsOf(each, way);
  if (node['items']) yield* fieldsOf(node['items'], way);
  for (const [name, field] of Object.entries((node['properties'] ?? {}) as Node)) {
    if (['requires', 'extensions', 'translations'].includes(name)) continue;
    yield [[...way, name].join('/'), []];
    yield* fieldsOf(field, [...way, name]);
  }
}

const all = (Object.keys(tables) as EntityKind[]).flatMap((kind) => {
  const rows = (root['properties'] as Node)[tables[kind]] as Node;
  return [...fieldsOf(rows['items'])].map(([field, words]) => ({ kind, field, words }));
});

test('each field that holds words of the format knows their vocabulary', () => {
  const closed = all.filter(({ words }) => words.length > 1);
  expect(closed.length).toBeGreaterThan(60);
  for (const { kind, field, words } of closed) {
    const names = Object.assign(
      {},
      ...vocabulariesOf(kind, field).map((each) => vocabularies[each]),
    ) as object;
    expect(`${kind} ${field} ${words.filter((word) => !(word in names)).join()}`).toBe(`${kind} ${field} `);
  }
});

test('each field has a name in both languages', () => {
  const names = [...new Set(all.map(({ field }) => field.split('/').at(-1)!))];
  const alike = ['plan', 'sector'];
  for (const name of names) {
    expect(things.field(name)).not.toMatch(/[a-z][A-Z]/);
    if (!alike.includes(name)) expect(es.things.field(name)).not.toBe(name);
  }
});

const lines = (was: Partial<Step>, is: Partial<Step>, texts?: typeof es) => {
  const [before, after] = [pathwayOf([step('a', undefined, was)]), pathwayOf([step('a', undefined, is)])];
  return diffText(diffSystems(before, after), { before, after, ...(texts && { texts }) })
    .split('\n')
    .flatMap((line) => (line.startsWith('  "') ? line.replace(/^.*\]: /, '') : []));
};

test.each<[Partial<Step>, Partial<Step>, string, string]>([
  [
    { duration: 'P16W' },
    { duration: 'P1Y1M' },
    'duration is 1 year and 1 month, no longer 16 weeks',
    'duración: ahora 1 año y 1 mes, antes 16 semanas',
  ],
  [
    {},
    { accelerators: ['dual-credit'] },
    'accelerators, new: dual credit',
    'lo que acelera, nuevo: crédito doble',
  ],
  [
    { creditUnit: 'semester' },
    { creditUnit: 'clock' },
    'credit unit is clock hours, no longer semester hours',
    'unidad de crédito: ahora horas reloj, antes horas semestrales',
  ],
  [
    {},
    { cost: { amount: 1200, currency: 'USD' } },
    'cost is now given: $1,200',
    'costo: ahora se indica $1,200',
  ],
  [
    { cip: { edition: '2020', code: '51.3902' } },
    {},
    'CIP code is no longer given; it was 51.3902 (2020)',
    'código CIP: ya no se indica; antes 51.3902 (2020)',
  ],
])('%j → %j', (was, is, english, spanish) => {
  expect(lines(was, is)).toEqual([english]);
  expect(lines(was, is, es)).toEqual([spanish]);
});
