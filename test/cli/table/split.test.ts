/** The same bytes for every split and every number of jobs; every line of the input is rows or an error, once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableAsked } from '../../../src/cli/table/asked.js';
import { type Document, surveyor } from '../../../src/cli/table/survey-documents.js';
import { csvFrom, csvRows } from '../../../src/io/csv/read-csv.js';
import { seen, trials } from '../../depth.js';
import { enter, inputs, tableIn } from './lines.js';

const table = 'table in.ndjson --as-of 2026-11-01';

test('parts merge into the file of the whole, and their summaries into its summary', async () => {
  let bites = 0;
  await fc.assert(
    fc.asyncProperty(
      inputs,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('csv', 'ndjson'),
      fc.infiniteStream(fc.nat()),
      async ({ text }, of, format, chance) => {
        let { files } = await enter(
          new Map([['in.ndjson', text]]),
          `${table} --format ${format} --out whole`,
        );
        for (let index = 0; index < of; index++)
          ({ files } = await enter(
            files,
            `${table} --format ${format} --shard ${index}/${of} --out part-${index}`,
          ));
        const names = Array.from({ length: of }, (_, index) => `part-${index}`);
        const order = names.map((name) => [chance.next().value, name] as const).sort(([a], [b]) => a - b);
        const parts = order.map(([, name]) => name).join(' ');
        ({ files } = await enter(files, `merge ${parts} --out again`));
        expect(tableIn(files, 'again', format)).toEqual(tableIn(files, 'whole', format));

        const summary = (await enter(files, 'summarize whole')).out;
        for (const name of names) ({ files } = await enter(files, `summarize ${name} --out ${name}.json`));
        const merged = await enter(files, `merge ${parts.replaceAll(/part-\d/g, '$&.json')}`);
        expect([merged.code, merged.out]).toEqual([0, summary]);
        if (of > 1 && text !== '') bites++;
      },
    ),
    trials(1000, 1, 10),
  );
  seen(bites, 20);
});

test('parts that are missing, there twice or of other tables are refused', async () => {
  const text =
    '{"format":"career-pathways/1","id":"s","title":"S","pathways":[{"id":"p","title":"P","steps":[]}]}\n';
  let files: ReadonlyMap<string, string> = new Map([
    ['in.ndjson', text],
    ['other.ndjson', `${text}\n${text}`],
  ]);
  for (const words of [
    `${table} --shard 0/2 --out a`,
    `${table} --shard 1/2 --out b`,
    `${table.replace('in.', 'other.')} --shard 1/2 --out c`,
    `${table.replace('-01', '-02')} --shard 1/2 --out d`,
    'summarize a --out a.json',
    'summarize b --out b.json',
    'summarize c --out c.json',
  ])
    ({ files } = await enter(files, words));
  for (const [words, said] of [
    ['merge a --out x', 'Of 2 parts, these are missing: 1.'],
    ['merge a b b --out x', 'These parts are there twice: 1.'],
    ['merge a c --out x', 'These are parts of different tables'],
    ['merge a d --out x', 'These are parts of different tables'],
    ['merge a.json', 'Of 2 parts, these are missing: 1.'],
    ['merge a.json b.json a.json', 'These parts are there twice: 0.'],
    ['merge a.json c.json', 'These summaries are of different tables'],
    ['merge in.ndjson', 'in.ndjson is no summary'],
    ['merge a b', 'Say into which file with --out FILE'],
  ] as const) {
    const { code, err, files: after } = await enter(files, words);
    expect([code > 63, err], words).toEqual([true, expect.stringContaining(said)]);
    expect(after.has('x')).toBe(false);
  }
  expect((await enter(files, 'merge a b --out x')).code).toBe(0);
});

test('a table that was changed by hand is refused', async () => {
  const text =
    '{"format":"career-pathways/1","id":"s","title":"S","pathways":[{"id":"p","title":"P","steps":[]}]}\n';
  const { files } = await enter(new Map([['in.ndjson', text]]), `${table} --columns structure --out a`);
  const rows = files.get('a')!;
  for (const changed of [
    rows.replace('steps', 'schritte'),
    `${rows}${rows.split('\n')[1]}\n`,
    rows.replace(/,0,0\n/, ',many,0\n'),
    rows.split('\n')[0]!,
  ]) {
    const { code, err } = await enter(new Map([...files, ['a', changed]]), 'summarize a');
    expect([code, err]).toEqual([65, expect.stringContaining('a is not the table')]);
  }
});

test('any number of jobs, however long each takes, writes what one does', async () => {
  let bites = 0;
  await fc.assert(
    fc.asyncProperty(
      inputs,
      fc.integer({ min: 2, max: 4 }),
      fc.infiniteStream(fc.nat(3)),
      async ({ text, lines }, jobs, chance) => {
        // Enough for several batches.
        const files = new Map([['in.ndjson', text.repeat(1 + Math.floor(150 / (lines.length + 1)))]]);
        const one = await enter(files, `${table} --columns structure --out t`);
        const threads = (count: number, asked: TableAsked) => {
          expect(count).toBe(jobs);
          const survey = surveyor(asked);
          return {
            run: async (batch: readonly Document[]) => {
              await new Promise((resolve) => setTimeout(resolve, chance.next().value));
              return [...survey(batch)];
            },
            end: async () => undefined,
          };
        };
        const many = await enter(files, `${table} --columns structure --out t --jobs ${jobs}`, { threads });
        expect(tableIn(many.files, 't')).toEqual(tableIn(one.files, 't'));
        if (lines.length > 0) bites++;
      },
    ),
    trials(400, 1, 10),
  );
  seen(bites, 10);
});

test('a thread that fails ends the table, and nothing is written', async () => {
  const threads = () => ({
    run: () => Promise.reject(new Error('A thread ended with 1.')),
    end: async () => undefined,
  });
  const files = new Map([['in.ndjson', 'x\n'.repeat(500)]]);
  const { code, err, files: after } = await enter(files, `${table} --out t --jobs 2`, { threads });
  expect([code, err]).toEqual([70, expect.stringContaining('A thread ended with 1.')]);
  expect([...after.keys()]).toEqual(['in.ndjson']);
});

test('every line is an error or its pathways are rows: none is lost, none doubled', async () => {
  let [errors, rows] = [0, 0];
  await fc.assert(
    fc.asyncProperty(inputs, async ({ lines, systems, text }) => {
      const { files, code } = await enter(
        new Map([['in.ndjson', text]]),
        `${table} --columns structure --out t`,
      );
      expect(code).toBe(0);
      const cells = (name: string) => csvRows(csvFrom(files.get(name)!, 0, ',')).rows.slice(1);
      const broken = lines.flatMap(({ ok }, at) => (ok ? [] : [String(at + 1)]));
      expect(cells('t.errors.csv').map(([document, place, , line]) => [document, place, line])).toEqual(
        broken.map((line) => [line, '0', line]),
      );
      const expected = systems.flatMap(({ id, pathways = [] }) =>
        pathways.map((pathway) => [id, pathway.id, `'${pathway.title}`]),
      );
      expect(cells('t').map(([, , system, pathway, title]) => [system, pathway, title])).toEqual(
        expected.map(([system, pathway, title]) => [system, pathway, title!.replace(/^'(?!=)/, '')]),
      );
      expect(JSON.parse(files.get('t.manifest.json')!).counts).toEqual({
        documents: lines.length,
        rows: expected.length,
        errors: broken.length,
      });
      errors += broken.length;
      rows += expected.length;
    }),
    trials(1000, 1, 20),
  );
  seen(errors, 20);
  seen(rows, 50);
});

test('definitions stand side by side, in parts as in the whole, and are counted', async () => {
  const { files } = await enter(
    new Map([
      [
        'in.ndjson',
        '{"format":"career-pathways/1","id":"s","title":"S","pathways":[{"id":"p","title":"P","steps":[]}],"steps":[{"id":"a","title":"A","kind":"program"}]}\n',
      ],
    ]),
    `${table} --columns definitions=wioa-3-7+jenkins-2006 --out whole`,
  );
  const [names = '', row = ''] = (files.get('whole') ?? '').split('\n');
  expect(names.split(',').slice(6)).toEqual([
    ...['wioa_3_7', 'wioa_3_7_fails', 'wioa_3_7_open', 'wioa_3_7_asks'],
    ...['jenkins_2006', 'jenkins_2006_fails', 'jenkins_2006_open', 'jenkins_2006_asks'],
    ...['change', 'change_meets'],
  ]);
  expect(row.split(',')[6]).toBe('undetermined');
  expect(JSON.parse(files.get('whole.manifest.json') ?? '').definitions.length).toBe(2);
  const counted = JSON.parse((await enter(files, 'summarize whole')).out);
  expect(counted.words.wioa_3_7).toEqual({ undetermined: 1 });
  for (const [columns, said] of [
    [
      'definitions=wioa-3-7+wioa-3-7',
      'There are no columns "definitions=wioa-3-7+wioa-3-7". Write definitions=',
    ],
    ['definitions=one-stop-mou', 'There are no columns "definitions=one-stop-mou".'],
    ['definitions=', 'There are no columns "definitions=".'],
    ['definitions=wioa-3-7+workforce-pell', 'There are no columns "definitions=wioa-3-7+workforce-pell".'],
    ['definitions=workforce-pell,structure', 'Some of these columns are of pathways and some of programs.'],
    ['definitions=wioa-3-7,definitions=pathways', 'Name the columns "definitions" once only.'],
    ['strange', 'There are no columns "strange". Use some of wioa,'],
  ]) {
    const { code, err } = await enter(files, `${table} --columns ${columns}`);
    expect([code, err]).toEqual([64, expect.stringContaining(said as string)]);
  }
});
