/** What is typed as an input: files, folders, lines, lists of other formats; and what becomes of a bad one. */
import { expect, test } from 'vitest';
import { enter } from './lines.js';

const system = (id: string) => ({
  format: 'career-pathways/1',
  id,
  title: id,
  pathways: [{ id: 'p', title: 'P', steps: [] }],
});
const texas = `Provider ID,ProviderName,Program ID,Program Name,Instructional Program (CIP) Code,Program Outcome
7,A College,1,Nursing,513801,Associates Degree
7,A College,2,Nursing assistant,513899,Community college certificate of completion
7,A College,,Nameless,,
`;
const newJersey = `providerid,name,programid,officialname,cipcode,degreeawarded
8,B College,1,Welding,480508,200
8,B College,2,Welding basics,480508,102
`;
const files = new Map([
  ['all/b.json', JSON.stringify(system('b'), null, 2)],
  ['all/a.ndjson', `${JSON.stringify(system('a1'))}\n\n${JSON.stringify(system('a2'))}\n`],
  ['all/c.json', 'no JSON'],
  ['all/notes.txt', 'passed over'],
  ['all/b.csv.manifest.json', '{}'],
  ['texas.csv', texas],
  ['new-jersey.csv', newJersey],
]);

/** Runs `table`, and answers with the ids in its rows. */
async function table(words: string, input = '') {
  const more = {
    chunks: (file: string) => [new TextEncoder().encode(file === '-' ? input : files.get(file))],
  };
  const { out, err, code } = await enter(
    files,
    `table ${words} --as-of 2026-11-01 --columns cost`,
    input === '' ? {} : more,
  );
  const rows = out.split('\n').slice(1, -1);
  return { code, err, ids: rows.map((row) => row.split(',').slice(0, 4).join(' ')) };
}

test('a folder stands for its files of systems, by name', async () => {
  const { code, err, ids } = await table('all');
  expect(ids).toEqual(['1 1 a1 p', '2 1 a2 p', '3 1 b p']);
  expect(code).toBe(65);
  expect(err).toMatch(/\n4,0,all\/c\.json,,,,not-json,,.*\nRows: 3\. Errors: 1\.\n$/);
});

test('files stand in the order in which they are named, lines with their numbers', async () => {
  expect((await table('all/b.json all/a.ndjson')).ids).toEqual(['1 1 b p', '2 1 a1 p', '3 1 a2 p']);
  expect((await table('-', `${JSON.stringify(system('x'))}\n`)).ids).toEqual(['1 1 x p']);
});

test('lists of two States become one table, each in its format', async () => {
  const both = await table('etpl-texas:texas.csv etpl-new-jersey:new-jersey.csv');
  expect(both.ids).toEqual([
    '1 1 texas-etpl candidate-provider-7-51.38',
    '2 1 new-jersey-etpl candidate-provider-8-48.05',
  ]);
  expect((await table('texas.csv --from etpl-texas')).ids).toEqual(both.ids.slice(0, 1));
  const made = await enter(files, 'table etpl-texas:texas.csv --as-of 2026-11-01 --out t.csv');
  expect(JSON.parse(made.files.get('t.csv.manifest.json')!).input).toMatchObject([
    { name: 'texas.csv', bytes: texas.length, tally: { in: 3, mapped: 2, left: { 'no-program': 1 } } },
  ]);
});

test('a list that is none is an error of the table; a file that is not there ends the command', async () => {
  const { code, err, ids } = await table('etpl-texas:new-jersey.csv all/b.json');
  expect([code, ids]).toEqual([65, ['2 1 b p']]);
  expect(err).toMatch(/\n1,0,new-jersey\.csv,,,,/);
  expect(await table('all/b.json none.json')).toMatchObject({ code: 66 });
});
