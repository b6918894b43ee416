/** Texts of blanks alone in documents of other formats: what is read is a system that can be read. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../src/io/ctdl/write-ctdl.js';
import { readCurriculum } from '../../src/io/curricular-csv/read-curriculum.js';
import { writeCurriculum } from '../../src/io/curricular-csv/write-curriculum.js';
import { readSystem } from '../../src/model/read-system.js';
import { accepted } from './accepted.js';

const blank = (language = 'en') => ({ [language]: ' ' });
const graph = [
  {
    '@id': 'https://x.org/a',
    '@type': 'ceterms:Course',
    'ceterms:name': blank(),
    'ceterms:ctid': ' ',
    'ceterms:codedNotation': '\t',
    'ceterms:requires': [
      {
        '@type': 'ceterms:ConditionProfile',
        'ceterms:condition': { en: [' '] },
        'ceterms:description': blank(),
      },
    ],
  },
  {
    '@id': 'https://x.org/p',
    '@type': 'ceterms:Pathway',
    'ceterms:name': ' ',
    'ceterms:hasPart': ['https://x.org/c', ' '],
  },
  {
    '@id': 'https://x.org/c',
    '@type': 'ceterms:CourseComponent',
    'ceterms:name': [{ '@value': ' ', '@language': 'en' }],
    'ceterms:proxyFor': 'https://x.org/a',
    'ceterms:isPartOf': 'https://x.org/p',
  },
  {
    '@id': 'https://x.org/o',
    '@type': 'ceterms:Organization',
    'ceterms:name': '\u00A0',
    'ceterms:identifier': [{ 'ceterms:identifierTypeName': blank(), 'ceterms:identifierValueCode': ' ' }],
  },
  {
    '@id': 'https://x.org/k',
    '@type': 'ceterms:Certificate',
    'ceterms:name': ' ',
    'ceterms:ownedBy': ['https://x.org/o'],
    'ceterms:occupationType': [{ 'ceterms:targetNodeName': blank(), 'ceterms:codedNotation': ' ' }],
  },
  { '@id': ' ', '@type': 'ceterms:SupportService', 'ceterms:name': ' ' },
];

test('of linked data', () => {
  const document = { '@context': 'https://credreg.net/ctdl/schema/context/json', '@graph': graph };
  const { system } = accepted(readCtdl(document));
  const read = readSystem(system);
  expect(read.ok ? [] : read.issues).toEqual([]);
  expect(writeCtdl(system).output).toEqual(document);
});

test('of a curriculum', () => {
  const text = 'Course ID,Course Name,Prerequisites\n1, ,\n';
  const { system } = accepted(readCurriculum(text));
  expect(system.steps![0]!.title).toBe('1');
  expect(writeCurriculum(system).output).toBe(text.replace('1, ,', '1," ",'));
});
