/** What is wrong with tables, where, and how to mend it: one table for each fault. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { inspectSystem } from '../../../src/inspect/inspect-system.js';
import { readTables } from '../../../src/io/tables/read-tables.js';
import { tablePlace } from '../../../src/io/tables/table-place.js';
import { tableTemplate } from '../../../src/io/tables/template.js';
import { hints } from '../../../src/io/tables/template-hints.js';
import { writeTables } from '../../../src/io/tables/write-tables.js';
import { columnsOf } from '../../../src/model/columns.js';
import { sample } from '../../depth.js';

const system = 'format,id,title\ncareer-pathways/1,s,S\n';
const issuesOf = (files: { readonly [file: string]: string | Uint8Array }) => {
  const read = readTables({ 'system.csv': system, ...files });
  return read.ok ? [] : read.issues;
};
const steps = (...rows: string[]) => ({
  'steps.csv': ['id,title,kind,credits,cost.amount,cost.currency,requires,schedule.from', ...rows].join('\n'),
});

const faults: readonly [string, { readonly [file: string]: string }, readonly (string | undefined)[]][] = [
  ['a number with signs', steps('a,A,course,,"$1,200",USD,,'), ['wrong-type', 'E2', 'Write 1200']],
  ['a number in words', steps('a,A,course,three,,,,'), ['wrong-type', 'D2', 'Write a number in digits']],
  ['a date as a spreadsheet has it', steps('a,A,course,,,,,1/12/2026'), ['wrong-form', 'H2', 'YYYY-MM-DD']],
  [
    'a word in capitals',
    steps('a,A,Course,,,,,'),
    ['unknown-word', 'C2', 'Write "course" instead of "Course"'],
  ],
  ['a word that is none', steps('a,A,lesson,,,,,'), ['unknown-word', 'C2', '"adult-basic-education"']],
  ['a cell that has to be filled', steps('a,,course,,,,,'), ['missing-field', 'B2', 'Add this field']],
  [
    'an inner field that has to be filled',
    steps('a,A,course,,5,,,'),
    ['missing-field', 'F2', 'Add this field'],
  ],
  ['an id that stands twice', steps('a,A,course,,,,,', 'a,B,course,,,,,'), ['doubled-id', 'A3', 'a']],
  [
    'a requirement of nothing known',
    steps('a,A,course,,,,b,'),
    ['wrong-form', 'G2', 'There is no step, credential or competency "b"'],
  ],
  [
    'both and either in one cell',
    steps('a,A,course,,,,step:b; step:c or step:d,'),
    ['wrong-form', 'G2', 'either'],
  ],
  [
    'a level without a number',
    steps('a,A,course,,,,level:grade,'),
    ['wrong-form', 'G2', 'level:SCALE=NUMBER'],
  ],
  ['a level of a comparison', steps('a,A,course,,,,level:grade>=9,'), ['wrong-form', 'G2', 'level:grade=9']],
  [
    'a level with a sign behind blanks',
    steps('a,A,course,,,,level: grade ≥ = 9,'),
    ['wrong-form', 'G2', 'level:grade=9'],
  ],
  [
    'a level that is equal twice',
    steps('a,A,course,,,,level:grade==9,'),
    ['wrong-form', 'G2', 'level:grade=9'],
  ],
  ['nothing in other words', steps('a,A,course,,,,None,'), ['wrong-form', 'G2', 'or say: nothing, ']],
  ['nothing in capitals', steps('a,A,course,,,,Nothing,'), ['wrong-form', 'G2', 'or say: nothing, ']],
  ['an object of nothing', steps('a,A,course,,,,{},'), ['missing-field', 'G2', 'Add "kind" here']],
  ['one text or another', steps('a,A,course,,,,text:x or text:y,'), ['wrong-form', 'G2', 'write JSON']],
  ['two texts in one', steps('a,A,course,,,,text:x and text:y,'), ['wrong-form', 'G2', '"a; b" (both)']],
  ['two steps in one', steps('a,A,course,,,,"step:x, step:y",'), ['wrong-form', 'G2', '"a; b" (both)']],
  [
    'both and either in texts',
    steps('a,A,course,,,,text:x; text:y or text:z,'),
    ['wrong-form', 'G2', 'either'],
  ],
  [
    'a point that may part thousands',
    { 'steps.csv': 'id;title;kind;cost.amount;cost.currency\na;A;course;1.200;USD\n' },
    ['wrong-form', 'D2', 'Write 1200 or 1.2000.'],
  ],
  [
    'the same in a file that says what parts its cells',
    { 'steps.csv': 'sep=;\nid;title;kind;credits\na;A;course;12.500\n' },
    ['wrong-form', 'D2', 'Write 12500 or 12.5000.'],
  ],
  [
    'the same in a level',
    {
      'steps.csv':
        'id;title;kind;requires\nb 1.300;B;course;\na;A;course;"step:b 1.300; level:points=1.200"\n',
    },
    ['wrong-form', 'D3', 'Write 1200 or 1.2000.'],
  ],
  ['broken JSON', steps('a,A,course,,,,[{,'), ['not-json', 'G2', 'JSON']],
  [
    'an unknown column',
    { 'terms.csv': 'id,title,colour\nt,T,red\n' },
    ['unknown-column', 'C1', 'Use one of'],
  ],
  ['a column in capitals', { 'terms.csv': 'id,Title\nt,T\n' }, ['unknown-column', 'B1', 'Write "title"']],
  [
    'a column that has to be there',
    { 'terms.csv': 'id\nt\nu\n' },
    ['missing-column', undefined, 'every row'],
  ],
  [
    'a column that stands twice',
    { 'terms.csv': 'id,title,title\nt,T,T\n' },
    ['doubled-column', 'C1', 'Keep one'],
  ],
  [
    'a cell under no name',
    { 'terms.csv': 'id,title\nt,T,x\n' },
    ['stray-cell', 'C2', 'Name it in the first row'],
  ],
  [
    'a comma in a cell of a row that ends in a blank',
    { 'terms.csv': 'id,title,description\nt,T,\nu,Fall, early,\n' },
    ['torn-row', undefined, 'in quotes'],
  ],
  [
    'one thing in two columns',
    { 'steps.csv': 'id,title,kind,cost,cost.amount\na,A,course,"{""amount"":1,""currency"":""USD""}",2\n' },
    ['doubled-field', 'E2', 'one column'],
  ],
  [
    'something inside of JSON',
    { 'steps.csv': 'id,title,kind,cost\na,A,course,"{""amount"":-1,""currency"":""USD""}"\n' },
    ['wrong-form', 'D2', 'not negative'],
  ],
  ['quotes that do not match', { 'terms.csv': 'id,title\nt,"T\n' }, ['misquoted', undefined, 'quote']],
  ['a file of no table', { 'step.csv': 'id\n' }, ['unknown-table', undefined, 'steps.csv']],
  [
    'two rows of the system',
    { 'system.csv': `${system}career-pathways/1,t,T\n` },
    ['wrong-count', undefined, 'one row'],
  ],
];

test('rows that are all longer than the header, by blank cells, are not torn', () => {
  expect(issuesOf({ 'terms.csv': 'id,title\nt,T,\nu,U,\n' })).toEqual([]);
});

const asked = (cell: string) => {
  const read = readTables({ 'system.csv': system, ...steps(`a,A,course,,,,${cell},`) });
  return read.ok ? read.value.system.steps?.[0]?.requires : read.issues;
};

test('what stands around "=" and "or" in a requirement', () => {
  const grade = { kind: 'level', scheme: 'grade', level: 9 };
  for (const cell of ['level:grade=9', 'level: grade = 9', ' level : grade =9 '])
    expect(asked(cell)).toEqual(grade);
  const [x, y] = [
    { kind: 'text', text: 'x' },
    { kind: 'text', text: 'y' },
  ];
  expect(asked('text:x; text:y')).toEqual({ kind: 'all', of: [x, y] });
  expect(asked('text:Next step: call or write')).toEqual({ kind: 'text', text: 'Next step: call or write' });
});

test('numbers with a point that part nothing, in a file with semicolons', () => {
  const numbers = ['0.125', '4.5', '1.25', '1234.500', '1.2000', '12'];
  for (const number of numbers) {
    const csv = `id;title;kind;credits;identifiers\na;A;course;${number};ipeds:1.200\n`;
    expect(issuesOf({ 'steps.csv': csv })).toEqual([]);
  }
  expect(issuesOf(steps('a,A,course,1.200,,,,'))).toEqual([]);
  const json = 'id;title;kind;cost\na;A;course;"{""amount"":1.200,""currency"":""USD""}"\n';
  expect(issuesOf({ 'steps.csv': json })).toEqual([]);
});

describe('a fault is told once, in its cell', () => {
  test.each(sample(faults))('%s', (_, files, [code, cell, words]) => {
    const issues = issuesOf(files);
    expect(issues.map((issue) => [issue.code, issue.cell])).toEqual([[code, cell]]);
    expect(issues[0]?.message).toContain(words);
    expect(issues[0]?.file).toBe(Object.keys(files)[0]);
  });
  test('a table in two files', () => {
    const files = { 'a/terms.csv': 'id,title\nt,T\n', 'b/terms.csv': 'id,title\nu,U\n' };
    expect(issuesOf(files).map(({ code, file }) => [code, file])).toEqual([['doubled-table', 'b/terms.csv']]);
  });
  test.each([
    ['1,5', 'a point before decimals'],
    ['50%', 'a point before decimals'],
    ['$12,345.60', 'Write 12345.60'],
    ['12,34', 'a point before decimals'],
  ])('a number written %s', (written, mend) => {
    expect(issuesOf(steps(`a,A,course,"${written}",,,,`))[0]?.message).toContain(mend);
  });
  test('a folder without system.csv', () => {
    const read = readTables({ 'terms.csv': 'id,title\nt,T\n' });
    expect(read.ok ? [] : read.issues.map(({ code, file }) => [code, file])).toEqual([
      ['missing-table', 'system.csv'],
    ]);
  });
  test('bytes that are not Unicode are read, with a note', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('id,title\nt,Caf'), 0xe9]);
    const read = readTables({ 'system.csv': system, 'terms.csv': bytes });
    expect(
      read.ok && [
        read.value.system.terms?.[0]?.title,
        read.value.notes.map(({ code, file }) => [code, file]),
      ],
    ).toEqual(['Café', [['not-utf-8', 'terms.csv']]]);
  });
  test('in the order of files, rows and columns', () => {
    const issues = issuesOf({ ...steps('a,A,course,x,y,USD,,', 'b,B,lesson,,,,,'), 'terms.csv': 'id\nt\n' });
    expect(issues.map(({ file, cell, column }) => `${file} ${cell ?? column}`)).toEqual([
      'steps.csv D2',
      'steps.csv E2',
      'steps.csv C3',
      'terms.csv title',
    ]);
  });
});

test('what a document has wrong as a whole is found in its cell, past empty rows and remarks', () => {
  const read = readTables({
    'system.csv': system,
    'steps.csv': 'id,title,kind,awards\n# a name,,,\n,,,\na,A,course,\nb,B,course,cert\n',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.value.tally).toEqual({
    unit: 'row',
    in: 5,
    mapped: 3,
    kept: 0,
    left: { 'empty-row': 1, remark: 1 },
  });
  const dangling = inspectSystem(read.value.system).find(({ code }) => code === 'dangling-reference');
  expect(tablePlace(read.value.layout, dangling!.path)).toEqual({
    file: 'steps.csv',
    row: 5,
    column: 'awards',
    cell: 'D5',
  });
  expect(tablePlace(read.value.layout, '/nothing/0')).toEqual({
    file: 'system.csv',
    row: 2,
    column: 'nothing',
  });
});

describe('short forms', () => {
  const asked = (cell: string) => {
    const read = readTables({
      'system.csv': system,
      ...steps(`a,A,course,,,,${cell},`, 'b,B,course,,,,,', 'both,B,course,,,,,'),
      'credentials.csv': 'id,title,kind\nc,C,Certificate\nboth,B,Certificate\n',
    });
    return read.ok ? read.value.system.steps?.[0]?.requires : read.issues.map(({ message }) => message);
  };
  test.each([
    ['b', { kind: 'step', step: 'b' }],
    ['c', { kind: 'credential', credential: 'c' }],
    [
      'b; c',
      {
        kind: 'all',
        of: [
          { kind: 'step', step: 'b' },
          { kind: 'credential', credential: 'c' },
        ],
      },
    ],
    [
      'b or c',
      {
        kind: 'any',
        of: [
          { kind: 'step', step: 'b' },
          { kind: 'credential', credential: 'c' },
        ],
      },
    ],
    ['nothing', { kind: 'all', of: [] }],
    ['level:grade=9', { kind: 'level', scheme: 'grade', level: 9 }],
    ['experience:2', { kind: 'experience', years: 2 }],
    ['population:veterans', { kind: 'population', population: 'veterans' }],
    ['text:Age 18 or older', { kind: 'text', text: 'Age 18 or older' }],
    ['step:later', { kind: 'step', step: 'later' }],
  ])('%s', (cell, requirement) => {
    expect(asked(cell)).toEqual(requirement);
  });
  test('an id of two kinds has to say which', () => {
    expect(asked('both')).toEqual([expect.stringContaining('credential:both or step:both')]);
  });
  test('lists of places, codes and the like', () => {
    const read = readTables({
      'system.csv': 'format,id,title,region\ncareer-pathways/1,s,S,us-state:04; us-county:04019\n',
      'credentials.csv': 'id,title,kind,recognition\nc,C,Certificate,industry-body:A: board\n',
      'supports.csv': 'id,title,kind,steps\na,A,mentoring,all\nb,B,mentoring,x; y\n',
    });
    expect(read.ok && [read.value.system.region, read.value.system.credentials?.[0]?.recognition]).toEqual([
      [
        { scheme: 'us-state', code: '04' },
        { scheme: 'us-county', code: '04019' },
      ],
      [{ kind: 'industry-body', by: 'A: board' }],
    ]);
    expect(read.ok && read.value.system.supports?.map((support) => support.steps)).toEqual([
      'all',
      ['x', 'y'],
    ]);
  });
  test('rows of which one field suffices', () => {
    const agreements = [
      { id: 'm', title: 'M', kind: 'mou', parties: [{ partner: 'college' }, { partner: 'jobs' }] },
    ] as const;
    const files = writeTables({ format: 'career-pathways/1', id: 's', title: 'S', agreements }).output;
    expect(files['agreements.csv']).toBe('id,title,kind,parties\nm,M,mou,college; jobs\n');
    const read = readTables(files);
    expect(read.ok && read.value.system.agreements).toEqual(agreements);
  });
  test('TRUE and FALSE as spreadsheets write them', () => {
    const read = readTables({
      'system.csv': system,
      'credentials.csv': 'id,title,kind,recognizedByState\nc,C,License,TRUE\n',
    });
    expect(read.ok && read.value.system.credentials?.[0]?.recognizedByState).toBe(true);
  });
});

test('what can be said in short is written in short', () => {
  const leaf = (step: string) => ({ kind: 'step', step }) as const;
  const steps = (
    [
      { kind: 'all', of: [] },
      leaf('b'),
      { kind: 'all', of: [leaf('b'), { kind: 'level', scheme: 'grade', level: 9 }] },
      { kind: 'any', of: [leaf('b'), { kind: 'credential', credential: 'c' }] },
      {
        kind: 'all',
        of: [
          { kind: 'experience', years: 2 },
          { kind: 'text', text: 'Age 18 or older' },
        ],
      },
      { kind: 'any', of: [leaf('b or c'), leaf('d')] },
      { kind: 'step', step: 'b', minGrade: 2 },
    ] as const
  ).map((requires, at) => ({ id: `s${at}`, title: 'S', kind: 'course' as const, requires }));
  const { 'steps.csv': text } = writeTables({
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    steps,
  }).output;
  const cells = (parse(text!, { columns: true }) as { requires: string }[]).map(({ requires }) => requires);
  expect(cells).toEqual([
    'nothing',
    'step:b',
    'step:b; level:grade=9',
    'step:b or credential:c',
    'experience:2; text:Age 18 or older',
    JSON.stringify(steps[5]!.requires),
    JSON.stringify(steps[6]!.requires),
  ]);
});

describe('the template', () => {
  const files = tableTemplate();
  test('has columns of the format only, and every column that has to be filled', () => {
    for (const [table, columns] of Object.entries(hints)) {
      const known = columnsOf(table as 'steps');
      expect(known.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(columns)));
      const needed = known.filter(({ required }) => required).map(({ name }) => name);
      expect(Object.keys(columns)).toEqual(expect.arrayContaining(needed));
    }
  });
  test('is read without an issue, as a system with nothing in it', () => {
    const tables = Object.fromEntries(Object.entries(files).filter(([file]) => file.endsWith('.csv')));
    const read = readTables(tables);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.tally.left).toEqual({ remark: 9 });
    expect(read.value.system.steps).toEqual([]);
  });
});
