/** What only a context explains, nodes under two keys, documents among others of which nothing is read: told. */
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { readCtdlAll } from '../../../src/io/ctdl/read-ctdl-all.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const ctdl = 'https://credreg.net/ctdl/schema/context/json';
const course = (id: string, more: object = {}) => ({ '@id': id, '@type': 'ceterms:Course', ...more });
const graph = (...nodes: object[]) => ({ '@context': ctdl, '@graph': nodes });

function notesOf(context: unknown, ...nodes: object[]) {
  const document = { '@context': context, '@graph': nodes };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
  return read.value.notes.map(({ code, message }) => `${code} ${/own: ([^.]*)\./.exec(message)?.[1]}`);
}

describe('one address that is written in two ways', () => {
  const d = (reference: unknown) => course('https://x.e/d', { 'ceterms:prerequisite': reference });
  test.each<[string, object, object[]]>([
    ['res', { res: 'https://x.e/' }, [course('https://x.e/a'), d(['res:a'])]],
    ['res', { res: 'https://x.e/' }, [course('res:a'), d([{ '@id': 'https://x.e/a' }])]],
    ['res', { res: 'https://x.e/' }, [course('https://x.e/a'), d([{ '@id': 'res:a' }])]],
    ['@base', { '@base': 'https://x.e/' }, [course('https://x.e/a'), d(['a'])]],
    ['@base', { '@base': 'https://x.e/document' }, [course('a'), d(['https://x.e/a'])]],
  ])('%s', (name, names, nodes) => {
    expect(notesOf([ctdl, names], ...nodes)).toEqual([`own-names ${name}`]);
  });

  test('written in one way alone, it needs no note', () => {
    expect(notesOf([ctdl, { res: 'https://x.e/' }], course('res:a'), d(['res:a']))).toEqual([]);
    expect(notesOf([ctdl, { '@base': 'https://x.e/' }], course('a'), d(['a']))).toEqual([]);
    expect(notesOf([ctdl, { res: 'https://x.e/' }], course('https://x.e/a'), d(['https://x.e/a']))).toEqual(
      [],
    );
  });
});

test.each<[string, object, object]>([
  ['labels', { labels: '@nest' }, { labels: { 'ceterms:prerequisite': ['urn:b'] } }],
  ['labels', { labels: { '@id': '@nest' } }, { labels: {} }],
  ['@nest', {}, { '@nest': { 'ceterms:prerequisite': ['urn:b'] } }],
  ['before', { before: { '@reverse': 'ceterms:prerequisite' } }, { before: ['urn:b'] }],
  ['vorher', { vorher: 'ceterms:prerequisite' }, { vorher: ['urn:b'] }],
  ['also', { also: '@included' }, { also: [] }],
])('a name for a keyword, or for a property from the other side: %s', (name, names, more) => {
  expect(notesOf([ctdl, names], course('urn:a', more), course('urn:b'))).toEqual([`own-names ${name}`]);
  expect(notesOf([ctdl, names], course('urn:a'), course('urn:b'))).toEqual([]);
});

test('the usual names for keywords need no note', () => {
  const usual = { id: '@id', type: '@type' };
  expect(notesOf([ctdl, usual], { id: 'urn:a', type: 'ceterms:Course' })).toEqual([]);
});

test.each<[string, object]>([
  ['/graph', { ...graph(course('urn:a')), graph: [course('urn:d')] }],
  ['/graph', { graph: course('urn:d'), '@graph': [course('urn:a')] }],
  ['/0/graph', [{ ...graph(course('urn:a')), graph: [course('urn:d')] }]],
  ['/decodedResource', { decoded_resource: graph(course('urn:a')), decodedResource: graph(course('urn:d')) }],
  ['/decoded_resource/graph', { decoded_resource: { ...graph(course('urn:a')), graph: [course('urn:d')] } }],
])('nodes under two keys are refused at %s', (path, document) => {
  expect(readCtdl(document)).toMatchObject({ ok: false, issues: [{ code: 'not-ctdl', path }] });
});

test('a second key without nodes is kept', () => {
  const document = { ...graph(course('urn:a')), graph: 'https://example.org/graph/1' };
  const read = readCtdl(document);
  expect(read.ok && writeCtdl(read.value.system)).toMatchObject({ output: document, losses: [] });
});

describe('of several documents, those of which nothing is read', () => {
  const badge = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['OpenBadgeCredential'],
  };
  const manifest = { '@id': 'urn:m', '@type': 'ceterms:ConditionManifest', 'ceterms:requires': ['urn:a'] };
  const said = (input: unknown) => {
    const read = readCtdlAll(input);
    return read.ok && read.value.notes.map(({ code, path }) => `${code} ${path}`);
  };

  test('a badge, wherever it stands', () => {
    expect(said([graph(course('urn:a')), badge])).toEqual(['nothing-read /1']);
    expect(said([badge, graph(course('urn:a'))])).toEqual(['nothing-read /0']);
    expect(said({ data: [graph(course('urn:a')), badge] })).toEqual(['nothing-read /data/1']);
    const many = Array.from({ length: 11 }, (_, i) => graph(course(`urn:${i}`)));
    expect(said([...many.slice(0, 1), badge, ...many.slice(1)])).toEqual(['nothing-read /1']);
  });

  test('what another document makes use of is read; a second copy is too', () => {
    const using = graph(course('urn:b', { 'ceterms:commonConditions': ['urn:m'] }), course('urn:a'));
    expect(said([using, graph(manifest)])).toEqual([]);
    expect(said([graph(course('urn:a')), graph(manifest)])).toContain('nothing-read /1');
    expect(said([graph(course('urn:a')), graph(course('urn:a'))])).toEqual([]);
  });
});
