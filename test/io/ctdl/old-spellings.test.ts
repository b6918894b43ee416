/** Old spellings are understood, and stay as they were. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { namespaces, oldSpellings, terms } from '../../../src/io/ctdl/schema/namespaces.js';
import { termOf } from '../../../src/io/ctdl/schema/spelling.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import { sample } from '../../depth.js';

test.each(sample(Object.entries(oldSpellings)))('%s is %s', (spelling, term) => {
  expect(termOf(spelling)).toBe(term);
  const [prefix, name] = spelling.split(':') as [keyof typeof namespaces, string];
  expect(termOf(namespaces[prefix] + name)).toBe(term);
});

test.each(sample(terms))('%s is understood in full, with either scheme, and bare', (term) => {
  const [prefix, name] = term.split(':') as [keyof typeof namespaces, string];
  const address = namespaces[prefix] + name;
  expect(termOf(term)).toBe(term);
  expect(termOf(address)).toBe(term);
  expect(termOf(address.replace(/^https?:/, address.startsWith('https') ? 'http:' : 'https:'))).toBe(term);
  expect(termOf(name)).toBe(term);
  expect(termOf(`:${name}`)).toBe(term);
});

test('a pathway in the words of 2018', () => {
  const document = {
    '@context': 'http://credreg.net/ctdl/schema/context/json',
    '@graph': [
      { '@type': 'Pathway', '@id': 'p', name: 'P', hasRoot: 'c' },
      {
        '@type': 'CredentialComponent',
        '@id': 'c',
        name: 'C',
        isRootOf: 'p',
        isParentOf: ['a'],
        sourceData: 'https://example.org/c',
      },
      {
        '@type': 'CourseComponent',
        '@id': 'a',
        name: 'A',
        defaultCredits: 3,
        programTerm: { '@type': 'ceterms:ComponentLevel', 'ceterms:name': '1st Term' },
        preceeds: 'b',
      },
      { '@type': 'CourseComponent', '@id': 'b', name: 'B', prerequisite: ['a'] },
    ],
  };
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { system } = read.value;
  expect(system.pathways).toMatchObject([{ id: 'p', title: 'P', steps: ['c', 'a', 'b'] }]);
  expect(system.credentials).toMatchObject([{ id: 'https://example.org/c', title: 'C', kind: 'Credential' }]);
  expect(system.terms).toMatchObject([{ id: '1st Term', title: '1st Term' }]);
  expect(system.steps).toMatchObject([
    { id: 'c', kind: 'milestone', awards: ['https://example.org/c'], follows: ['a'] },
    { id: 'a', kind: 'course', credits: 3, term: '1st Term' },
    { id: 'b', kind: 'course', requires: { kind: 'step', step: 'a' }, follows: ['a'] },
  ]);
  expect(writeCtdl(system).output).toEqual(document);
});
