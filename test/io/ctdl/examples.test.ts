/** The bundled examples as CTDL: a set of pathways, the losses by name, and back. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { withoutCtdlForm } from '../../../src/io/ctdl/without-ctdl-form.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { root } from '../../doors.js';
import { withoutLosses } from './without-losses.js';

const example = (name: string): PathwaySystem =>
  JSON.parse(readFileSync(`${root}docs/examples/${name}.json`, 'utf8'));
const tucson = example('tucson-bht');
const developed = example('tucson-bht-developed');

interface Node {
  readonly '@id': string;
  readonly '@type': string;
  readonly [key: string]: unknown;
}
const nodesOf = (system: PathwaySystem, base?: string) =>
  (writeCtdl(system, base === undefined ? {} : { base }).output as unknown as { '@graph': Node[] })['@graph'];

describe.each([
  ['tucson-bht', tucson],
  ['tucson-bht-developed', developed],
])('%s', (_, system) => {
  test('comes back but for the losses that are named', () => {
    const { output: document, losses } = writeCtdl(system);
    const read = readCtdl(document);
    const replaced = losses.filter(({ code }) => code === 'support-steps');
    const back = read.ok ? withoutCtdlForm(read.value.system, document) : system;
    expect(withoutLosses(back, replaced)).toEqual(withoutLosses(system, losses));
    expect(read.ok && read.value.notes).toEqual([]);
  });

  test('further ends and exits are pathways of a set', () => {
    const nodes = nodesOf(system);
    const set = nodes.find(({ '@id': id }) => id === 'urn:career-pathways:sets/bht');
    const inSet = set?.['ceterms:hasPathway'] as string[];
    const pathways = nodes.filter((node) => node['@type'] === 'ceterms:Pathway').map((node) => node['@id']);
    expect(set?.['@type']).toBe('ceterms:PathwaySet');
    expect([...inSet].sort()).toEqual(pathways.sort());
    expect(inSet.filter((id) => id.includes(':exits/'))).toEqual(
      (system.exits ?? []).map(({ id }) => `urn:career-pathways:exits/${id}`),
    );
  });

  test('every reference leads to a node of the document', () => {
    const nodes = nodesOf(system, 'https://example.org/');
    const ids = new Set(nodes.map((node) => node['@id']));
    const named = JSON.stringify(nodes).match(/"https:\/\/example\.org\/[^"]*"/g) ?? [];
    expect(named.length).toBeGreaterThan(20);
    expect(named.map((text) => JSON.parse(text)).filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('the losses of the published account: what CTDL has no term for', () => {
  const { losses } = writeCtdl(tucson);
  expect(new Set(losses.map(({ code }) => code))).toEqual(new Set(['no-term']));
  const places = losses.map(({ path }) => path.replace(/\/\d+/g, '/*'));
  expect([...new Set(places)].sort()).toEqual([
    '/activities/*',
    '/engagements/*',
    '/entries/*',
    '/evidence/*',
    '/extensions/as-printed',
    '/extensions/source',
    '/funding/*',
    '/partners/*/functions',
    '/partners/*/level',
    '/partners/*/programs',
    '/pathways/*/phases',
    '/roles/*',
    '/steps/*/level',
    '/steps/*/reserved',
  ]);
});

test('addresses begin where the caller says', () => {
  const [first] = nodesOf(tucson, 'https://example.org/');
  expect(first?.['@id']).toBe('https://example.org/partners/tic');
});
