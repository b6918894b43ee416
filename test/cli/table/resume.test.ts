/** A run that ends anywhere is gone on with to the same bytes, whatever it has left of the last lines that it wrote. */
import {
  appendFileSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Draft, type DraftFiles, draftOn } from '../../../src/cli/table/draft.js';
import { seen, trials } from '../../depth.js';
import { enter, inputs } from './lines.js';

const top = mkdtempSync(join(tmpdir(), 'resume-'));
afterAll(() => rmSync(top, { recursive: true }));

let folder = '';
let count = 0;
beforeEach(() => {
  folder = join(top, `${count++}`);
});

/** Runs `table` with drafts on the disk, everything else in memory. */
function tableOn(text: string, words: string, draft = draftOn) {
  const within = (files: DraftFiles): DraftFiles => ({
    rows: join(folder, files.rows),
    errors: join(folder, files.errors),
    manifest: join(folder, files.manifest),
  });
  return enter(new Map([['in.ndjson', text]]), `table in.ndjson --as-of 2026-11-01 --out t ${words}`, {
    draft: (files, how) => draft(within(files), how),
    size: () => undefined,
  });
}

const left = () => readdirSync(folder).sort();
const made = () => left().map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

/** A draft that is killed after so many lines have been added: nothing closes or tidies. */
function killedAfter(adds: number): typeof draftOn {
  return (files, how) => {
    const draft = draftOn(files, how);
    let rest = adds;
    const kill = () => {
      throw new Error('killed');
    };
    return {
      ...draft,
      add: (lines, reached) => (rest-- > 0 ? draft.add(lines, reached) : kill()),
      finish: kill,
      leave: () => undefined,
    } satisfies Draft;
  };
}

/** As if the process that wrote the journal were no more: it is this one, which does not count as another run. */
const trash = fc.constantFrom('', '{"rows":', '{"rows":1,"errors":0,"reached":"x"', '\u0000\u0000', '{}');

test('a table that was killed anywhere comes to the same bytes', async () => {
  let [resumed, twice] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      inputs,
      fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
      trash,
      async (input, kills, junk) => {
        const text = input.text.repeat(1 + Math.floor(150 / (input.lines.length + 1)));
        folder = join(top, `${count++}`);
        await tableOn(text, '--columns structure');
        const wanted = made();
        folder = join(top, `${count++}`);
        for (const adds of kills) {
          await tableOn(text, '--columns structure --resume', killedAfter(adds));
          // Lines that the journal does not speak of, and half a line of the journal.
          for (const name of ['.t.part', '.t.errors.csv.part', '.t.journal'])
            if (left().includes(name)) appendFileSync(join(folder, name), junk);
          if (adds > 1) resumed++;
        }
        if (kills.filter((adds) => adds > 1).length > 1) twice++;
        const { code, err } = await tableOn(text, '--columns structure --resume');
        expect([code, err]).toEqual([0, expect.stringContaining('Rows: ')]);
        expect(made()).toEqual(wanted);
      },
    ),
    trials(1000, 1, 10),
  );
  seen(resumed, 10);
  seen(twice, 3);
});

describe('what another run has left', () => {
  const line = (id: string) =>
    `{"format":"career-pathways/1","id":"${id}","title":"S","pathways":[{"id":"p","title":"P","steps":[]}]}\n`;
  const text = Array.from({ length: 200 }, (_, at) => line(`s${at}`)).join('');
  const columns = '--columns structure';

  test('is thrown away without --resume', async () => {
    await tableOn(text, columns, killedAfter(3));
    expect(left()).toEqual(['.t.errors.csv.part', '.t.journal', '.t.part']);
    expect((await tableOn(line('other'), columns)).code).toBe(0);
    expect(left()).toEqual(['t', 't.errors.csv', 't.manifest.json']);
    expect(readFileSync(join(folder, 't'), 'utf8').split('\n')[1]).toMatch(/^1,1,other,/);
  });

  test('is not gone on with for another input, or with other options', async () => {
    await tableOn(text, columns, killedAfter(3));
    for (const other of [text.replace('"s3"', '"S3"'), text.slice(0, 200), '']) {
      const { code, err } = await tableOn(other, `${columns} --resume`);
      expect([code, err]).toEqual([65, expect.stringContaining('not what the earlier run has read')]);
    }
    const { code, err } = await tableOn(text, '--columns cost --resume');
    expect([code, err]).toEqual([73, expect.stringContaining('begun with other options')]);
    expect((await tableOn(text, `${columns} --resume`)).code).toBe(0);
  });

  test('is not touched while it runs', async () => {
    await tableOn(text, columns, killedAfter(3));
    const journal = join(folder, '.t.journal');
    const [head, ...rest] = readFileSync(journal, 'utf8').split('\n');
    const running = { ...JSON.parse(head!), host: hostname(), process: process.ppid };
    writeFileSync(journal, [JSON.stringify(running), ...rest].join('\n'));
    for (const words of ['', '--resume']) {
      const { code, err } = await tableOn(text, `${columns} ${words}`);
      expect([code, err]).toEqual([73, expect.stringContaining('another run is writing it')]);
    }
    writeFileSync(journal, [JSON.stringify({ ...running, host: 'elsewhere' }), ...rest].join('\n'));
    expect((await tableOn(text, `${columns} --resume`)).code).toBe(0);
  });

  test('is named where the run was killed between two names', async () => {
    for (const [named, isCut] of [0, 1, 2, 3].flatMap((each) => [
      [each, false] as const,
      [each, true] as const,
    ])) {
      folder = join(top, `${count++}`);
      const files = { rows: join(folder, 't'), errors: join(folder, 'e'), manifest: join(folder, 'm') };
      draftOn(files, { stamp: 's', resume: false }).add({ rows: 'rows\n', errors: 'errors\n' }, 'all');
      const journal = join(folder, '.t.journal');
      writeFileSync(join(folder, '.m.part'), 'manifest\n');
      appendFileSync(journal, `${JSON.stringify({ rows: 5, errors: 7, reached: '', done: true })}\n`);
      const order = ['e', 'm', 't'].slice(0, named);
      for (const name of order) {
        linkSync(join(folder, `.${name}.part`), join(folder, name));
        // The last may have been killed when it had both names.
        if (name !== order.at(-1) || !isCut) rmSync(join(folder, `.${name}.part`));
      }
      const draft = draftOn(files, { stamp: 's', resume: true });
      expect(draft.reached).toBe('');
      draft.finish('');
      expect(made()).toEqual([
        ['e', 'errors\n'],
        ['m', 'manifest\n'],
        ['t', 'rows\n'],
      ]);
    }
  });

  test('is whole already where it was finished', async () => {
    await tableOn(text, columns);
    const { code, err } = await enter(
      new Map([['in.ndjson', text]]),
      `table in.ndjson --as-of 2026-11-01 ${columns} --out t`,
    );
    expect([code, err]).toEqual([0, 'Rows: 200. Errors: 0.\n']);
    const first = await enter(new Map([['in.ndjson', text]]), 'table in.ndjson --as-of 2026-11-01 --out t');
    const again = (words: string) => enter(first.files, `table in.ndjson --out t --resume ${words}`);
    expect(await again('--as-of 2026-11-01')).toMatchObject({ code: 0, err: 't is whole already.\n' });
    expect((await again('--as-of 2026-11-02')).err).toContain('it is there already');
    const plain = await enter(first.files, 'table in.ndjson --as-of 2026-11-01 --out t');
    expect([plain.code, plain.err]).toEqual([73, expect.stringContaining('it is there already')]);
  });
});
