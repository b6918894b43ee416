/** Lists as counties export them: where the header stands, and what its cells look like. */
import { describe, expect, test } from 'vitest';
import { draftProfile } from '../../../src/io/etpl/draft-profile.js';
import type { ProviderListProfile } from '../../../src/io/etpl/profile.js';
import { readProviderList } from '../../../src/io/etpl/read-provider-list.js';
import { depth, runs, sample } from '../../depth.js';
import { accepted } from '../accepted.js';

const profile: ProviderListProfile = {
  id: 'county',
  title: 'List of the county',
  publisher: 'Board of the county',
  state: '04',
  cipEdition: '2020',
  onetEdition: '2019',
  columns: {
    provider: 'School',
    providerName: 'School',
    program: 'Course No',
    programName: 'Course',
    cip: 'CIP Code',
    occupations: ['Occupation'],
    costs: ['Tuition', 'Books & Supplies'],
    weeks: 'Length',
    hours: 'Clock Hours',
    status: 'Status',
    prerequisites: 'Entry',
  },
  statuses: { Approved: 'active', Removed: 'ceased' },
  noPrerequisites: ['None'],
  awards: [
    {
      column: 'Award',
      title: 'Award name',
      words: {
        Certificate: { kind: 'Certificate', shorter: true },
        'Associate degree': { kind: 'AssociateDegree' },
        License: { kind: 'License' },
        'Work and learn': null,
      },
    },
  ],
};

const usual = {
  School: 'A College',
  'Course No': '1',
  Course: 'Welding',
  'CIP Code': '48.0508',
  Occupation: '51-4121.00',
  Tuition: '1200',
  'Books & Supplies': '100',
  Length: '16',
  'Clock Hours': '480',
  Status: 'Approved',
  Entry: 'None',
  Award: 'Certificate',
  'Award name': 'Welder I',
};
type Row = { readonly [column in keyof typeof usual]?: string };
const header = Object.keys(usual);

