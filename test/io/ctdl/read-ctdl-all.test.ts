/** Many documents as one system: joined by CTID, each node with the documents that hold it. */
import { describe, expect, test } from 'vitest';
import { readCtdlAll } from '../../../src/io/ctdl/read-ctdl-all.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const ctid = (n: number) => `ce-00000000-0000-4000-8000-00000000000${n}`;
const at = (n: number, before = 'https://credentialengineregistry.org/resources/') => before + ctid(n);
const graph = (...nodes: object[]) => ({ '@context': 'x', '@graph': nodes });
const course = (id: string, more: object = {}) => ({ '@id': id, '@type': 'ceterms:Course', ...more });
const envelope = (document: object) => ({ envelope_id: '1', decoded_resource: document });

const first = graph(course(at(1), { 'ceterms:name': { en: 'Algebra' } }));
const second = graph(
  course(at(2), {
    'ceterms:name': { en: 'Calculus' },
    'ceterms:prerequisite': [at(1, 'http://sandbox.credentialengineregistry.org/graph/')],
    'ceterms:creditValue': [{ '@id': '_:v' }],
  }),
  { '@id': '_:v', '@type': 'ceterms:ValueProfile', 'schema:value': '4' },
);
const third = graph(
  course(at(1, 'http://credentialengineregistry.org/graph/'), { 'ceterms:creditValue': [{ '@id': '_:v' }] }),
  { '@id': '_:v', '@type': 'ceterms:ValueProfile', 'schema:value': '3' },
);
const all = [first, second, third];

test.each([
  ['a list of graphs', all],
  ['a list of envelopes', all.map(envelope)],
  ['data', { data: all.map(envelope) }],
  ['NDJSON', all.map((each) => JSON.stringify(each)).join('\n')],
  [
    'NDJSON of Windows, with a byte order mark',
    `\uFEFF${all.map((each) => JSON.stringify(each)).join('\r\n\r\n')}\r\n`,
  ],
  ['a list as text', JSON.stringify(all, null, 1)],
  ['data as text', JSON.stringify({ data: all })],
  ['one after the other, otherwise written', [envelope(first), [second], third]],
])('%s', (_, input) => {
  const read = readCtdlAll(input);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { system, sources, tally } = read.value;
  expect(system.steps).toMatchObject([
    { id: at(1), title: 'Algebra', credits: 3 },
    { id: at(2), title: 'Calculus', credits: 4, requires: { kind: 'step', step: at(1) } },
  ]);
  expect(sources).toMatchObject({ [at(1)]: [0, 2], [at(2)]: [1] });
  expect(tally.in).toBe(tally.mapped + tally.kept);
  const again = readCtdlAll(writeCtdl(system).output);
  expect(again.ok && again.value.system.steps).toEqual(system.steps);
});

test('what is wrong is told with the number of its document', () => {
  expect(readCtdlAll([first, { '@graph': [7] }])).toMatchObject({
    ok: false,
    issues: [{ code: 'not-ctdl', path: '/1/@graph/0' }],
  });
  expect(readCtdlAll('{"@graph": []}\n{')).toMatchObject({
    ok: false,
    issues: [{ code: 'not-json', path: '/1' }],
  });
});

test.each([
  [
    'doubled-key',
    '/0/@type',
    '{"@id": "urn:a", "@type": "ceterms:Course", "@type": "ceterms:Pathway"}\n{"@type": 1}',
  ],
  ['lost-digits', '/1/ceterms:creditValue', '{"@type": "a"}\n{"ceterms:creditValue": 12345678901234567890}'],
  ['doubled-key', '/@type', '{"@id": "urn:a", "@type": "ceterms:Course", "@type": "ceterms:Pathway"}'],
])('a text that would lose something is refused: %s', (code, path, text) => {
  expect(readCtdlAll(text)).toMatchObject({ ok: false, issues: [{ code, path }] });
});

describe('copies of one node', () => {
  const codes = (...documents: object[]) => {
    const read = readCtdlAll(documents);
    return read.ok && read.value.notes.map(({ code, path, message }) => [code, path, message] as const);
  };
  const named = (name: unknown, before?: string) => graph(course(at(1, before), { 'ceterms:name': name }));

  test.each([
    ['a name', { 'ceterms:name': { en: 'A' } }, { 'ceterms:name': { en: 'B' } }],
    ['credits', { 'ceterms:creditValue': 3 }, { 'ceterms:creditValue': 4 }],
    [
      'what is required',
      { 'ceterms:requires': [{ 'ceterms:description': { en: 'A' } }] },
      { 'ceterms:requires': [{ 'ceterms:description': { en: 'B' } }] },
    ],
  ])('that differ in %s are noted', (_, one, other) => {
    const notes = codes(
      graph(course(at(1), one)),
      graph(course(at(1, 'http://sandbox.credentialengineregistry.org/graph/'), other)),
    );
    const note = (notes || []).find(([code]) => code === 'conflicting-copies');
    expect(note?.slice(0, 2)).toEqual(['conflicting-copies', '/1/@graph/0']);
    expect(note?.[2]).toContain('documents 0 and 1');
  });

  test('that say the same, in whatever dress, are not', () => {
    expect(
      codes(named({ en: 'A' }), named({ en: ['A'] }), named({ en: 'A' }, 'http://example.org/graph/')),
    ).toEqual([]);
    expect(codes(first, first)).toEqual([]);
  });
});
