/** `career-pathways convert`, `inspect` and `init` with files: what is wrong with a call, and what is never written over. */
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const system = { format: 'career-pathways/1', id: 's', title: 'Stück', terms: [{ id: 't', title: 'T' }] };
const line = JSON.stringify(system);

async function call(given: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const files = new Map(Object.entries(given));
  const said = { out: '', err: '' };
  const code = await run(args, memoryIo(files, said));
  return { code, files, ...said };
}

const wrong: readonly [string, readonly string[], number, string][] = [
  ['no --from', ['convert', 's.json', '--to', 'system'], 64, 'Add --from: one of system, ctdl, tables'],
  ['no --to', ['convert', 's.json', '--from', 'system'], 64, 'Add --to: one of system, ctdl'],
  ['an unknown format', ['show', 's.json', '--from', 'constructor'], 64, 'There is no format "constructor"'],
  [
    'tables without a folder',
    ['convert', 's.json', '--from', 'system', '--to', 'tables'],
    64,
    '--out FOLDER',
  ],
  [
    'schema.org without a base',
    ['convert', 's.json', '--from', 'system', '--to', 'schema-org'],
    64,
    '--base',
  ],
  ['a stream without a table', ['convert', 's.ndjson', '--from', 'ndjson', '--to', 'rows'], 64, '--table'],
  [
    'a stream into one document',
    ['convert', 's.ndjson', '--from', 'ndjson', '--to', 'system'],
    64,
    '--to rows',
  ],
  [
    'a stream that is not there',
    ['convert', 'no.ndjson', '--from', 'ndjson', '--to', 'rows', '--table', 'terms'],
    66,
    'Cannot read no.ndjson',
  ],
  ['a folder that is not there', ['inspect', 'nowhere', '--from', 'tables'], 66, 'Cannot read nowhere'],
  ['a folder in place of a file', ['show', 'docs'], 66, '--from tables'],
  ['codes that are none', ['inspect', 's.json', '--codes', 'docs'], 65, 'There are no tables'],
  ['a file for init', ['init', 'x'], 64, 'init takes no file'],
  [
    'a file that is there',
    ['convert', 's.json', '--from', 'system', '--to', 'system', '--out', 's.json'],
    73,
    'Cannot write s.json: it is there already, and nothing is ever written over. Name a new file, or remove this one first.',
  ],
  [
    'a folder with tables',
    ['convert', 's.json', '--from', 'system', '--to', 'tables', '--out', 'full'],
    73,
    'There are tables in full already',
  ],
  ['a folder with tables, for init', ['init', '--tables', 'full'], 73, 'There are tables in full already'],
];

test.each(wrong)('%s', async (_, args, exit, message) => {
  const given = { 's.json': line, 's.ndjson': `${line}\n`, 'full/steps.csv': 'id\n' };
  const { code, out, err, files } = await call(given, ...args);
  expect([code, out]).toEqual([exit, '']);
  expect(err).toContain(message);
  expect(Object.fromEntries(files)).toEqual(given);
});

test('tables are written with the mark of Unicode where they need it, and read again', async () => {
  const { files } = await call(
    { 's.json': line },
    'convert',
    's.json',
    '--from',
    'system',
    '--to',
    'tables',
    '--out',
    'here',
  );
  expect(files.get('here/system.csv')?.startsWith('\uFEFFformat,')).toBe(true);
  expect(files.get('here/terms.csv')).toBe('id,title\nt,T\n');
  const { out } = await call(
    Object.fromEntries(files),
    'convert',
    'here',
    '--from',
    'tables',
    '--to',
    'system',
  );
  expect(JSON.parse(out)).toEqual(system);
});

test('a stream with nothing in it has a header', async () => {
  const { out, err, code } = await call(
    { 's.ndjson': '\n' },
    'convert',
    's.ndjson',
    '--from',
    'ndjson',
    '--to',
    'rows',
    '--table',
    'terms',
  );
  expect([out.slice(0, 15), err, code]).toEqual(['system,id,title', 'Read: 0 systems = 0 mapped\n', 0]);
});

test('a list of New Jersey with the outcomes beside it: two accounts, and places in the second file', async () => {
  const files = {
    'list.csv': 'providerid,name,programid,officialname,cipcode\n7,C,1,P,513801\n',
    'outcomes.csv': 'providerid,cipcode,PerEmployed2,NumCompleted2\n7,513801,0.75,20\n8,513801,0.5,9\n',
  };
  const args = ['convert', 'list.csv', '--to', 'system', '--outcomes', 'outcomes.csv', '--from'];
  const { out, err, code } = await call(files, ...args, 'etpl-new-jersey');
  expect(code).toBe(0);
  expect(JSON.parse(out).measurements).toMatchObject([{ step: 'program-1', value: 75, denominator: 20 }]);
  expect(err).toContain('Read: 1 row = 1 mapped + 0 kept\n');
  expect(err).toContain('Read: 2 rows = 1 mapped + 0 kept + 1 unlisted-provider\n');
  expect(err).toContain('    outcomes.csv row 3 (providerid)\n');
  const texas = await call(
    { ...files, 'list.csv': 'Provider ID,ProviderName,Program ID,Program Name\n7,C,1,P\n' },
    ...args,
    'etpl-texas',
  );
  expect([texas.code, texas.err]).toEqual([64, '--outcomes goes with --from etpl-new-jersey.\n']);
  const wrong = await call({ ...files, 'outcomes.csv': 'a,b\n' }, ...args, 'etpl-new-jersey');
  expect(wrong.code).toBe(65);
  expect(wrong.err).toContain('outcomes.csv is not outcomes as New Jersey Department of Labor');
});

