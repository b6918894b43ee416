/** Codes of other classifications that look like CIP, SOC or NAICS and are kept. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { program, readBack } from './one-program.js';

const cip = 'ceterms:instructionalProgramType';
const soc = 'ceterms:occupationType';
const code = (notation: string, more: object = {}) => ({
  '@type': 'ceterms:CredentialAlignmentObject',
  'ceterms:codedNotation': notation,
  ...more,
});
const named = (name: unknown) => ({ 'ceterms:frameworkName': name });
const at = (address: unknown) => ({ 'ceterms:framework': address });

function reading(document: object) {
  const { system, notes, edited } = readBack(document);
  return {
    cip: system.steps?.[0]?.cip?.code,
    occupation: system.occupations?.map((each) => each.soc?.code ?? each.onet?.code ?? each.title)[0],
    soc: system.occupations?.some((each) => each.soc ?? each.onet),
    notes: notes.map((note) => `${note.code} ${note.path}`),
    edited,
  };
}

test.each([
  ['no framework', {}],
  ['a framework that says nothing', { ...named({ en: ' ' }), ...at('') }],
  ['its name', named({ 'en-US': 'Classification of Instructional Programs' })],
  ['its short name and year', named('CIP2020')],
  ['one name of several', named({ es: 'Programas', en: 'CIP Code' })],
  ['its address alone', at('https://nces.ed.gov/ipeds/cipcode/Default.aspx?y=55')],
  ['its address in a node', at({ '@id': 'https://nces.ed.gov/ipeds/cipcode/' })],
])('a CIP code: %s', (_, framework) => {
  const document = program({ [cip]: [code('51.3801', framework)] });
  expect(reading(document)).toMatchObject({ cip: '51.3801', notes: [] });
});

test.each([
  ['another name', named({ en: 'Texas WECM' })],
  ['another address', at('https://example.org/wecm')],
  ['that of Canada', named({ en: 'Classification of Instructional Programs (CIP) Canada' })],
  ['a name in which the letters stand by chance', named('Municipal codes, principal list')],
])('no CIP code, and a note: %s', (_, framework) => {
  const other = code('51.3801', framework);
  expect(reading(program({ [cip]: [other] }))).toMatchObject({
    cip: undefined,
    notes: [`code-kept /${cip}`],
  });
  const both = reading(program({ [cip]: [other, code('51.3901')] }));
  expect(both).toMatchObject({ cip: '51.3901', notes: [`code-kept /${cip}`] });
  const { output, losses } = reading(program({ [cip]: other })).edited({
    cip: { edition: '2020', code: '51.3902' },
  });
  expect(losses).toEqual([]);
  expect(output).toMatchObject({ [cip]: [other, { 'ceterms:codedNotation': '51.3902' }] });
});

test.each([
  ['31-3010', named({ en: 'National Occupational Classification (Canada)' })],
  ['31-3010.00', named({ en: 'Occupations of the Erewhon' })],
])('the code %s of another classification is no SOC code; the occupation stays', (notation, framework) => {
  const read = reading(program({ [soc]: [code(notation, framework)] }));
  expect(read).toMatchObject({ soc: false, occupation: notation, notes: [`code-kept /${soc}`] });
});

test.each([
  named({ en: 'Standard Occupational Classification' }),
  named({ en: 'O*NET-SOC 2019' }),
  named({ en: 'BLS' }),
  at('https://www.bls.gov/soc/'),
  at('https://www.onetonline.org/'),
])('SOC and O*NET-SOC name each other’s codes: %j', (framework) => {
  for (const notation of ['29-1141', '29-1141.00'])
    expect(reading(program({ [soc]: code(notation, framework) }))).toMatchObject({
      soc: true,
      occupation: notation,
      notes: [],
    });
});

test('the name tells the edition before the address does, whatever their order', () => {
  const framework = { ...at('https://example.org/soc/2004'), ...named({ en: 'SOC 2018' }) };
  const read = readCtdl(program({ [soc]: code('29-1141', framework) }));
  expect(read.ok && read.value.system.occupations?.[0]?.soc?.edition).toBe('2018');
});

test('a node of its own says the same', () => {
  const { '@context': context, ...node } = program({ [cip]: ['_:c'] });
  const other = { '@id': '_:c', ...code('51.3801', named({ en: 'Texas WECM' })) };
  expect(reading({ '@context': context, '@graph': [node, other] })).toMatchObject({
    cip: undefined,
    notes: [`code-kept /@graph/0/${cip}`],
  });
});

test('a sector of another classification is none', () => {
  const document = {
    ...program({ 'ceterms:industryType': [code('7372', named('Standard Industrial Classification'))] }),
    '@type': 'ceterms:Pathway',
  };
  expect(reading(document).notes).toEqual(['code-kept /ceterms:industryType']);
});

test.each([cip, soc])('of several %s of a program one is read, and it is told', (name) => {
  const [one, other] = name === cip ? ['51.3801', '51.3901'] : ['29-1141', '29-2061'];
  const both = reading(program({ [name]: [code(one), code(other)] }));
  expect(name === cip ? both.cip : both.occupation).toBe(one);
  expect(both.notes).toEqual([`several-codes /${name}`]);
  expect(reading(program({ [name]: [code(one)] })).notes).toEqual([]);
  expect(
    reading({ ...program({ [soc]: [code(one), code(other)] }), '@type': 'ceterms:Pathway' }).notes,
  ).toEqual([]);
});
