/** Lists of a State of our own: every reason, every note, and what becomes a candidate. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSocChanges } from '../../../src/io/codes/crosswalks.js';
import { readOnet } from '../../../src/io/codes/read-onet.js';
import { readSoc } from '../../../src/io/codes/read-soc.js';
import type { ProviderListProfile } from '../../../src/io/etpl/profile.js';
import { readProviderList } from '../../../src/io/etpl/read-provider-list.js';
import { trials } from '../../depth.js';
import { accepted } from '../accepted.js';

const profile: ProviderListProfile = {
  id: 'here',
  title: 'List of here',
  publisher: 'Board of here',
  state: '04',
  cipEdition: '2020',
  onetEdition: '2019',
  columns: {
    provider: 'P',
    providerName: 'Name',
    providerKind: 'Sort',
    program: 'Nr',
    programName: 'Program',
    cip: 'CIP',
    occupations: ['O1', 'O2'],
    prerequisites: 'Before',
    costs: ['Tuition', 'Books'],
    weeks: 'Weeks',
  },
  blanks: ['-'],
  providers: { college: { types: ['postsecondary'], ownership: 'public' } },
  noPrerequisites: ['None'],
  awards: [
    {
      column: 'Award',
      title: 'Title',
      words: { AA: { kind: 'AssociateDegree' }, Cert: { kind: 'Certificate', shorter: true }, no: null },
    },
  ],
  supports: [{ column: 'Care', yes: 'Y', support: 'child-and-dependent-care', title: 'Child care' }],
  steps: { AssociateDegree: { kind: 'degree-program', level: 'postsecondary' } },
};

const header = 'P,Name,Sort,Nr,Program,CIP,O1,O2,Before,Tuition,Books,Weeks,Award,Title,Care,Extra';
const read = (...rows: string[]) => accepted(readProviderList([header, ...rows].join('\n'), profile));

const degree = '7,Here College,college,1,Nursing,513801,29114100,,High school,4000,500,64,AA,AAS Nursing,Y,x';
const short = '7,Here College,college,2,Aide,513801,31113100,29114100,None,900,0,12,Cert,,,';

test('half a surrogate pair is an issue wherever it stands, and in rows that are joined', () => {
  const broken = [
    [degree.replace('AAS Nursing', 'AAS \uD800')],
    [degree, degree.replace('High school', 'High \uD800')],
    [degree, degree.replace('AAS Nursing', '\uDC00')],
  ];
  for (const rows of broken) {
    const result = readProviderList([header, ...rows].join('\n'), profile);
    expect(result.ok || result.issues.map(({ code }) => code)).toContain('broken-text');
  }
});

test('a row as a program, with all that it names', () => {
  const { system, notes, tally } = read(degree, short);
  expect(notes).toEqual([]);
  expect(tally).toEqual({ unit: 'row', in: 2, mapped: 2, kept: 0, left: {} });
  expect(system.steps?.[0]).toEqual({
    id: 'program-1',
    title: 'Nursing',
    kind: 'degree-program',
    level: 'postsecondary',
    provider: 'provider-7',
    requires: { kind: 'text', text: 'High school' },
    awards: ['credential-program-1'],
    duration: 'P64W',
    cost: { amount: 4500, currency: 'USD' },
    occupation: 'onet-29-1141.00',
    cip: { edition: '2020', code: '51.3801' },
    identifiers: [{ scheme: 'here-program', value: '1' }],
    extensions: {
      etpl: {
        row: 2,
        cells: { Sort: 'college', Tuition: '4000', Books: '500', Award: 'AA', Care: 'Y', Extra: 'x' },
      },
    },
  });
  expect(system.steps?.[1]?.requires).toEqual({ kind: 'all', of: [] });
  expect(system.partners).toEqual([
    {
      id: 'provider-7',
      name: 'Here College',
      types: ['postsecondary'],
      ownership: 'public',
      identifiers: [{ scheme: 'here-provider', value: '7' }],
    },
  ]);
  expect(system.credentials?.map(({ title, kind }) => [title, kind])).toEqual([
    ['AAS Nursing', 'AssociateDegree'],
    ['Aide (Certificate)', 'Certificate'],
  ]);
  expect(system.credentials?.map(({ occupations }) => occupations)).toEqual([
    ['onet-29-1141.00'],
    ['onet-31-1131.00', 'onet-29-1141.00'],
  ]);
  expect(system.supports?.[0]).toMatchObject({
    title: 'Child care',
    provider: 'provider-7',
    steps: ['program-1'],
  });
  expect(system.pathways?.map(({ id, title, steps }) => [id, title, steps])).toEqual([
    ['candidate-provider-7-51.38', 'Here College, CIP 51.38', ['program-2', 'program-1']],
  ]);
});

const reasons: readonly [string, string][] = [
  ['empty-row', ',,,,,,,,,,,,,,,'],
  ['no-provider', ',,,1,Nursing,,,,,,,,,,,'],
  ['no-program', '7,College,,,Nursing,,,,,,,,,,,'],
  ['no-program', '7,College,,1,,,,,,,,,,,,'],
  ['doubled-program', degree],
  ['torn-row', `${degree},more`],
];
test.each(reasons)('left out: %s', (reason, row) => {
  const { notes, tally, system } = read(degree, row);
  expect(notes).toEqual([expect.objectContaining({ code: reason, severity: 'warning', path: '', row: 3 })]);
  expect(tally.left).toEqual({ [reason]: 1 });
  expect(system.steps).toHaveLength(1);
});

const findings: readonly [string, string, string][] = [
  ['lost-zero', 'CIP', '7,C,,1,P,10105,,,,,,,,,,'],
  ['wrong-form', 'CIP', '7,C,,1,P,health,,,,,,,,,,'],
  ['wrong-form', 'O2', '7,C,,1,P,,,nurse,,,,,,,,'],
  ['unknown-word', 'Award', '7,C,,1,P,,,,,,,,Dipl,,,'],
  ['unknown-word', 'Sort', '7,C,school,1,P,,,,,,,,,,,'],
  ['not-a-number', 'Books', '7,C,,1,P,,,,,4,free,,,,,'],
  ['not-a-number', 'Weeks', '7,C,,1,P,,,,,,,2.5,,,,'],
  ['no-name', 'Name', '7,,,1,P,,,,,,,,,,,'],
];
test.each(findings)('kept with a note: %s in %s', (code, column, row) => {
  const reading = read(row);
  expect(reading.notes.map((note) => [note.code, note.column, note.row])).toEqual([[code, column, 2]]);
  expect(reading.tally.mapped).toBe(1);
});

test('words that stand for nothing known say nothing', () => {
  const { system, notes: found } = read('7,C,-,1,P,-,-,-,-,-,-,-,-,-,-,-');
  expect(found).toEqual([]);
  expect(system.steps?.[0]).not.toHaveProperty('requires');
  expect(system.steps?.[0]).not.toHaveProperty('cost');
});

test('codes that cannot be used name the occupation that they do name', () => {
  const soc = accepted(
    readSoc('SOCGroup,SOCCode,SOCTitle\nBroad,31-1130,Assistants\nDetailed,31-1131,Nursing Assistants\n'),
  );
  const books = {
    soc,
    onet: accepted(readOnet('O*NET-SOC Code\tTitle\n31-1131.00\tNursing Assistants, O*NET\n')),
    socChanges: accepted(readSocChanges('2010 SOC Code,2018 SOC Code\n31-1014,31-1131\n')),
  };
  const codes = ['31113100', '31113105', '31113000', '31101400', '11101100', 'nurse'];
  const rows = codes.map((code, at) => `7,C,,${at},P,,${code},,,,,,,,,`);
  const { system, notes: found } = accepted(
    readProviderList([header, ...rows].join('\n'), profile, { codes: books }),
  );
  expect(system.occupations).toEqual([
    {
      id: 'onet-31-1131.00',
      title: 'Nursing Assistants, O*NET',
      onet: { edition: '2019', code: '31-1131.00' },
    },
    { id: 'soc-2018-31-1131', title: 'Nursing Assistants', soc: { edition: '2018', code: '31-1131' } },
    { id: 'soc-2018-31-1130', title: 'Assistants', soc: { edition: '2018', code: '31-1130' } },
    { id: 'soc-2010-31-1014', title: '31-1014', soc: { edition: '2010', code: '31-1014' } },
    { id: 'code-11101100', title: '11101100', extensions: { etpl: { code: '11101100' } } },
    { id: 'code-nurse', title: 'nurse', extensions: { etpl: { code: 'nurse' } } },
  ]);
  expect(found.map(({ code, row }) => [code, row])).toEqual([
    ['dead-extension', 3],
    ['not-detailed', 4],
    ['earlier-edition', 5],
    ['unknown-code', 6],
    ['wrong-form', 7],
  ]);
});

test('several awards of one program, each by its own column', () => {
  const two: ProviderListProfile = {
    ...profile,
    awards: [...profile.awards, { column: 'Extra', title: 'Care', award: { kind: 'License' } }],
  };
  const row = '7,C,,1,P,,,,,,,,AA,AAS,State license,yes';
  const { system } = accepted(readProviderList([header, row].join('\n'), two));
  expect(system.credentials?.map(({ id, title, kind, issuer }) => [id, title, kind, issuer])).toEqual([
    ['credential-program-1', 'AAS', 'AssociateDegree', 'provider-7'],
    ['credential-program-1-2', 'State license', 'License', undefined],
  ]);
  expect(system.steps?.[0]?.awards).toEqual(['credential-program-1', 'credential-program-1-2']);
});

test('what the model does not repeat is kept with its program', () => {
  const { system } = read(
    degree,
    short
      .replace('Here College', 'Here College, North')
      .replace('7,Here College, North', '7,"Here College, North"'),
    '8,D,,3,P,,,,,,,0,no,A name,,',
  );
  const cells = system.steps?.map(
    ({ extensions }) => (extensions!['etpl'] as { cells: Record<string, string> }).cells,
  );
  expect(cells?.map(({ Name }) => Name)).toEqual([undefined, 'Here College, North', undefined]);
  expect(cells?.[2]).toEqual({ Weeks: '0', Award: 'no', Title: 'A name' });
  expect(system.partners?.map(({ name }) => name)).toEqual(['Here College', 'D']);
});

describe('candidates', () => {
  const pathways = (...rows: string[]) => read(...rows).system.pathways?.length;
  test('need a degree and something shorter, one provider, one group', () => {
    expect(pathways(degree)).toBe(0);
    expect(pathways(short)).toBe(0);
    expect(pathways(degree, short.replace('7,', '8,'))).toBe(0);
    expect(pathways(degree, short.replace('513801', '510801'))).toBe(0);
    expect(pathways(degree, short.replace('513801', '513899'))).toBe(1);
    expect(pathways(degree, short.replace('Cert', 'no'))).toBe(0);
  });
  test('no code is no common code', () => {
    expect(pathways(degree.replace('513801', ''), short.replace('513801', ''))).toBe(0);
  });
});

test('a list without its columns is refused by their names', () => {
  const refused = readProviderList('P,Name\n7,C\n', profile);
  expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual([
    'missing-column',
    'missing-column',
  ]);
});

test('any table is read, and its rows add up', () => {
  const cell = fc.constantFrom(
    '',
    '7',
    '8',
    '1',
    '2',
    'x',
    '-',
    '513801',
    '10105',
    'AA',
    'Cert',
    'Y',
    '"',
    '=1',
    'é',
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 0, maxLength: 18 }), { maxLength: 12 }), (rows) => {
      const text = [header, ...rows.map((cells) => cells.join(','))].join('\n');
      const reading = readProviderList(text, profile);
      if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
      const { tally, system, notes, columns } = reading.value;
      const joined = notes.filter(({ code }) => code === 'joined-row').length;
      const left = Object.values(tally.left).reduce((sum, count) => sum + count, 0);
      expect(tally.in).toBe(tally.mapped + left);
      expect(tally.mapped).toBe(system.steps!.length + joined);
      expect(new Set(system.steps!.map(({ id }) => id)).size).toBe(system.steps!.length);
      for (const { found, missing, unreadable, in: all } of columns) {
        expect(found + missing + unreadable).toBe(all);
        expect(all).toBe(tally.mapped);
      }
      for (const { cost, extensions } of system.steps!) {
        const { cells } = extensions!['etpl'] as { cells: Record<string, string> };
        const parts = [cells['Tuition'], cells['Books']].map(Number);
        if (cost) expect(cost).toEqual({ amount: parts[0]! + parts[1]!, currency: 'USD' });
      }
    }),
    trials(20_000, 5),
  );
});