test('a list of training providers, with codes known by their columns', async () => {
  const files = {
    'list.csv':
      'Provider ID,ProviderName,Program ID,Program Name,Instructional Program (CIP) Code\n7,C,1,P,010309\n,,2,Q,\n',
    'codes/any-name.csv':
      'CIPCode,Action,CIPTitle,CIPDefinition\n01.0309,Moved from,V.,Moved from 01.0309 to 01.1004\n',
    'codes/other.csv': 'a,b\n1,2\n',
  };
  const { out, err } = await call(
    files,
    'convert',
    'list.csv',
    '--from',
    'etpl-texas',
    '--to',
    'system',
    '--codes',
    'codes',
  );
  expect(JSON.parse(out)).toMatchObject({ id: 'texas-etpl', steps: [{ cip: { code: '01.0309' } }] });
  // The list has few of the columns of Texas: that is said in one block, in front.
  const told = (text: string) =>
    text.split('\n').filter((line) => !/missing-column|row 1,|^ {4}… /.test(line));
  expect(err).toContain('missing-column (14)');
  expect(told(err).slice(0, 5)).toEqual([
    'Read: 2 rows = 1 mapped + 0 kept + 1 no-provider',
    '  moved (1): CIP code "010309": it has moved. Consider 01.1004.',
    '    row 2, Instructional Program (CIP) Code',
    '  no-provider (1): This row was left out: it does not name a provider.',
    '    row 3',
  ]);
  const { out: found, code } = await call(
    files,
    'inspect',
    'list.csv',
    '--from',
    'etpl-texas',
    '--codes',
    'codes',
  );
  expect([told(found).length, code]).toEqual([4, 1]);
});

test('codes of any system, with the cells of its tables', async () => {
  const files = {
    'codes/cip.csv': 'CIPCode,Action,CIPTitle,CIPDefinition\n01.0105,New,Reserved.,\n',
    'here/system.csv': 'format,id,title\ncareer-pathways/1,s,S\n',
    'here/steps.csv': 'id,title,kind,cip.edition,cip.code\na,A,course,2020,01.0105\n',
    'here/pathways.csv': 'id,title,steps,cluster\np,P,a,Finance\n',
  };
  const { out, code } = await call(files, 'inspect', 'here', '--from', 'tables', '--codes', 'codes');
  expect([out.split('\n').slice(0, 3), code]).toEqual([
    [
      'steps.csv E2 (cip.code): CIP code "01.0105": it is a placeholder, not used in the United States. (warning, reserved)',
      'pathways.csv D2 (cluster): "Finance" is a cluster of the framework before 2024, which States may keep. Consider Financial Services. (info, former-cluster)',
      '2 problems',
    ],
    1,
  ]);
});

test('a template that is not filled in yet is said to be empty, by inspect and by convert', async () => {
  const { files } = await call({}, 'init', '--tables', 'new');
  const template = Object.fromEntries(files);
  const empty = 'This system is empty: no table has a row.';
  const inspected = await call(template, 'inspect', 'new', '--from', 'tables');
  expect(inspected.out).toContain(`system.csv row 3: ${empty}`);
  expect(inspected.code).toBe(1);
  const converted = await call(template, 'convert', 'new', '--from', 'tables', '--to', 'system');
  expect(converted.err).toContain(`empty-system (1): ${empty}`);
  expect(converted.code).toBe(0);
});

test('a folder of CTDL, and a list of documents, become one system', async () => {
  const at = 'https://example.org/';
  const course = (id: string, more: object) => ({ '@id': at + id, '@type': 'ceterms:Course', ...more });
  const one = { '@context': 'x', '@graph': [course('a', { 'ceterms:name': { en: 'A' } })] };
  const two = { decoded_resource: course('b', { 'ceterms:prerequisite': ['http://example.org/a'] }) };
  const given = {
    'all/one.json': JSON.stringify(one),
    'all/two.ndjson': `${JSON.stringify(two)}\n`,
    'all/notes.txt': 'no document',
    'list.json': JSON.stringify([one, two]),
  };
  for (const from of ['all', 'list.json']) {
    const { code, out, err } = await call(given, 'convert', from, '--from', 'ctdl', '--to', 'system');
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(JSON.parse(out).steps).toMatchObject([
      { id: `${at}a`, title: 'A' },
      { id: `${at}b`, requires: { kind: 'step', step: `${at}a` } },
    ]);
    expect(err).toContain('Read: 2 nodes = 2 mapped + 0 kept');
  }
});

test('rows that are shown in a terminal have one line each and steer nothing; a program gets them as they are', async () => {
  const title = 'a\u001b[2J"\r\nb\u202e\tc';
  const system = { format: 'career-pathways/1', id: 's', title: 'S', terms: [{ id: 't', title }] };
  const files = new Map([['s.ndjson', `${JSON.stringify(system)}\n`]]);
  const printed = async (terminal: boolean) => {
    const said = { out: '', err: '' };
    const args = ['convert', 's.ndjson', '--from', 'ndjson', '--to', 'rows', '--table', 'terms'];
    expect(await run(args, { ...memoryIo(files, said), terminal })).toBe(0);
    return said.out;
  };
  expect(await printed(false)).toContain('a\u001b[2J""\r\nb\u202e\tc');
  const shown = await printed(true);
  expect(shown.split('\n')).toHaveLength(3);
  expect(shown).toContain('a\\u001b[2J""  b\\u202e c');
  expect(shown).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});