const quoted = (cells: readonly string[], mark = ',') =>
  cells.map((cell) => (/[",;\t|\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(mark);
const cellsOf = (row: Row) => Object.values({ ...usual, ...row });
const list = (...rows: readonly Row[]) =>
  [header, ...rows.map(cellsOf)].map((cells) => quoted(cells)).join('\n');
const read = (text: string | Uint8Array, by = profile) => accepted(readProviderList(text, by));
const step = (row: Row) => read(list(row)).system.steps![0]!;
const codes = (row: Row) => read(list(row)).notes.map(({ code, column }) => `${code} ${column}`);

const whole = read(list({})).system;

describe('the header', () => {
  const rest = quoted(cellsOf({}));
  const files: { readonly [name: string]: string } = {
    'below titles': `Training providers, 2026\n\n"As of March 1, 2026"\n${quoted(header)}\n${rest}`,
    'after sep=': `sep=;\r\n${quoted(header, ';')}\r\n${quoted(cellsOf({}), ';')}\r\n`,
    'parted by tabs below a title with commas': `Providers, programs, prices\n${quoted(header, '\t')}\n${quoted(cellsOf({}), '\t')}`,
    'parted by semicolons below a title with commas': `Providers, programs, prices\n${quoted(header, ';')}\n${quoted(cellsOf({}), ';')}`,
    'parted by bars': `${quoted(header, '|')}\n${quoted(cellsOf({}), '|')}`,
    'in other letters, with blanks that do not break': `${quoted(header.map((name) => ` ${name.toUpperCase().replaceAll(' ', '\u00A0')}\u00A0`))}\n${rest}`,
    'on two lines in a cell': `${quoted(header.map((name) => name.replace(' ', '\n')))}\n${rest}`,
    'with more blank columns': `${quoted([...header, '', ''])}\n${rest},,\n`,
    'after a byte order mark': `\uFEFF${quoted(header)}\n${rest}`,
    'in two rows, merged down and across': `${quoted(header.map((name) => (name === 'Tuition' ? 'Costs' : name === 'Books & Supplies' ? '' : name)))}\n${quoted(header.map((name) => (['Tuition', 'Books & Supplies'].includes(name) ? name : '')))}\n${rest}`,
    'once more on a later page': `${quoted(header)}\n${rest}\n${quoted(header)}\n`,
  };
  test.each(sample(Object.entries(files)))('%s', (name, text) => {
    const { system, notes } = read(text);
    const withoutRows = (steps: typeof system.steps) => steps!.map(({ extensions: _, ...own }) => own);
    expect(withoutRows(system.steps)).toEqual(withoutRows(whole.steps));
    expect(system.credentials).toEqual(whole.credentials);
    expect(notes.map(({ code }) => code)).toEqual(name.startsWith('once more') ? ['repeated-header'] : []);
  });
  test('a doubled column is not read, a doubled column that is needed refuses the list', () => {
    const doubled = (name: string) => `${quoted([...header, name])}\n${rest},other`;
    const found = read(doubled('cip  code'));
    expect(found.system.steps![0]!.cip?.code).toBe('48.0508');
    const alike = read(doubled('CIP  code '));
    expect(alike.system.steps![0]!.cip?.code).toBe('48.0508');
    expect(alike.notes).toMatchObject([{ code: 'doubled-column', column: 'CIP Code', row: 1 }]);
    expect(read(doubled('school ')).notes.map(({ code }) => code)).toEqual(['doubled-column']);
    expect(read(doubled('CIP-Code')).notes).toEqual([]);
    const twice = read(doubled('CIP Code'));
    expect(twice.notes).toMatchObject([{ code: 'doubled-column', column: 'CIP Code', row: 1 }]);
    expect(twice.system.steps![0]!).not.toHaveProperty('cip');
    expect(twice.system.steps![0]!.extensions).toMatchObject({
      etpl: { cells: { 'CIP Code': '48.0508', 'CIP Code (column N)': 'other' } },
    });
    expect(twice.columns.filter(({ state }) => state === 'doubled')).toHaveLength(2);
    const refused = readProviderList(doubled('School'), profile);
    expect(refused.ok ? [] : refused.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['doubled-column', 'error'],
    ]);
  });
  test('a number that a spreadsheet wrote with its power is no code', () => {
    for (const written of ['4.80508E+01', '48.05080E1', '48.0508x']) {
      expect(step({ 'CIP Code': written })).not.toHaveProperty('cip');
      expect(codes({ 'CIP Code': written })).toEqual(['wrong-form CIP Code']);
    }
  });
  test('UTF-16 needs no mark', () => {
    const text = list({ Course: 'Soldadura básica' });
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    for (const bytes of [little, big]) expect(read(bytes).system.steps).toEqual(read(text).system.steps);
  });
  test('a column that the file lacks is noted, with one that may be it, and no cost is made without it', () => {
    const { notes, columns, system } = read(
      list({})
        .replace('"Books & Supplies"', 'Books')
        .replace('Books & Supplies', 'Books')
        .replace('Length', 'Length (weeks)'),
    );
    expect(notes.map(({ code, column }) => [code, column])).toEqual([
      ['missing-column', 'Length'],
      ['missing-column', 'Books & Supplies'],
    ]);
    expect(notes[0]?.message).toContain('Length (weeks)');
    expect(
      columns.filter(({ state }) => state === 'absent').map(({ column, missing }) => [column, missing]),
    ).toEqual([
      ['Length', 1],
      ['Books & Supplies', 1],
    ]);
    expect(system.steps![0]!).not.toHaveProperty('cost');
  });
});

describe('money', () => {
  const written: readonly [string, number | undefined][] = [
    ['$1,250.00', 1250],
    [' $ 1,250 ', 1250],
    ['1,250.5', 1250.5],
    ['USD 1250', 1250],
    ['US$1,250', 1250],
    ['1250 dollars', 1250],
    ['1\u00A0250', 1250],
    ['$12,345,678.90', 12345678.9],
    ['0', 0],
    ['$0.00', 0],
    ['1,25', undefined],
    ['$1,200 - $1,500', undefined],
    ['$1.250', undefined],
    ['12.500 USD', undefined],
    ['1250.125', 1250.125],
    ['$200 per credit', undefined],
    ['(1,250.00)', undefined],
    ['-5', undefined],
    ['free', undefined],
    ['1.250,00', undefined],
    ['1e400', undefined],
  ];
  test.each(sample(written))('%s', (cell, amount) => {
    const { cost } = step({ Tuition: cell });
    expect(cost).toEqual(amount === undefined ? undefined : { amount: amount + 100, currency: 'USD' });
    expect(codes({ Tuition: cell })).toEqual(amount === undefined ? ['not-a-number Tuition'] : []);
  });
  test.each(sample(['Tuition', 'Books & Supplies'] as const))('no sum without %s', (column) => {
    for (const cell of ['', '#N/A', '#REF!']) {
      expect(step({ [column]: cell })).not.toHaveProperty('cost');
      expect(codes({ [column]: cell })).toEqual([`incomplete-cost ${column}`]);
      expect(step({ [column]: cell }).extensions).toMatchObject({
        etpl: {
          cells: {
            [column === 'Tuition' ? 'Books & Supplies' : 'Tuition']: column === 'Tuition' ? '100' : '1200',
          },
        },
      });
    }
  });
  test('cents add up', () => {
    expect(step({ Tuition: '0.1', 'Books & Supplies': '0.2' }).cost).toEqual({
      amount: 0.3,
      currency: 'USD',
    });
  });
});

describe('lengths', () => {
  const written: readonly [string, string | undefined][] = [
    ['16', 'P16W'],
    ['16 weeks', 'P16W'],
    ['16wks.', 'P16W'],
    ['16 Week(s)', 'P16W'],
    ['16-week', 'P16W'],
    ['6 months', 'P6M'],
    ['6 mos.', 'P6M'],
    ['90 days', 'P90D'],
    ['2 years', 'P2Y'],
    ['1.5 yrs', 'P18M'],
    ['1,000 days', 'P1000D'],
    ['16-20 weeks', undefined],
    ['2.5 weeks', undefined],
    ['twelve', undefined],
    ['120 hours', undefined],
    ['2 semesters', undefined],
    ['16 weeks full time', undefined],
    ['-4', undefined],
  ];
  test.each(sample(written))('%s', (cell, duration) => {
    expect(step({ Length: cell }).duration).toBe(duration);
    const code = duration === undefined ? ['not-a-number Length'] : cell === '16' ? [] : ['read-as Length'];
    expect(codes({ Length: cell })).toEqual(code);
    if (cell !== '16')
      expect(step({ Length: cell }).extensions).toMatchObject({ etpl: { cells: { Length: cell } } });
  });
  test('in the unit of the profile; each unit is noted once', () => {
    const text = list(
      { Length: '6' },
      { 'Course No': '2', Length: '8 wk' },
      { 'Course No': '3', Length: '9 weeks' },
    );
    const { system, notes } = read(text, { ...profile, lengthUnit: 'months' });
    expect(system.steps!.map(({ duration }) => duration)).toEqual(['P6M', 'P8W', 'P9W']);
    expect(notes.map(({ code, row }) => [code, row])).toEqual([['read-as', 3]]);
  });
  test('clock hours and status', () => {
    expect(step({ 'Clock Hours': '1,200 clock hours', Status: 'removed' })).toMatchObject({
      clockHours: 1200,
      status: 'ceased',
    });
    expect(step({ 'Clock Hours': '0', Status: '' })).not.toHaveProperty('clockHours');
    expect(codes({ Status: 'Pending' })).toEqual(['unknown-word Status']);
  });
});

describe('codes', () => {
  const cips: readonly [string, readonly string[], string?][] = [
    ['="01.0105"', ['01.0105']],
    ["'01.0105", ['01.0105']],
    ['480508', ['48.0508']],
    ['48.0508; 48.0501', ['48.0508', '48.0501'], 'several-codes CIP Code'],
    ['48.0508 / 480501', ['48.0508', '48.0501'], 'several-codes CIP Code'],
    ['48.0508\n48.0501', ['48.0508', '48.0501'], 'several-codes CIP Code'],
    ['48.0508 and 48.0501', ['48.0508', '48.0501'], 'several-codes CIP Code'],
    ['48.0508 | welding', ['48.0508'], 'wrong-form CIP Code'],
    ['48.0508 - Welding, brazing and soldering', ['48.0508']],
    ['Welding (48.0508)', ['48.0508']],
    ['0', []],
    ['00.0000', []],
    ['000000', []],
    ['#N/A', []],
    ['N/A', []],
    ['-', []],
    ['None', []],
    ['welding', [], 'wrong-form CIP Code'],
  ];
  test.each(sample(cips))('CIP %s', (cell, expected, note) => {
    const own = step({ 'CIP Code': cell });
    expect(own.cip?.code).toBe(expected[0]);
    if (expected.length > 1) expect(own.extensions).toMatchObject({ etpl: { cips: expected } });
    expect(codes({ 'CIP Code': cell })).toEqual(note === undefined ? [] : [note]);
  });
  const occupations: readonly [string, readonly string[], string?][] = [
    ['51412100', ['onet-51-4121.00']],
    ['51-4121', ['soc-2018-51-4121']],
    ['514121', ['soc-2018-51-4121']],
    ['51-4121.00, 51-4122.00', ['onet-51-4121.00', 'onet-51-4122.00'], 'several-codes Occupation'],
    ['51-4121.00 51-4122', ['onet-51-4121.00', 'soc-2018-51-4122'], 'several-codes Occupation'],
    [
      '51-4121 Welders; 51-4122 Operators',
      ['soc-2018-51-4121', 'soc-2018-51-4122'],
      'several-codes Occupation',
    ],
    ['51-4121.00;none', ['onet-51-4121.00']],
    ['51-4121.00;bad', ['onet-51-4121.00'], 'wrong-form Occupation'],
    ['51-4121.00, bad', ['onet-51-4121.00'], 'wrong-form Occupation'],
    ['51-4121.00 Welders, cutters', ['onet-51-4121.00']],
    ['="51-4121.00"', ['onet-51-4121.00']],
    ['0', []],
    ['00-0000.00', []],
    ['#N/A', []],
    ['51-4121.00; 51-41', ['onet-51-4121.00', 'code-51-41'], 'wrong-form Occupation'],
    ['welder', ['code-welder'], 'wrong-form Occupation'],
  ];
  test.each(sample(occupations))('occupation %s', (cell, ids, note) => {
    expect(read(list({ Occupation: cell })).system.occupations?.map(({ id }) => id)).toEqual(ids);
    expect(codes({ Occupation: cell })).toEqual(note === undefined ? [] : [note]);
  });
});

describe('awards', () => {
  const kinds = (row: Row) =>
    read(list(row)).system.credentials?.map(({ kind, title }) => `${kind}: ${title}`);
  const written: readonly [string, string, readonly string[]][] = [
    ['certificate ', 'Welder I', ['Certificate: Welder I']],
    ['Certificate; Associate degree', 'Welder I; AAS', ['Certificate: Welder I', 'AssociateDegree: AAS']],
    ['Certificate, License', '', ['Certificate: Welding (Certificate)', 'License: Welding (License)']],
    ['Certificate and License', 'X', ['Certificate: Welding (Certificate)', 'License: Welding (License)']],
    ['Certificate / License', '', ['Certificate: Welding (Certificate)', 'License: Welding (License)']],
    ['Certificate\nCERTIFICATE', 'X', ['Certificate: X']],
    ['Work and learn', 'X', []],
  ];
  test.each(sample(written))('%s', (Award, name, expected) => {
    expect(kinds({ Award, 'Award name': name })).toEqual(expected);
    expect(codes({ Award, 'Award name': name })).toEqual([]);
  });
  test('a part that is not known is noted, the known one is awarded', () => {
    expect(kinds({ Award: 'Certificate; Badge' })).toEqual(['Certificate: Welding (Certificate)']);
    expect(codes({ Award: 'Certificate; Badge' })).toEqual(['unknown-word Award']);
  });
  test.each(['Certificate or License', 'Certificate; or License', 'either Certificate, or License'])(
    'which one is given, the cell does not say: %s',
    (Award) => {
      expect(step({ Award })).not.toHaveProperty('awards');
      expect(codes({ Award })).toEqual(['unknown-word Award']);
    },
  );
  test('an award beside none is noted', () => {
    expect(kinds({ Award: 'Certificate; Work and learn' })).toEqual(['Certificate: Welding (Certificate)']);
    expect(codes({ Award: 'Certificate; Work and learn' })).toEqual(['unclear Award']);
  });
  test('a separator of the profile', () => {
    const [award] = profile.awards;
    const by = { ...profile, awards: [{ ...award!, separator: ' + ' }] };
    const { credentials } = read(list({ Award: 'Certificate + License', 'Award name': 'A + B' }), by).system;
    expect(credentials?.map(({ title }) => title)).toEqual(['A', 'B']);
  });
});

describe('rows of one program', () => {
  test('a row per credential, per occupation, per campus', () => {
    const { system, tally, notes } = read(
      list({}, { Award: 'License', 'Award name': 'State license' }, { Occupation: '51-4122.00' }, {}),
    );
    expect(system.steps).toHaveLength(1);
    expect(system.credentials?.map(({ title }) => title)).toEqual(['Welder I', 'State license']);
    expect(system.steps![0]!.awards).toHaveLength(2);
    expect(system.steps![0]!.extensions).toMatchObject({
      etpl: {
        occupations: ['onet-51-4121.00', 'onet-51-4122.00'],
        joined: [
          { row: 3, cells: { Award: 'License', 'Award name': 'State license' } },
          { row: 4, cells: { Occupation: '51-4122.00' } },
        ],
      },
    });
    expect(tally).toEqual({ unit: 'row', in: 4, mapped: 3, kept: 0, left: { 'doubled-program': 1 } });
    expect(notes.map(({ code, row }) => [code, row])).toEqual([
      ['joined-row', 3],
      ['joined-row', 4],
      ['doubled-program', 5],
    ]);
  });
  test('what they say differently, the program does not say', () => {
    for (const order of [
      ['900', '1200', '1200'],
      ['1200', '900', '1200'],
      ['1200', '1200', '900'],
    ]) {
      const { system, notes } = read(
        list(...order.map((Tuition, at) => ({ Tuition, Entry: at ? 'None' : '', Course: `Welding ${at}` }))),
      );
      expect(system.steps![0]!).not.toHaveProperty('cost');
      expect(system.steps![0]!).toMatchObject({ duration: 'P16W', requires: { kind: 'all', of: [] } });
      expect(
        new Set(notes.filter(({ code }) => code === 'differing-rows').map(({ column }) => column)),
      ).toEqual(new Set(['Course', 'Tuition']));
    }
  });
  test('another name is noted, and both are kept; the same name in other letters is no other', () => {
    const named = (Course: string) => read(list({}, { Course, Tuition: '900' }));
    const { system, notes } = named('Plumbing');
    expect(system.steps!.map(({ title }) => title)).toEqual(['Welding']);
    expect(system.steps![0]!.extensions).toMatchObject({
      etpl: { joined: [{ row: 3, cells: { Course: 'Plumbing' } }] },
    });
    const differing = (found: typeof notes) =>
      found.flatMap(({ code, column }) => (code === 'differing-rows' ? [column] : []));
    expect(differing(notes)).toEqual(['Course', 'Tuition']);
    expect(differing(named(' WELDING').notes)).toEqual(['Tuition']);
  });
  test('two instructional programs are none; the same ones in another order are the same', () => {
    const coded = (...cips: readonly string[]) => read(list(...cips.map((cip) => ({ 'CIP Code': cip }))));
    const { system, notes } = coded('48.0508', '46.0503');
    expect(system.steps![0]!).not.toHaveProperty('cip');
    expect(system.steps![0]!.extensions).toMatchObject({ etpl: { cips: ['48.0508', '46.0503'] } });
    expect(notes.map(({ code, column }) => [code, column])).toContainEqual(['differing-rows', 'CIP Code']);
    expect(coded('48.0508; 48.0501', '48.0501; 48.0508').system.steps![0]!.cip?.code).toBe('48.0508');
    expect(coded('48.0508', '').system.steps![0]!.cip?.code).toBe('48.0508');
  });
  test('numbers are of their provider, whatever the order', () => {
    const rows: readonly Row[] = [{}, { School: 'B College' }, { 'Course No': '2' }];
    const ids = (...order: readonly Row[]) =>
      read(list(...order))
        .system.steps!.map(({ id }) => id)
        .sort();
    expect(ids(...rows)).toEqual(['program-2', 'program-A College-1', 'program-B College-1']);
    expect(ids(...[...rows].reverse())).toEqual(ids(...rows));
    expect(
      ids(
        { School: '7', 'Course No': '1' },
        { School: '8', 'Course No': '1' },
        { School: '8', 'Course No': '7-1' },
      ),
    ).toHaveLength(3);
  });
});

describe('rows that are parts of others', () => {
  const row = (number: string, Course = 'Welding') => quoted(cellsOf({ 'Course No': number, Course }));
  const torn = (...rows: readonly string[]) => read([quoted(header), ...rows].join('\n'));
  const pieces = row('1').split(',');
  /** The first row, broken in the cell at a place. */
  const broken = (at: number) => [
    pieces.slice(0, at + 1).join(','),
    ['advanced', ...pieces.slice(at + 1)].join(','),
  ];
  test('a line break in a cell makes two, neither of which is a program', () => {
    for (let at = 0; at < header.length - 1; at++) {
      const { system, tally, notes } = torn(...broken(at), row('2'));
      expect(system.steps!.map(({ id }) => id)).toEqual(['program-2']);
      expect(tally.left).toEqual({ 'torn-row': 2 });
      expect(notes.map(({ code, row: of }) => [code, of])).toEqual([
        ['torn-row', 2],
        ['torn-row', 3],
      ]);
    }
  });
  test('so does an empty line in a cell, and the end of a last cell stands by itself', () => {
    const [before = '', behind = ''] = broken(2);
    expect(torn(before, '', behind, row('2')).tally.left).toEqual({ 'torn-row': 2, 'empty-row': 1 });
    expect(torn(row('1'), 'with b, c, d', row('2')).tally).toMatchObject({
      mapped: 2,
      left: { 'torn-row': 1 },
    });
  });
  test('a comma in a cell makes one too long, though it ends in a blank; rows that are all longer are not', () => {
    const blank = (number: string, Course?: string) =>
      cellsOf({ 'Course No': number, ...(Course && { Course }), 'Award name': '' }).join(',');
    const { system, tally } = torn(blank('1'), blank('2', 'Welding, advanced'), blank('3'));
    expect(system.steps!.map(({ id }) => id)).toEqual(['program-1', 'program-3']);
    expect(tally.left).toEqual({ 'torn-row': 1 });
    expect(torn(`${row('1')},`, `${row('2')},`).tally.mapped).toBe(2);
  });
  test('blank cells that a spreadsheet left out at the end are blank', () => {
    const short = (number: string) => row(number).split(',').slice(0, -2).join(',');
    const { system, notes, tally } = torn(short('1'), short('2'), row('3'), short('4'));
    expect(tally).toMatchObject({ mapped: 4, left: {} });
    expect(system.steps!.map(({ awards = [] }) => awards.length)).toEqual([0, 0, 1, 0]);
    expect(notes.map(({ code, row: of }) => [code, of])).toEqual([
      ['short-row', 2],
      ['short-row', 3],
      ['short-row', 5],
    ]);
  });
});

describe('marks that say nothing', () => {
  test.each(['-', '.', '\u2013', '--', '?', '*', '0'])('prerequisites "%s"', (Entry) => {
    const own = step({ Entry });
    expect(own).not.toHaveProperty('requires');
    expect(own.extensions).toMatchObject({ etpl: { cells: { Entry } } });
    expect(read(list({ Entry })).columns.find(({ column }) => column === 'Entry')).toMatchObject({
      found: 0,
      missing: 1,
    });
  });
  test('in other columns too, unless the profile knows them', () => {
    expect(step({ Tuition: '-' })).not.toHaveProperty('cost');
    expect(codes({ Award: '-', Status: '\u2014' })).toEqual([]);
    expect(read(list({ Course: '-' })).tally.left).toEqual({ 'no-program': 1 });
    const dash = { ...profile, noPrerequisites: ['-'] };
    expect(read(list({ Entry: '-' }), dash).system.steps![0]!.requires).toEqual({ kind: 'all', of: [] });
  });
});

test('a file that is UTF-8 in part is refused with the row; Windows-1252 is noted', () => {
  const unicode = Buffer.from(list({ Course: 'Dise\u00F1o' }, { 'Course No': '2', Course: 'x' }));
  const mixed = new Uint8Array([...unicode, ...Buffer.from('\x92', 'latin1')]);
  const other = new Uint8Array([...Buffer.from('\x92', 'latin1'), 10, ...unicode]);
  for (const [bytes, row] of [
    [mixed, 2],
    [other, 3],
  ] as const) {
    const refused = readProviderList(bytes, profile);
    expect(refused.ok ? [] : refused.issues.map((issue) => [issue.code, issue.row])).toEqual([
      ['not-utf-8', row],
    ]);
  }
  const { notes } = read(new Uint8Array(Buffer.from(list({ Course: 'CAF\xC9\x92S caf\xE9' }), 'latin1')));
  expect(notes.map(({ code }) => code)).toEqual(['not-utf-8']);
});

test('Windows-1252, all of it', () => {
  const text = Buffer.from(list({ Course: 'Nurse\x92s aide \x96 \x80 \x9F \xE9' }), 'latin1');
  expect(read(new Uint8Array(text)).system.steps![0]!.title).toBe('Nurse’s aide – € Ÿ é');
});

test('a long cell is read in the time of its length', () => {
  const count = depth === 'quick' ? 2_000 : Math.max(20_000, runs(400_000));
  for (const char of ['1', ',', ' ', ';', '-', '(', '.', '"']) {
    const cell = char.repeat(count);
    const start = performance.now();
    for (const column of ['CIP Code', 'Occupation', 'Tuition', 'Length', 'Award', 'Clock Hours'] as const)
      read(list({ [column]: `x${cell}x` }));
    expect(performance.now() - start).toBeLessThan(5_000);
  }
});

describe('a drafted profile', () => {
  test('the total, not its parts; no part twice; hours a week are no length', () => {
    const columns = (...header: string[]) =>
      accepted(draftProfile(['Provider', 'Program', ...header])).profile.columns;
    expect(columns('Tuition', 'Fees', 'Total Cost').costs).toEqual(['Total Cost']);
    expect(columns('Tuition', 'Books', 'Optional Fees', 'Cost per credit').costs).toEqual([
      'Tuition',
      'Books',
    ]);
    expect(columns('In-State Tuition', 'Tuition In County').costs).toBeUndefined();
    expect(columns('Hours per week', 'Total Clock Hours', 'Number of Participants')).toMatchObject({
      hours: 'Total Clock Hours',
    });
    expect(columns('Hours per week', 'Number of participants')).toEqual({
      provider: 'Provider',
      providerName: 'Provider',
      program: 'Program',
      programName: 'Program',
    });
    expect(
      columns('Provider ID', 'program_id', 'SOC Code', 'O*NET Code', 'Pre-requisites', 'Weeks'),
    ).toMatchObject({
      provider: 'Provider ID',
      program: 'program_id',
      occupations: ['SOC Code', 'O*NET Code'],
      prerequisites: 'Pre-requisites',
      weeks: 'Weeks',
    });
  });
  test.each([
    [['Tuition per credit', 'Fees'], undefined],
    [['Cost per credit', 'Fees'], undefined],
    [['Tuition', 'Fees per term'], undefined],
    [['Books', 'Tools'], undefined],
    [['Tuition Assistance', 'Fees'], undefined],
    [['Total Cost After Grants', 'Tuition'], ['Tuition']],
    [['Annual tuition'], undefined],
    [['Yearly Tuition', 'Fees'], undefined],
    [['Tuition/Year'], undefined],
    [['Total Cost (per year)'], undefined],
    [['Total cost first year'], undefined],
    [['Tuition', 'Fees', 'Books', 'Tools', 'Total'], ['Total']],
    [['Total', 'Tuition', 'Fees'], ['Total']],
    [
      ['Total', 'Length (weeks)', 'Tuition', 'Fees'],
      ['Tuition', 'Fees'],
    ],
    [['In-State Tuition', 'Out-of-State Tuition', 'Fees'], undefined],
    [['Tuition', 'Nonresident Tuition'], ['Tuition']],
    [['Resident Tuition', 'Nonresident Tuition'], undefined],
    [['Total Cost (in-state)', 'Total Cost (out-of-state)'], undefined],
    [['Total Cost In District', 'Total Cost In State'], undefined],
    [['Tuition per credit', 'Fees', 'Total Cost'], ['Total Cost']],
    [
      ['Tuition', 'Fees', 'Fees description', 'Optional books'],
      ['Tuition', 'Fees'],
    ],
    [['Tuition deposit'], undefined],
    [['Tuition down payment', 'Fees'], undefined],
    [['Total cost due at enrollment'], undefined],
    [['Minimum tuition'], undefined],
    [['Average Total Cost', 'Average Tuition'], undefined],
    [['Tuition (MXN)'], undefined],
    [['Tuition (CAD)', 'Fees'], undefined],
    [['Total cost in pesos'], undefined],
    [['Tuition (\u20ac)'], undefined],
    [['Tuition (CA$)'], undefined],
    [['MX$ Tuition'], undefined],
    [['Tuition Mex$'], undefined],
    [['Tuition ($000)'], undefined],
    [["Tuition ($000's)"], undefined],
    [['Tuition (in $1,000s)'], undefined],
    [['Tuition in thousands'], undefined],
    [['Total Cost ($K)'], undefined],
    [['Total cost (cents)'], undefined],
    [['Tuition (% of total)'], undefined],
    [['Tuition', 'Fees ($000)'], undefined],
    [['Tuition ($000)', 'Fees', 'Total'], undefined],
    [['Tuition', 'Tuition Currency'], undefined],
    [['Cost', 'Currency'], undefined],
    [['Cost', 'Cost basis'], undefined],
    [['Tuition', 'Tuition type'], undefined],
    [['Tuition-free (Y/N)'], undefined],
    [['Tuition', 'Tuition deposit'], ['Tuition']],
    [['Tuition (MXN)', 'Total Cost'], ['Total Cost']],
    [
      ['Tuition ($)', 'Fees $', 'Books (US$)', 'Tools (USD)'],
      ['Tuition ($)', 'Fees $', 'Books (US$)', 'Tools (USD)'],
    ],
    [['Total Cost (including books)'], ['Total Cost (including books)']],
  ])('no partial sum, no rate, no choice among several: %s', (header, costs) => {
    const { profile: made, notes } = accepted(draftProfile(['Provider', 'Program', ...header]));
    expect(made.columns.costs).toEqual(costs);
    expect(notes.some(({ code }) => code === 'no-cost')).toBe(costs === undefined);
  });
  test('the length of a semester is not that of a program', () => {
    const weeks = (...header: string[]) =>
      accepted(draftProfile(['Provider', 'Program', ...header])).profile.columns.weeks;
    expect(weeks('Semester length (weeks)')).toBeUndefined();
    expect(weeks('Length of term in weeks')).toBeUndefined();
    expect(weeks('Semester length (weeks)', 'Length of program (weeks)')).toBe('Length of program (weeks)');
  });
  test('a length whose unit stands in another column is not read; one that says none is noted', () => {
    const drafted = (...header: string[]) =>
      accepted(draftProfile(['Provider', 'Program', 'Cost', ...header]));
    for (const unit of ['Duration Unit', 'Duration Type', 'Length Units', 'Units', 'Unit of Time']) {
      const { profile: made, notes, unread } = drafted('Duration', unit);
      expect(made.columns).not.toHaveProperty('weeks');
      expect(notes.map(({ code, column }) => [code, column])).toContainEqual(['no-unit', 'Duration']);
      expect(unread).toEqual(['Duration', unit]);
    }
    expect(drafted('Duration').profile.columns.weeks).toBe('Duration');
    expect(drafted('Duration').notes.map(({ code }) => code)).toContain('no-unit');
    expect(drafted('Weeks', 'Duration Unit').profile.columns.weeks).toBe('Weeks');
    expect(drafted('Weeks').notes.map(({ code }) => code)).not.toContain('no-unit');
  });
  test('the region is called by the name of its State, where the code is one', () => {
    const regionIn = (state: string) => read(list({}), { ...profile, state }).system.region;
    expect(regionIn('36')).toEqual([{ scheme: 'us-state', code: '36', title: 'New York' }]);
    expect(regionIn('99')).toEqual([{ scheme: 'us-state', code: '99' }]);
  });

  test.each([
    [['CIP Code 2010'], '2010', 'CIP Code 2010'],
    [['CIP2000'], '2000', 'CIP2000'],
    [['CIP Code'], '2020', 'CIP Code'],
    [['Provider CIP'], '2020', undefined],
    [['School CIP code', 'CIP'], '2020', 'CIP'],
  ])(
    'the edition of codes is that of the name, and codes of providers are not those of programs: %j',
    (header, edition, cip) => {
      const { profile: made } = accepted(draftProfile(['Provider', 'Program', ...header]));
      expect([made.cipEdition, made.columns.cip]).toEqual([edition, cip]);
    },
  );

  test.each([
    ['O*NET Code', '2019'],
    ['O*NET-SOC 2010 Code', '2010'],
    ['SOC Code 2018', '2019'],
  ])('the edition of O*NET is that of its own column: %s', (column, edition) => {
    expect(accepted(draftProfile(['Provider', 'Program', column])).profile.onetEdition).toBe(edition);
  });

  test.each([
    ['Prerequisites', 'Prerequisites'],
    ['Program Prerequisites', 'Program Prerequisites'],
    ['Has prerequisites', undefined],
    ['Prerequisites required?', undefined],
    ['Prerequisites (Y/N)', undefined],
    ['Any prerequisites', undefined],
  ])('whether there are prerequisites says not which: %s', (column, read) => {
    const draft = accepted(draftProfile(['Provider', 'Program', column]));
    expect([draft.profile.columns.prerequisites, draft.unread]).toEqual([
      read,
      read === undefined ? [column] : [],
    ]);
  });

  test('a table of words is no list', () => {
    const refused = draftProfile(['ID', 'NAME', 'CODE']);
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual([
      'missing-column',
      'missing-column',
    ]);
  });
  test('reads the list that it was drafted from', () => {
    const draft = accepted(draftProfile(header));
    const { system } = read(list({}), { ...draft.profile, state: '04' });
    const { cip, duration, cost, clockHours } = whole.steps![0]!;
    expect(system.steps![0]).toMatchObject({ cip, duration, cost, clockHours });
  });
});

describe('cells as they came out of spreadsheets', () => {
  test.each([
    ["'1200", 1300],
    ['1200.', 1300],
    ['\uFF041,200', 1300],
  ])('the price %s', (Tuition, amount) => {
    expect(step({ Tuition }).cost).toEqual({ amount, currency: 'USD' });
  });

  test.each([
    ['.5 years', 'P6M'],
    ['16  weeks', 'P16W'],
  ])('the length %s', (Length, duration) => expect(step({ Length }).duration).toBe(duration));

  test.each(['51\u20134121.00', '\uFF15\uFF11-4121.00', "'51-4121.00"])('the code %s', (Occupation) =>
    expect(step({ Occupation }).occupation).toBe('onet-51-4121.00'),
  );

  test.each(['Certificate \u2022 License', 'Certificate,License;', 'Certificate - License'])('%s', (Award) =>
    expect(step({ Award }).awards).toHaveLength(2),
  );

  test('a header of three rows with merged cells', () => {
    const upper = header.map((name, at) => (at < 3 ? name : at === 3 ? 'Codes' : ''));
    const lower = header.map((name, at) => (at < 3 ? '' : name));
    const rows = [upper, header.map(() => ''), lower, cellsOf({})].map((cells) => quoted(cells));
    expect(read(rows.join('\n')).system.steps?.[0]).toMatchObject({ title: 'Welding', duration: 'P16W' });
  });

  test('columns without a name are called as spreadsheets call them', () => {
    const file = `${quoted(header)},,\n${quoted(cellsOf({}))},x,y`;
    const cells = (read(file).system.steps![0]!.extensions!['etpl'] as { cells: object }).cells;
    expect(Object.keys(cells)).toEqual(expect.arrayContaining(['(column N)', '(column O)']));
  });
});

describe('a provider that is merged down', () => {
  const program = (at: number, School = ''): Row => ({
    School,
    'Course No': String(at),
    Course: `Course ${at}`,
  });
  const reading = (...rows: readonly Row[]) => read(list(...rows));

  test('goes on to the next one', () => {
    const { system, notes, tally } = reading(program(1, 'A'), program(2), program(3, 'B'), program(4));
    expect(system.steps?.map(({ provider }) => provider)).toEqual([
      'provider-A',
      'provider-A',
      'provider-B',
      'provider-B',
    ]);
    expect(notes.map(({ code, row }) => [code, row])).toEqual([
      ['filled-down', 3],
      ['filled-down', 5],
    ]);
    expect(tally).toEqual({ unit: 'row', in: 4, mapped: 4, kept: 0, left: {} });
  });

  test.each([
    ['at the top', [program(1), program(2, 'A')]],
    ['in a list that repeats its providers', [program(1, 'A'), program(2, 'A'), program(3)]],
    ['for a program that is there', [program(1, 'A'), program(1)]],
    [
      'below an empty row',
      [program(1, 'A'), Object.fromEntries(header.map((name) => [name, ''])), program(3)],
    ],
  ])('is not guessed %s', (_, rows) => {
    expect(reading(...(rows as Row[])).tally.left).toMatchObject({ 'no-provider': 1 });
  });
});
