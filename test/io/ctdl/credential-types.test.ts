/** The class of the credential that a component stands for, however it is named. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const alignment = { '@type': 'ceterms:CredentialAlignmentObject' };
const toNode = { ...alignment, 'ceterms:targetNode': 'ceterms:License' };
const inFull = { ...alignment, 'ceterms:targetNode': 'https://purl.org/ctdl/terms/License' };

test.each<[string, unknown, readonly object[]]>([
  ['a word', 'ceterms:License', []],
  ['words', ['ceterms:License'], []],
  ['a reference', { '@id': 'ceterms:License' }, []],
  ['an alignment', toNode, []],
  ['an alignment in full', [inFull], []],
  ['an alignment by name', { ...alignment, 'ceterms:targetNodeName': { en: 'License' } }, []],
  ['an alignment by blank node', '_:t', [{ '@id': '_:t', ...toNode }]],
])('%s', (_, type, more) => {
  const component = {
    '@id': 'urn:x',
    '@type': 'ceterms:CredentialComponent',
    'ceterms:name': { en: 'X' },
    'ceterms:credentialType': type,
  };
  const document = { '@context': 'x', '@graph': [component, ...more] };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { system, notes } = read.value;
  expect(system.credentials).toMatchObject([{ kind: 'License' }]);
  expect(notes).toEqual([]);
  expect(writeCtdl(system)).toMatchObject({ output: document, losses: [] });
  const credentials = system.credentials?.map((each) => ({ ...each, kind: 'Certification' as const })) ?? [];
  const again = readCtdl(writeCtdl({ ...system, credentials }).output);
  expect(again.ok && again.value.system.credentials).toMatchObject([{ kind: 'Certification' }]);
});
