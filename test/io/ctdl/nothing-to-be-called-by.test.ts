/** What a document names by nothing at all: never a system that is none, and told what was left out. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';

type Node = { [key: string]: unknown };

const system: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  occupations: [{ id: 'o', title: 'Aide', soc: { edition: '2018', code: '31-1131' } }],
  credentials: [{ id: 'cna', title: 'CNA', kind: 'Certification' }],
  steps: [
    { id: 'a', title: 'A', kind: 'course', awards: ['cna'], occupation: 'o' },
    { id: 'b', title: 'B', kind: 'course' },
  ],
  pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'], occupations: ['o'] }],
  exits: [
    { id: 'x', pathway: 'p', after: { kind: 'credential', credential: 'cna' } },
    { id: 'y', pathway: 'p', after: { kind: 'step', step: 'b' } },
  ],
};
const base = 'https://x.example/';
const written = (): { '@graph': Node[] } => JSON.parse(JSON.stringify(writeCtdl(system, { base }).output));

/** The document in which one node is changed. */
function changed(address: string, change: (node: Node) => void) {
  const document = written();
  const node = document['@graph'].find((each) => each['@id'] === base + address);
  if (node) change(node);
  return document;
}

function read(document: unknown) {
  const answer = readCtdl(document);
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  expect(readSystem(answer.value.system)).toMatchObject({ ok: true });
  return answer.value;
}

test.each<[string, unknown]>([
  ['a node that is not there', `${base}steps/z`],
  ['a node that is no step', `${base}occupations/o`],
  ['nothing', ''],
  ['an award of nothing', `${base}awards/a/`],
])('an exit after %s is kept and told', (_, at) => {
  const document = changed('exits/y', (node) => {
    node['ceterms:hasDestinationComponent'] = [at];
  });
  const { system: came, notes } = read(document);
  expect(came.exits?.map(({ id }) => id)).toEqual(['x']);
  expect(notes.filter(({ code }) => code === 'exit-kept').map(({ message }) => message)).toEqual([
    expect.stringContaining('"y" names no step or award'),
  ]);
  const again = JSON.parse(JSON.stringify(writeCtdl(came, { base }).output)) as { '@graph': Node[] };
  expect(again['@graph'].filter((node) => node['@id'] === `${base}exits/y`)).toHaveLength(1);
});

test('an exit that no set names leaves no pathway', () => {
  const document = changed('sets/p', (node) => {
    node['ceterms:hasPathway'] = [`${base}exits/x`];
  });
  const { system: came, notes } = read(document);
  expect(came.exits?.map(({ id }) => id)).toEqual(['x']);
  const told = notes.map(({ code, message }) => `${code} ${message}`);
  expect(told.filter((each) => each.startsWith('exit-kept'))).toEqual([
    expect.stringContaining('The exit "y" names no pathway'),
  ]);
});

test.each(['steps', 'pathways', 'exits', 'occupations', 'credentials', 'sets', 'systems', 'awards'])(
  'an address under %s that ends where the id should begin is an address like any other',
  (segment) => {
    const ids = { steps: 'b', pathways: 'p', exits: 'y', occupations: 'o', credentials: 'cna', sets: 'p' };
    const id = (ids as { [segment: string]: string })[segment] ?? (segment === 'systems' ? 's' : 'a/cna');
    const text = JSON.stringify(written()).replaceAll(`"${base}${segment}/${id}"`, `"${base}${segment}/"`);
    read(JSON.parse(text));
  },
);

test.each<[string, Node]>([
  ['a code of nothing', { 'ceterms:codedNotation': '' }],
  ['a node of nothing', { 'ceterms:targetNode': '' }],
  ['a name of nothing', { 'ceterms:targetNodeName': { en: '' } }],
  ['a code beside no name', { 'ceterms:codedNotation': '', 'ceterms:targetNodeName': 'Aide' }],
  ['a name beside no code', { 'ceterms:codedNotation': '31-1131', 'ceterms:targetNodeName': '' }],
])('an occupation with %s', (_, alignment) => {
  const component = {
    '@id': 'a',
    '@type': 'ceterms:CourseComponent',
    'ceterms:name': 'A',
    'ceterms:occupationType': [{ '@type': 'ceterms:CredentialAlignmentObject', ...alignment }],
  };
  const { system: came } = read({ '@graph': [component] });
  expect(came.occupations?.every(({ id, title }) => id !== '' && title !== '') ?? true).toBe(true);
  expect(writeCtdl(came, {}).output).toEqual({ '@graph': [component] });
});

test('a level without a name is no term', () => {
  const component = {
    '@id': 'a',
    '@type': 'ceterms:CourseComponent',
    'ceterms:name': 'A',
    'ceterms:hasProgressionLevel': { '@type': 'asn:ProgressionLevel', 'skos:prefLabel': '' },
  };
  expect(read({ '@graph': [component] }).system.terms ?? []).toEqual([]);
});
