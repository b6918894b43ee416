/** What is written can be published: CTIDs, web addresses, nothing that vanishes in RDF. */
// @ts-expect-error: this package has no types of its own
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { inspectCtdl } from '../../../src/io/ctdl/inspect-ctdl.js';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { PathwaySystem } from '../../../src/model/system.js';

const base = 'https://example.org/';
const system: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  occupations: [{ id: 'o', title: 'O' }],
  steps: [
    { id: 'a', title: 'A', kind: 'course', credits: 3 },
    {
      id: 'b',
      title: 'B',
      kind: 'course',
      requires: {
        kind: 'all',
        of: [
          { kind: 'step', step: 'a', minGrade: 2.5, timing: 'concurrent' },
          { kind: 'level', scheme: 'nrs abe/ase', level: 4 },
          { kind: 'experience', years: 2, occupation: 'o' },
          { kind: 'population', population: 'homeless' },
          { kind: 'credits', least: 8, of: ['a'] },
        ],
      },
    },
  ],
};
/** As much of the contexts of CTDL as these documents use. */
const context = {
  ceterms: 'https://purl.org/ctdl/terms/',
  ceasn: 'https://purl.org/ctdlasn/terms/',
  schema: 'https://schema.org/',
  compare: 'https://purl.org/ctdl/vocabs/compare/',
  logic: 'https://purl.org/ctdl/vocabs/logic/',
  array: 'https://purl.org/ctdl/vocabs/array/',
  'ceterms:name': { '@container': '@language' },
  ...Object.fromEntries(
    [
      'ceterms:targetComponent ceterms:hasCondition ceterms:hasConstraint ceterms:leftSource ceterms:rightSource',
      'ceterms:leftAction ceterms:comparator ceterms:logicalOperator ceasn:hasChild ceterms:hasPathway ceterms:creditValue',
    ].flatMap((names) => names.split(' ').map((name) => [name, { '@type': '@id' }])),
  ),
};

test('nothing vanishes in RDF: read again from there, it is the same', async () => {
  const { output, losses } = writeCtdl(system, { base });
  expect(losses).toEqual([]);
  const document = { ...(output as object), '@context': context };
  const quads = await jsonld.toRDF(document);
  const read = readCtdl(await jsonld.fromRDF(quads));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([key, each]) => [key, sorted(each)]),
          )
        : value;
  const requires = (all: PathwaySystem) => sorted(all.steps?.find(({ id }) => id === 'b')?.requires);
  expect(requires(read.value.system)).toEqual(requires(system));
});

test('a CTID for whatever has none', () => {
  const ctid = (_: string, id: string) =>
    `ce-00000000-0000-4000-8000-${id.charCodeAt(0).toString(16).padStart(12, '0')}`;
  const { output } = writeCtdl(system, { base, ctid });
  expect(JSON.stringify(output).match(/"ceterms:ctid":"ce-/g)?.length).toBe(3);
  const problems = inspectCtdl(output, { profile: 'registry' });
  expect(problems.ok && problems.value.map(({ code }) => code)).not.toContain('ctid-form');
  expect(() => writeCtdl(system, { ctid: () => 'x' })).toThrow(
    expect.objectContaining({ code: 'callback-failed' }),
  );
});

test.each([
  'example.org/',
  'urn:x:',
  'https://',
  'https://example.org',
  'ftp://example.org/',
  'https:///a/',
  'grade points',
])('the base %j is refused', (bad) => {
  expect(() => writeCtdl(system, { base: bad })).toThrow(expect.objectContaining({ code: 'bad-argument' }));
});

test('what the Registry needs', () => {
  const codes = (node: object) => {
    const read = inspectCtdl({ '@id': 'https://example.org/x', ...node }, { profile: 'registry' });
    return read.ok ? read.value.map(({ code }) => code) : [];
  };
  expect(codes({ '@type': 'ceterms:Certificate' })).toEqual([
    'ctid-missing',
    'description-short',
    'owner-missing',
    'status-missing',
    'language-missing',
  ]);
  expect(
    codes({
      '@type': 'ceterms:Certificate',
      'ceterms:ctid': 'ce-00000000-0000-4000-8000-000000000001',
      'ceterms:description': { en: 'Fifteen letters' },
      'ceterms:ownedBy': ['https://example.org/o'],
      'ceterms:credentialStatusType': { 'ceterms:targetNode': 'credentialStat:Active' },
      'ceterms:inLanguage': ['en'],
    }),
  ).toEqual([]);
});

test('a node without a name is untitled, and stays without one', () => {
  const document = [{ '@id': 'https://example.org/x', '@type': 'ceterms:Course' }];
  const read = readCtdl(document);
  expect(read.ok && read.value.system.steps).toMatchObject([{ title: 'Untitled' }]);
  expect(read.ok && writeCtdl(read.value.system).output).toEqual(document);
});
