/** Many documents as one system: joined by CTID, each node with the documents that hold it. */
import { expect, test } from 'vitest';
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
